import config from './jest.config.js';

export default { ...config, testMatch: ['<rootDir>/test/fuzz/**/*.fuzz.ts'], testTimeout: 1_800_000 };

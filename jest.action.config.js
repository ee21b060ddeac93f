/** The bundle of the action, spawned for each scenario against a GitHub of our own; npm run test:action. */
import base from './jest.config.js';

export default { ...base, testMatch: ['<rootDir>/test/action/**/*.test.ts'], testPathIgnorePatterns: [] };

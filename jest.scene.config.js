/** Suites that need a real container engine or a real kubectl; npm run test:docker and test:cluster. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['<rootDir>/test/docker/**/*.scene.ts', '<rootDir>/test/cluster/**/*.scene.ts'],
  testTimeout: 300_000,
};

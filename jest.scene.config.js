/** Suites that need a real container engine or a real kubectl; npm run test:docker and test:cluster. */
import base from './jest.config.js';

export default {
  ...base,
  testMatch: ['<rootDir>/test/docker/**/*.scene.ts', '<rootDir>/test/cluster/**/*.scene.ts'],
  // The kernel's log is the machine's: what one suite has killed would be seen by the other.
  maxWorkers: 1,
  testTimeout: 300_000,
};

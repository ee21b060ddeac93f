import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // A command of its own: each of its tests starts the action, and `npm test` shall be quick.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/action/'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
  // Three of two cores: some suites mostly wait, for a server that is slow or a comment that rivals may overwrite.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // What a suite has loaded is not given back by all of them.
  workerIdleMemoryLimit: '1GB',
  globalSetup: '<rootDir>/jest.temp.js',
  testSequencer: '<rootDir>/jest.sequencer.js',
  testTimeout: 60_000,
};

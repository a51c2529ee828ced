/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  maxWorkers: 3,
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/prepared-offices.mjs',
  globalTeardown: '<rootDir>/test/remove-prepared-offices.mjs',
  roots: ['<rootDir>/test', '<rootDir>/packages/local-office/test'],
  testMatch: ['**/*.test.ts'],
  cacheDirectory: '<rootDir>/.cache/jest',
  transform: {
    // temporal-polyfill and what it needs are shipped as ES modules only.
    '^.+\\.(ts|tsx)$|/node_modules/temporal-[^/]+/.+\\.js$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript', tsx: false }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // The package's "require" entry names a file it does not ship.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/.kantor'],
};

// The root's way of running tests, for the tests of this package only.
import base from '../../jest.config.mjs';

/** What Google's client takes from elsewhere as ES modules, and imports while it runs. */
const modern = 'teeny-request|node-fetch|data-uri-to-buffer|fetch-blob|formdata-polyfill';

const [swc] = Object.values(base.transform);

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/packages/bigquery/test'],
  globalSetup: '<rootDir>/packages/bigquery/test/prepare.mjs',
  transform: { ...base.transform, [`/node_modules/(${modern})/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!temporal-|(${modern})/)`],
};

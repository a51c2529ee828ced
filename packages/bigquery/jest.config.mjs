// The root's way of running tests, for the tests of this package only.
import base from '../../jest.config.mjs';

/** @type {import('jest').Config} */
export default { ...base, rootDir: '../..', roots: ['<rootDir>/packages/bigquery/test'] };

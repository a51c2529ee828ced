// Before the tests: the fake as a module, a folder of prepared offices, and the scaled build as what all offices run.
import makeFolder from '../../../test/prepared-offices.mjs';
import { bundleFake } from '../build/fake-bundle.mjs';

export default async function prepare() {
  makeFolder();
  process.env.DIST = 'dist-bigquery';
  process.env.FAKE_MODULE = await bundleFake();
}

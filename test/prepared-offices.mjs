// Makes what the test files of one run share: the local office's bundles, the browser, a folder for offices that are dear
// to set up.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildOfficeGrid, buildOfficePages, buildOfficeServer } from 'local-office/build';
import { browserPath } from './browser/support/launch-browser.mjs';

export default async function prepare() {
  process.env.PREPARED_OFFICES = mkdtempSync(path.join(tmpdir(), 'kantor-siap-'));
  // Once here: the first browser tests would build the bundles side by side, and one would start the packed browser while
  // another one still unpacks it.
  await Promise.all([buildOfficeServer(), buildOfficePages(), buildOfficeGrid(), browserPath()]);
}

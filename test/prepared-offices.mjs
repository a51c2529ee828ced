// Makes what the test files of one run share: the local office's bundles, and a folder for offices that are dear to set up.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildOfficeGrid, buildOfficePages, buildOfficeServer } from 'local-office/build';

export default async function prepare() {
  process.env.PREPARED_OFFICES = mkdtempSync(path.join(tmpdir(), 'kantor-siap-'));
  // Built once here: the first browser tests would build them side by side, each waiting for the others.
  await Promise.all([buildOfficeServer(), buildOfficePages(), buildOfficeGrid()]);
}

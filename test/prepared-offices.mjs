// Makes a folder in which the test files of one run share offices that are dear to set up.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export default function makeFolder() {
  process.env.PREPARED_OFFICES = mkdtempSync(path.join(tmpdir(), 'kantor-siap-'));
}

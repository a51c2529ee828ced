// `npm run release`: builds dist/, checks it, notes that it was checked, and keeps a zip of it.
import { fileURLToPath } from 'node:url';
import { buildDist } from './build.mjs';
import { recordRelease } from './record/release-record.mjs';

await buildDist();
try {
  const { version, fingerprint, zip } = await recordRelease(
    fileURLToPath(new URL('../../', import.meta.url)),
  );
  console.log(`dist/ built and checked: version ${version}, fingerprint ${fingerprint}`);
  console.log(`Kept as ${zip}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// `npm run release`: builds dist/, checks it, notes that it was checked, and keeps a zip of it; with `-- --bigquery`,
// dist-bigquery/.
import { fileURLToPath } from 'node:url';
import { buildDist } from './build.mjs';
import { readKind } from './build-kind.mjs';
import { recordRelease } from './record/release-record.mjs';

try {
  const kind = readKind(process.argv.slice(2));
  await buildDist(kind);
  const { version, fingerprint, zip } = await recordRelease(
    fileURLToPath(new URL('../../', import.meta.url)),
    kind,
  );
  console.log(`${kind.folder}/ built and checked: version ${version}, fingerprint ${fingerprint}`);
  console.log(`Kept as ${zip}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

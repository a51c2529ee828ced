// Notes the dist/ of the current folder as checked, without building it anew; with --bigquery, its dist-bigquery/.
import { readKind } from '../../../src/build/build-kind.mjs';
import { recordRelease } from '../../../src/build/record/release-record.mjs';

await recordRelease(process.cwd(), readKind(process.argv.slice(2)));

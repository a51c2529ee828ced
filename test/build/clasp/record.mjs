// Notes the dist/ of the current folder as checked, without building it anew.
import { recordRelease } from '../../../src/build/record/release-record.mjs';

await recordRelease(process.cwd());

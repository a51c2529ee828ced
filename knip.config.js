// Finds exports that no product code uses; a use in a test does not count.
import { readdirSync } from 'node:fs';
import { entries } from './.dependency-cruiser.mjs';

/** The files where execution begins, by the patterns of .dependency-cruiser.mjs, as knip wants them: with a `!`. */
function entriesIn(workspace, folders) {
  const patterns = entries.map((pattern) => new RegExp(pattern));
  return folders
    .flatMap((folder) =>
      readdirSync(new URL(`${workspace}${folder}/`, import.meta.url), { recursive: true }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => patterns.some((pattern) => pattern.test(`${workspace}${file}`)))
    .map((file) => `${file}!`);
}

export default {
  // The fidelity page is written from a bundle that names the file in text.
  ignoreIssues: { 'packages/local-office/src/formula/engine.ts': ['exports'] },
  // An export that only its own file uses is needless, but not dead.
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': { entry: entriesIn('', ['src']), project: ['src/**/*.{ts,mjs}!'] },
    'packages/local-office': {
      entry: entriesIn('packages/local-office/', ['src', 'build']),
      project: ['{src,build}/**/*.{ts,tsx,mjs}!'],
    },
    // Not an npm workspace: it has a lock file of its own (docs/adr/0070).
    'packages/bigquery': {
      entry: entriesIn('packages/bigquery/', ['src']),
      project: ['src/**/*.ts!'],
    },
  },
};

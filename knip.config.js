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

/** Files that still hold unused exports. Delete the list with the last of them. */
const notYetClean = [
  'packages/local-office/src/formula/engine.ts',
  'packages/local-office/src/runtime/service.ts',
  'packages/local-office/src/services/form/form-context.ts',
  'packages/local-office/src/services/spreadsheet/range-place.ts',
  'packages/local-office/src/workbook/grid-range.ts',
  'packages/local-office/src/workbook/limits.ts',
  'packages/local-office/src/workbook/recalculate.ts',
  'packages/local-office/src/workbook/sheet-view.ts',
  'packages/local-office/src/workbook/undo.ts',
  'packages/local-office/src/workbook/user-edit.ts',
  'packages/local-office/src/form/form-data.ts',
  'src/app/ports.ts',
  'src/core/compliance/tally.ts',
  'src/core/maintenance/change-log.ts',
  'src/core/obligations/obligation-period.ts',
  'src/core/obligations/presets.ts',
  'src/core/office/profile.ts',
  'src/core/office/unit.ts',
  'src/core/reports/siskamling.ts',
  'src/core/time/period.ts',
  'src/messages/compliance/figure-explanation.ts',
];

export default {
  ignoreIssues: Object.fromEntries(notYetClean.map((file) => [file, ['exports', 'types']])),
  // An export that only its own file uses is needless, but not dead.
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': { entry: entriesIn('', ['src']), project: ['src/**/*.{ts,mjs}!'] },
    'packages/local-office': {
      entry: entriesIn('packages/local-office/', ['src', 'build']),
      project: ['{src,build}/**/*.{ts,tsx,mjs}!'],
    },
  },
};

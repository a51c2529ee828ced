// Sets what a person's press puts back and nothing else compares: hidden and shown parts, and the protection's reach.
import { KEY_ROWS, type StandingTab } from '../../app/ports-sheets';
import { numberRuns } from '../../core/number-runs';
import { type Grid, guardTab } from './tab-formats';
import { guardsOf, softenGuard } from './tab-maker';

/** Hides keys, waiting columns and those the plan hides, and shows all others of ours: one write a run of neighbours. */
export function restoreSight({ sheet }: Grid, tab: StandingTab): void {
  const { plan, keyRow, columnsByKey, waiting } = tab;
  sheet.hideRows(keyRow, KEY_ROWS);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  const hidden = plan.columns.flatMap(({ key, hidden: isHidden }) => {
    const position = columnsByKey.get(key);
    return isHidden && position !== undefined ? [position] : [];
  });
  const shown = [...columnsByKey.values()].filter((position) => !hidden.includes(position));
  for (const [first, last] of numberRuns(shown)) sheet.showColumns(first, last - first + 1);
  // As in a new tab, one waiting column stays in sight until another one does.
  const isAnyInUse = columnsByKey.size > plan.frozenColumns;
  for (const [first, last] of numberRuns([...hidden, ...(isAnyInUse ? waiting : waiting.slice(1))]))
    sheet.hideColumns(first, last - first + 1);
}

/** The protection of the plan; as a repair one of ours that locks people out, or covers other rows, is set right. */
export function mendGuard(grid: Grid, { plan, isRepair }: StandingTab): void {
  const guards = guardsOf(grid.sheet, plan);
  if (guards.length === 0) guardTab(grid, plan);
  if (!isRepair) return;
  for (const guard of guards) {
    if (!softenGuard(guard) || plan.guard === 'computed') continue;
    const last = grid.headRow + plan.headerRows - 1;
    const standing = guard.getRange();
    if (standing.getRow() !== 1 || standing.getLastRow() !== last)
      guard.setRange(grid.sheet.getRange(1, 1, last, grid.columns));
  }
}

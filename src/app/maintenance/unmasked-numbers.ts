// Finds NIK and KK numbers that stand in cells, in the tabs that Google fills too, and masks them in place.
import { asInertText, type CellValue, isMoment, textOfCell } from '../../tables/cell';
import { withoutIdentity } from '../../tables/free-text';
import type { TabKey } from '../../tables/tab-plan';
import { sheetIdsOf } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { CellBlock, Ports, WorkbookLayout } from '../ports';
import type { AnswerTabsPort } from '../ports-setup';

/** The tabs in which people write freely; the tab of letters names officers by their NIP. */
const searchedTabs: readonly TabKey[] = ['reports', 'waivers', 'plans', 'visits', 'changes'];

/** Columns that hold keys and links of ours. */
const ownColumns = ['id', 'editUrl'];

/** How many cells of a tab hold a number. */
export interface UnmaskedTab {
  readonly name: string;
  readonly cells: number;
}

interface FoundTab extends UnmaskedTab {
  readonly blocks: readonly CellBlock[];
  readonly write: (block: CellBlock) => void;
}

type SearchPorts = Pick<Ports, 'workbook'> & { readonly answerTabs: AnswerTabsPort };

/** The tabs with such cells; every tab is read once. */
export function findUnmaskedNumbers(ports: SearchPorts, layout: WorkbookLayout): readonly UnmaskedTab[] {
  return findTabs(ports, layout).map(({ name, cells }) => ({ name, cells }));
}

/** Masks them in place: one write for each run of cells below each other, under the lock. */
export function maskNumbers(ports: SearchPorts & Pick<Ports, 'lock'>): { readonly layout: WorkbookLayout } {
  return withLock(ports, () => {
    const layout = ports.workbook.readLayout();
    for (const { blocks, write } of findTabs(ports, layout)) for (const block of blocks) write(block);
    ports.workbook.flush();
    return { layout };
  });
}

function findTabs({ workbook, answerTabs }: SearchPorts, { tabsByKey }: WorkbookLayout): readonly FoundTab[] {
  const own = searchedTabs.flatMap((key) => {
    const place = tabsByKey.get(key);
    if (place === undefined) return [];
    const skipped = new Set(ownColumns.flatMap((column) => place.columnsByKey.get(column) ?? []));
    const blocks = maskedBlocks(workbook.readRows(place), place.headRow, skipped);
    return [{ name: place.name, blocks, write: (block: CellBlock) => workbook.writeBlock(place, block) }];
  });
  const answers = answerTabs.readAnswerTabs(sheetIdsOf({ tabsByKey })).map(({ name, sheetId, rows }) => ({
    name,
    blocks: maskedBlocks(rows, 1, new Set()),
    write: (block: CellBlock) => answerTabs.writeAnswers(sheetId, block),
  }));
  return [...own, ...answers]
    .map((tab) => ({ ...tab, cells: tab.blocks.reduce((sum, { values }) => sum + values.length, 0) }))
    .filter(({ cells }) => cells > 0);
}

/**
 * The cells that change, below each other in one block: nothing beside them is written. `firstRow` is the row of the
 * sheet in which the first of `rows` stands.
 */
function maskedBlocks(
  rows: readonly (readonly CellValue[])[],
  firstRow: number,
  skipped: ReadonlySet<number>,
): readonly CellBlock[] {
  const runs: { readonly row: number; readonly column: number; readonly values: CellValue[][] }[] = [];
  const lastByColumn = new Map<number, (typeof runs)[number]>();
  rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      const kept = skipped.has(at + 1) ? null : maskedCell(cell);
      if (kept === null) return;
      const last = lastByColumn.get(at + 1);
      if (last !== undefined && last.row + last.values.length === firstRow + index) last.values.push([kept]);
      else {
        const run = { row: firstRow + index, column: at + 1, values: [[kept]] };
        runs.push(run);
        lastByColumn.set(at + 1, run);
      }
    });
  });
  return runs;
}

/** The cell without its number; null when it holds none. */
function maskedCell(cell: CellValue): CellValue | null {
  if (isMoment(cell)) return null;
  const text = textOfCell(cell);
  const kept = withoutIdentity(text);
  return kept === text ? null : asInertText(kept);
}

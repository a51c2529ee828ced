// Logs what a person changes by hand in settings, rules, dispensations and reports, and masks NIK and KK numbers.
import { mayHoldSixteen } from '../../core/reports/digit';
import { addDays, dateOf, makePlainDate } from '../../core/time/plain-date';
import { waiverTab } from '../../messages/compliance/fact-columns';
import { changeWords, rowsText } from '../../messages/maintenance/change-text';
import { obligationTab } from '../../messages/obligations/obligation-columns';
import { reviewWords } from '../../messages/office/choice-words';
import { reportTab } from '../../messages/reports/report-columns';
import { settingTab } from '../../messages/setup/setting-columns';
import type { TabWords } from '../../messages/tab-words';
import { dateText } from '../../messages/time/date-text';
import { type CellValue, isMoment, textOfCell } from '../../tables/cell';
import { recordChanges } from '../office/record-changes';
import type { CellBlock, CellEdit, MenuPorts, TabPlace } from '../ports';

/** The tabs whose edits are logged: their words, and the column that says which row it was. */
const loggedTabs: Readonly<Record<string, { readonly words: TabWords; readonly rowName: string }>> = {
  settings: { words: settingTab, rowName: 'title' },
  obligations: { words: obligationTab, rowName: 'id' },
  waivers: { words: waiverTab, rowName: 'unit' },
  reports: { words: reportTab, rowName: 'unit' },
};

/** The tabs in whose cells no NIK or KK number stays. */
const maskedTabs: ReadonlySet<string> = new Set(['reports', 'waivers', 'plans', 'visits']);

/** Whether edits of this tab are logged or masked: asked first, so that other edits cost nothing more. */
export function isWatched({ tabKey, rows }: CellEdit): boolean {
  return (loggedTabs[tabKey] !== undefined || maskedTabs.has(tabKey)) && rows.first > 1;
}

/** Puts a mask in place of each NIK or KK number. */
export interface EditMask {
  readonly maskText: (text: string) => string;
  /** The edited rows as they should stand, and what of them must be written. */
  readonly maskRows: (
    rows: readonly (readonly CellValue[])[],
    edit: Pick<CellEdit, 'rows' | 'columns'>,
    place: TabPlace,
  ) => {
    readonly cells: readonly (readonly CellValue[])[];
    readonly blocks: readonly CellBlock[];
  };
}

const longestText = 500;

/**
 * Masks what was typed, in its cell too, then appends one row to Log Perubahan: a block that was pasted or cleared is one
 * change. Three reads and a write or two. `loadMask` loads a part of the script, only for a text that may hold a number.
 */
export function recordEdit(
  ports: Pick<MenuPorts, 'workbook' | 'clock'>,
  edit: CellEdit,
  loadMask: () => EditMask,
): void {
  const { workbook, clock } = ports;
  const layout = workbook.readLayout();
  const place = layout.tabsByKey.get(edit.tabKey);
  if (!place || layout.zone === '') return;
  const { rows, columns } = edit;
  const typed = workbook.readSpan(place, rows);
  const editedOf = (row: readonly CellValue[]): readonly CellValue[] =>
    row.slice(columns.first - 1, columns.first - 1 + columns.count);
  const holdsNumber = [edit.oldText, ...typed.flatMap(editedOf).map(textOfCell)].some(mayHoldSixteen);
  const mask = maskedTabs.has(edit.tabKey) && holdsNumber ? loadMask() : null;
  const { cells, blocks } = mask?.maskRows(typed, edit, place) ?? { cells: typed, blocks: [] };
  for (const block of blocks) workbook.writeBlock(place, block);
  if (loggedTabs[edit.tabKey] === undefined) return;
  const isBlock = rows.count > 1 || columns.count > 1;
  const edited = cells.map(editedOf);
  const at = clock.now(layout.zone);
  const returned = place.columnsByKey.get('returnedAt');
  // A report sent back in the tab itself: from this moment the days for correcting it are counted.
  if (returned !== undefined && columns.count === 1 && columns.first === place.columnsByKey.get('review')) {
    const values = cells.map((row, index) => [
      edited[index]?.[0] === reviewWords['needs-work'] ? { at } : (row[returned - 1] ?? ''),
    ]);
    workbook.writeBlock(place, { row: rows.first, column: returned, values });
  }
  const old = oldText(edit, edited[0]?.[0]);
  recordChanges(workbook, layout, [
    {
      at,
      by: edit.person === '' ? changeWords.unknownPerson : edit.person,
      subject: place.name,
      key: rows.count === 1 ? rowName(place, cells[0] ?? [], rows.first) : rowsText(rows.first, rows.count),
      field: fieldNames(place, columns).join(', '),
      oldValue: isBlock ? changeWords.block : mask === null ? old : mask.maskText(old),
      newValue: edited
        .map((row) => row.map(cellText).join(' | '))
        .join('\n')
        .slice(0, longestText),
    },
  ]);
}

function rowName(place: TabPlace, cells: readonly CellValue[], row: number): string {
  const column = place.columnsByKey.get(loggedTabs[place.key]?.rowName ?? '');
  const name = column === undefined ? '' : textOfCell(cells[column - 1]);
  return name === '' ? rowsText(row, 1) : name;
}

function fieldNames(place: TabPlace, { first, count }: CellEdit['columns']): readonly string[] {
  return [...place.columnsByKey]
    .filter(([, column]) => column >= first && column < first + count)
    .sort(([, left], [, right]) => left - right)
    .map(([key]) => loggedTabs[place.key]?.words.columns[key]?.title ?? key);
}

function cellText(cell: CellValue): string {
  return isMoment(cell) ? dateText(dateOf(cell.at)) : textOfCell(cell);
}

/** Day 0 of Sheets: an edit event tells the old value of a date as a number of days. */
const dayZero = makePlainDate(1899, 12, 30);

function oldText({ oldText: text }: CellEdit, now: CellValue | undefined): string {
  return isMoment(now) && /^\d{5}$/u.test(text) ? dateText(addDays(dayZero, Number(text))) : text;
}

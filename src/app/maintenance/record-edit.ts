// Logs what a person changes by hand in settings, desa, contacts, rules, plans, visits and reports, and masks NIK and KK numbers.
import { addDays, dateOf, makePlainDate } from '../../core/time/plain-date';
import { planTab, waiverTab } from '../../messages/compliance/fact-columns';
import { contactTab } from '../../messages/contacts/contact-columns';
import { changeWords, rowsText } from '../../messages/maintenance/change-text';
import { obligationTab } from '../../messages/obligations/obligation-columns';
import { reviewWords } from '../../messages/office/choice-words';
import { unitTab } from '../../messages/office/unit-columns';
import { reportTab } from '../../messages/reports/report-columns';
import { settingTab } from '../../messages/setup/setting-columns';
import type { TabWords } from '../../messages/tab-words';
import { dateText } from '../../messages/time/date-text';
import { visitTab } from '../../messages/visits/visit-columns';
import { asInertText, asWrittenAgain, type CellValue, isMoment, textOfCell } from '../../tables/cell';
import { withoutIdentity } from '../../tables/free-text';
import { changedBlocks } from '../office/changed-blocks';
import { recordChanges } from '../office/record-changes';
import type { CellEdit, TabPlace } from '../ports';
import { isLogged, isMasked, type LoggedTab, type WatchedTab } from './logged-tabs';
import { type EditPorts, noteDoubts } from './note-doubts';

/** The words of each logged tab, and the column that says which row it was. */
const loggedWords: Readonly<Record<LoggedTab, { readonly words: TabWords; readonly rowName: string }>> = {
  settings: { words: settingTab, rowName: 'title' },
  units: { words: unitTab, rowName: 'name' },
  contacts: { words: contactTab, rowName: 'unit' },
  obligations: { words: obligationTab, rowName: 'id' },
  waivers: { words: waiverTab, rowName: 'unit' },
  plans: { words: planTab, rowName: 'unit' },
  visits: { words: visitTab, rowName: 'unit' },
  reports: { words: reportTab, rowName: 'unit' },
};

const longestText = 500;

/** Keys and links of ours, in which digits mean nothing. */
const ownColumns = ['id', 'editUrl'];

/**
 * Masks what was typed in its cells, then appends one row to Log Perubahan: a block that was pasted or cleared is one
 * change. Four reads and a write or two, a read more for a date
 * whose day could be a month; nothing for an edit of a header.
 */
export function recordEdit(ports: EditPorts, tabKey: WatchedTab, edit: CellEdit): void {
  const { workbook, clock } = ports;
  const layout = workbook.readLayout();
  const place = layout.tabsByKey.get(tabKey);
  if (!place || layout.zone === '') return;
  const { rows, columns } = edit;
  if (rows.first <= place.headRow) return;
  noteDoubts(ports, place, layout.notes, edit);
  const typed = rowsAt(workbook.readRows(place), rows.first - place.headRow, rows.count);
  const cells = isMasked(tabKey) ? maskedRows(typed, place, columns) : typed;
  for (const block of changedBlocks(typed, cells, rows.first, new Set(place.columnsByKey.values())))
    workbook.writeBlock(place, block);
  if (!isLogged(tabKey)) return;
  const mask = isMasked(tabKey) ? withoutIdentity : (text: string): string => text;
  const isBlock = rows.count > 1 || columns.count > 1;
  const edited = cells.map((row) => row.slice(columns.first - 1, columns.first - 1 + columns.count));
  const at = clock.now(layout.zone);
  const returned = place.columnsByKey.get('returnedAt');
  // A report sent back in the tab itself: from this moment the days for correcting it are counted.
  if (returned !== undefined && columns.count === 1 && columns.first === place.columnsByKey.get('review')) {
    const values = cells.map((row, index) => [
      edited[index]?.[0] === reviewWords['needs-work'] ? { at } : (row[returned - 1] ?? ''),
    ]);
    workbook.writeBlock(place, { row: rows.first, column: returned, values });
  }
  recordChanges(workbook, layout, [
    {
      at,
      by: edit.person === '' ? changeWords.unknownPerson : edit.person,
      subject: place.name,
      key:
        rows.count === 1
          ? rowName(place, loggedWords[tabKey].rowName, cells[0] ?? [], rows.first)
          : rowsText(rows.first, rows.count),
      field: fieldNames(place, loggedWords[tabKey].words, columns).join(', '),
      oldValue: isBlock ? changeWords.block : mask(oldText(edit, edited[0]?.[0])),
      newValue: edited
        .map((row) => row.map(cellText).join(' | '))
        .join('\n')
        .slice(0, longestText),
    },
  ]);
}

/** The rows as they should stand: texts and numbers of the edited columns without NIK and KK numbers. */
function maskedRows(
  rows: readonly (readonly CellValue[])[],
  { columnsByKey }: TabPlace,
  { first, count }: CellEdit['columns'],
): readonly (readonly CellValue[])[] {
  const own = new Set(ownColumns.map((key) => columnsByKey.get(key)));
  return rows.map((row) =>
    row.map((cell, index) => {
      const column = index + 1;
      const isTyped = column >= first && column < first + count && !own.has(column) && !isMoment(cell);
      if (!isTyped) return asWrittenAgain(cell);
      const text = textOfCell(cell);
      const kept = withoutIdentity(text);
      return kept === text ? asWrittenAgain(cell) : asInertText(kept);
    }),
  );
}

/** Some of the rows that were read, blank ones included. */
function rowsAt(
  all: readonly (readonly CellValue[])[],
  first: number,
  count: number,
): readonly (readonly CellValue[])[] {
  return Array.from({ length: count }, (_, index) => all[first + index] ?? []);
}

function rowName(place: TabPlace, naming: string, cells: readonly CellValue[], row: number): string {
  const column = place.columnsByKey.get(naming);
  const name = column === undefined ? '' : textOfCell(cells[column - 1]);
  return name === '' ? rowsText(row, 1) : name;
}

function fieldNames(
  place: TabPlace,
  words: TabWords,
  { first, count }: CellEdit['columns'],
): readonly string[] {
  return [...place.columnsByKey]
    .filter(([, column]) => column >= first && column < first + count)
    .sort(([, left], [, right]) => left - right)
    .map(([key]) => words.columns[key]?.title ?? key);
}

function cellText(cell: CellValue): string {
  return isMoment(cell) ? dateText(dateOf(cell.at)) : textOfCell(cell);
}

/** Day 0 of Sheets: an edit event tells the old value of a date as a number of days. */
const dayZero = makePlainDate(1899, 12, 30);

function oldText({ oldText: text }: CellEdit, now: CellValue | undefined): string {
  return isMoment(now) && /^\d{5}$/u.test(text) ? dateText(addDays(dayZero, Number(text))) : text;
}

// How do the tabs come to show what was decided? Only what changed is written.
import { capitalise } from '../../core/capitalise';
import { fingerprint } from '../../core/fingerprint';
import { renderSummary } from '../../tables/camat/summary-tab';
import { encodeIssues } from '../../tables/maintenance/issue-tab';
import { encodeRuleHistory } from '../../tables/obligations/obligation-table';
import type { CellLook } from '../../tables/tab-plan';
import { calendarText } from '../calendar/calendar-notes';
import { pageNotes } from '../camat/page-notes';
import { writeCompliance } from '../compliance/write-compliance';
import type { Decision } from '../office/decide-office';
import { pageEntries } from '../office/page-store';
import { type Office, requireTab } from '../office/read-office';
import type { Ports } from '../ports';

/** Writes Kepatuhan, Ringkasan, Masalah, new rule versions and the data of the camat's page and of the calendar. Deleting a view loses nothing: this makes it again. */
export function writeViews(
  ports: Pick<Ports, 'workbook' | 'notebook'>,
  office: Office,
  decision: Decision,
): void {
  const { layout, settings } = office;
  writeCompliance(ports, {
    matrix: decision.matrix,
    layout,
    closedYears: settings.closedYears,
    unitTerm: capitalise(settings.profile?.terms.unit ?? 'desa'),
  });
  writeSummary(ports, office, decision);
  writeIssues(ports, office, decision);
  writeRuleHistories(ports, office, decision);
  writePage(ports, office, decision);
}

/** What the camat's page shows and who may open it, and what the calendar tells, in one write. */
function writePage({ notebook }: Pick<Ports, 'notebook'>, office: Office, decision: Decision): void {
  const { settings, now, visits } = office;
  const { profile } = settings;
  if (profile === null) return;
  const calendar = calendarText(profile, office, decision);
  notebook.write({
    ...pageNotes({ profile, now, visits, problems: decision.issues.length, ...decision }, settings),
    ...pageEntries(calendar, 'kalender'),
  });
}

/**
 * The whole block is one write; looks only when rows were added or went. A tab into which somebody inserted a row has
 * another height than when it was last dressed: it is written to its end and dressed again.
 */
function writeSummary({ workbook }: Pick<Ports, 'workbook'>, office: Office, decision: Decision): void {
  const { profile } = office.settings;
  if (profile === null) return;
  const place = requireTab(office.layout, 'summary');
  const { matrix, summary, issues } = decision;
  const { cells, looks, notes, measure } = renderSummary({
    profile,
    matrix,
    summary,
    visits: office.visits,
    problems: issues.length,
    now: office.now,
  });
  const rows = Math.max(place.gridRows, cells.length);
  const memo = `${rows}|${cells.length}|${fingerprint(`${looks.join(';')}|${JSON.stringify(measure)}`)}`;
  const isDressed = memo === place.memo;
  const blanks = isDressed ? 0 : rows - cells.length;
  const below = <Cell>(cell: Cell): Cell[][] =>
    Array.from({ length: blanks }, () => looks[0]?.map(() => cell) ?? []);
  workbook.writeBlock(place, { row: 1, column: 1, values: [...cells, ...below('')] });
  if (isDressed) return;
  workbook.dressCells(place, {
    looks: [...looks, ...below<CellLook>('plain')],
    notes: [...notes, ...below('')],
    measure,
  });
  workbook.writeMemo(place, memo);
}

/** Written only when the problems differ from those written last; their fingerprint is kept with the tab. */
function writeIssues({ workbook }: Pick<Ports, 'workbook'>, office: Office, { issues }: Decision): void {
  const place = requireTab(office.layout, 'issues');
  const nameOf = (key: string): string => office.layout.tabsByKey.get(key)?.name ?? key;
  const rows = encodeIssues(place, issues, nameOf);
  const memo = `${rows.length}|${fingerprint(JSON.stringify(rows))}`;
  if (memo === place.memo) return;
  const previous = place.memo === '' ? 0 : Number(place.memo.split('|')[0]);
  const width = Math.max(1, ...place.columnsByKey.values());
  const blank = Array.from({ length: Math.max(0, previous - rows.length) }, () =>
    Array<string>(width).fill(''),
  );
  const values = [...rows, ...blank];
  if (values.length > 0) workbook.writeBlock(place, { row: 2, column: 1, values });
  workbook.writeMemo(place, memo);
}

/** The history cell of each obligation whose rule has just changed; a rule changes a few times a year. */
function writeRuleHistories(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Office,
  { obligations }: Decision,
): void {
  const place = requireTab(office.layout, 'obligations');
  const column = place.columnsByKey.get('history');
  if (column === undefined) return;
  const rowsByNumber = new Map(office.obligationRows.map(({ value, row }) => [row, value]));
  for (const { value, row } of obligations) {
    const read = rowsByNumber.get(row);
    const isNew = read?.isUnrecorded === true || read?.obligation.rules !== value.rules;
    if (isNew) workbook.writeBlock(place, { row, column, values: [[encodeRuleHistory(value)]] });
  }
}

// Writes Ringkasan, the camat's summary tab.
import { fingerprint } from '../../core/fingerprint';
import { numberRuns } from '../../core/number-runs';
import { renderSummary, summaryPlan } from '../../tables/camat/summary-tab';
import { type CellValue, textOfCell } from '../../tables/cell';
import type { CellLook } from '../../tables/tab-plan';
import type { OfficeView } from '../office/office-view';
import { waitingList } from '../review/waiting-list';

/**
 * The whole block is one write, or one for each run of our columns where staff put theirs between them; a column that is
 * gone comes back. Styles are applied only when rows were added or went. A tab into which somebody inserted
 * a row has another height than when it was last styled: it is written to its end and styled again.
 */
export const summaryView: OfficeView = {
  name: 'summary',
  write: ({ workbook }, office, decision) => {
    const { matrix, summary, visits, issues } = decision;
    const { profile } = office.settings;
    if (profile === null) return;
    // A view: who deletes its tab loses nothing.
    const plan = summaryPlan(office.units.length);
    const standingPlace = office.layout.tabsByKey.get('summary') ?? workbook.ensureTab(plan);
    const { cells, looks, notes, measure } = renderSummary({
      profile,
      matrix,
      summary,
      visits,
      waiting: waitingList(office, decision),
      problems: issues.length,
      now: office.now,
    });
    const width = cells[0]?.length ?? 0;
    const place = standingPlace.columnsByKey.size < width ? workbook.mendTab(plan) : standingPlace;
    // A workbook of an earlier release has more columns of ours: they are emptied.
    const ours = [...place.columnsByKey.values()].sort((left, right) => left - right);
    const spare = Math.max(0, ours.length - width);
    const widened = <Cell>(row: readonly Cell[], cell: Cell): readonly Cell[] => [
      ...row,
      ...Array.from({ length: spare }, () => cell),
    ];
    const standing = workbook
      .readRows(place)
      .map((row) => ours.map((column): CellValue => row[column - 1] ?? ''));
    const [styles = '', written = ''] = place.memo.split('|');
    const look = String(fingerprint(`${looks.join(';')}|${JSON.stringify(measure)}`));
    // Somebody inserted a row, sorted or typed: looks may have moved with the cells.
    const isStyled = styles === look && written === printOf(standing);
    const blanks = Math.max(0, standing.length - cells.length);
    const below = <Cell>(cell: Cell): Cell[][] => Array.from({ length: blanks }, () => ours.map(() => cell));
    const values = [...cells.map((row) => widened<CellValue>(row, '')), ...below<CellValue>('')];
    const memo = `${look}|${printOf(values)}`;
    if (memo === place.memo && isStyled) return;
    for (const [first, last] of numberRuns(ours)) {
      const [from, to] = [ours.indexOf(first), ours.indexOf(last) + 1];
      const block = values.map((row) => row.slice(from, to));
      workbook.writeBlock(place, { row: place.headRow, column: first, values: block });
    }
    workbook.writeMemo(place, memo);
    if (isStyled) return;
    workbook.applyStyles(place, {
      looks: [...looks.map((row) => widened<CellLook>(row, 'plain')), ...below<CellLook>('plain')],
      notes: [...notes.map((row) => widened(row, '')), ...below('')],
      measure,
    });
  },
};

/** A fingerprint of the texts, however Sheets keeps them; blank cells at the ends of rows and rows say nothing. */
function printOf(rows: readonly (readonly CellValue[])[]): string {
  const texts = rows.map((cells) => cells.map(textOfCell).join('\t').trimEnd());
  return String(fingerprint(texts.join('\n').trimEnd()));
}

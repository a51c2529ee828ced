// Writes Ringkasan, the camat's summary tab.
import { fingerprint } from '../../core/fingerprint';
import { numberRuns } from '../../core/number-runs';
import { renderSummary, summaryPlan } from '../../tables/camat/summary-tab';
import { type CellValue, textOfCell } from '../../tables/cell';
import type { CellLook } from '../../tables/tab-plan';
import type { OfficeView } from '../office/office-view';

/**
 * The whole block is one write, or one for each run of our columns where staff put theirs between them; a column that is
 * gone comes back. Styles are applied only when rows were added or went. A tab into which somebody inserted
 * a row has another height than when it was last styled: it is written to its end and styled again.
 */
export const summaryView: OfficeView = {
  name: 'summary',
  write: ({ workbook }, office, { matrix, summary, visits, issues }) => {
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
      problems: issues.length,
      now: office.now,
    });
    const width = cells[0]?.length ?? 0;
    const place = standingPlace.columnsByKey.size < width ? workbook.mendTab(plan) : standingPlace;
    const ours = [...place.columnsByKey.values()].sort((left, right) => left - right).slice(0, width);
    const standing = workbook
      .readRows(place)
      .map((row) => ours.map((column): CellValue => row[column - 1] ?? ''));
    const [styles = '', written = ''] = place.memo.split('|');
    const look = String(fingerprint(`${looks.join(';')}|${JSON.stringify(measure)}`));
    // Somebody inserted a row, sorted or typed: looks may have moved with the cells.
    const isStyled = styles === look && written === printOf(standing);
    const blanks = Math.max(0, standing.length - cells.length);
    const below = <Cell>(cell: Cell): Cell[][] =>
      Array.from({ length: blanks }, () => looks[0]?.map(() => cell) ?? []);
    const values = [...cells, ...below('')];
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
      looks: [...looks, ...below<CellLook>('plain')],
      notes: [...notes, ...below('')],
      measure,
    });
  },
};

/** A fingerprint of the texts, however Sheets keeps them; blank cells at the ends of rows and rows say nothing. */
function printOf(rows: readonly (readonly CellValue[])[]): string {
  const texts = rows.map((cells) => cells.map(textOfCell).join('\t').trimEnd());
  return String(fingerprint(texts.join('\n').trimEnd()));
}

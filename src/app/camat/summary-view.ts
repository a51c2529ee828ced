// Writes Ringkasan, the camat's summary tab.
import { fingerprint } from '../../core/fingerprint';
import { renderSummary } from '../../tables/camat/summary-tab';
import { type CellValue, textOfCell } from '../../tables/cell';
import type { CellLook } from '../../tables/tab-plan';
import type { OfficeView } from '../office/office-view';
import { requireTab } from '../office/read-office';

/**
 * The whole block is one write; styles are applied only when rows were added or went. A tab into which somebody inserted
 * a row has another height than when it was last styled: it is written to its end and styled again.
 */
export const summaryView: OfficeView = {
  name: 'summary',
  write: ({ workbook }, office, { matrix, summary, issues }) => {
    const { profile } = office.settings;
    if (profile === null) return;
    const place = requireTab(office.layout, 'summary');
    const { cells, looks, notes, measure } = renderSummary({
      profile,
      matrix,
      summary,
      visits: office.visits,
      problems: issues.length,
      now: office.now,
    });
    const standing = workbook.readRows(place);
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
    workbook.writeBlock(place, { row: place.headRow, column: 1, values });
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

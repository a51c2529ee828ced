// Writes Ringkasan, the camat's summary tab.
import { fingerprint } from '../../core/fingerprint';
import { renderSummary } from '../../tables/camat/summary-tab';
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
    const rows = Math.max(place.gridRows, cells.length);
    const memo = `${rows}|${cells.length}|${fingerprint(`${looks.join(';')}|${JSON.stringify(measure)}`)}`;
    const isStyled = memo === place.memo;
    const blanks = isStyled ? 0 : rows - cells.length;
    const below = <Cell>(cell: Cell): Cell[][] =>
      Array.from({ length: blanks }, () => looks[0]?.map(() => cell) ?? []);
    workbook.writeBlock(place, { row: 1, column: 1, values: [...cells, ...below('')] });
    if (isStyled) return;
    workbook.applyStyles(place, {
      looks: [...looks, ...below<CellLook>('plain')],
      notes: [...notes, ...below('')],
      measure,
    });
    workbook.writeMemo(place, memo);
  },
};

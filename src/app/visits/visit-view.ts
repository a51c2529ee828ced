// Writes numbers and periods into rows of Kunjungan that lack them.
import { asWrittenAgain } from '../../tables/cell';
import { changedBlocks } from '../office/changed-blocks';
import { plansVisits } from '../office/facts/plans-visits';
import type { OfficeView } from '../office/office-view';
import { requireTab } from '../office/read-office';

/** Kunjungan, where visits are planned: nothing is written while every row is complete. */
export const visitView: OfficeView = {
  name: 'visits',
  write: ({ workbook }, office, { visitRows }) => {
    if (!plansVisits(office.layout)) return;
    const place = requireTab(office.layout, 'visits');
    const [numberColumn = 0, periodColumn = 0] = ['number', 'period'].map(
      (key) => place.columnsByKey.get(key) ?? 0,
    );
    const wanted = office.visitCells.map((cells) => cells.map(asWrittenAgain));
    visitRows.forEach(({ value, row }, index) => {
      const before = office.visitRows[index]?.value;
      const cells = wanted[row - place.headRow];
      if (before === undefined || cells === undefined) return;
      if (numberColumn > 0 && before.number !== value.number) cells[numberColumn - 1] = value.number;
      if (periodColumn > 0 && before.periodId !== value.periodId)
        cells[periodColumn - 1] = value.periodId ?? '';
    });
    const ours = new Set([numberColumn, periodColumn]);
    for (const block of changedBlocks(office.visitCells, wanted, place.headRow, ours))
      workbook.writeBlock(place, block);
  },
};

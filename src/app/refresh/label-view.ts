// Keeps the names that drop-downs offer in step with the codes and names of Desa.
import type { OfficeView } from '../office/office-view';
import { requireTab } from '../office/read-office';

/** One write for all rows from the first to the last that differs; none while nobody renames or adds a unit. */
export const labelView: OfficeView = {
  name: 'labels',
  write: ({ workbook }, { layout, unitRows }) => {
    const place = requireTab(layout, 'units');
    const column = place.columnsByKey.get('label');
    const different = unitRows
      .filter(({ value }) => value.label !== value.writtenLabel)
      .map(({ row }) => row);
    if (column === undefined || different.length === 0) return;
    const [first, last] = [Math.min(...different), Math.max(...different)];
    const labels = new Map(unitRows.map(({ value, row }) => [row, value.label]));
    const values = Array.from({ length: last - first + 1 }, (_, index) => [labels.get(first + index) ?? '']);
    workbook.writeBlock(place, { row: first, column, values });
  },
};

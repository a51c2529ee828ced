// Puts each report into the cell it counts for.
import type { Report } from '../reports/report';
import { type CellIndex, cellNumberOn } from './cell-index';

interface PlacedReports {
  /** The reports of a cell, in the order given; the same empty list for all cells without one. */
  readonly reportsOf: (cell: number) => readonly Report[];
  readonly withoutCell: readonly Report[];
}

const NO_REPORTS: readonly Report[] = [];

/** Puts each report into the one cell of its unit, obligation and activity date, by counting: linear, two passes. */
export function placeReports(reports: readonly Report[], index: CellIndex, cellCount: number): PlacedReports {
  const cellOfReport = new Int32Array(reports.length);
  const firstOfCell = new Int32Array(cellCount + 1);
  const withoutCell: Report[] = [];
  reports.forEach((report, number) => {
    const cell = cellNumberOn(index, report, report.activityDate) ?? -1;
    cellOfReport[number] = cell;
    if (cell < 0) withoutCell.push(report);
    else increment(firstOfCell, cell + 1);
  });
  for (let cell = 0; cell < cellCount; cell += 1) increment(firstOfCell, cell + 1, firstOfCell[cell]);
  const sorted = sortByCell(reports, cellOfReport, firstOfCell);
  const reportsOf = (cell: number): readonly Report[] => {
    const first = firstOfCell[cell] ?? 0;
    const end = firstOfCell[cell + 1] ?? 0;
    if (first === end) return NO_REPORTS;
    const report = sorted[first];
    return first + 1 === end && report !== undefined ? [report] : sorted.slice(first, end);
  };
  return { reportsOf, withoutCell };
}

function sortByCell(reports: readonly Report[], cellOfReport: Int32Array, firstOfCell: Int32Array): Report[] {
  const nextOfCell = firstOfCell.slice();
  const sorted: Report[] = new Array(reports.length);
  reports.forEach((report, number) => {
    const cell = cellOfReport[number] ?? -1;
    if (cell < 0) return;
    sorted[nextOfCell[cell] ?? 0] = report;
    increment(nextOfCell, cell);
  });
  return sorted;
}

function increment(counts: Int32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}

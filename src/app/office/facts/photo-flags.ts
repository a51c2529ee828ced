// Flags reports whose photos were sent before; they count all the same.
import { type Issue, issueOf } from '../../../core/issue';
import { repeatedPhotos } from '../../../core/reports/repeated-photo';
import type { Report } from '../../../core/reports/report';
import type { Office } from '../read-office';

/** The flags by the row of the later report; nothing once staff have decided on it. */
export function photoFlags(
  reportsByRow: ReadonlyMap<number, Report>,
  { unitRows }: Office,
): readonly (readonly [number, readonly Issue[]])[] {
  const rows = new Map([...reportsByRow].map(([row, report]) => [report, row]));
  return repeatedPhotos([...rows.keys()]).flatMap(
    ({ report, first }): readonly (readonly [number, readonly Issue[]])[] => {
      const row = rows.get(report);
      const isDoubled = first?.unit === report.unit && first.activityDate === report.activityDate;
      if (row === undefined || report.review === 'approved' || isDoubled) return [];
      const { activityDate } = report;
      if (first === null) return [[row, [issueOf('photo-for-both', { activityDate })]]];
      const firstUnit =
        unitRows.find(({ value }) => value.unit.code === first.unit)?.value.label ?? first.unit;
      const flag = issueOf('photo-repeated', { activityDate, firstUnit, firstDate: first.activityDate });
      return [[row, [flag]]];
    },
  );
}

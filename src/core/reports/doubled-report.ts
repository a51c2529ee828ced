// Finds reports that repeat another one, and rows that were copied by hand.
import type { Report } from './report';

/** Reports that stand, and those that repeat one of them (with its id). */
interface SortedReports {
  readonly standing: readonly Report[];
  readonly doubled: readonly { readonly report: Report; readonly firstId: string }[];
}

/**
 * An activity that a unit sends twice (same obligation, day, place, kinds and people) counts once: the report
 * received first stands. If there were two activities, staff approve the second, and it stands too. A rejected report
 * is not compared, nor are recaps: the latest of a month replaces the others.
 */
export function sortDoubledReports(reports: readonly Report[]): SortedReports {
  const byReceipt = [...reports].sort(compareReceipt);
  const firstByContent = new Map<string, string>();
  const doubled = new Map<Report, string>();
  for (const report of byReceipt) {
    if (report.review === 'rejected' || report.recap !== undefined) continue;
    const content = contentKey(report);
    const firstId = firstByContent.get(content);
    if (firstId === undefined) firstByContent.set(content, report.id);
    else if (report.review !== 'approved') doubled.set(report, firstId);
  }
  return {
    standing: reports.filter((report) => !doubled.has(report)),
    doubled: [...doubled].map(([report, firstId]) => ({ report, firstId })),
  };
}

/**
 * The rows that a person made by copying another: they have the id of a row above, and only the first counts. Gives
 * the first row by copy. Rows without an id were typed and are no copies.
 */
export function copiedRows(
  rows: readonly { readonly id: string; readonly row: number }[],
): ReadonlyMap<number, number> {
  const firstById = new Map<string, number>();
  const copies = new Map<number, number>();
  for (const { id, row } of [...rows].sort((left, right) => left.row - right.row)) {
    const first = firstById.get(id);
    if (first !== undefined) copies.set(row, first);
    else if (id !== '') firstById.set(id, row);
  }
  return copies;
}

function compareReceipt(left: Report, right: Report): number {
  if (left.receivedAt !== right.receivedAt) return left.receivedAt < right.receivedAt ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

function contentKey({ unit, obligationId, activityDate, details }: Report): string {
  const kinds = [...details.kinds].sort();
  return JSON.stringify([
    unit,
    obligationId,
    activityDate,
    details.place.toLowerCase(),
    kinds,
    details.people,
  ]);
}

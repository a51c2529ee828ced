// Which report only says again what another one already said?
import type { Report } from './report';

/** Reports told apart: those that stand, and those that repeat one that stands (with the id of that one). */
interface SortedReports {
  readonly standing: readonly Report[];
  readonly doubled: readonly { readonly report: Report; readonly firstId: string }[];
}

/**
 * A unit that sends the same activity twice (same obligation, day, place, kinds and people) has done it once: the
 * report received first stands. Staff who know that they were two activities approve the second, which then stands.
 * A rejected report neither stands in another's way nor is doubled.
 */
export function sortDoubledReports(reports: readonly Report[]): SortedReports {
  const byReceipt = [...reports].sort(compareReceipt);
  const firstByContent = new Map<string, string>();
  const doubled = new Map<Report, string>();
  for (const report of byReceipt) {
    if (report.review === 'rejected') continue;
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
 * Which rows a person made by copying another: they bear the id of a row above, and only the first of them counts. Gives
 * the row of the first for each copy; rows without an id were typed, and copy nobody.
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

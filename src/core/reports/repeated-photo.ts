// Finds photos that were sent twice.
import { photoKey, photosOf } from './photo';
import type { Report } from './report';

/** A report with a photo of an earlier one, or with one photo for both before and after. */
export interface RepeatedPhoto {
  readonly report: Report;
  /** The report that had it first; null: the same report has it twice. */
  readonly first: Report | null;
}

/**
 * Reports whose photos were sent before, the later of two each time; a report that repeats another altogether, and one
 * that was rejected, are not compared.
 */
export function repeatedPhotos(reports: readonly Report[]): readonly RepeatedPhoto[] {
  const firstByKey = new Map<string, Report>();
  const inOrder = reports
    .filter(({ review }) => review !== 'rejected')
    .sort((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
  return inOrder.flatMap((report): readonly RepeatedPhoto[] => {
    const { before, after, other } = photosOf(report.evidence);
    const [beforeKeys, afterKeys] = [before, after].map((links) => links.map(photoKey));
    const keys = [...new Set([...before, ...after, ...other].map((link) => photoKey(link) ?? ''))];
    const first = keys.map((key) => firstByKey.get(key)).find((earlier) => earlier !== undefined);
    for (const key of keys) if (!firstByKey.has(key)) firstByKey.set(key, report);
    const isSameTwice = beforeKeys?.some((key) => afterKeys?.includes(key) === true) === true;
    return [
      ...(isSameTwice ? [{ report, first: null }] : []),
      ...(first === undefined ? [] : [{ report, first }]),
    ];
  });
}

function orderOf({ receivedAt, id }: Report): string {
  return `${receivedAt} ${id}`;
}

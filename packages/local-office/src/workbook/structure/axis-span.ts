// Finds where rows or columns lie after some were inserted, deleted or moved.

export type Axis = 'rows' | 'columns';

/** Where a span of rows or columns lies afterwards; null: deleted. An open end (null) stays open. */
export type SpanMap = (start: number, end: number | null) => readonly [number, number | null] | null;

export function insertion(at: number, count: number): SpanMap {
  return (start, end) => [start >= at ? start + count : start, end !== null && end >= at ? end + count : end];
}

export function deletion(at: number, count: number): SpanMap {
  return (start, end) => {
    const last = at + count - 1;
    if (end !== null && start >= at && end <= last) return null;
    const newStart = start > last ? start - count : Math.min(start, at);
    if (end === null) return [newStart, null];
    const newEnd = end > last ? end - count : Math.min(end, at - 1);
    return newEnd < newStart ? null : [newStart, newEnd];
  };
}

/** Where a single index lies after `count` from `from` were put before `to` (1-based, in the old numbering). */
function movedIndex(index: number, from: number, count: number, to: number): number {
  const last = from + count - 1;
  if (index >= from && index <= last) {
    return to > last ? index + (to - last - 1) : index - (from - to);
  }
  if (to > last) return index > last && index < to ? index - count : index;
  return index >= to && index < from ? index + count : index;
}

export function movement(from: number, count: number, to: number): SpanMap {
  return (start, end) => {
    const last = from + count - 1;
    const map = (index: number): number => movedIndex(index, from, count, to);
    if (end === null) return [start, null];
    if (start >= from && end <= last) return [map(start), map(end)];
    const firstKept = start >= from && start <= last ? last + 1 : start;
    const lastKept = end >= from && end <= last ? from - 1 : end;
    return [map(firstKept), map(lastKept)];
  };
}

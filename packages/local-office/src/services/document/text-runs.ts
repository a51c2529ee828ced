// How are letters of different looks cut, joined and replaced?
import type { Attributes, TextRun } from './document-data';

export function textOfRuns(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function isAlike(left: Attributes, right: Attributes): boolean {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => (left[key] ?? null) === (right[key] ?? null));
}

/** Without empty runs, and neighbours of one look joined. */
function tidy(runs: readonly TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = result.at(-1);
    if (last !== undefined && isAlike(last.attributes, run.attributes)) last.text += run.text;
    else result.push({ text: run.text, attributes: { ...run.attributes } });
  }
  return result;
}

/** Runs of `[start, end)`. */
function sliceRuns(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  const result: TextRun[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (text !== '') result.push({ text, attributes: run.attributes });
    at += run.text.length;
  }
  return result;
}

/** The look at an offset; at the end that of the last letter. */
export function lookAt(runs: readonly TextRun[], offset: number): Attributes {
  let at = 0;
  for (const run of runs) {
    at += run.text.length;
    if (offset < at) return run.attributes;
  }
  return runs.at(-1)?.attributes ?? {};
}

/** The text put in place of `[start, end)`, in the look of the first replaced letter, or of the one before. */
export function replaceIn(runs: readonly TextRun[], start: number, end: number, text: string): TextRun[] {
  const attributes = lookAt(runs, end > start || start === 0 ? start : start - 1);
  const length = textOfRuns(runs).length;
  return tidy([...sliceRuns(runs, 0, start), { text, attributes }, ...sliceRuns(runs, end, length)]);
}

/** `[start, end)` with further attributes; null takes one away. */
export function decorate(
  runs: readonly TextRun[],
  start: number,
  end: number,
  attributes: Attributes,
): TextRun[] {
  const length = textOfRuns(runs).length;
  const middle = sliceRuns(runs, start, end).map((run) => ({
    text: run.text,
    attributes: withoutNulls({ ...run.attributes, ...attributes }),
  }));
  return tidy([...sliceRuns(runs, 0, start), ...middle, ...sliceRuns(runs, end, length)]);
}

export function withoutNulls(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null));
}

/** Offsets at which the look changes, 0 first. */
export function lookChanges(runs: readonly TextRun[]): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.text === '') continue;
    offsets.push(at);
    at += run.text.length;
  }
  return offsets;
}

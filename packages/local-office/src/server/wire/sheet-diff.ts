// Finds the cells that differ from what a page shows.
import type { WireCell, WireCells, WireShape, WireSheet, WireStyle } from './protocol';

export type SheetDifference =
  | { readonly kind: 'same' }
  | { readonly kind: 'cells'; readonly change: WireCells }
  /** The shape changed, or so much that the whole tab is shorter. */
  | { readonly kind: 'sheet'; readonly sheet: WireSheet };

/** More changed cells than this are sent as a whole tab. */
const mostCells = 4000;

/** Compares by looks, not by style numbers: an equal look under another number is no change. */
export function differenceOf(before: WireSheet, after: WireSheet): SheetDifference {
  if (JSON.stringify(shapeOf(before)) !== JSON.stringify(shapeOf(after)))
    return { kind: 'sheet', sheet: after };
  const cells: [number, number, WireCell | null][] = [];
  const sameTables =
    JSON.stringify(before.styles) === JSON.stringify(after.styles.slice(0, before.styles.length)) &&
    JSON.stringify(before.lists) === JSON.stringify(after.lists.slice(0, before.lists.length));
  // Style numbers of untouched cells would point at other looks.
  if (!sameTables) return { kind: 'sheet', sheet: after };
  const rowCount = Math.max(before.rows.length, after.rows.length);
  for (let row = 0; row < rowCount; row += 1) {
    const [old, fresh] = [before.rows[row] ?? [], after.rows[row] ?? []];
    if (old === fresh) continue;
    for (let column = 0; column < Math.max(old.length, fresh.length); column += 1) {
      const cell = fresh[column] ?? null;
      if (!isSameCell(old[column] ?? null, cell)) cells.push([row + 1, column + 1, cell]);
    }
    if (cells.length > mostCells) return { kind: 'sheet', sheet: after };
  }
  if (cells.length === 0) return { kind: 'same' };
  return { kind: 'cells', change: { id: after.id, styles: after.styles, lists: after.lists, cells } };
}

function shapeOf({ rows: _rows, styles: _styles, lists: _lists, ...shape }: WireSheet): WireShape {
  return shape;
}

function isSameCell(a: WireCell | null, b: WireCell | null): boolean {
  return (
    a === b ||
    (a !== null &&
      b !== null &&
      a.text === b.text &&
      a.style === b.style &&
      a.edit === b.edit &&
      a.note === b.note &&
      a.checked === b.checked &&
      a.list === b.list &&
      a.invalid === b.invalid &&
      a.sparkline?.join() === b.sparkline?.join())
  );
}

/** Gives each look a number that it keeps as long as the tab is shown, so that changes stay small. */
export function createStyleTable() {
  const numbers = new Map<string, number>();
  const styles: WireStyle[] = [];
  return {
    /** `key` is equal for equal looks; `make` is called for the first of them. */
    numberOf: (key: string, make: () => WireStyle): number => {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, styles.length);
      styles.push(make());
      return styles.length - 1;
    },
    styles: (): readonly WireStyle[] => [...styles],
  };
}

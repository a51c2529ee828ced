// Finds several units that one line or one row of a list names.
import { splitListNumber } from '../clean-text';
import { textsOf } from './people/contact-row';
import type { Column } from './table-head';
import { readUnitCell, type UnitIndex, unitsNamed } from './unit-index';

/** Names of different units that stand side by side in a row without codes: each is one of the list. */
export function severalIn(
  row: readonly string[],
  columns: readonly Column[],
  index: UnitIndex,
): readonly string[] {
  const cells = row.filter((cell) => cell !== '' && !/^\d{1,3}[.)]?$/u.test(cell));
  const names = textsOf(row, columns, 'code').length > 0 ? [] : textsOf(row, columns, 'unit');
  const isGrid = columns.some(({ kind }) => kind === 'words') && cells.every((cell) => isUnit(index, cell));
  const several = isGrid ? cells : names;
  return differentUnits(several, index).length === several.length && several.length > 1 ? several : [];
}

/** The codes of the units that the cells name; a cell that names none aside. */
export function differentUnits(names: readonly string[], index: UnitIndex): readonly string[] {
  const codes = names.flatMap((name) => {
    const mention = readUnitCell(index, name);
    return mention.kind === 'units' ? mention.units.slice(0, 1).map(({ code }) => code) : [];
  });
  return [...new Set(codes)];
}

function isUnit(index: UnitIndex, cell: string): boolean {
  return readUnitCell(index, cell).kind === 'units';
}

/**
 * `Desa: Batokan, Betet dan Tembeling` and `1. Batokan 2. Betet` name each a unit; every other line is one, also
 * `3. Waskey/ Tanjung Batu`, where that is the name of a unit.
 */
export function namesIn(index: UnitIndex, text: string): readonly string[] {
  if (unitsNamed(index, splitListNumber(text).rest).length > 0) return [text];
  const parts = text
    .split(/\s*[,;•/&]\s*(?:dan\s+)?|\s+dan\s+|\s+(?=\d{1,3}[.)]\s*\p{L})/u)
    .map((part) => part.replace(/[.]$/u, ''))
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => isUnit(index, part)) ? parts : [text];
}

// Finds which unit a text means: by code, by name, anywhere in a line, or by a name that is nearly right.

import { nameKey, splitListNumber } from '../clean-text';
import { plainUnitName } from '../office/shared-name';
import { codeBelow, type UnitCode } from '../office/unit';
import type { ListPlace, ListUnit } from './list-result';
import { bareUnitName, isOfKind, readCode, takeCode, unitPrefix } from './unit-words';

/** The units of an office, ready to be found. */
export interface UnitIndex {
  readonly place: ListPlace;
  readonly byCode: ReadonlyMap<string, ListUnit>;
  readonly byKey: ReadonlyMap<string, readonly ListUnit[]>;
  /** The most words that a name has, and two more for names that are written apart. */
  readonly longestName: number;
}

/** What a text says about its unit. `foreign` is a code that the office does not have. */
export type UnitMention =
  | { readonly kind: 'units'; readonly units: readonly ListUnit[]; readonly hasCode: boolean }
  | { readonly kind: 'foreign'; readonly text: string }
  | { readonly kind: 'differs'; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string };

/** Where in a text a unit is named. The ends count characters; the second is exclusive. */
export interface UnitSpan {
  readonly start: number;
  readonly end: number;
  readonly units: readonly ListUnit[];
  /** Whether a word such as `Desa` stands before the name. */
  readonly hasPrefix: boolean;
}

export function buildUnitIndex(place: ListPlace): UnitIndex {
  const byKey = new Map<string, readonly ListUnit[]>();
  const add = (name: string, unit: ListUnit): void => {
    const key = nameKey(name);
    const known = byKey.get(key) ?? [];
    if (key !== '' && !known.includes(unit)) byKey.set(key, [...known, unit]);
  };
  for (const unit of place.units) {
    add(unit.name, unit);
    add(plainUnitName(unit), unit);
    add(bareUnitName(unit.name, unit.kind, place.unitWord), unit);
  }
  const words = place.units.map(({ name }) => name.split(/[^\p{L}\p{N}]+/u).length);
  return {
    place,
    byCode: new Map(place.units.map((unit) => [unit.code, unit])),
    byKey,
    longestName: Math.max(1, ...words) + 2,
  };
}

/**
 * The units that bear the name, told apart by `Desa` or `Kelurahan` before it; where none is of that kind, the word says
 * nothing. The whole text must be the name.
 */
export function unitsNamed(index: UnitIndex, text: string): readonly ListUnit[] {
  const exact = index.byKey.get(nameKey(text));
  if (exact !== undefined) return exact;
  const found = unitPrefix(text);
  if (found === null) return [];
  const named = unitsNamed(index, found.rest);
  const ofKind = named.filter(({ kind }) => isOfKind(found, kind, index.place.unitWord));
  return ofKind.length > 0 || found.kind === 'local' ? ofKind : named;
}

/** What a cell that stands for a unit says: a code, a name, or both; with a list number before it, or without. */
export function readUnitCell(index: UnitIndex, cell: string): UnitMention {
  const whole = unitsNamed(index, cell);
  if (whole.length > 0) return { kind: 'units', units: whole, hasCode: false };
  const code = takeCode(cell, index.place);
  if (code !== null) return mentionOfCode(index, code.code, code.rest);
  const { rest } = splitListNumber(withoutRoman(index, cell));
  const units = unitsNamed(index, rest);
  return units.length > 0 ? { kind: 'units', units, hasCode: false } : { kind: 'unknown', text: rest };
}

function mentionOfCode(index: UnitIndex, code: string, beside: string): UnitMention {
  const unit = index.byCode.get(code);
  if (unit === undefined) return { kind: 'foreign', text: code };
  const name = splitListNumber(beside).rest.replace(/^[\s|,;:–-]+|[\s|,;:–.-]+$/gu, '');
  if (name === '' || isNearly(index, unit, name)) return { kind: 'units', units: [unit], hasCode: true };
  return { kind: 'differs', text: `${code} ${name}` };
}

/** Whether a name is the unit's, or a slip of it. A slip that is another unit's name is none. */
export function isNearly(index: UnitIndex, unit: ListUnit, name: string): boolean {
  const named = unitsNamed(index, name);
  return named.length > 0 ? named.includes(unit) : nearUnits(index, name).includes(unit);
}

/** `II. Betet` is Betet where an office has a unit of that name; `X. Koto` stays. */
export function withoutRoman(index: UnitIndex, text: string): string {
  const rest = text.replace(/^\(?[IVX]{1,6}[.)]\s*/u, '');
  return rest !== text && unitsNamed(index, rest).length > 0 ? rest : text;
}

/** The code of a cell that holds nothing else; a number below the office's own code is completed with it. */
export function codeOfCell(index: UnitIndex, cell: string): string | null {
  const { tier, officeCode } = index.place;
  const width = tier === 'kecamatan' || tier === 'desa' ? 4 : 2;
  return new RegExp(`^[']?\\d{${width}}$`, 'u').test(cell)
    ? codeBelow(officeCode, cell.slice(-width))
    : readCode(cell, index.place);
}

/** Every place in the text where a unit is named, the longest names first; they do not overlap. */
export function findUnits(index: UnitIndex, text: string): readonly UnitSpan[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’‘`´ʼ"]+[\p{L}\p{N}]+)*/gu)];
  const spans: UnitSpan[] = [];
  words.forEach((first, from) => {
    let key = '';
    for (let to = from; to < Math.min(words.length, from + index.longestName); to += 1) {
      const word = words[to];
      const start = first.index ?? 0;
      const end = (word?.index ?? 0) + (word?.[0].length ?? 0);
      if (word === undefined || (to > from && !isOneName(text.slice(start, end)))) break;
      key += word[0];
      const units = index.byKey.get(nameKey(key));
      if (units !== undefined) spans.push(withPrefix(index, text, { start, end, units, hasPrefix: false }));
    }
  });
  const longestFirst = spans
    .filter(({ units }) => units.length > 0)
    .sort((left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start);
  return longestFirst.filter(
    (span, place) =>
      !longestFirst.slice(0, place).some((other) => other.start < span.end && span.start < other.end),
  );
}

/** Whether nothing that parts a line stands between the words. */
function isOneName(text: string): boolean {
  return !/\s[-–—]|[-–—]\s|[^\p{L}\p{N}\s'’‘`´ʼ".-]/u.test(text);
}

/** The span with the word for the kind before it, and only units of that kind. */
function withPrefix(index: UnitIndex, text: string, span: UnitSpan): UnitSpan {
  const before = /(?:(?:kantor|balai|pemerintah(?:an)?|perangkat)\s+)?\p{L}+(?:\s*[.:]\s*|\s+)$/iu.exec(
    text.slice(0, span.start),
  );
  const found = before === null ? null : unitPrefix(`${before[0]}x`);
  if (before === null || found === null) return span;
  // `Kecamatan Kasiman` is the office, also where one of its desa bears the name.
  if (found.kind === 'kecamatan' && index.place.tier !== 'kabupaten') return { ...span, units: [] };
  const units = span.units.filter(({ kind }) => isOfKind(found, kind, index.place.unitWord));
  return units.length === 0
    ? span
    : { ...span, start: span.start - before[0].length, units, hasPrefix: true };
}

/** Units whose name differs from the text by a slip or two, the nearest first, at most three; never taken unasked. */
export function nearUnits(index: UnitIndex, text: string): readonly ListUnit[] {
  const found = unitPrefix(text);
  const keys = [nameKey(text), ...(found === null ? [] : [nameKey(found.rest)])];
  const near = [...index.byKey].flatMap(([key, units]) => {
    const distance = Math.min(...keys.map((said) => editDistance(said, key, slipsIn(key))));
    return distance <= slipsIn(key) ? units.map((unit) => ({ unit, distance })) : [];
  });
  const nearest = near.sort((left, right) => left.distance - right.distance).map(({ unit }) => unit);
  return [...new Set(nearest)].slice(0, 3);
}

export function codesOf(units: readonly ListUnit[]): readonly UnitCode[] {
  return units.map(({ code }) => code);
}

function slipsIn(key: string): number {
  return key.length <= 3 ? 0 : key.length <= 5 ? 1 : 2;
}

/** How many letters are put in, left out, replaced or swapped; more than `most` counts as `most + 1`. */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: readonly number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const isSame = left[row - 1] === right[column - 1];
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      line.push(
        Math.min(
          (line[column - 1] ?? 0) + 1,
          (above[column] ?? 0) + 1,
          (above[column - 1] ?? 0) + (isSame ? 0 : 1),
          row > 1 && column > 1 && isSwap ? (before[column - 2] ?? 0) + 1 : most + 1,
        ),
      );
    }
    before = above;
    above = line;
  }
  return Math.min(above[right.length] ?? 0, most + 1);
}

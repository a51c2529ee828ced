// The units that report: code, kind, and when they existed.
import { compareTexts, sortText } from '../text-order';
import { type DateInterval, isCovered, type OpenInterval } from '../time/date-interval';

declare const unitCodeBrand: unique symbol;

/**
 * A Kemendagri area code as text: province `35`, kabupaten `35.22`, kecamatan `35.22.20`, desa `35.22.20.2001`, or an RW/Jaro below
 * a desa `36.03.06.2015-RW03`; `00` is the whole country. Never a number or a date: `11.10` read as a number becomes 11.1.
 */
export type UnitCode = string & { readonly [unitCodeBrand]: true };

/** The kinds of unit, in the order in which they are offered. */
export const UNIT_KINDS = [
  'desa',
  'kelurahan',
  'desa-adat',
  'kecamatan',
  'rw',
  'kabupaten',
  'provinsi',
  'pusat',
] as const;

export type UnitKind = (typeof UNIT_KINDS)[number];

/** The level of the office that keeps the workbook; it oversees the level below. */
export const OFFICE_TIERS = ['kecamatan', 'kabupaten', 'desa', 'provinsi', 'pusat'] as const;

export type OfficeTier = (typeof OFFICE_TIERS)[number];

/** The office's wall-clock zone; no summer time (Keppres 41/1987). */
export const ZONES = ['WIB', 'WITA', 'WIT'] as const;

export type Zone = (typeof ZONES)[number];

/** IANA names of the three zones. */
export const zoneNames = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
} as const satisfies Record<Zone, string>;

/** One row of the Desa tab. */
export interface Unit {
  readonly code: UnitCode;
  readonly name: string;
  readonly kind: UnitKind;
  /** True for the office's own row (the kecamatan that owes a monthly rakor); it is not bound by "all units". */
  readonly isOffice: boolean;
  /** When the unit existed, ascending; a merged and re-founded desa has two. Empty: never active. */
  readonly activeIntervals: readonly OpenInterval[];
  /** Codes that became this unit: one for a new code, several for a merger; also the one that was split. Absent: none. */
  readonly replaces?: readonly UnitCode[];
  /** When the desa existed under the code before, if this unit alone goes on from there. Absent: it does not. */
  readonly continues?: readonly OpenInterval[];
}

/** The code of an office that oversees all provinces; Kemendagri gives it to no area. */
export const NATION_CODE = '00';

/** The code of a unit right below an office, from the unit's own part: `35.22`; below the nation the part is all. */
export function codeBelow(office: string, part: string): string {
  return office === NATION_CODE ? part : `${office}.${part}`;
}

/** Whether a code is the office's, or of what lies below it. */
export function isOfOffice(code: string, office: string): boolean {
  return office === NATION_CODE || code.startsWith(office);
}

/** Reads a code; null unless it has one of the forms above, spaces around it ignored. */
export function parseUnitCode(text: string): UnitCode | null {
  const code = text.trim();
  return kindOf(code) === null ? null : (code as UnitCode);
}

/** The kind a code says: the first digit of the last part is 1 kelurahan, 2 desa, 3 desa adat. */
export function unitKindOfCode(code: UnitCode): UnitKind {
  const kind = kindOf(code);
  if (kind === null) throw new RangeError(`Not a unit code: ${code}`);
  return kind;
}

/**
 * Whether the unit existed on every day of the period: only then is a report expected of it. A unit that goes on from an
 * older code counts that code's days in the period in which it began, and in no earlier one.
 */
export function isActiveThroughout({ activeIntervals, continues }: Unit, period: DateInterval): boolean {
  if (isCovered(period, activeIntervals)) return true;
  const first = activeIntervals[0]?.start;
  if (continues === undefined || first === undefined) return false;
  const beganInside = period.start < first && first <= period.end;
  return beganInside && isCovered(period, [...continues, ...activeIntervals]);
}

/** Orders units by name, then by code, since names repeat. Upper and lower case are the same. */
export function compareUnits(left: Unit, right: Unit): number {
  return compareTexts(unitRank(left), unitRank(right));
}

/** The text by which units are ordered; made once per unit where many are sorted. */
export function unitRank({ name, code }: Unit): string {
  return sortText(name.toLowerCase(), code);
}

function kindOf(code: string): UnitKind | null {
  if (code === NATION_CODE) return 'pusat';
  if (/^[1-9]\d$/.test(code)) return 'provinsi';
  if (/^\d{2}\.\d{2}$/.test(code)) return 'kabupaten';
  if (/^\d{2}\.\d{2}\.\d{2}$/.test(code)) return 'kecamatan';
  if (/^\d{2}\.\d{2}\.\d{2}\.\d{4}-[A-Z0-9]{1,12}$/.test(code)) return 'rw';
  const village = /^\d{2}\.\d{2}\.\d{2}\.([123])\d{3}$/.exec(code);
  if (!village) return null;
  return village[1] === '1' ? 'kelurahan' : village[1] === '2' ? 'desa' : 'desa-adat';
}

/** The zone of a province, from the first two digits of a code; null for a number no province has. */
export function zoneOfProvince(provinceCode: string): Zone | null {
  const province = Number(provinceCode.slice(0, 2));
  if (isBetween(province, 11, 36) || isBetween(province, 61, 62)) return 'WIB';
  if (isBetween(province, 51, 53) || isBetween(province, 63, 65) || isBetween(province, 71, 76))
    return 'WITA';
  return isBetween(province, 81, 96) ? 'WIT' : null;
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

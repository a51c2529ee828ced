// Tells what a cell looks like, without knowing its column.
import { isPosition } from '../contacts/position';
import { takeAddresses, takePhones } from '../contacts/reach';
import { readUnitCell, type UnitIndex } from './unit-index';
import { isParentCode, readCode, unitPrefix } from './unit-words';

/** What a cell looks like. `other` is what is never kept: a NIP, a date, a term of office, an address, a sex … */
export type CellShape =
  | 'number'
  | 'code'
  | 'parent-code'
  | 'unit'
  | 'parent'
  | 'kind'
  | 'email'
  | 'phone'
  | 'position'
  | 'other'
  | 'words'
  | 'signs';

const others: readonly RegExp[] = [
  // NIP of 18 digits, NIK and KK of 16, with blanks or without; the same once masked.
  /^\D{0,5}\d(?:[\s.-]?\d){14,19}$/u,
  /^\[\d+ angka dihapus\]$/iu,
  // Dates, also after a place; years and terms of office.
  /^(?:[\p{L}.\s'’]+,\s*)?\d{1,2}\s*[-/. ]\s*(?:\d{1,2}|\p{L}{3,9})\s*[-/. ]\s*\d{2,4}$/u,
  /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$/u,
  /^(?:19|20)\d{2}(?:\s*(?:[-–—/]|s\/?d\.?|sampai|hingga)\s*(?:(?:19|20)\d{2}|sekarang))?$/iu,
  /^\d{1,3}\s*(?:th|thn|tahun)\.?$/iu,
  // Numbers of decrees and letters.
  /^\d[\d.]*\s*\/.*\d{4}$/u,
  /^(?:no(?:mor)?\.?\s*)?[\w.-]+\/[\w.-]+\/[\w./ -]+$/iu,
  /^(?:l|p|lk|pr|laki[- ]?laki|perempuan|pria|wanita)$/iu,
  /^(?:sd|smp|sma|smk|slta|sltp|ma|mts|stm|d\.?-?\s?[1-4i]{1,3}|s\.?-?\s?[123]|sarjana|diploma|paket [abc])(?:\s*\/.*)?$/iu,
  /^(?:jl|jln|jalan|dsn|dusun|dukuh|dk|rt|rw|gang|gg|blok|perum)\b/iu,
  /^(?:islam|kristen|katolik|hindu|buddha|budha|konghucu|protestan)$/iu,
  /^(?:aktif|tidak aktif|nonaktif|definitif|kawin|belum kawin|menikah)$/iu,
  /^(?:rp\.?\s*)?\d[\d.,]*$/iu,
];

/** What the cell looks like; null where it is empty. */
export function shapeOf(cell: string, index: UnitIndex): CellShape | null {
  if (cell === '') return null;
  const { place } = index;
  if (cell.includes('@')) return isNamed(cell) ? 'words' : 'email';
  if (/^(?:no\.?\s*)?\(?0*[1-9]\d{0,3}\)?[.)]?$/iu.test(cell)) return 'number';
  const hasDots = /^'?\d{2}\D/u.test(cell);
  const isOwn = cell.replace(/\D/gu, '').startsWith(place.officeCode.replace(/\D/gu, '').slice(0, 4));
  if (readCode(cell, place) !== null && (hasDots || isOwn)) return 'code';
  if (isParentCode(cell, place)) return 'parent-code';
  if (/^(?:desa|kelurahan|kampung|nagari|pekon|gampong|desa adat|kecamatan)$/iu.test(cell)) return 'kind';
  if (readUnitCell(index, cell).kind === 'units') return 'unit';
  if (isParentName(cell, index)) return 'parent';
  if (others.some((pattern) => pattern.test(cell))) return isPhone(cell) ? 'phone' : 'other';
  if (isPhone(cell)) return 'phone';
  if (isPosition(cell)) return 'position';
  return /\p{L}/u.test(cell) ? 'words' : 'signs';
}

/** Words and an address without `<…>` around it: a name, or a whole person. */
function isNamed(cell: string): boolean {
  const { found, rest } = takeAddresses(cell);
  return (
    found.length > 0 &&
    !cell.includes('<') &&
    /\p{L}{2,}/u.test(rest.replace(/\b(?:dan|atau|e-?mail|surel)\b/giu, ''))
  );
}

/** Numbers, perhaps two, with words such as `WA` around them, and nothing else. */
function isPhone(cell: string): boolean {
  const { found, broken, rest } = takePhones(cell);
  const words = rest.replace(
    /\b(?:no(?:mor)?|hp|wa|whats ?app|telp?|telepon|tlp|dan)\b|[\s|.,:;/&()-]/giu,
    '',
  );
  return found.length + broken.length > 0 && words === '';
}

/** `Kasiman` as the office, `Kec. Kasiman`, `Kabupaten Bojonegoro`. */
function isParentName(cell: string, { place }: UnitIndex): boolean {
  if (/^(?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s/iu.test(cell)) return true;
  return unitPrefix(cell)?.kind === 'kecamatan' && place.tier === 'kecamatan';
}

/** What at least half of the filled cells look like; null where they are empty or of many kinds. */
export function shapeOfMost(cells: readonly string[], index: UnitIndex): CellShape | null {
  const counts = new Map<CellShape, number>();
  let filled = 0;
  for (const cell of cells) {
    const shape = shapeOf(cell, index);
    if (shape === null) continue;
    filled += 1;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([, left], [, right]) => right - left);
  const [most] = ranked;
  return most === undefined || most[1] * 2 < filled ? null : most[0];
}

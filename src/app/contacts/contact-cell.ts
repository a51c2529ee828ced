// Recognises what a column or a cell of a pasted list of contacts holds.
import type { Unit, UnitCode, UnitKind } from '../../core/office/unit';
import { parseUnitCode } from '../../core/office/unit';
import { nameKey } from '../../tables/office/unit-reference';

/** What a column or a cell of a pasted list holds. */
export type ContactPart = 'unit' | 'position' | 'person' | 'email' | 'phone' | 'reminded' | 'other';

/** Which units a text names: one, none, or several that share a name, told apart by "Desa" or "Kelurahan" before it. */
export type FindUnits = (text: string) => readonly UnitCode[];

const prefix = /^(?:(desa|ds|kampung|kp|pekon|gampong|nagari|negeri)|(kelurahan|kel))\b\.?\s+/iu;

/** Finds units by code (`35.22.20.2001`, `3522202001`, `35.22.20.2001 Batokan`) or by name. */
export function unitFinder(units: readonly Unit[]): FindUnits {
  const known = new Set<string>(units.map(({ code }) => code));
  const byName = new Map<string, readonly Unit[]>();
  for (const unit of units) byName.set(nameKey(unit.name), [...(byName.get(nameKey(unit.name)) ?? []), unit]);
  return (text) => {
    const [first = ''] = text.trim().split(/\s/u);
    const digits = /^(\d{2})(\d{2})(\d{2})?(\d{4})?$/u.exec(first)?.slice(1);
    const code = parseUnitCode(digits?.filter((part) => part !== undefined).join('.') ?? first);
    if (code !== null) return known.has(code) ? [code] : [];
    const said = prefix.exec(text.trim());
    const bare = said === null ? text : text.trim().slice(said[0].length);
    const named = byName.get(nameKey(text)) ?? byName.get(nameKey(bare)) ?? [];
    const ofKind = named.filter(({ kind }) => said !== null && isKind(kind, said[2] !== undefined));
    return (ofKind.length > 0 ? ofKind : named).map((unit) => unit.code);
  };
}

function isKind(kind: UnitKind, isKelurahan: boolean): boolean {
  return (kind === 'kelurahan') === isKelurahan;
}

const headers: readonly (readonly [ContactPart, RegExp])[] = [
  ['reminded', /diingatkan|pengingat/u],
  ['email', /surel|e-?mail|surat elektronik/u],
  ['phone', /whats ?app|\bwa\b|\bhp\b|hand ?phone|telep|\btelp?\b|seluler|ponsel|nomor kontak|no\.? kontak/u],
  ['unit', /desa|kelurahan|kampung|pekon|gampong|nagari|kecamatan|wilayah|\bkode\b|\brw\b/u],
  ['position', /jabatan|posisi|tugas/u],
  ['person', /nama|petugas|kontak|person/u],
];

/** The part that a header names. `Sekretaris Desa` is a position, not a header of desa. */
export function partOfHeader(text: string): ContactPart | null {
  const plain = text.toLowerCase();
  if (plain.length > 40 || positions.test(plain)) return null;
  return headers.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const positions =
  /\b(?:sekretaris|sekdes|seklur|sek\.?\s*(?:desa|lurah)|kasi|kaur|kadus|kepala|kades|lurah|bendahara|operator|staf|perangkat|plt|pj|bpd|carik|kamituwo|bayan|modin|jaro|ketua|babinsa|bhabinkamtibmas|camat|keuchik|penghulu|wali nagari|peratin)\b/iu;

/** The part that a cell must be by its content; null for words that might be a name, 'other' for a running number. */
export function partOfContent(text: string, findUnits: FindUnits): ContactPart | null {
  if (/^(?:no\.?\s*)?\d{1,4}[.)]?$/iu.test(text)) return 'other';
  if (text.includes('@')) return 'email';
  if (findUnits(text).length > 0) return 'unit';
  if (isPhoneLike(text)) return 'phone';
  return positions.test(text) ? 'position' : null;
}

/** Digits with what people put between them; also two numbers, a word before them, or a WhatsApp link. */
function isPhoneLike(text: string): boolean {
  return (
    /^\d[.,]\d+E\+?\d+$/iu.test(text) ||
    (/^(?:(?:https?:\/\/)?wa\.me\/|(?:hp|wa|whatsapp|telp?|no)\b[.:\s]*)?[+(]?\d[\d\s().+/–-]{6,}$/iu.test(
      text,
    ) &&
      !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/u.test(text))
  );
}

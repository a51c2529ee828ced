// Knows the positions of people in a village office, in full and in short.

import { cleanText } from '../clean-text';
import type { UnitKind } from '../office/unit';

const village = '(?:desa|kampung|kelurahan|kalurahan|pekon|nagari|gampong|tiyuh|lembang|negeri)';
const field =
  '(?:pemerintahan|pelayanan|kesejahteraan(?:\\s+rakyat)?|kesra|pem|pel|keuangan|umum|perencanaan|tata\\s+usaha|tu|ekbang|pembangunan|trantib(?:um)?|ketentraman|ketenteraman|keamanan|ketertiban|kemasyarakatan|sosial|pmd|ekonomi|administrasi|aset)';
const fields = `(?:\\s+${field}(?:\\s*(?:,|dan|&)?\\s*${field}){0,2})`;

/** Words that are a position wherever they stand; the longer ones first. */
const anywhere = [
  `kepala\\s+(?:dusun|lingkungan|jorong|padukuhan|dukuh|kampung|urusan${fields}?|seksi${fields}?)`,
  `kepala\\s+${village}`,
  `sekretaris\\s+(?:${village}|lurah|bpd|camat)`,
  'sekretaris',
  '(?:sekdes|sek\\.?\\s*des|seklur|sekkam|sekel|sekcam)',
  '(?:kades|kadus|kakam|kakon|kasun|keuchik|geuchik|perbekel|pambakal|peratin)',
  'wali\\s+nagari|kepalo\\s+tiyuh|hukum\\s+tua',
  `(?:kasie?|kaur)\\b\\.?${fields}?`,
  'bendahara(?:\\s+desa)?',
  `operator(?:\\s+(?:${village}|siskeudes|sid|prodeskel))?`,
  '(?:ketua|wakil\\s+ketua|sekretaris|anggota)\\s+(?:bpd|lpm[dk]?|pkk|tp\\.?\\s*pkk|karang\\s+taruna|bumdes|linmas|r[tw](?:\\s*\\d{1,3})?)',
  'pendamping(?:\\s+lokal)?\\s+desa',
  'bhabinkamtibmas|babinkamtibmas|babinsa|bidan\\s+desa|danton\\s+linmas|kasatgas\\s+linmas',
  `staf+${fields}|staf+\\s+(?:${village}|kasi|kaur)${fields}?`,
  'perangkat\\s+desa',
  'lurah|camat|bpd',
];

/** Words that may as well be a name: a position only where nothing else stands in the part of the line. */
const alone =
  'kepala|ketua|carik|kuwu|petinggi|penghulu|jaro|bayan|kebayan|modin|kamituwo|jogoboyo|kayim|admin|staf+|pld|linmas|tuha peut|juru tulis|kaling';

const acting = '(?:(?:plt|plh|pj|pjs|penjabat|pelaksana\\s+tugas)\\.?\\s+)?';
const anywhereText = anywhere.map((pattern) => `(?:${pattern})`).join('|');
const atWord = new RegExp(`${acting}(?:${anywhereText})(?![\\p{L}\\p{N}])\\.?`, 'iuy');
const whole = new RegExp(`^${acting}(?:${anywhereText}|${alone})(?![\\p{L}\\p{N}])`, 'iu');
const wholeAlone = new RegExp(`^${acting}(?:${anywhereText}|${alone})\\.?$`, 'iu');

/** Whether a cell or a part of a line begins with a position: `Sekdes`, `Kaur Keuangan`, `Kepala Dusun Krajan`. */
export function isPosition(text: string): boolean {
  return whole.test(text.trim());
}

/** Whether a part of a line is a position and nothing else, also one of the words that may be a name. */
export function isBarePosition(text: string): boolean {
  return wholeAlone.test(text.trim());
}

/** A position inside a text; the end is exclusive. */
export interface PositionSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The positions that a text names, in their order; they do not overlap. */
export function findPositions(text: string): readonly PositionSpan[] {
  const found: PositionSpan[] = [];
  // Only where a word begins: trying every letter costs ten times as much.
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)) {
    if (start < (found[found.length - 1]?.end ?? 0)) continue;
    atWord.lastIndex = start;
    const [words] = atWord.exec(text) ?? [];
    if (words !== undefined) found.push({ start, end: start + words.length, text: cleanText(words) });
  }
  return found;
}

/** Whether two words mean one position: `Sekdes`, `Sekretaris` and `Sekretaris Desa` do, `Kades` and `Kepala Desa`. */
export function positionKey(position: string): string {
  const plain = position
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (
    new RegExp(`^(?:sekretaris(?: (?:${village}|lurah))?|sek ?des|seklur|sekkam|sekel|carik)$`, 'u').test(
      plain,
    )
  )
    return 'sekretaris';
  if (new RegExp(`^(?:kepala(?: ${village})?|kades|kakam|kakon)$`, 'u').test(plain)) return 'kepala';
  const key = plain
    .replace(/^(bendahara|operator) desa$/gu, '$1')
    .replace(/\bkadus\b/gu, 'kepala dusun')
    .replace(/\bkasie?\b/gu, 'kepala seksi')
    .replace(/\bkaur\b/gu, 'kepala urusan')
    .replace(/ /gu, '');
  return key || position;
}

const inFull: Readonly<Record<string, string>> = {
  kades: 'Kepala Desa',
  sekdes: 'Sekretaris Desa',
  sekretaris: 'Sekretaris Desa',
  seklur: 'Sekretaris Lurah',
  kadus: 'Kepala Dusun',
  kakam: 'Kepala Kampung',
  sekkam: 'Sekretaris Kampung',
  kakon: 'Kepala Pekon',
};

/** The positions that a header names, in full: `Nama Kades/Lurah` gives `Kepala Desa` and `Lurah`. */
export function positionsInHeader(header: string): readonly string[] {
  const found = findPositions(header).map(({ text }) => text.replace(/\.$/u, ''));
  return [...new Set(found.map((text) => inFull[text.toLowerCase()] ?? titleCase(text)))];
}

/** Which of the positions that a header names is meant in a row of such a unit; '' where it names several. */
export function positionFor(positions: readonly string[], kind: UnitKind): string {
  const ofKelurahan = positions.filter((position) => /lurah/iu.test(position));
  const ofVillage = positions.filter((position) => !/lurah/iu.test(position));
  const [first = [], second = []] =
    kind === 'kelurahan' ? [ofKelurahan, ofVillage] : [ofVillage, ofKelurahan];
  const meant = first.length > 0 ? first : second;
  return meant.length === 1 ? (meant[0] ?? '') : '';
}

function titleCase(text: string): string {
  return text
    .split(' ')
    .map((word) =>
      /^(?:bpd|r[tw]|pkk|lpm[dk]?|tu|pmd|plt\.?|plh\.?|pld)$/iu.test(word)
        ? word.toUpperCase().replace(/^PL([TH])/u, (_, letter: string) => `Pl${letter.toLowerCase()}`)
        : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join(' ');
}

// What the page of contacts says about each desa and each pasted line.
import type { ContactGap } from '../../core/contacts/contact';
import { whatsappNumber } from '../../core/contacts/phone-number';
import type { ContactProblem } from '../../core/lists/list-result';
import { quoted } from '../quoted';
import { wholeText } from '../time/date-text';

/** Why a unit's contacts are incomplete, as the list of the sidebar Kontak says it. */
export const gapText: Readonly<Record<ContactGap, string>> = {
  'no-contact': 'belum ada kontak',
  'no-address': 'belum ada surel',
  'mail-failed': 'surel terakhir gagal terkirim',
};

function quote(text: string): string {
  return quoted(text, 60);
}

/** What may be wrong with a line of a pasted list: in itself, beside Kontak, or beside a line above. */
type PasteProblem =
  | ContactProblem
  | { readonly code: 'fits-two-rows' }
  | { readonly code: 'differs-from-line'; readonly line: number };

type Problems = {
  readonly [Code in PasteProblem['code']]: (
    problem: Extract<PasteProblem, { code: Code }>,
    names: readonly string[],
  ) => string;
};

/** What is wrong with a line and what to do; nothing of the line is written. */
const problems: Problems = {
  'unit-missing': (_, names) =>
    `Asalnya belum disebut. ${names.length === 0 ? 'Tulis nama wilayahnya di baris ini.' : `Bila masih ${names.join(' atau ')}, pilih; bila bukan, tulis namanya.`}`,
  'unit-unknown': ({ text }, names) =>
    names.length === 0
      ? `${quote(text)} tidak ada di daftar kantor ini. Perbaiki namanya, atau tulis kodenya.`
      : `${quote(text)} tidak ada di daftar kantor ini. Maksudnya ${names.join(' atau ')}? Pilih, atau perbaiki namanya.`,
  'unit-shared': ({ text, units }) =>
    `Ada ${wholeText(units.length)} yang bernama ${quote(text)}. Pilih yang dimaksud.`,
  'unit-unclear': ({ text }) =>
    `Asalnya belum jelas: ${quote(text)}. Pilih yang dimaksud, atau tulis namanya di depan.`,
  'units-differ': ({ text }) => `Kode dan nama tidak cocok: ${quote(text)}. Perbaiki salah satunya.`,
  'other-office': ({ text }) =>
    `${quote(text)} bukan wilayah kantor ini. Hapus barisnya, atau perbaiki kode dan namanya.`,
  'name-unclear': ({ text }) => `Namanya belum jelas: ${quote(text)}. Tulis satu nama saja.`,
  'columns-unclear': ({ text }) =>
    `Kolomnya belum jelas: ${quote(text)}. Beri judul kolom, misalnya Jabatan, Nama, Surel.`,
  'row-too-wide': () => 'Isinya tidak sejajar dengan judul kolom. Samakan jumlah kolom dan judulnya.',
  nobody: () => 'Nama, surel, dan nomornya kosong. Isi salah satunya.',
  'email-broken': ({ text }) => `${quote(text)} bukan alamat surel yang lengkap. Tulis alamatnya saja.`,
  'phone-broken': ({ text }) =>
    `${quote(text)} bukan satu nomor yang utuh. Tulis satu nomor, misalnya 0812-3456-7890.`,
  'reminded-unknown': ({ text }) => `Diingatkan berisi ${quote(text)}. Tulis ya atau tidak.`,
  'too-long': () => 'Ada isian yang terlalu panjang. Ringkas menjadi paling banyak 200 huruf.',
  'fits-two-rows': () =>
    'Cocok dengan dua baris di tab Kontak. Lengkapi namanya, atau ubah langsung di tab Kontak.',
  'differs-from-line': ({ line }) =>
    `Berbeda dengan baris ${line} untuk orang yang sama. Hapus salah satunya.`,
};

/** The sentence of a problem. `names` are the units that a person may choose from. */
export function pasteProblemText(problem: PasteProblem, names: readonly string[]): string {
  return sentenceOf(problems, problem, names);
}

function sentenceOf<Code extends PasteProblem['code']>(
  sentences: Problems,
  problem: Extract<PasteProblem, { readonly code: Code }>,
  names: readonly string[],
): string {
  return sentences[problem.code](problem, names);
}

interface PersonTexts {
  readonly position: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly isMuted: boolean;
}

const fieldWords = {
  position: 'jabatan',
  name: 'nama',
  email: 'surel',
  phone: 'nomor',
  isMuted: 'diingatkan',
} as const satisfies Record<keyof PersonTexts, string>;

function valueText(person: PersonTexts, field: keyof PersonTexts): string {
  return field === 'isMuted' ? (person.isMuted ? 'tidak' : 'ya') : person[field];
}

/** `Sekretaris Desa, Siti Aminah, siti@contoh.id, 0812-3456-7890`. */
export function personText({ position, name, email, phone }: PersonTexts): string {
  return [position, name, email, phone].filter((text) => text !== '').join(', ');
}

/** A number that no message can go to is kept, and said. */
function numberHint(phone: string): string {
  return phone === '' || whatsappNumber(phone) !== null
    ? ''
    : ` ${quote(phone)} bukan nomor WhatsApp; disimpan apa adanya.`;
}

export function newContactText(person: PersonTexts, beside: string): string {
  return `${personText(person)}.${
    beside === '' ? '' : ` Jabatan ini sudah diisi ${beside}; bila ia diganti, hapus barisnya di tab Kontak.`
  }${numberHint(person.phone)}`;
}

/** Which fields change, with the new value; the old one stays in the tab until it is written. */
export function changedContactText(
  before: PersonTexts,
  after: PersonTexts,
  fields: readonly (keyof PersonTexts)[],
): string {
  return `${before.name || before.position || 'Kontak'}: ${fields
    .map((field) =>
      valueText(before, field) === ''
        ? `${fieldWords[field]} diisi ${valueText(after, field)}`
        : `${fieldWords[field]} menjadi ${valueText(after, field)}`,
    )
    .join('; ')}.${fields.includes('phone') ? numberHint(after.phone) : ''}`;
}

export const contactText = {
  same: 'Sudah tercatat.',
  imported: (added: number, changed: number): string =>
    added + changed === 0
      ? 'Tidak ada yang berubah: semuanya sudah tercatat.'
      : `${[
          ...(added === 0 ? [] : [`${wholeText(added)} kontak baru`]),
          ...(changed === 0 ? [] : [`${wholeText(changed)} perubahan`]),
        ].join(' dan ')} disimpan di tab Kontak.`,
  logged: (added: number, changed: number): string =>
    `${wholeText(added)} kontak baru, ${wholeText(changed)} diubah`,
  logKey: 'tempel daftar kontak',
  stale: 'Tab Kontak berubah sejak pratinjau dibuat. Tidak ada yang disimpan. Periksa pratinjau barunya.',
  tooMany: 'Paling banyak 2.000 baris sekali tempel. Tidak ada yang disimpan. Tempel sebagian dahulu.',
  passedOver: (lines: readonly number[]): string =>
    `Baris ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ', …' : ''} dilewati karena bukan kontak.`,
  unused: (columns: readonly string[]): string =>
    `Tidak dipakai: kolom ${columns.map((column) => quote(column)).join(', ')}.`,
  unclearOwner: (columns: readonly string[]): string =>
    `Tidak dipakai karena belum jelas milik siapa: kolom ${columns.map((column) => quote(column)).join(', ')}. Sebut pemiliknya di judul, misalnya HP Sekretaris.`,
  leftOut: (texts: readonly { readonly line: number; readonly text: string }[]): string =>
    `Tidak dipakai: ${texts
      .slice(0, 5)
      .map(({ line, text }) => `${quote(text)} di baris ${line}`)
      .join(', ')}${texts.length > 5 ? ', …' : ''}.`,
} as const;

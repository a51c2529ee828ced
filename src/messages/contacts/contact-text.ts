// What the page of contacts says about each desa and each pasted line.
import { capitalise } from '../../core/capitalise';
import type { ContactGap } from '../../core/contacts/contact';
import type { PasteProblem } from '../../core/contacts/pasted-contact';
import { whatsappNumber } from '../../core/contacts/phone-number';
import { quoted } from '../quoted';
import { wholeText } from '../time/date-text';

/** Why a unit's contacts are incomplete, as the list of Kontak desa says it. */
export const gapText: Readonly<Record<ContactGap, string>> = {
  'no-contact': 'belum ada kontak',
  'no-address': 'belum ada surel',
  'mail-failed': 'surel terakhir gagal terkirim',
};

/** The position proposed for the first contact of each unit: `Sekretaris Desa`, `Sekretaris Kampung`. */
export function firstPosition(unitTerm: string): string {
  return `Sekretaris ${capitalise(unitTerm)}`;
}

function quote(text: string): string {
  return quoted(text, 60);
}

type Problems = {
  readonly [Code in PasteProblem['code']]: (problem: Extract<PasteProblem, { code: Code }>) => string;
};

/** What is wrong with a line and what to do; nothing of the line is written. */
const problems: Problems = {
  'unit-missing': () => 'Desanya belum disebut. Tulis nama desa di baris ini.',
  'unit-unknown': ({ text }) => `${quote(text)} tidak ada di tab Desa. Perbaiki namanya, atau tulis kodenya.`,
  'unit-shared': ({ text, units }) =>
    `Ada ${wholeText(units.length)} yang bernama ${quote(text)}. Pilih yang dimaksud.`,
  'units-differ': ({ text }) => `Kode dan nama tidak cocok: ${quote(text)}. Perbaiki salah satunya.`,
  nobody: () => 'Nama, surel, dan nomornya kosong. Isi salah satunya.',
  'email-broken': ({ text }) => `${quote(text)} bukan satu alamat surel. Tulis satu alamat yang lengkap.`,
  'phone-broken': ({ text }) =>
    `${quote(text)} bukan satu nomor yang utuh. Tulis satu nomor, misalnya 0812-3456-7890.`,
  'reminded-unknown': ({ text }) => `Diingatkan berisi ${quote(text)}. Tulis ya atau tidak.`,
  'too-long': () => 'Ada isian yang terlalu panjang. Ringkas menjadi paling banyak 200 huruf.',
  'fits-two-rows': () =>
    'Cocok dengan dua baris di tab Kontak. Lengkapi namanya, atau ubah langsung di tab Kontak.',
  'differs-from-line': ({ line }) =>
    `Berbeda dengan baris ${line} untuk orang yang sama. Hapus salah satunya.`,
};

/** The sentence of a problem. */
export function pasteProblemText(problem: PasteProblem): string {
  return sentenceOf(problems, problem);
}

function sentenceOf<Code extends PasteProblem['code']>(
  sentences: Problems,
  problem: Extract<PasteProblem, { readonly code: Code }>,
): string {
  return sentences[problem.code](problem);
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
      : `${wholeText(added)} kontak baru dan ${wholeText(changed)} perubahan disimpan di tab Kontak.`,
  logged: (added: number, changed: number): string => `${added} kontak baru, ${changed} diubah`,
  logKey: 'tempel daftar kontak',
  stale: 'Tab Kontak berubah sejak pratinjau dibuat. Tidak ada yang disimpan. Periksa pratinjau barunya.',
  tooMany: 'Paling banyak 2.000 baris sekali tempel. Tidak ada yang disimpan. Tempel sebagian dahulu.',
  passedOver: (lines: readonly number[]): string =>
    `Baris ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ', …' : ''} dilewati karena bukan kontak.`,
  unused: (columns: readonly string[]): string =>
    `Tidak dipakai: kolom ${columns.map((column) => quote(column)).join(', ')}.`,
} as const;

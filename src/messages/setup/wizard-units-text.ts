// Words of the wizard's step on who is monitored: the ticked list, and a list that was pasted.

import type { ListPlace, UnitProblem } from '../../core/lists/list-result';
import { quoted } from '../quoted';
import { wholeText } from '../time/date-text';

export const short = 'Daftar';
export const heading = 'Siapa saja yang dipantau?';

/** `office` with the word in front of it: `Desa Kasiman`. */
export function writeWards(office: string): string {
  return `Tulis RW di ${office}. Nantinya dapat diubah di buku kerja.`;
}

export function allTicked(office: string): string {
  return `Semua di ${office} sudah dicentang. Lepas centang bila ada yang tidak ikut.`;
}

export const wardMissing = 'Tulis sedikitnya satu RW, misalnya RW 01.';

export function unitMissing(unitTerm: string): string {
  return `Centang sedikitnya satu ${unitTerm}.`;
}

export const listMissing =
  'Daftar wilayah belum terbaca. Kembali dan pilih ulang, atau tempel daftar sendiri di bawah ini.';
export const untickAll = 'Lepas semua';
export const tickAll = 'Pilih semua';
export const kelurahan = 'kelurahan';

/** `10 desa`, or `2 desa dan 12 kelurahan` where both stand side by side. */
export function unitCount(units: number, kelurahanAmong: number, unitTerm: string): string {
  return kelurahanAmong > 0 && kelurahanAmong < units
    ? `${units - kelurahanAmong} ${unitTerm} dan ${wholeText(kelurahanAmong)} kelurahan`
    : `${wholeText(units)} ${unitTerm}`;
}

export function chosen(unitCountText: string, left: number): string {
  return `${unitCountText} dipilih${left === 0 ? '' : `, ${wholeText(left)} tidak ikut`}`;
}

export const pasteOwn = 'Daftarnya berbeda? Tempel daftar sendiri';

export function pasteLabel(unitTerm: string): string {
  return `Satu ${unitTerm} per baris, kode lalu nama`;
}

export const pasteHint = 'Boleh ditempel dari Excel atau surat; nomor urut diabaikan.';
export const usePasted = 'Pakai daftar ini';
export const wardLabel = 'Satu RW per baris';
export const wardHint = 'Misalnya RW 01, RW 02, atau nama kejaroan.';

export function understood(lines: number, problems: number): string {
  return `${wholeText(lines)} baris dikenali${problems === 0 ? '.' : `, ${wholeText(problems)} belum:`}`;
}

/** The line as it was pasted, cut after 40 characters, with what to do about it. */
export function lineProblem(number: number, line: string, problem: string): string {
  return `Baris ${wholeText(number)} (${quoted(line.trim(), 40)}): ${problem}`;
}

type Problems = {
  readonly [Code in UnitProblem['code']]: (
    problem: Extract<UnitProblem, { code: Code }>,
    place: Pick<ListPlace, 'tier' | 'officeCode'>,
  ) => string;
};

const problemTexts: Problems = {
  'unit-unknown': ({ text }) => `${quoted(text, 40)} belum dikenal; tulis kode di depan nama.`,
  'unit-shared': ({ units }) => `ada ${wholeText(units.length)} yang bernama begitu; pilih yang dimaksud.`,
  'unit-unclear': () => 'menyebut lebih dari satu nama; pilih yang dimaksud.',
  'units-differ': ({ text }) => `kode dan namanya tidak cocok: ${quoted(text, 40)}; perbaiki salah satunya.`,
  'other-office': (_, { officeCode }) => `kodenya tidak diawali ${officeCode}, kode kantor Anda.`,
  'name-unclear': ({ text }) => `namanya belum jelas: ${quoted(text, 40)}; tulis kode dan satu nama saja.`,
  'columns-unclear': () => 'kolomnya belum jelas; beri judul kolom, misalnya Kode dan Nama.',
  'row-too-wide': () => 'isinya tidak sejajar dengan judul kolom; samakan jumlah kolom dan judulnya.',
  'code-missing': ({ text, example, units }) =>
    `kodenya belum ada; ${units.length === 0 ? '' : 'pilih yang dimaksud, atau '}tulis kode di depan nama, misalnya ${example} ${text || 'Nama'}.`,
  'code-broken': (_, { tier }) =>
    tier === 'kecamatan'
      ? 'empat angka terakhir kodenya harus diawali 1 (kelurahan), 2 (desa), atau 3 (desa adat).'
      : 'kodenya belum utuh; tulis kode lengkap di depan nama.',
  'name-missing': (_, { tier }) =>
    tier === 'desa'
      ? 'namanya belum ada; tulis misalnya RW 01.'
      : 'namanya belum ada; tulis nama setelah kode.',
  'kind-differs': () =>
    'kodenya dan kata desa atau kelurahan di depan nama tidak cocok; perbaiki salah satunya.',
  'unit-twice': ({ unit, name }) => `kode ${unit} sudah dipakai ${name} di atasnya.`,
};

/** What is wrong with a line and what to do; it goes on after the line's number. */
export function unitProblem(problem: UnitProblem, place: Pick<ListPlace, 'tier' | 'officeCode'>): string {
  return textOf(problemTexts, problem, place);
}

function textOf<Code extends UnitProblem['code']>(
  texts: Problems,
  problem: Extract<UnitProblem, { readonly code: Code }>,
  place: Pick<ListPlace, 'tier' | 'officeCode'>,
): string {
  return texts[problem.code](problem, place);
}

/** Titles, totals and notes in the list. */
export function passedOver(lines: readonly { readonly line: number; readonly echo: string }[]): string {
  const shown = lines.slice(0, 3).map(({ line, echo }) => `baris ${line} (${quoted(echo, 40)})`);
  return `Dilewati: ${shown.join(', ')}${lines.length > 3 ? ', …' : ''}.`;
}

export function dropped(titles: readonly string[]): string {
  return `Kolom yang tidak dipakai: ${titles.map((title) => quoted(title, 40)).join(', ')}.`;
}

export function leftOut(texts: readonly { readonly line: number; readonly text: string }[]): string {
  const shown = texts.slice(0, 3).map(({ line, text }) => `${quoted(text, 40)} di baris ${line}`);
  return `Tidak dipakai: ${shown.join(', ')}${texts.length > 3 ? ', …' : ''}.`;
}

/** On a button that puts the unit into the line. */
export function meant(code: string, name: string): string {
  return `${name} (${code})?`;
}

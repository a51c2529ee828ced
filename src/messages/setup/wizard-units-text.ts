// Words of the wizard's step on who is monitored: the ticked list, and a list that was pasted.
import { quoted } from '../quoted';

export const short = 'Daftar';
export const heading = 'Siapa saja yang dipantau?';

/** `office` with the word in front of it: `Desa Kasiman`. */
export function writeWards(office: string): string {
  return `Tulis RW di ${office}. Nantinya dapat diubah di tab Desa.`;
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
    ? `${units - kelurahanAmong} ${unitTerm} dan ${kelurahanAmong} kelurahan`
    : `${units} ${unitTerm}`;
}

export function chosen(unitCountText: string, left: number): string {
  return `${unitCountText} dipilih${left === 0 ? '' : `, ${left} tidak ikut`}`;
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
  return `${lines} baris dikenali${problems === 0 ? '.' : `, ${problems} belum:`}`;
}

/** The line as it was typed, cut after 40 characters, with what to do about it. */
export function lineProblem(number: number, line: string, problem: string): string {
  return `Baris ${number} (${quoted(line.trim(), 40)}): ${problem}`;
}

export function codeMissing(freeCode: string, name: string): string {
  return `kodenya belum ada; tulis kode di depan nama, misalnya ${freeCode} ${name || 'Nama'}.`;
}

export function codeElsewhere(officeCode: string): string {
  return `kodenya tidak diawali ${officeCode}, kode kantor Anda.`;
}

export const codeOfNoVillage =
  'empat angka terakhir kodenya harus diawali 1 (kelurahan), 2 (desa), atau 3 (desa adat).';
export const nameMissing = 'namanya belum ada; tulis nama setelah kode.';
export const wardNameMissing = 'namanya belum ada; tulis misalnya RW 01.';

export function codeTwice(code: string, name: string): string {
  return `kode ${code} sudah dipakai ${name} di atasnya.`;
}

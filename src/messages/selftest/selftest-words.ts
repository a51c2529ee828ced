// Words of the dialog Uji di Google.

import type { LateCheck, RunKind, Step } from '../../core/selftest/check-key';
import { wholeText } from '../time/date-text';

export const windowTitle = 'Uji di Google';

export const lead =
  'Menguji apakah Google mengerjakan semua yang diperlukan Pantau Desa. Ujinya memakai satu tab sementara, paling lama dua menit, dan menghapus semua yang dibuatnya. Data kantor tidak disentuh.';

export const buttons = {
  plain: 'Mulai uji',
  form: 'Uji dengan satu formulir',
  copy: 'Salin hasil',
  late: 'Periksa yang menyusul',
  end: 'Selesai, tutup formulirnya',
  yes: 'Ya',
  no: 'Tidak',
} as const;

/** Beside the button for a form. */
export const formHint =
  'Formulir uji bernama “UJI, hapus”. Google tidak mengizinkan skrip menghapusnya, jadi ia ditutup, dan Anda yang menghapusnya dari Drive.';

/** While the calls run. */
export const stepNames: Readonly<Record<Step, string>> = {
  access: 'izin, zona, surel, dan cetak',
  parts: 'bagian-bagian skrip',
  tab: 'tab uji dengan kuncinya',
  texts: 'teks dan tanggal',
  marks: 'tanda pengembang',
  looks: 'rupa tab dan 10.000 sel',
  store: 'catatan skrip',
  form: 'formulir uji dan tautannya',
  link: 'formulir ke buku kerja',
  later: 'pemicu satu menit lagi',
  submit: 'pemicu formulir',
  clean: 'membersihkan',
};

export function progress(step: Step, index: number, count: number): string {
  return `Langkah ${index + 1} dari ${wholeText(count)}: ${stepNames[step]}…`;
}

export const starting = 'Memulai, dan menghapus sisa uji sebelumnya…';
export const looking = 'Memeriksa yang menyusul…';
export const ending = 'Menutup formulir dan membersihkan…';
export const copied = 'Hasil disalin. Tempel di surel kepada pengelola.';
export const notCopied = 'Peramban menolak menyalin. Sorot teks hasilnya, lalu salin sendiri.';
export const printing = 'Jendela cetak akan terbuka: pilih Batal.';
export const resultLabel = 'Hasil uji';

/** When all is done. */
export function summary(failed: number, untested: number, passed: number): string {
  const good = `${wholeText(passed)} baik`;
  const skipped = untested === 0 ? '' : `, ${wholeText(untested)} tidak diuji di sini`;
  return failed === 0
    ? `Selesai: ${good}${skipped}.`
    : `Selesai: ${wholeText(failed)} tidak seperti yang diharapkan, ${good}${skipped}. Salin hasilnya dan kirim kepada pengelola.`;
}

/** After a failure that ended the test. */
export const stopped = 'Uji berhenti. Menekan tombolnya lagi menghapus sisanya dahulu.';

/** What still comes in, and what the person does for it. */
export const awaitedNames: Readonly<Record<LateCheck, string>> = {
  clockFired: 'pemicu jam: tunggu satu sampai dua menit',
  formFired: 'pemicu formulir: kirim satu jawaban',
  answered: 'jawaban formulir: buka tautannya, tekan kirim',
  answerEdited:
    'jawaban yang diubah: sesudah terkirim dan diperiksa, ubah jawabannya lewat tautan Google, lalu kirim lagi',
  opened: 'pembukaan berikutnya: muat ulang buku kerja',
  edited: 'suntingan berikutnya: ubah satu sel di tab mana pun',
};

export function awaitedLead(kind: RunKind): string {
  return kind === 'form'
    ? 'Yang menyusul. Kerjakan, lalu tekan Periksa yang menyusul:'
    : 'Yang menyusul. Kerjakan, lalu buka Uji di Google lagi atau tekan Periksa yang menyusul:';
}

export const formLink = 'Buka formulir uji';

/** What a former test made and this one could not take away, by its name. */
const leftNames: Readonly<Record<string, string>> = {
  store: 'catatan skrip',
  tab: 'tab uji yang sudah diganti namanya',
  triggers: 'pemicu onSelfTest',
  answerTab: 'tab jawaban formulir uji',
  form: 'formulir “UJI, hapus”',
};

/** Behind the name of a check: it is about the test before. */
export const formerTest = 'dari uji sebelumnya';

export function leftText(left: string): string {
  const names = left.split(' ').map((name) => leftNames[name] ?? name);
  return `Tidak dapat dihapus: ${names.join(', ')}. Hapuslah sendiri`;
}

/** For marks that eyes cannot tell apart. */
export const verdictWords = {
  passed: 'baik',
  failed: 'tidak sesuai',
  untested: 'tidak diuji di sini',
} as const;

export const verdictMarks = { passed: '✔', failed: '✘', untested: '–' } as const;

export const groupNames = {
  failed: 'Tidak seperti yang diharapkan',
  page: 'Di halaman ini',
  access: 'Akun dan buku kerja',
  parts: 'Bagian skrip',
  tab: 'Tab uji',
  looks: 'Rupa tab',
  form: 'Formulir',
  late: 'Yang menyusul',
} as const;

export type Group = keyof typeof groupNames;

/** The first lines of what is copied: which build, which browser. */
export function reportHead(version: string, browser: string): string {
  return `Uji di Google, Pantau Desa ${version}\nPeramban: ${browser}`;
}

/** Asked for a file that was offered: no page can see whether it arrived. */
export const downloadQuestion = 'Apakah berkas uji-pantau-desa.txt ada di Unduhan?';
export const downloadFile = 'uji-pantau-desa.txt';
export const clipboardText = 'Uji Pantau Desa';

/** What the page's shell gives to names of its window, to see whether it arrives; no word of it is shown. */
export const fixtures = {
  slashInText: { name: 'ujiTeks', value: 'awal // akhir' },
  slashInTemplate: { name: 'ujiTemplat', value: 'awal // akhir' },
  slashAfterApostrophe: { name: 'ujiPetik', value: "Jum'at // akhir" },
} as const;

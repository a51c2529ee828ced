// What letters and their states are called, and what is said about a number that cannot be given.
import { capitalise } from '../../core/capitalise';
import type { LetterKind, LetterState, PaperKind } from '../../core/letters/letter';
import { LETTER_PLACEHOLDERS, type LetterNumberFault } from '../../core/letters/letter-number';
import { basisInLetter, basisNote, numberMissing } from '../obligations/basis-text';
import { quoted } from '../quoted';
import { wholeText } from '../time/date-text';
import { cancelReasonMissing } from './letter-desk-text';

export const letterKindWords = {
  'monthly-report': 'Laporan bulanan',
  invitation: 'Undangan',
  reminder: 'Surat pengingat',
  warning: 'Surat teguran',
  assignment: 'Surat tugas',
  minutes: 'Notula',
  attendance: 'Daftar hadir',
  record: 'Berita acara',
  news: 'Berita',
} as const satisfies Record<LetterKind | PaperKind, string>;

export const letterStateWords = {
  draft: 'KONSEP',
  signed: 'Ditandatangani',
  cancelled: 'Batal',
} as const satisfies Record<LetterState, string>;

const placeholders = LETTER_PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

/** One sentence: what is wrong and what to do. */
export function numberFaultText(fault: LetterNumberFault): string {
  switch (fault.code) {
    case 'placeholder-unknown':
      return `Pola nomor surat di tab Pengaturan memuat {${fault.name}} yang tidak dikenal; pakailah hanya ${placeholders}.`;
    case 'placeholder-missing':
      return `Pola nomor surat di tab Pengaturan belum memuat {${fault.name}}; tambahkan supaya tidak ada nomor yang sama.`;
    case 'sequence-passed':
      return `Nomor urut ${fault.wanted} sudah terlewati atau terpakai; isi ${fault.next} atau lebih, atau kosongkan.`;
    case 'sequence-not-whole':
      return `Nomor urut ${quoted(fault.text, 40)} bukan bilangan; isi angka saja, atau kosongkan untuk nomor berikutnya.`;
  }
}

export const letterRefusal = {
  noSettings:
    'Buku kerja belum disiapkan, jadi surat belum dapat dibuat. Buka menu Pantau Desa → Siapkan buku kerja.',
  noTab:
    'Tab Surat belum ada, jadi nomor belum dapat diambil. Buka menu Pantau Desa → Siapkan buku kerja sekali lagi.',
  notFound: 'Surat itu tidak ada lagi di tab Surat. Tidak ada yang diubah. Muat ulang daftar.',
  contentLost:
    'Isi surat ini di tab Surat sudah berubah, jadi tidak dicetak ulang. Buat surat baru; nomor lama tetap tercatat.',
  alreadyCancelled: 'Surat ini sudah batal; nomornya tidak dipakai lagi. Buat surat baru.',
  noNumberYet: 'Surat ini belum bernomor. Tekan Ambil nomor dahulu, lalu tandai setelah ditandatangani.',
  noReason: cancelReasonMissing,
  nobodyChosen: 'Belum ada tujuan yang dipilih. Pilih sedikitnya satu, lalu ulangi.',
  noSubject: 'Isi dahulu Hal surat, lalu ulangi.',
  noRecipient: 'Isi dahulu Yth.: kepada siapa surat ini ditujukan, lalu ulangi.',
  pastEvent: (day: string): string =>
    `Undangan ini untuk ${day}, sebelum tanggal suratnya sendiri. Perbaiki tanggal acaranya; bila suratnya memang bertanggal lebih awal, ubah tanggal surat. Tidak ada nomor yang diambil.`,
  noPlace: 'Isi dahulu tempat dan acara undangan, lalu ulangi.',
  tooLong:
    'Surat ini terlalu panjang untuk disimpan di tab Surat. Tidak ada nomor yang diambil. Pilih bulan atau tujuan yang lebih sedikit.',
} as const;

/** What of the letterhead and the signature is still missing in Pengaturan; '' when nothing is. */
export function lackingText(lacking: readonly string[]): string {
  return lacking.length === 0
    ? ''
    : `Belum diisi di tab Pengaturan: ${lacking.join(', ')}. Sementara ini bagian itu kosong atau bertitik-titik.`;
}

/** `Nomor belum diisi: SE Bupati. Surat ini menyebutnya tanpa nomor.`; '' where every basis bears its number. */
export function numberlessText(bases: readonly string[]): string {
  const bare = bases.filter((basis) => basisNote(basis) !== '').map(basisInLetter);
  return bare.length === 0
    ? ''
    : `${capitalise(numberMissing)}: ${bare.join('; ')}. Surat ini menyebutnya tanpa nomor; nomornya dapat diisi di tab Kewajiban atau Surat Edaran.`;
}

export const letterDoneText = {
  made: (numbers: readonly string[]): string =>
    numbers.length === 1
      ? `Surat nomor ${numbers[0] ?? ''} dibuat dan tercatat di tab Surat.`
      : `${wholeText(numbers.length)} surat dibuat, nomor ${numbers[0] ?? ''} sampai ${numbers[numbers.length - 1] ?? ''}, dan tercatat di tab Surat.`,
  signed: (number: string): string =>
    `${number === '' ? 'Naskah ini' : `Surat ${number}`} ditandai sudah ditandatangani. Unduh lagi untuk naskah tanpa tanda KONSEP.`,
  manySigned: (count: number): string =>
    count === 0
      ? 'Surat-surat itu sudah ditandai sebelumnya; tidak ada yang diubah.'
      : `${wholeText(count)} surat ditandai sudah ditandatangani. Unduh lagi untuk naskah tanpa tanda KONSEP.`,
  cancelled: (number: string): string =>
    number === '' ? 'Naskah ini dibatalkan.' : `Surat ${number} dibatalkan. Nomornya tidak dipakai lagi.`,
} as const;

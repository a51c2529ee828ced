// What an issue of a report says to the village that sent it.
import type { Issue } from '../../core/issue';
import { quoted } from '../quoted';
import { dateText, monthText, periodKeyText, wholeText } from '../time/date-text';
import { countWord } from './count-words';
import { type IssueSentences, sentencesOf } from './issue-sentences';

/** What the sender reads in the receipt; the office reads its own words in Masalah. */
interface SenderWords {
  /** Why the report does not count yet. */
  readonly problems: readonly string[];
  /** The report counts; somebody will ask about this. */
  readonly questions: readonly string[];
}

function quote(text: string): string {
  return text.trim() === '' ? 'kosong' : quoted(text.trim());
}
const photoNames = { photo: 'Foto kegiatan', before: 'Foto sebelum', after: 'Foto sesudah' } as const;
const asked = 'Kami akan menghubungi Anda.';

const problems: IssueSentences = {
  'unknown-unit': ({ unit }) => `Nama ${quote(unit)} tidak ada dalam daftar kami. Pilih dari daftar.`,
  'unknown-obligation': () => `Jenis laporannya tidak kami kenali. ${asked}`,
  'activity-date-unreadable': ({ text }) => `Tanggal ${quote(text)} tidak terbaca. Pilih tanggalnya lagi.`,
  'activity-date-in-future': ({ activityDate }) =>
    `Tanggal ${dateText(activityDate)} belum tiba. Pilih tanggal yang sudah lewat.`,
  'activity-in-closed-year': ({ year }) =>
    `Laporan tahun ${year} sudah ditutup. Bila tanggalnya keliru, perbaiki; bila benar, balas surel ini.`,
  'people-not-whole': ({ text }) =>
    `Jumlah warga ${quote(text)} belum berupa angka. Tulis angka saja, misalnya 20.`,
  'count-not-whole': ({ field, text }) =>
    `Isian “${countWord(field)}” ${quote(text)} belum berupa angka. Tulis angka saja.`,
  'evidence-incomplete': ({ missing }) => `${photoNames[missing]} belum ada. Tambahkan tautannya.`,
  'report-doubled': ({ activityDate }) =>
    `Laporan untuk ${dateText(activityDate)} sudah pernah kami terima, jadi laporan ini tidak dihitung dua kali. Bila memang laporan lain, balas surel ini.`,
  'recap-damaged': () =>
    'Kode rekapnya tidak utuh. Buka lagi Kirim rekap di buku kerja Anda, lalu kirim ulang.',
  'recap-month-ahead': ({ month }) => `Kode rekap ini untuk ${periodKeyText(month)}, bulan yang belum tiba.`,
  'recap-of-other-office': () => `Kode rekap ini bukan dari kantor yang kami pantau. ${asked}`,
  'recap-of-other-unit': ({ recapUnit }) => `Kode rekap ini milik ${recapUnit}. ${asked}`,
  'unit-not-bound': () => `Laporan ini tidak diwajibkan, tetapi tetap kami simpan. ${asked}`,
  'obligation-not-in-force': ({ activityDate }) =>
    `Kewajiban ini tidak berlaku pada ${dateText(activityDate)}. Bila tanggalnya keliru, perbaiki.`,
};

const questions: IssueSentences = {
  'unit-differs-from-link': () => `Laporan ini dikirim lewat tautan milik tempat lain. ${asked}`,
  'link-code-unknown': () => `Kode tautan pada laporan ini tidak kami kenali. ${asked}`,
  'month-reported-early': ({ month }) =>
    `Anda melaporkan ${monthText(month)}, padahal bulan itu belum berakhir. Bila yang dimaksud bulan lain, ubah laporannya; bila benar, abaikan kalimat ini.`,
  'population-does-not-add-up': ({ expectedEnd, statedEnd }) =>
    `Jumlah akhir tertulis ${wholeText(statedEnd)}, sedangkan menurut lahir, mati, datang, dan pindah ${wholeText(expectedEnd)}. Mohon diperiksa.`,
  'population-sexes-do-not-add-up': ({ sum, statedEnd }) =>
    `Laki-laki dan perempuan berjumlah ${wholeText(sum)}, sedangkan jumlah akhir ${wholeText(statedEnd)}. Mohon diperiksa.`,
  'siskamling-more-than-posts': ({ field, count, posts }) =>
    `Pos ${countWord(field)} tertulis ${wholeText(count)}, sedangkan pos yang didata ${wholeText(posts)}. Mohon diperiksa.`,
};

/** Sorts the issues of one report; what is not for the sender is left out. */
export function senderWords(issues: readonly Issue[]): SenderWords {
  return {
    problems: sentencesOf(problems, issues),
    questions: sentencesOf(questions, issues),
  };
}

// Words of the sidebar that records a report from paper or WhatsApp, as the server says them.
import type { Issue } from '../../core/issue';
import { dateOf, type PlainDate } from '../../core/time/plain-date';
import { quoted } from '../quoted';
import { dateText, dayText, monthText, periodKeyText, wholeText } from '../time/date-text';
import { countWord } from './count-words';
import { type IssueSentences, sentencesOf } from './issue-sentences';

/** Where a report that staff record came from. */
export const proxySources = ['kertas', 'WhatsApp', 'telepon', 'lainnya'] as const;

/** What keeps a report from being recorded; nothing is stored while one of these holds. */
const problems: IssueSentences = {
  'unknown-unit': () => 'Pilih pelapornya dari daftar.',
  'unknown-obligation': () => 'Pilih kewajiban dari daftar.',
  'activity-date-unreadable': () => 'Isi tanggal kegiatan, misalnya 13/02/2026.',
  'activity-date-in-future': ({ activityDate }) =>
    `Tanggal kegiatan ${dateText(activityDate)} belum tiba. Perbaiki tanggalnya.`,
  'activity-in-closed-year': ({ year }) =>
    `Tahun ${year} sudah ditutup; laporannya tidak dapat dihitung lagi. Periksa tanggal kegiatan.`,
  'people-not-whole': ({ text }) =>
    `Jumlah warga ${quoted(text, 40)} bukan angka. Tulis angka saja, misalnya 42.`,
  'received-before-activity': ({ activityDate, receivedAt }) =>
    `Diterima ${dateText(dateOf(receivedAt))}, sebelum kegiatan ${dateText(activityDate)}. Perbaiki salah satunya.`,
  'received-in-future': ({ receivedAt }) =>
    `Tanggal diterima ${dateText(dateOf(receivedAt))} belum tiba. Perbaiki tanggalnya.`,
  'received-date-unreadable': () => 'Isi tanggal diterima kantor.',
  'recap-month-ahead': ({ month }) => `Kode rekap ini untuk ${periodKeyText(month)}, bulan yang belum tiba.`,
  'count-not-whole': ({ field, text }) =>
    `Isian ${countWord(field)} ${text.trim() === '' ? 'masih kosong' : `${quoted(text, 40)} bukan angka`}. Tulis angka saja; 0 bila tidak ada.`,
};

/** What staff must know before they record it all the same. */
const doubts: IssueSentences = {
  'unit-not-bound': () => 'Pelapor ini tidak terikat kewajiban itu; laporannya tidak akan dihitung.',
  'unit-not-active': () => 'Pelapor ini tidak aktif sepanjang periode itu; laporannya tidak akan dihitung.',
  'obligation-not-in-force': ({ activityDate }) =>
    `Kewajiban itu tidak berlaku pada ${dateText(activityDate)}; laporannya tidak akan dihitung.`,
  'recap-damaged': () =>
    'Kode rekapnya tidak utuh; akan tercatat perlu perbaikan. Minta disalin lagi dari menu.',
  'recap-of-other-office': ({ recapUnit }) =>
    `Kode rekap milik ${recapUnit}, yang tidak dipantau kantor ini.`,
  'recap-of-other-unit': ({ recapUnit }) => `Kode rekap milik ${recapUnit}; menunggu pemeriksaan.`,
  'month-reported-early': ({ month }) =>
    `${monthText(month)} belum berakhir saat laporannya diterima. Periksa bulannya.`,
  'population-does-not-add-up': ({ expectedEnd, statedEnd }) =>
    `Jumlah akhir ${wholeText(statedEnd)}, sedangkan awal + lahir + datang − mati − pindah = ${wholeText(expectedEnd)}.`,
  'population-sexes-do-not-add-up': ({ sum, statedEnd }) =>
    `Laki-laki + perempuan = ${wholeText(sum)}, sedangkan jumlah akhir ${wholeText(statedEnd)}.`,
  'siskamling-more-than-posts': ({ count, posts }) =>
    `Tertulis ${wholeText(count)} pos, lebih banyak daripada semua poskamling (${wholeText(posts)}).`,
};

export function proxyProblems(issues: readonly Issue[]): readonly string[] {
  return sentencesOf(problems, issues);
}

export function proxyDoubts(issues: readonly Issue[]): readonly string[] {
  return sentencesOf(doubts, issues);
}

export const proxyText = {
  /** An earlier report of the same unit says the same day. */
  reported: (unitName: string, obligation: string, day: PlainDate): string =>
    `${unitName} sudah melaporkan ${obligation} ${dateText(day)}. Simpan hanya bila ini kegiatan lain.`,
  /** A report of numbers comes once a period. */
  reportedPeriod: (unitName: string, owed: string): string =>
    `${unitName} sudah melaporkan ${owed}. Simpan hanya bila ini laporan lain.`,
  willStand: (owed: string, day: PlainDate, state: string): string =>
    `Kegiatan ${dayText(day)}. ${owed} akan tercatat ${state}.`,
  stands: (unitName: string, owed: string, state: string): string =>
    `Tersimpan. ${unitName}, ${owed}: ${state}.`,
  reachesNobody: 'Pilih siapa yang sudah menerima penjelasan.',
  uncounted: 'disimpan, tidak dihitung',
  doubled: 'tetap seperti sekarang, karena isinya sama dengan laporan yang sudah ada',
  differs: (unitName: string, day: string): string =>
    `Isian sebelumnya ternyata sudah tersimpan (${unitName}, ${day}). Yang ini belum: tekan Simpan sekali lagi untuk mencatatnya sebagai laporan baru, atau ubah yang lama di tab Laporan.`,
  nobody: 'petugas',
} as const;

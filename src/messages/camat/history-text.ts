// Words of what the camat's page draws below the answer: trend, all desa, and one desa.
import type { ReportForm } from '../../core/obligations/obligation';
import { anyUnit } from '../office/unit-word';
import { wholeText } from '../time/date-text';

export const chosenObligation = 'Riwayat dan grafik untuk';

/** Behind the first chips of a list: how many more there are. */
export function more(count: number): string {
  return `dan ${wholeText(count)} lagi`;
}

export const improved = 'Membaik';
export const improvedNote =
  'Kelengkapan laporan pada periode terakhir yang tenggatnya lewat, dibanding periode sebelumnya.';
export const nobodyImproved = 'Belum ada yang naik dari periode sebelumnya.';

/** Follows the name of a desa. */
export function rose(from: string, to: string): string {
  return ` dari ${from} menjadi ${to}`;
}

export const holding = 'Bertahan tepat waktu';

/** Follows the name of a desa. */
export function held(periods: number, obligationName: string): string {
  return ` ${wholeText(periods)} kali berturut-turut tepat waktu (${obligationName})`;
}

export function trendTitle(obligationName: string): string {
  return `Naik atau turun? ${obligationName}`;
}

export const trendEmpty = 'Grafik muncul setelah tenggat periode pertama lewat.';

/** The chart in one sentence, for screen readers. */
export function trendLabel(
  periodCount: number,
  last: { readonly name: string; readonly completeness: string; readonly timeliness: string },
): string {
  const { name, completeness, timeliness } = last;
  return `Kelengkapan dan ketepatan waktu ${wholeText(periodCount)} periode terakhir; terakhir ${name}: kelengkapan ${completeness}, tepat waktu ${timeliness}. Angkanya ada di tabel.`;
}

export const period = 'Periode';
export const completeness = 'Kelengkapan';
export const timeliness = 'Ketepatan waktu';
export const behindTrend = 'Angka di balik grafik';
export const trendRule =
  'Kelengkapan: laporan wajib yang terpenuhi. Ketepatan waktu: yang diterima sebelum tenggat lewat. Keduanya dari semua laporan wajib; yang mendapat dispensasi tidak dihitung.';

export function share(percent: string, part: number, whole: number): string {
  return `${percent} (${wholeText(part)} dari ${wholeText(whole)})`;
}

export function search(unitTerm: string): string {
  return `Cari ${anyUnit(unitTerm)}`;
}

export function allUnits(unitTerm: string, obligationName: string): string {
  return `Semua ${unitTerm}, ${obligationName}`;
}

/** `hasRecaps`: those who owe it send what offices below them told, and no photos. */
export function tapUnit(unitTerm: string, hasRecaps: boolean): string {
  const seen = hasRecaps ? 'riwayat dan isi rekapnya' : 'riwayat, laporan, dan foto';
  return `Ketuk nama ${anyUnit(unitTerm)} untuk melihat ${seen}.`;
}

export function historyOfAll(unitTerm: string): string {
  return `Riwayat semua ${unitTerm}`;
}

export const legend = 'Arti tanda';

export function code(unitCode: string): string {
  return `Kode ${unitCode}`;
}

export const close = 'Tutup';
export const nothingClosed = 'Belum ada periode yang tenggatnya lewat.';

export function fulfilment(figures: {
  readonly expected: number;
  readonly fulfilled: number;
  readonly onTime: number;
  readonly streak: number;
}): string {
  const { expected, fulfilled, onTime, streak } = figures;
  const inARow = streak > 1 ? ` ${wholeText(streak)} kali berturut-turut tepat waktu.` : '';
  return `Terpenuhi ${wholeText(fulfilled)} dari ${wholeText(expected)} periode yang wajib dan tenggatnya lewat; ${wholeText(onTime)} tepat waktu.${inARow}`;
}

export function olderPeriods(count: number): string {
  return `${wholeText(count)} periode sebelumnya`;
}

export const olderElsewhere = 'Yang lebih lama ada di tab Kepatuhan dan Laporan pada buku kerja.';

/** One report of a period; `review` is '' for an accepted one, `linked` counts the photos that can be opened here. */
export function reportLine(report: {
  readonly form: ReportForm;
  readonly activity: string;
  readonly received: string;
  readonly review: string;
  readonly photos: number;
  readonly linked: number;
}): string {
  const { form, activity, received, review, photos, linked } = report;
  const came = receivedLine[form](activity, `diterima ${received}`);
  const note = review === '' ? '' : `, ${review}`;
  const none = form === 'activity' ? ', tanpa foto' : '';
  const photoText = photos === 0 ? none : `, ${wholeText(photos)} foto`;
  const rest = photos > linked ? ' (tautannya ada di tab Laporan)' : '';
  return `${came}${note}${photoText}${rest} `;
}

/** What came: only an activity and a dissemination have a day of their own, the period says it for all else. */
const receivedLine: Readonly<Record<ReportForm, (day: string, received: string) => string>> = {
  activity: (day, received) => `Kegiatan ${day}, ${received}`,
  dissemination: (day, received) => `Sosialisasi ${day}, ${received}`,
  population: (_, received) => `Laporan ${received}`,
  siskamling: (_, received) => `Laporan ${received}`,
  milestone: (_, received) => `Laporan ${received}`,
  recap: (_, received) => `Kode rekap ${received}`,
};

export function photo(number: number): string {
  return `Foto ${wholeText(number)}`;
}

export const visits = 'Kunjungan';

export const findings = 'Temuan kunjungan';

export const findingsNote = 'Yang dilaporkan dan yang ditemukan tim, lalu perkembangannya.';

export const settledFindings = 'Temuan yang sudah selesai';
export const findingsElsewhere = 'Temuan yang lebih lama ada di tab Tindak Lanjut pada buku kerja.';

export const reportedByUnit = 'Yang dilaporkan';
export const foundByTeam = 'Ditemukan tim';
export const noReport = 'Tidak ada laporan yang berlaku.';

export const answerToFinding = 'Tanggapan';
export const verdict = 'Putusan';
export const followUpState = 'Tindak lanjut';

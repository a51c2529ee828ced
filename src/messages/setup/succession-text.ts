// What the server says about a change of units: what is written, what follows, and what is wrong.
import type { Terms } from '../../core/office/profile';
import type { Unit, UnitCode } from '../../core/office/unit';
import type { UnitChange, UnitChangePlan, UnitChangeProblem } from '../../core/office/unit-change';
import { addDays } from '../../core/time/plain-date';
import { quoted } from '../quoted';
import { dateText } from '../time/date-text';

interface Told {
  readonly change: UnitChange;
  readonly plan: UnitChangePlan;
  /** Before the change. */
  readonly units: readonly Unit[];
  readonly terms: Terms;
}

/** What is written, then what becomes of reports, links and contacts; one sentence each. */
export function consequenceLines(told: Told): readonly string[] {
  const { change, plan, units } = told;
  const { renamed, ended, begun } = plan;
  if (renamed.length + ended.length + begun.length === 0) return [changedText.same];
  const nameOf = (code: UnitCode): string => units.find((unit) => unit.code === code)?.name ?? code;
  const day = dateText(change.day);
  return [
    ...renamed.map(({ code, name }) => `${code} ${nameOf(code)} bernama ${name}.`),
    ...begun.map(
      ({ code, name, replaces }) =>
        `${code} ${name} ada sejak ${day}${replaces.length === 0 ? '' : `, menggantikan ${replaces.join(' dan ')}`}.`,
    ),
    ...ended.map(({ code, lastDay }) => `${code} ${nameOf(code)} berakhir ${dateText(lastDay)}.`),
    ...followingLines(told, nameOf),
  ];
}

function followingLines(
  { change, plan, terms }: Told,
  nameOf: (code: UnitCode) => string,
): readonly string[] {
  const { kind, day, old, keepsOld } = change;
  const [olds, news] = [joined(old.map(nameOf)), joined(change.added.map(({ name }) => name.trim()))];
  const history = `Laporan dan riwayat sampai ${dateText(addDays(day, -1))} tetap atas nama ${olds}.`;
  if (kind === 'name')
    return [
      'Kode, riwayat, kontak, dan tautannya tetap; daftar pilihan, formulir, dan surel memakai nama baru.',
    ];
  if (kind === 'split' && keepsOld)
    return [
      `${olds} tetap melapor seperti biasa; ${news} melapor mulai periode pertama yang dimulai pada atau sesudah ${dateText(day)}.`,
      contactsMissing(news),
    ];
  if (kind === 'split')
    return [
      history,
      `Periode yang sudah berjalan pada ${dateText(day)} tidak ditagih kepada siapa pun; sesudahnya ditagih kepada ${news}.`,
      contactsMissing(news),
    ];
  if (plan.begun.length === 0)
    return [`Laporan dan riwayat ${joined(plan.ended.map(({ code }) => nameOf(code)))} tetap tersimpan.`];
  return [
    history,
    `Periode yang memuat ${dateText(day)} ditagih sekali, kepada ${news}; dispensasi, jadwal, dan kunjungan yang sudah ditulis untuk ${olds} berlaku di sana.`,
    `Tautan lama tetap dapat dipakai, dan kontak ${olds} dipakai untuk ${news}. Kewajiban yang menyebut kode ${terms.unit} ikut pindah.`,
  ];
}

function contactsMissing(news: string): string {
  return `Kontak ${news} belum ada: isi di Kontak…, lalu bagikan tautannya.`;
}

/** `Betet`, `Betet dan Besah`, `Betet, Besah, dan Sambeng`. */
function joined(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  if (others.length === 0) return last;
  return `${others.reverse().join(', ')}${others.length > 1 ? ',' : ''} dan ${last}`;
}

/** One sentence with what to do; `word` is what one unit is called. */
export function changeProblemText(problem: UnitChangeProblem, word: string): string {
  switch (problem.code) {
    case 'old-missing':
      return `Pilih dahulu ${word} yang berubah.`;
    case 'old-twice':
      return `Satu ${word} dipilih dua kali; pilih yang lain.`;
    case 'too-few-old':
      return `Pilih sedikitnya dua ${word} yang digabung.`;
    case 'too-few-new':
      return `Isi sedikitnya dua ${word} baru, atau centang bahwa kode lama tetap dipakai.`;
    case 'new-twice':
      return 'Kode baru yang sama ditulis dua kali; perbaiki salah satunya.';
    case 'not-active':
      return `${problem.unit} tidak ada pada hari sebelum perubahan; periksa tanggalnya.`;
    case 'name-missing':
      return `Isi nama untuk ${problem.unit === '' ? `${word} baru` : problem.unit}.`;
    case 'code-taken':
      return `Kode ${problem.unit} sudah ada di daftar; periksa kode barunya.`;
    case 'code-unreadable':
      return problem.text === ''
        ? 'Isi kode barunya, misalnya 35.22.20.2031.'
        : `${quoted(problem.text, 40)} bukan kode wilayah. Tulis seperti 35.22.20.2031.`;
    case 'other-office':
      return `Kode ${problem.text} bukan wilayah kantor ini; periksa angka depannya.`;
  }
}

export const changedText = {
  saved: 'Perubahan disimpan; formulir, tautan, dan hitungannya sudah mengikuti.',
  same: 'Semuanya sudah tercatat; tidak ada yang berubah.',
  nothing: 'Belum ada yang diisi. Tidak ada yang disimpan.',
  noDay: 'Tanggal mulainya belum dapat dibaca. Tulis seperti 15 Maret 2026.',
  gone: 'Barisnya tidak ada lagi di daftar. Tidak ada yang disimpan. Buka panel ini sekali lagi.',
  noColumn:
    'Kolom Menggantikan belum ada. Buka Kesehatan…, tekan Kembalikan bentuk tab, lalu buka panel ini sekali lagi.',
  stale: 'Daftarnya berubah sejak diperiksa. Tidak ada yang disimpan. Tekan Periksa dahulu sekali lagi.',
  logKey: 'Wilayah berubah',
} as const;

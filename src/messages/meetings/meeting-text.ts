// What is said about meetings: what was done, what was refused, what is worth a look.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { AttendanceCounts } from '../../core/meetings/attendance';
import type { Meeting } from '../../core/meetings/meeting';
import type { ProposedDay } from '../../core/meetings/next-meeting';
import { dateOf, type PlainDate, type PlainDateTime, timeOf } from '../../core/time/plain-date';
import { ownerText } from '../follow-ups/follow-up-text';
import { quoted } from '../quoted';
import { dateText, dayText, shortDateText, timeText, weekdayText, wholeText } from '../time/date-text';

export const meetingRefusal = {
  notInUse: 'Rapat belum dipakai di buku kerja ini. Buka panel Rapat, lalu tekan Mulai memakai.',
  gone: 'Rapat ini tidak ada lagi di tab Rapat. Tidak ada yang diubah. Muat ulang daftarnya.',
  noTitle: 'Isi dahulu judul rapat.',
  noDate: 'Tanggal rapat belum dapat dibaca. Tulis seperti 12 Februari 2026.',
  noList: 'Daftar undangan masih kosong. Tekan Buat daftar undangan dahulu.',
  noFollowUps: 'Tab Tindak Lanjut belum ada. Buka panel Rapat, lalu tekan Mulai memakai sekali lagi.',
  namesForgotten:
    'Rapat ini lebih lama dari Lama menyimpan data pribadi, jadi namanya dihapus dan formulirnya tidak dibaca lagi.',
  noDecision: 'Keputusan ini tidak ada lagi di tab Tindak Lanjut. Tidak ada yang diubah.',
  formLost: 'Formulir Daftar hadir tidak dapat dibuka. Buka panel dengan akun yang membuatnya.',
  noSchedule: 'Belum ada rapat yang dapat dijadikan patokan. Isi tanggalnya sendiri.',
} as const;

export function badTime(typed: string): string {
  return `${quoted(typed, 40)} bukan jam. Tulis seperti 09.00.`;
}

/** `20 Januari 2024 adalah hari Sabtu, bukan Senin.` */
export function wrongWeekday(date: PlainDate, typed: string): string {
  return `${dateText(date)} adalah hari ${weekdayText(date)}, bukan ${typed}.`;
}

export const meetingDone = {
  saved: (name: string): string => `${name} disimpan.`,
  invited: (count: number): string =>
    count === 0
      ? 'Daftar undangan sudah lengkap; tidak ada yang ditambah.'
      : `${wholeText(count)} baris ditambahkan.`,
  sent: 'Waktu undangan dikirim dicatat.',
  sentLate: 'Waktu undangan dikirim dicatat. Kurang dari satu hari kerja sebelum rapat.',
  ticked: 'Tersimpan.',
  checkedIn: (count: number): string => `${wholeText(count)} jawaban formulir dibaca.`,
  closed: (absent: number): string => `Daftar hadir ditutup; ${wholeText(absent)} orang tanpa keterangan.`,
  paper: (name: string, number: string): string =>
    `${name}${number === '' ? '' : ` dengan nomor ${number}`} tersimpan di tab Surat.`,
  obliged: (name: string): string => `Kewajiban ${name} ditambahkan dan tertaut pada keputusannya.`,
} as const;

/** `KONSEP · nomor 400.10/3/412.520/II/2026`. */
export function paperStanding(state: string, number: string): string {
  return number === '' ? state : `${state} · nomor ${number}`;
}

/** Two officers ticked one row: nobody's tick is overwritten unseen. */
export function tickConflict(who: string, person: string, state: string): string {
  const by = person === '' ? 'petugas lain' : person;
  return `${who}: sudah dicatat ${state === '' ? 'kosong' : state} oleh ${by}. Periksa, lalu ketuk lagi.`;
}

/** `Sekretaris Desa Betet`. */
export function whoText(position: string, unit: string): string {
  return [position, unit].filter((part) => part !== '').join(' ');
}

/** `27/30`: those who came or are represented, of those invited. */
export function presenceText({ present, represented, invited }: AttendanceCounts): string {
  return `${wholeText(present + represented)}/${wholeText(invited)}`;
}

export function officialsText(shown: string): string {
  return `pejabat ${shown}`;
}

/** `Belum dicatat 3: Sekretaris Desa Betet, …; pejabat 1: Danramil`; long lists name the first ones. */
export function openText(ofUnits: readonly string[], officials: readonly string[]): string {
  const parts = [
    ...(ofUnits.length === 0 ? [] : [namesText('Belum dicatat', ofUnits)]),
    ...(officials.length === 0
      ? []
      : [namesText(ofUnits.length === 0 ? 'Belum dicatat' : 'pejabat', officials)]),
  ];
  return parts.join('; ');
}

function namesText(words: string, names: readonly string[]): string {
  const rest = names.length > 6 ? `, dan ${wholeText(names.length - 6)} lainnya` : '';
  return `${words} ${wholeText(names.length)}: ${names.slice(0, 6).join(', ')}${rest}`;
}

/** `30 orang dari desa, 4 pejabat`. */
export function listSummary(fromUnits: number, officials: number, unitWord: string): string {
  if (fromUnits + officials === 0) return '';
  return [
    `${wholeText(fromUnits)} orang dari ${unitWord}`,
    ...(officials > 0 ? [`${wholeText(officials)} pejabat`] : []),
  ].join(', ');
}

export function sentText(at: PlainDateTime | null, zone: string): string {
  return at === null ? '' : `Dikirim ${dateText(dateOf(at))} pukul ${timeText(timeOf(at))} ${zone}`;
}

export const neverHost = 'belum pernah';

/** Behind the name of a unit: `terakhir 9 Mar 2026`. */
export function lastHostText(date: PlainDate | null): string {
  return date === null ? neverHost : `terakhir ${shortDateText(date)}`;
}

/** A proposed day that is not the usual one says why. */
export function proposedText({ date, usual }: ProposedDay): string {
  return date === usual
    ? `Diusulkan ${dayText(date)}.`
    : `${dayText(usual)} bukan hari kerja; diusulkan ${dayText(date)}.`;
}

export function othersText(count: number): string {
  return count === 0 ? '' : `${wholeText(count)} lainnya belum jatuh tempo`;
}

/** The basis of an obligation that a decision makes: `Keputusan Rapat Koordinasi 12 Februari 2026`. */
export function decisionBasis(origin: string): string {
  return `Keputusan ${origin}`;
}

/** `Dari keputusan Rapat Koordinasi 12 Februari 2026: “Kerja bakti sebulan sekali” (semua desa, tenggat 28 Februari 2026).` */
export function decisionOrigin({ origin, text, owner, due }: FollowUp): string {
  const rest = [ownerText(owner), due === null ? '' : `tenggat ${dateText(due)}`].filter(
    (part) => part !== '',
  );
  return `Dari keputusan ${origin}: ${quoted(text, 300)}${rest.length === 0 ? '' : ` (${rest.join(', ')})`}.`;
}

/** `12 Feb 2026 · Pengelolaan arsip · Kecamatan Kasiman · 3 peserta`. */
export function trainingLine({ date, title, chair }: Meeting, people: number, office: string): string {
  return [shortDateText(date), title, chair || office, `${wholeText(people)} peserta`].join(' · ');
}

/** The first agenda of a rakor; other kinds begin with its frame. */
export const rakorAgenda = [
  'Pembukaan',
  'Tindak lanjut rapat lalu',
  'Penyampaian program',
  'Jaring informasi',
  'Evaluasi kinerja',
  'Masukan dan saran',
  'Penutup',
] as const;

export const plainAgenda = ['Pembukaan', 'Pembahasan', 'Masukan dan saran', 'Penutup'] as const;

export const firstTitles = {
  rakor: 'Rapat Koordinasi',
  preparation: 'Rapat Persiapan',
  village: 'Musyawarah Desa',
  planning: 'Musrenbangdes',
  training: 'Pelatihan',
  other: 'Rapat',
} as const satisfies Record<Meeting['kind'], string>;

/** Heads of the table of last month's figures. */
export const evaluationHeads = ['Kewajiban', 'Periode', 'Lengkap', 'Tepat waktu', 'Belum lapor'] as const;

/** `Kerja bakti: belum lapor Betet, Sidomukti.` */
export function missingText(obligation: string, names: readonly string[]): string {
  return `${obligation}: belum lapor ${names.join(', ')}.`;
}

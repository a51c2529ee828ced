// Makes the reports of the demo's year: better from month to month, one desa behind, by a rule without chance.
import type { Answers } from './hands';
import { units } from './kasiman';

/** A report as a desa sends it. */
export interface DemoReport {
  readonly obligation: 'Kerja Bakti' | 'Siskamling' | 'Laporan Penduduk';
  readonly unit: string;
  /** Wall clock in WIB. */
  readonly sentAt: string;
  readonly answers: Answers;
  /** True: sent by the bare form, so that nothing says whose it is but the sender. */
  readonly isUncoded?: boolean;
}

const obligations = ['Kerja Bakti', 'Siskamling', 'Laporan Penduduk'] as const;
const months = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** The last month that is over and past its deadline. */
const lastClosed = 11;

/** Who owes November's report still, by obligation. */
const missingInNovember: Readonly<Record<string, readonly string[]>> = {
  'Kerja Bakti': ['Sidomukti'],
  Siskamling: ['Sidomukti', 'Sambeng'],
  'Laporan Penduduk': ['Ngaglik'],
};

/** Excused in Dispensasi, so nothing is sent: Besah's kerja bakti of February. */
export const excused = { obligation: 'Kerja Bakti', unit: 'Besah', month: 2 } as const;

/** January to November in full, and what December has brought by the 11th, in the order of sending. */
export function reportsOfYear(): readonly DemoReport[] {
  const closed = months
    .slice(0, lastClosed)
    .flatMap((_, index) =>
      obligations.flatMap((obligation, place) =>
        units.flatMap(({ name }, unit) => monthReport({ obligation, place, name, unit, month: index + 1 })),
      ),
    );
  return [...closed, ...december].sort((left, right) => left.sentAt.localeCompare(right.sentAt));
}

interface Owed {
  readonly obligation: (typeof obligations)[number];
  readonly place: number;
  readonly name: string;
  readonly unit: number;
  /** 1–12. */
  readonly month: number;
}

function monthReport({ obligation, place, name, unit, month }: Owed): DemoReport[] {
  if (obligation === excused.obligation && name === excused.unit && month === excused.month) return [];
  // 0–99, the lower the worse; Sidomukti is behind, and each month is a little better than the one before.
  const luck = (unit * 37 + place * 61 + month * 29 + unit * month * 13 + 7) % 100;
  const bar = name === 'Sidomukti' ? 25 : 0;
  const isMissing =
    month === lastClosed ? missingInNovember[obligation]?.includes(name) === true : luck < 16 + bar - month;
  if (isMissing) return [];
  const isLate = luck < 36 + bar - 2 * month;
  const hour = 8 + ((unit * 5 + place * 3 + month) % 8);
  const sent = isLate ? [month + 1, 8 + (luck % 4)] : [month + 1, 1 + (luck % 4)];
  const sentAt = `2026-${two(sent[0] ?? 0)}-${two(sent[1] ?? 0)}T${two(hour)}:${two((luck * 7) % 60)}:00`;
  return [{ obligation, unit: name, sentAt, answers: answersOf(obligation, unit, month) }];
}

function answersOf(obligation: Owed['obligation'], unit: number, month: number): Answers {
  if (obligation === 'Kerja Bakti') return activity(unit, month, 8 + ((unit * 3 + month * 5) % 18));
  const label = `${months[month - 1]} 2026`;
  if (obligation === 'Siskamling') {
    const posts = 4 + (unit % 4);
    return {
      'Bulan laporan': label,
      'Jumlah pos kamling yang didata': String(posts),
      'Di antaranya yang aktif': String(Math.min(posts, 2 + ((unit + month) % 4))),
      'Di antaranya yang punya jadwal ronda': String(2 + (month % 2)),
      'Jumlah malam ronda bulan ini': String(12 + ((unit * 4 + month * 3) % 18)),
    };
  }
  return { 'Bulan laporan': label, ...people(unit, month) };
}

const works = ['Membersihkan lingkungan', 'Menata fasilitas umum'];
const places = [
  'Balai desa',
  'Dusun Krajan RT 02',
  'Makam desa',
  'Lapangan desa',
  'Saluran irigasi',
  'Pasar desa',
];
const outcomes = [
  'selokan 300 m bersih',
  'halaman dan pagar rapi',
  'jalan dusun bersih',
  'gorong-gorong lancar',
];

/** One day of work in a month. */
function activity(unit: number, month: number, day: number): Answers {
  const pick = unit * 5 + month * 3;
  return {
    'Tanggal kegiatan': `2026-${two(month)}-${two(day)}`,
    'Apa yang dikerjakan?': pick % 3 === 0 ? works : [works[pick % 2] ?? ''],
    'Jumlah warga yang hadir': String(25 + ((pick * 7) % 45)),
    'Tempat, perangkat yang hadir, hasil, dan kendala': `Tempat: ${places[pick % places.length]}\nPerangkat yang hadir: Kades, Sekdes, Kadus\nHasil: ${outcomes[pick % outcomes.length]}\nKendala: ${pick % 4 === 0 ? 'hujan' : 'tidak ada'}`,
  };
}

/** The population of a desa in a month; the end of one month is the beginning of the next. */
function people(unit: number, month: number): Answers {
  const moves = (at: number) => ({
    born: 2 + ((unit + at) % 4),
    died: 1 + ((unit + at * 2) % 3),
    came: (unit * 2 + at) % 4,
    left: (unit + at * 3) % 3,
  });
  let start = 2400 + unit * 173;
  for (let at = 1; at < month; at += 1) {
    const { born, died, came, left } = moves(at);
    start += born + came - died - left;
  }
  const { born, died, came, left } = moves(month);
  const end = start + born + came - died - left;
  const men = Math.floor(end / 2) - 9 - unit;
  return {
    'Jumlah penduduk awal bulan': String(start),
    Lahir: String(born),
    Mati: String(died),
    Datang: String(came),
    Pindah: String(left),
    'Jumlah penduduk akhir bulan': String(end),
    'Jumlah laki-laki': String(men),
    'Jumlah perempuan': String(end - men),
    'Jumlah KK': String(Math.floor(end / 3)),
  };
}

const photo = 'https://drive.google.com/file/d/contoh-foto-kasiman-desember/view';

/** What the running month has brought; three of these wait for a look. */
const december: readonly DemoReport[] = [
  { obligation: 'Kerja Bakti', unit: 'Batokan', sentAt: '2026-12-07T09:10:00', answers: activity(0, 12, 6) },
  {
    obligation: 'Kerja Bakti',
    unit: 'Kasiman',
    sentAt: '2026-12-07T13:25:00',
    answers: { ...activity(7, 12, 6), 'Tautan foto': photo },
  },
  // The photo of another desa's report.
  {
    obligation: 'Kerja Bakti',
    unit: 'Tambakmerak',
    sentAt: '2026-12-08T10:40:00',
    answers: { ...activity(9, 12, 6), 'Tautan foto': photo },
  },
  // Sent by the bare form: the desa's own link was not used.
  {
    obligation: 'Kerja Bakti',
    unit: 'Betet',
    sentAt: '2026-12-11T15:05:00',
    answers: activity(1, 12, 11),
    isUncoded: true,
  },
  // Its sums do not agree.
  {
    obligation: 'Laporan Penduduk',
    unit: 'Ngaglik',
    sentAt: '2026-12-11T16:20:00',
    answers: { 'Bulan laporan': 'November 2026', ...people(6, 11), 'Jumlah penduduk akhir bulan': '3460' },
  },
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}

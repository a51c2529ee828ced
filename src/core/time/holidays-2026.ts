// The days off of 2026 by the joint decree.
import { makePlainDate } from './plain-date';
import type { Holiday } from './working-calendar';

type Row = readonly [month: number, day: number, name: string];

/** The 17 national holidays of SKB 1497/2025, 2/2025, 5/2025. */
const LIBUR: readonly Row[] = [
  [1, 1, 'Tahun Baru 2026 Masehi'],
  [1, 16, 'Isra Mikraj Nabi Muhammad saw.'],
  [2, 17, 'Tahun Baru Imlek 2577 Kongzili'],
  [3, 19, 'Hari Suci Nyepi Tahun Baru Saka 1948'],
  [3, 21, 'Idulfitri 1447 Hijriah'],
  [3, 22, 'Idulfitri 1447 Hijriah'],
  [4, 3, 'Wafat Yesus Kristus'],
  [4, 5, 'Kebangkitan Yesus Kristus (Paskah)'],
  [5, 1, 'Hari Buruh Internasional'],
  [5, 14, 'Kenaikan Yesus Kristus'],
  [5, 27, 'Iduladha 1447 Hijriah'],
  [5, 31, 'Hari Raya Waisak 2570 BE'],
  [6, 1, 'Hari Lahir Pancasila'],
  [6, 16, '1 Muharam Tahun Baru Islam 1448 Hijriah'],
  [8, 17, 'Proklamasi Kemerdekaan'],
  [8, 25, 'Maulid Nabi Muhammad saw.'],
  [12, 25, 'Kelahiran Yesus Kristus'],
];

/** The 8 days of collective leave of the same decree. */
const CUTI_BERSAMA: readonly Row[] = [
  [2, 16, 'Tahun Baru Imlek 2577 Kongzili'],
  [3, 18, 'Hari Suci Nyepi Tahun Baru Saka 1948'],
  [3, 20, 'Idulfitri 1447 Hijriah'],
  [3, 23, 'Idulfitri 1447 Hijriah'],
  [3, 24, 'Idulfitri 1447 Hijriah'],
  [5, 15, 'Kenaikan Yesus Kristus'],
  [5, 28, 'Iduladha 1447 Hijriah'],
  [12, 24, 'Kelahiran Yesus Kristus'],
];

/** What the holiday tab is filled with at set-up; staff edit it there. Leaves 240 working days in 2026. */
export const HOLIDAYS_2026: readonly Holiday[] = [
  ...LIBUR.map(([month, day, name]) => ({
    date: makePlainDate(2026, month, day),
    kind: 'libur' as const,
    name,
  })),
  ...CUTI_BERSAMA.map(([month, day, name]) => ({
    date: makePlainDate(2026, month, day),
    kind: 'cuti bersama' as const,
    name,
  })),
];

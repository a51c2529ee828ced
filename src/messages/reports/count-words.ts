// What the numbers of a report are called.
import type { PopulationMovement } from '../../core/reports/population';
import type { SiskamlingCounts } from '../../core/reports/siskamling';

/** As they stand in one cell of Laporan and in what is said about them, in the order in which people count. */
export const countWords = {
  start: 'awal',
  births: 'lahir',
  deaths: 'mati',
  arrivals: 'datang',
  departures: 'pindah',
  end: 'akhir',
  male: 'laki-laki',
  female: 'perempuan',
  households: 'KK',
  posts: 'pos',
  activePosts: 'aktif',
  scheduledPosts: 'terjadwal',
  patrols: 'ronda',
  recap: 'rekap',
} as const satisfies Record<keyof PopulationMovement | keyof SiskamlingCounts | 'recap', string>;

/** The word of a field; an unknown name stays as it is. */
export function countWord(field: string): string {
  return Object.entries(countWords).find(([known]) => known === field)?.[1] ?? field;
}

// What are the numbers of a population report called?
import type { PopulationMovement } from '../core/population';

/** As they stand in one cell of Laporan and in what is said about them, in the order in which people count. */
export const populationWords = {
  start: 'awal',
  births: 'lahir',
  deaths: 'mati',
  arrivals: 'datang',
  departures: 'pindah',
  end: 'akhir',
  male: 'laki-laki',
  female: 'perempuan',
  households: 'KK',
} as const satisfies Record<keyof PopulationMovement, string>;

/** The word of a field; a name that is none of ours stays as it is. */
export const populationWord = (field: string): string =>
  Object.entries(populationWords).find(([known]) => known === field)?.[1] ?? field;

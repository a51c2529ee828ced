// What exports are called, and what is said about them.
import { anyUnit } from '../office/unit-word';
import { periodKeyText, wholeText } from '../time/date-text';

export const monthsTurned = 'Bulan awal lebih baru daripada bulan akhir. Tukar keduanya, lalu ulangi.';

/** `months`: rows about visits, 0 where there are none. */
export function exported(rows: number, unitTerm: string, months: number): string {
  const visits = months === 0 ? '' : ` Kunjungan: ${wholeText(months)} baris, satu per bulan.`;
  return `${wholeText(rows)} baris: satu baris per ${anyUnit(unitTerm)}, kewajiban, dan periode.${visits}`;
}

/** The name of the file with a month's table for the wall; `month` is a period's key. */
export function wallTableName(month: string): string {
  return `Papan laporan ${periodKeyText(month)}`;
}

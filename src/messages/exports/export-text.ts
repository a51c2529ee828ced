// What exports are called, and what is said about them.
import { periodKeyText, wholeText } from '../time/date-text';

export const monthsTurned = 'Bulan awal lebih baru daripada bulan akhir. Tukar keduanya, lalu ulangi.';

export function exported(rows: number, unitTerm: string): string {
  return `${wholeText(rows)} baris: satu baris per ${unitTerm}, kewajiban, dan periode.`;
}

/** The name of the file with a month's table for the wall; `month` is a period's key. */
export function wallTableName(month: string): string {
  return `Papan laporan ${periodKeyText(month)}`;
}

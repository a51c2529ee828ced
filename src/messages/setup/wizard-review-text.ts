// Words of the wizard's last step: what will be made.

import { basisText, numberMissing } from '../obligations/basis-text';
import { wholeText } from '../time/date-text';

export const short = 'Periksa';
export const heading = 'Sudah benar?';
export const lead = 'Semuanya masih dapat diubah kemudian di dalam buku kerja.';

export const change = 'Ubah';
export const office = 'Kantor';
export const monitored = 'Dipantau';
export const terms = 'Sebutan';
export const obligation = 'Kewajiban';
export const contact = 'Kontak';
export const contactMissing = 'Belum diisi';

export function changeLabel(label: string): string {
  return `Ubah ${label.toLowerCase()}`;
}

export function zone(name: string): string {
  return `Zona waktu ${name}`;
}

export function andOthers(names: readonly string[], others: number): string {
  return `${names.join(', ')}, dan ${wholeText(others)} lainnya`;
}

export function obligationText(name: string, minimumCount: number, isWithoutKelurahan: boolean): string {
  return `${name}, paling sedikit ${wholeText(minimumCount)} kali sebulan${isWithoutKelurahan ? ', tanpa kelurahan' : ''}`;
}

/** By kind of due date, with its number. */
export const dueTexts = {
  'day-of-next-month': (day: number): string => `tanggal ${day} bulan berikutnya`,
  'days-after-end': (days: number): string => `${wholeText(days)} hari setelah bulan berakhir`,
} as const;

/** `basis` is '' while the number of the circular is unknown. */
export function obligationDetail(terms: {
  readonly month: string;
  readonly due: string;
  readonly isShifted: boolean;
  readonly evidence: string;
  readonly basis: string;
}): string {
  const { month, due, isShifted, evidence, basis } = terms;
  const shift = isShifted ? ' atau hari kerja sesudahnya' : '';
  return `Mulai ${month} · laporan paling lambat ${due}${shift} · bukti: ${evidence} · dasar: ${basisText(basis) || numberMissing}`;
}

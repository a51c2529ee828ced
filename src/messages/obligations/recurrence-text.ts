// The question how often an obligation recurs, and from which day.
import type { PeriodType } from '../../core/time/period';

export const recurs = 'Berulang';

export const periods = {
  monthly: 'Setiap bulan',
  weekly: 'Setiap minggu',
  biweekly: 'Setiap dua minggu',
  quarterly: 'Setiap triwulan',
  'half-yearly': 'Setiap semester',
  yearly: 'Setiap tahun',
  campaign: 'Sekali saja',
} as const satisfies Record<PeriodType, string>;

export const startMonth = 'Berlaku mulai';
export const firstDay = 'Hari pertama';
export const firstDayMissing = 'Pilih hari pertama.';
export const lastDay = 'Hari terakhir';
export const lastDayTooEarly = 'Hari terakhir harus sesudah hari pertama.';
export const anchor = 'Salah satu hari pertamanya';
export const anchorMissing = 'Pilih hari mulai hitungan dua minggu.';

// Writes a day in words, as records do.
import { dayOf, monthOf, type PlainDate, yearOf } from '../../core/time/plain-date';
import { monthName, weekdayText } from '../time/date-text';

const ones = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];

/** `Kamis tanggal dua belas bulan Februari tahun dua ribu dua puluh enam`. */
export function dateInWords(date: PlainDate): string {
  return `${weekdayText(date)} tanggal ${numberInWords(dayOf(date))} bulan ${monthName(monthOf(date))} tahun ${numberInWords(yearOf(date))}`;
}

/** 1–9999. */
function numberInWords(value: number): string {
  if (value < 12) return ones[value] ?? '';
  if (value < 20) return `${numberInWords(value - 10)} belas`;
  if (value < 100) return joined(`${numberInWords(Math.floor(value / 10))} puluh`, value % 10);
  if (value < 200) return joined('seratus', value - 100);
  if (value < 1000) return joined(`${numberInWords(Math.floor(value / 100))} ratus`, value % 100);
  if (value < 2000) return joined('seribu', value - 1000);
  return joined(`${numberInWords(Math.floor(value / 1000))} ribu`, value % 1000);
}

function joined(words: string, rest: number): string {
  return rest === 0 ? words : `${words} ${numberInWords(rest)}`;
}

// Writes days, times, numbers and periods as the office does.
import type { Zone } from '../../core/office/unit';
import { type Rate, shareOf } from '../../core/rate';
import type { Period } from '../../core/time/period';
import {
  type DayOfWeek,
  dateOf,
  dayOf,
  dayOfWeek,
  monthOf,
  type PlainDate,
  type PlainDateTime,
  type PlainTime,
  parsePlainDate,
  timeOf,
  yearOf,
} from '../../core/time/plain-date';
import { readCount } from '../../core/whole-number';

const dayNames = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
const monthNames = [
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
] as const;
/** `Jan` to `Des`. */
export const shortMonthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
] as const;

/** `Februari`. `month` is 1–12. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? '';
}

/** `Senin`. */
export function dayName(day: DayOfWeek): string {
  return dayNames[day - 1] ?? '';
}

/** The day of the week with this name, case, dots and the apostrophe of Jum'at ignored; null for any other word. */
export function dayOfName(name: string): DayOfWeek | null {
  const word = name.toLowerCase().replace(/[^a-z]/gu, '');
  const known = ([1, 2, 3, 4, 5, 6, 7] as const).find((day) => dayNames[day - 1]?.toLowerCase() === word);
  return known ?? (word === 'ahad' ? 7 : null);
}

/** `12 Februari 2026`. */
export function dateText(date: PlainDate): string {
  return `${dayOf(date)} ${monthName(monthOf(date))} ${yearOf(date)}`;
}

/** `12 Feb 2026`. */
export function shortDateText(date: PlainDate): string {
  return `${dayOf(date)} ${shortMonthNames[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;
}

/** `Kamis`. */
export function weekdayText(date: PlainDate): string {
  return dayNames[dayOfWeek(date) - 1] ?? '';
}

/** `Kamis, 12 Februari 2026`: the name of the day is computed, never typed. */
export function dayText(date: PlainDate): string {
  return `${weekdayText(date)}, ${dateText(date)}`;
}

/** `09.00`. */
export function timeText(time: PlainTime): string {
  return time.replace(':', '.');
}

/** `Kamis, 12 Februari 2026, 09.00 WIB`. */
export function momentText(moment: PlainDateTime, zone: Zone): string {
  return `${dayText(dateOf(moment))}, ${timeText(timeOf(moment))} ${zone}`;
}

/** `16 Feb 2026 pukul 08.10`. */
export function shortMomentText(moment: PlainDateTime): string {
  return `${shortDateText(dateOf(moment))} pukul ${timeText(timeOf(moment))}`;
}

/** `Kamis, 5 Maret 2026, 23.59 WIB`: the last minute that is on time. */
export function deadlineText(due: PlainDate, zone: Zone): string {
  return `${dayText(due)}, 23.59 ${zone}`;
}

/** `1.234`. */
export function wholeText(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, '.');
}

/** A count as it was typed, in the one spelling of figures: `1250` and `1.250` are `1.250`; other texts stay. */
export function countAsText(typed: string): string {
  const value = readCount(typed);
  return value === null || value === undefined ? typed : wholeText(value);
}

/** `8 dari 1.234`. */
export function outOfText(part: number, whole: number): string {
  return `${wholeText(part)} dari ${wholeText(whole)}`;
}

/** `88,9 %`, or `–` where nothing is expected. */
export function percentText(rate: Rate): string {
  const share = shareOf(rate);
  return share === null ? '–' : shareText(share);
}

/** `88,9 %` of a share from 0 to 1. */
export function shareText(share: number): string {
  return `${(Math.round(share * 1000) / 10).toFixed(1).replace('.', ',')} %`;
}

/** `8/9 = 88,9 %`, as tables have it; `–` where nothing is expected. */
export function fractionText(rate: Rate): string {
  const { numerator, denominator } = rate;
  return denominator === 0 ? '–' : `${wholeText(numerator)}/${wholeText(denominator)} = ${percentText(rate)}`;
}

/** `Februari 2026`: the month of a day. */
export function monthText(date: PlainDate): string {
  return `${monthName(monthOf(date))} ${yearOf(date)}`;
}

/** `Feb 2026`: the month of a day. */
export function shortMonthText(date: PlainDate): string {
  return `${shortMonthNames[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;
}

const quarterNames = ['I', 'II', 'III', 'IV'] as const;

/** `Februari 2026`, `minggu ke-7, 9–15 Feb 2026`, `triwulan I 2026`, `semester II 2026`, `2026`. */
export function periodText(period: Period): string {
  const year = period.id.slice(0, 4);
  switch (period.type) {
    case 'monthly':
      return monthText(period.start);
    case 'weekly':
      return `minggu ke-${Number(period.id.slice(6))}, ${spanText(period)}`;
    case 'biweekly':
      return `dua minggu ${spanText(period)}`;
    case 'quarterly':
      return `triwulan ${quarterNames[Number(period.id.slice(6)) - 1] ?? ''} ${year}`;
    case 'half-yearly':
      return `semester ${quarterNames[Number(period.id.slice(6)) - 1] ?? ''} ${year}`;
    case 'yearly':
      return year;
    case 'campaign':
      return spanText(period);
  }
}

/** `Februari 2026` of a month's key, the days of a campaign's; other keys stay as they stand in the workbook. */
export function periodKeyText(id: string): string {
  const [start, end] = id.split('--').map(parsePlainDate);
  if (start && end) return spanText({ start, end });
  const [, year, month] = /^(\d{4})-(\d{2})$/u.exec(id) ?? [];
  return year === undefined ? id : `${monthName(Number(month))} ${year}`;
}

/** The head of a column: `Feb 2026`, `Mg 7 2026`, `TW I 2026`. */
export function shortPeriodText(period: Period): string {
  const year = period.id.slice(0, 4);
  switch (period.type) {
    case 'monthly':
      return shortMonthText(period.start);
    case 'weekly':
      return `Mg ${Number(period.id.slice(6))} ${year}`;
    case 'quarterly':
      return `TW ${quarterNames[Number(period.id.slice(6)) - 1] ?? ''} ${year}`;
    case 'half-yearly':
      return `Smt ${quarterNames[Number(period.id.slice(6)) - 1] ?? ''} ${year}`;
    case 'yearly':
      return year;
    default:
      return spanText(period);
  }
}

/** `1–15 Feb 2026`, `25 Feb – 10 Mar 2026`. */
function spanText({ start, end }: Pick<Period, 'start' | 'end'>): string {
  if (start === end) return shortDateText(start);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const sameYear = yearOf(start) === yearOf(end);
  if (sameMonth) return `${dayOf(start)}–${shortDateText(end)}`;
  const from = sameYear ? shortDateText(start).slice(0, -5) : shortDateText(start);
  return `${from} – ${shortDateText(end)}`;
}

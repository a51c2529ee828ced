// Finds the days that SpreadsheetApp.RelativeDate names.
import { partsOfSerial, serialOfDay } from '../../time/serial-number';

/** The day meant, as a serial number: a week, month or year before today (AS/reference/spreadsheet/relative-date). */
export function relativeDay(name: string, today: number): number {
  if (name === 'TOMORROW') return today + 1;
  if (name === 'YESTERDAY') return today - 1;
  if (name === 'PAST_WEEK') return today - 7;
  if (name === 'PAST_MONTH' || name === 'PAST_YEAR') {
    const { year, month, day } = partsOfSerial(today);
    const back = name === 'PAST_YEAR' ? 12 : 1;
    const index = year * 12 + month - 1 - back;
    for (let last = day; last > 27; last -= 1) {
      const serial = serialOfDay(Math.floor(index / 12), (index % 12) + 1, last);
      if (serial !== undefined) return serial;
    }
    return serialOfDay(Math.floor(index / 12), (index % 12) + 1, day) ?? today;
  }
  return today;
}

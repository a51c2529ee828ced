// The months that can be chosen as the first, said as people say them.
import { zeroPad } from '../../core/zero-pad';
import { monthName } from '../../messages/time/date-text';

/**
 * First days of months around `today` (`YYYY-MM-DD`), from `before` months earlier to `after` months later, as
 * `{ value: '2026-02-01', text: 'Februari 2026' }`.
 */
export function monthChoices(
  today: string,
  before: number,
  after: number,
): { value: string; text: string }[] {
  const thisMonth = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: before + after + 1 }, (_, index) => {
    const month = thisMonth - before + index;
    const year = Math.floor(month / 12);
    const number = (month % 12) + 1;
    return { value: `${year}-${zeroPad(number, 2)}-01`, text: `${monthName(number)} ${year}` };
  });
}

/** `Februari 2026` of a day in it. */
export function monthText(date: string): string {
  return monthChoices(date, 0, 0)[0]?.text ?? date;
}

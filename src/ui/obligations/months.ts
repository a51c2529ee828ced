// Which months can be chosen as the first, said as people say them?

const monthFormat = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' });

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
    return {
      value: `${year}-${String(number).padStart(2, '0')}-01`,
      text: monthFormat.format(Date.UTC(year, number - 1, 1)),
    };
  });
}

/** `Februari 2026` of a day in it. */
export function monthText(date: string): string {
  return monthChoices(date, 0, 0)[0]?.text ?? date;
}

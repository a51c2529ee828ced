// Reads the stored facts of single reports, as src/app/camat/page-reports.ts wrote them.
import type { PageModel } from '../../app/camat/rpc-page';
import { zeroPad } from '../../core/zero-pad';

export interface ReportFact {
  /** `20 Feb 2026`. */
  readonly activity: string;
  /** `28 Feb 2026, 09.14`. */
  readonly received: string;
  readonly photos: number;
  readonly links: readonly string[];
  /** '' for an accepted report. */
  readonly review: string;
}

const minutesPerDay = 24 * 60;

/** The reports by the number of their cell: period over all obligations times units, plus the unit. */
export function reportsByCell(model: PageModel): ReadonlyMap<number, readonly ReportFact[]> {
  const starts = model.obligations.flatMap(({ periods }) =>
    periods.map((place) => model.periods[place]?.[2] ?? ''),
  );
  const linksByReport = new Map(model.reports.links.map(([report, ...links]) => [report, links]));
  const byCell = new Map<number, ReportFact[]>();
  const facts = model.reports.facts === '' ? [] : model.reports.facts.split(' ');
  facts.forEach((fact, report) => {
    const [cell = 0, days = 0, minutes = 0, photos = 0, acceptance = 0] = fact
      .split(',')
      .map((digits) => Number.parseInt(digits, 36));
    const start = starts[Math.floor(cell / model.units.length)];
    if (!start) return;
    const clock = minutes - Math.floor(minutes / minutesPerDay) * minutesPerDay;
    const list = byCell.get(cell) ?? [];
    byCell.set(cell, list);
    list.push({
      activity: dayAfter(model, start, days),
      received: `${dayAfter(model, start, Math.floor(minutes / minutesPerDay))}, ${zeroPad(Math.floor(clock / 60), 2)}.${zeroPad(clock % 60, 2)}`,
      photos,
      links: linksByReport.get(report) ?? [],
      review: acceptance === 0 ? '' : (model.acceptances[acceptance] ?? ''),
    });
  });
  return byCell;
}

/** A day counted from the first of a period; UTC throughout, so no zone of the telephone moves it. */
function dayAfter({ months }: PageModel, start: string, days: number): string {
  const day = new Date(Date.parse(`${start}T00:00:00Z`) + days * minutesPerDay * 60_000);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;
}

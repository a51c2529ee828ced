// Facts of single reports on the camat's page: when it was done, when it came, how many photos; no words.
import { cellNumberOn } from '../../core/compliance/cell-index';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import type { ObligationPeriod } from '../../core/obligations/obligation-period';
import { hasDigitsInARow } from '../../core/reports/digit';
import { photosOf } from '../../core/reports/photo';
import { ACCEPTANCES, acceptanceOf, type Report } from '../../core/reports/report';
import { daysBetween, minutesBetween, startOfDay } from '../../core/time/plain-date';

/** Characters, of the 100 KB that the page may have; the newest reports come first, and the page says if some are cut. */
const mostFacts = 20_000;
const mostLinks = 16_000;

export interface ReportFacts {
  /**
   * Newest first, separated by blanks: cell (the index of its column among those shown, times units, plus the unit),
   * days from the period's first day to the activity, minutes from that day to the receipt, photos, index in ACCEPTANCES;
   * numbers in base 36, separated by commas.
   */
  readonly facts: string;
  /** True when older reports were left out. */
  readonly isCut: boolean;
  /** Links of photos: the index of the report in `facts`, then its links; not all of them if they don't fit. */
  readonly links: readonly (readonly [number, ...string[]])[];
}

/** The facts of reports for the columns that the page shows. */
export function encodeReportFacts(
  matrix: ComplianceMatrix,
  shown: readonly ObligationPeriod[],
  reports: readonly Report[],
): ReportFacts {
  const units = matrix.expected.units.length;
  const places = new Map(shown.map((column, place) => [column, place]));
  const newest = [...reports].sort((left, right) => (left.receivedAt < right.receivedAt ? 1 : -1));
  const facts: string[] = [];
  const links: [number, ...string[]][] = [];
  let factSize = 0;
  let linkSize = 0;
  let isCut = false;
  for (const report of newest) {
    const cell = cellNumberOn(matrix.index, report, report.activityDate);
    const column = cell === null ? undefined : matrix.cells[cell]?.expected.obligationPeriod;
    const place = column === undefined ? undefined : places.get(column);
    if (cell === null || column === undefined) continue;
    if (place === undefined) {
      isCut = true;
      continue;
    }
    const { before, after, other } = photosOf(report.evidence);
    const photos = [...before, ...after, ...other];
    const { start } = column.period;
    const fact = [
      place * units + (cell % units),
      daysBetween(start, report.activityDate),
      minutesBetween(startOfDay(start), report.receivedAt),
      photos.length,
      ACCEPTANCES.indexOf(acceptanceOf(report, column.rule)),
    ]
      .map((number) => number.toString(36))
      .join(',');
    factSize += fact.length + 1;
    if (factSize > mostFacts) return { facts: facts.join(' '), isCut: true, links };
    const shown = photos.filter(isPhotoLink);
    linkSize += shown.join().length;
    if (shown.length > 0 && linkSize < mostLinks) links.push([facts.length, ...shown]);
    facts.push(fact);
  }
  return { facts: facts.join(' '), isCut, links };
}

/** As many of the newest reports as fit into `room` characters. */
export function cutReports({ facts, isCut, links }: ReportFacts, room: number): ReportFacts {
  const all = facts === '' ? [] : facts.split(' ');
  const linksOf = new Map(links.map((entry) => [entry[0], entry]));
  let left = room;
  let kept = 0;
  for (const fact of all) {
    left -= fact.length + 1 + (linksOf.has(kept) ? JSON.stringify(linksOf.get(kept)).length + 1 : 0);
    if (left < 0) break;
    kept += 1;
  }
  return {
    facts: all.slice(0, kept).join(' '),
    isCut: isCut || kept < all.length,
    links: links.filter(([report]) => report < kept),
  };
}

/** This many digits in a row may be somebody's telephone, account or NIK. */
const longNumber = 10;

/** Whether a link is an https address of a photo; links to a mailbox or with a long number are not. */
function isPhotoLink(link: string): boolean {
  return (
    !hasDigitsInARow(decoded(link), longNumber) &&
    /^https:\/\/[\w-]+(\.[\w-]+)+\/[^\s"'<>@]*$/u.test(link) &&
    link.length <= 300 &&
    !/%40|:\/\/(wa\.me|t\.me|api\.whatsapp)/iu.test(link)
  );
}

/** A link with its %-signs read; as it is where they mean nothing. */
function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

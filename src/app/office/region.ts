// Whether the workbook is still at home where the office is: its time zone, and the language in which it reads dates.
import { type Issue, issueOf } from '../../core/issue';
import type { Region } from '../../core/office/region';
import { zoneNames } from '../../core/office/unit';
import { swapDayAndMonth } from '../../core/time/swapped-date';
import type { Settings } from '../../tables/setup/setting-table';
import { type DoubtedDate, notedDoubts, standingDoubts } from '../notebook/doubted-dates';
import type { Ports, WorkbookLayout } from '../ports';

/** Dates are typed and read day first, numbers with a decimal comma. */
export const officeLocale = 'id_ID';

const key = 'zona-dan-bahasa';

/** What people typed meanwhile and may have meant as another day. */
export function doubtIssues(doubts: readonly DoubtedDate[]): readonly Issue[] {
  return doubts.flatMap(({ tab, row, column, date }) => {
    const swapped = swapDayAndMonth(date);
    const place = { tab, row, column };
    return swapped === null ? [] : [{ ...issueOf('date-may-be-swapped', { date, swapped }), place }];
  });
}

/** The notebook's entry of what a refresh or the set-up saw last, so that others need not ask. */
export function regionEntry({ zone, locale }: Region): Readonly<Record<string, string>> {
  return { [key]: `${zone} ${locale}` };
}

/** What was seen last; null before the first look. */
function notedRegion(notes: Readonly<Record<string, string>>): Region | null {
  const [zone = '', locale = ''] = (notes[key] ?? '').split(' ');
  return locale === '' ? null : { zone, locale };
}

export interface RegionFacts {
  /** The zone and language of the workbook, null where nobody has looked yet. */
  readonly region: Region | null;
  /** Dates that count as they stand, though day and month may be the wrong way round. */
  readonly doubts: readonly DoubtedDate[];
}

/** What is known of the region: asked now, or as noted last; a read more for each tab with doubted dates that was not read. */
export function readRegionFacts(
  workbook: Ports['workbook'],
  { notes, tabsByKey }: WorkbookLayout,
  isAsked: boolean,
): RegionFacts {
  const doubts = standingDoubts(notedDoubts(notes), (key) => {
    const tab = tabsByKey.get(key);
    if (tab === undefined) return undefined;
    return { headRow: tab.headRow, columnsByKey: tab.columnsByKey, rows: workbook.readRows(tab) };
  });
  return { region: isAsked ? workbook.readRegion() : notedRegion(notes), doubts };
}

/**
 * What somebody has changed. Cells keep what their clocks show and the office judges by its own zone, so a foreign zone
 * is only told; a date typed under a foreign language may already be another day.
 */
export function regionIssues(region: Region | null, settings: Pick<Settings, 'zone'>): readonly Issue[] {
  if (region === null) return [];
  const { zone, locale } = region;
  const officeZone = zoneNames[settings.zone];
  return [
    ...(zone === officeZone ? [] : [issueOf('workbook-zone-differs', { zone, officeZone })]),
    ...(locale === officeLocale ? [] : [issueOf('workbook-locale-differs', { locale })]),
  ];
}

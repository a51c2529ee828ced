// Whether the workbook is still at home where the office is: its time zone, and the language in which it reads dates.
import { type Issue, issueOf } from '../../core/issue';
import type { Region } from '../../core/office/region';
import { zoneNames } from '../../core/office/unit';
import type { Settings } from '../../tables/setup/setting-table';

/** Dates are typed and read day first, numbers with a decimal comma. */
export const officeLocale = 'id_ID';

const key = 'zona-dan-bahasa';

/** The notebook's entry of what a refresh or the set-up saw last, so that others need not ask. */
export function regionEntry({ zone, locale }: Region): Readonly<Record<string, string>> {
  return { [key]: `${zone} ${locale}` };
}

/** What was seen last; null before the first look. */
export function notedRegion(notes: Readonly<Record<string, string>>): Region | null {
  const [zone = '', locale = ''] = (notes[key] ?? '').split(' ');
  return locale === '' ? null : { zone, locale };
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

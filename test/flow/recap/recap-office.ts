// What tests of recaps read from tabs.
import type { Office } from 'local-office';
import { shownRows } from '../kasiman';

/** The value of a setting, found by its title. */
export function shownColumnOf(office: Office, tab: string, title: string): string | undefined {
  const row = shownRows(office, tab).find((cells) => cells.includes(title)) ?? [];
  return row[row.indexOf(title) + 1];
}

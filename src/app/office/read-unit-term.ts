// What the office calls a unit, for a tab that is made before the office is read.
import { decodeSettings } from '../../tables/setup/setting-table';
import type { Ports, WorkbookLayout } from '../ports';
import { requireTab } from './read-office';

/** One read. */
export function readUnitTerm({ workbook }: Pick<Ports, 'workbook'>, layout: WorkbookLayout): string {
  const place = requireTab(layout, 'settings');
  return decodeSettings(place, workbook.readRows(place)).profile?.terms.unit ?? 'desa';
}

// In which zone does the workbook count days?
import { zoneNames } from '../../tables/setup/setting-table';
import type { Ports } from '../ports';

/** The zone that the set-up gave; WIB before it. One read. */
export function readZone({ workbook }: Pick<Ports, 'workbook'>): string {
  return workbook.readLayout().zone || zoneNames.WIB;
}

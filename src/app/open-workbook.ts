// What does opening the workbook do?
import { dateOf } from '../core/plain-date';
import { menuText } from '../messages/app-text';
import type { MenuEntry, Ports } from './ports';
import { refreshOffice } from './refresh-office';

/** The last month for which opening brought everything up to date, kept in the notebook. */
const openedMonthKey = 'bulan-terakhir-dibuka';

/**
 * Shows the menu. The first opening in a month also brings the new columns, if no trigger and no submission did;
 * any other opening costs a write and two reads. Gives a notice for the person, if there is one.
 */
export const openWorkbook = (ports: Ports): string | undefined => {
  ports.window.addMenu(menuText.title, menu);
  const { zone } = ports.workbook.readLayout();
  if (zone === '') return undefined;
  const month = dateOf(ports.clock.now(zone)).slice(0, 7);
  if (ports.notebook.readAll()[openedMonthKey] === month) return undefined;
  refreshOffice(ports);
  ports.notebook.write({ [openedMonthKey]: month });
  return undefined;
};

const menu: readonly MenuEntry[] = [
  { label: menuText.refresh, handler: 'menuRefresh' },
  { label: menuText.sweep, handler: 'menuSweep' },
  'separator',
  { label: menuText.links, handler: 'menuLinks' },
  { label: menuText.trial, handler: 'menuTrial' },
  { label: menuText.obligation, handler: 'menuObligation' },
  'separator',
  { label: menuText.setup, handler: 'menuSetup' },
  { label: menuText.health, handler: 'menuHealth' },
  { label: menuText.about, handler: 'menuAbout' },
];

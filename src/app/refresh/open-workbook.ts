// What opening the workbook does: the menu, a new month's columns, a warning when a trigger has stopped.
import { DAILY_RUNS, isRunOverdue } from '../../core/maintenance/heartbeat';
import { dateOf } from '../../core/time/plain-date';
import { stoppedNotice } from '../../messages/maintenance/stopped-notice';
import { menuText } from '../../messages/office/app-text';
import { heartbeatOf } from '../office/heartbeat';
import type { MenuEntry, MenuPorts } from '../ports';
import { notedZone } from '../shape/shape-notes';

/** Notebook key: the last month for which an opening brought everything up to date. */
const openedMonthKey = 'bulan-terakhir-dibuka';

/**
 * Shows the menu. The first opening in a month also calls `refresh`, which adds the new month's columns if no trigger and
 * no submission has; any other opening costs a write and a read. Returns a notice for the person, if there is one.
 */
export function openWorkbook(ports: MenuPorts, refresh: () => void): string | undefined {
  ports.window.addMenu(menuText.title, menu);
  const notes = ports.notebook.readAll();
  const zone = notedZone(notes);
  if (zone === '') return undefined;
  const now = ports.clock.now(zone);
  const month = dateOf(now).slice(0, 7);
  if (notes[openedMonthKey] !== month) {
    refresh();
    ports.notebook.write({ [openedMonthKey]: month });
  }
  const stopped = DAILY_RUNS.find((run) => {
    const last = heartbeatOf(notes, run);
    return last !== null && isRunOverdue(last, now);
  });
  return stopped && stoppedNotice(stopped, heartbeatOf(notes, stopped) ?? now);
}

const menu: readonly MenuEntry[] = [
  { label: menuText.refresh, handler: 'menuRefresh' },
  { label: menuText.sweep, handler: 'menuSweep' },
  'separator',
  {
    label: menuText.reports,
    entries: [
      { label: menuText.review, handler: 'menuReview' },
      { label: menuText.proxy, handler: 'menuProxy' },
      { label: menuText.links, handler: 'menuLinks' },
    ],
  },
  {
    label: menuText.reminders,
    entries: [
      { label: menuText.trial, handler: 'menuTrial' },
      { label: menuText.whatsapp, handler: 'menuWhatsapp' },
      { label: menuText.contacts, handler: 'menuContacts' },
      { label: menuText.words, handler: 'menuWords' },
      { label: menuText.calendar, handler: 'menuCalendar' },
    ],
  },
  {
    label: menuText.gatherings,
    entries: [{ label: menuText.visits, handler: 'menuVisits' }],
  },
  {
    label: menuText.papers,
    entries: [
      { label: menuText.letters, handler: 'menuLetters' },
      { label: menuText.export, handler: 'menuExport' },
    ],
  },
  {
    label: menuText.rules,
    entries: [
      { label: menuText.obligation, handler: 'menuObligation' },
      { label: menuText.year, handler: 'menuYear' },
    ],
  },
  { label: menuText.camat, handler: 'menuCamat' },
  'separator',
  { label: menuText.setup, handler: 'menuSetup' },
  { label: menuText.health, handler: 'menuHealth' },
  { label: menuText.about, handler: 'menuAbout' },
];

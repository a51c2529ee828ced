// What opening the workbook does beside the menu: a new month's columns, a warning when a trigger has stopped.
import { DAILY_RUNS, isRunOverdue } from '../../core/maintenance/heartbeat';
import { dateOf } from '../../core/time/plain-date';
import { stoppedNotice } from '../../messages/maintenance/stopped-notice';
import { heartbeatOf } from '../notebook/heartbeat';
import { notedZone } from '../notebook/noted-version';
import type { MenuPorts } from '../ports';

/** Notebook key: the last month for which an opening brought everything up to date. */
const openedMonthKey = 'bulan-terakhir-dibuka';

/**
 * The first opening in a month calls `refresh`, which adds the new month's columns if no trigger and no submission has; any
 * other opening costs a read. `see` is given what was read. Returns a notice for the person, if there is one.
 */
export function openWorkbook(
  ports: MenuPorts,
  refresh: () => void,
  see: (notes: Readonly<Record<string, string>>) => void,
): string | undefined {
  const notes = ports.notebook.readAll();
  see(notes);
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

// Brings back reports that are gone from Laporan, from the forms in which they were sent.

import { zoneNames } from '../../core/office/unit';
import { printOf } from '../../core/reports/removal';
import { addDays, startOfDay } from '../../core/time/plain-date';
import { decodeChanges } from '../../tables/maintenance/change-table';
import { readFormPlaces } from '../forms/form-places';
import type { ViewPorts } from '../office/office-view';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { recordSubmissions } from './record-submissions';
import { answeredEntries, loggedRemovals, logRemovals, lostReports } from './removed-reports';

/** For so long Kesehatan offers to bring back what was removed. */
const offeredDays = 30;

/** The reports removed in the last days that Log Perubahan knows of; one read. */
export function recentlyRemoved(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, today }: Pick<Office, 'layout' | 'today'>,
): readonly string[] {
  const place = layout.tabsByKey.get('changes');
  if (place === undefined) return [];
  const since = startOfDay(addDays(today, -offeredDays));
  return loggedRemovals(decodeChanges(place, workbook.readRows(place)), since);
}

/** Takes lost or removed reports from their forms again, as they came: what staff had decided about them is not known. */
export function restoreReports(ports: Ports & ViewPorts, which: 'lost' | 'removed'): Pick<Office, 'layout'> {
  const notebook = ports.notebook.readAll();
  const before = readOffice(ports, { plansAndVisits: false });
  const wanted = new Set(which === 'lost' ? lostReports(notebook) : recentlyRemoved(ports, before));
  const zone = before.layout.zone || zoneNames.WIB;
  const received = [...readFormPlaces(notebook)].map(([obligationId, place]) => ({
    obligationId,
    place,
    answers: (ports.formReader.readAnswersSince(place.formId, undefined, zone) ?? []).filter(
      ({ responseId }) => wanted.has(printOf(responseId)),
    ),
  }));
  const found = new Set(
    received.flatMap(({ answers }) => answers.map(({ responseId }) => printOf(responseId))),
  );
  const { office } = recordSubmissions(ports, { refresh: true, restored: found }, () => ({
    received,
    blankEvents: 0,
  }));
  if (which === 'removed')
    withLock(ports, () => {
      logRemovals(ports, office, 'restored', [...found]);
      ports.workbook.flush();
    });
  return { layout: office.layout };
}

/** Logs that lost reports were removed on purpose: they are not taken up again. */
export function confirmRemoved(ports: Ports): Pick<Office, 'layout'> {
  return withLock(ports, () => {
    const office = readOffice(ports, { plansAndVisits: false });
    logRemovals(ports, office, 'removed', lostReports(ports.notebook.readAll()));
    ports.workbook.note(answeredEntries());
    ports.workbook.flush();
    return { layout: office.layout };
  });
}

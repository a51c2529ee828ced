// Blanks what old reports say about people; everything that counts stays.
import { monthsBefore } from '../../../core/maintenance/retention';
import { retentionText } from '../../../messages/maintenance/retention-text';
import { visitTab } from '../../../messages/visits/visit-columns';
import { asWrittenAgain } from '../../../tables/cell';
import { isToForget, keptCells } from '../../../tables/maintenance/report-retention';
import { changedBlocks } from '../../office/changed-blocks';
import { plansVisits } from '../../office/facts/plans-visits';
import { readOffice, requireTab } from '../../office/read-office';
import { recordChanges } from '../../office/record-changes';
import { sheetRowAt } from '../../office/sheet-rows';
import { withLock } from '../../office/with-lock';
import type { Ports } from '../../ports';
import { forgetOldLists } from './forget-old-lists';
import { forgetOldVisits } from './forget-old-visits';

/**
 * Blanks the personal cells of every report older than the office's setting allows, in a few writes however many there
 * are, and notes their number, but nothing else, in Log Perubahan. Returns the number; 0 without a setting.
 */
export function forgetOldReports(ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>): number {
  return withLock(ports, () => {
    const { workbook } = ports;
    const layoutNow = workbook.readLayout();
    const office = readOffice(ports, { layout: layoutNow, plansAndVisits: plansVisits(layoutNow) });
    const { layout, settings, today, now, reportRows } = office;
    if (settings.keepMonths === null) return 0;
    const before = monthsBefore(today, settings.keepMonths);
    const log = (subject: string, newValue: string): void =>
      recordChanges(workbook, layout, [
        { at: now, by: retentionText.by, subject, key: retentionText.key, field: '', oldValue: '', newValue },
      ]);
    const forgotten = forgetOldVisits(ports, office, before);
    if (forgotten !== '') {
      log(visitTab.title, forgotten);
      workbook.flush();
    }
    const lists = forgetOldLists(ports, office, before);
    for (const { tab, text } of lists) log(tab, text);
    if (lists.length > 0) workbook.flush();
    const old = new Map(
      reportRows.flatMap(({ value, row }) =>
        isToForget(value, before) ? [[row, keptCells(value)] as const] : [],
      ),
    );
    if (old.size === 0) return 0;
    const place = requireTab(layout, 'reports');
    const cells = workbook.readRows(place);
    const columns = new Map<number, string>([...place.columnsByKey].map(([key, column]) => [column, key]));
    const wanted = cells.map((row, index) =>
      row.map(
        (cell, at) => old.get(sheetRowAt(place, index))?.[columns.get(at + 1) ?? ''] ?? asWrittenAgain(cell),
      ),
    );
    for (const block of changedBlocks(cells, wanted, place.headRow, new Set(columns.keys())))
      workbook.writeBlock(place, block);
    log(place.name, retentionText.done(old.size, settings.keepMonths));
    workbook.flush();
    return old.size;
  });
}

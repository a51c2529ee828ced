// Writes Rekap, the tab of what offices below have sent.
import { fingerprint } from '../../core/fingerprint';
import { orderByResult } from '../../messages/recap/recap-text';
import { encodeRecapRows, recapPlan } from '../../tables/recap/recap-tab';
import { pageRecapEntries } from '../camat/page-recaps';
import { hasOtherList } from '../office/facts/recap-issues';
import { recapObligationName } from '../office/facts/recap-lines';
import { readUnitLists } from '../office/facts/received-recaps';
import type { OfficeView } from '../office/office-view';
import { writeViewRows } from '../office/write-view-rows';
import { officeBoard } from './office-board';

/** Read only when the rows differ from those written last. */
export const recapView: OfficeView = {
  name: 'recap',
  write: ({ workbook }, office, decision) => {
    const { layout, settings } = office;
    const place = layout.tabsByKey.get('recap') ?? workbook.ensureTab(recapPlan());
    const board = officeBoard(office, decision);
    const lists = readUnitLists(layout.notes);
    const rows = encodeRecapRows(place, {
      board,
      units: office.units,
      nameOf: recapObligationName,
      otherLists: new Set(
        [...board.latest.values()].flatMap(({ recap }) => (hasOtherList(recap, lists) ? recap.unit : [])),
      ),
      isByResult: settings.texts.get('recapOrder')?.trim().toLowerCase() === orderByResult,
    });
    const memo = String(fingerprint(JSON.stringify(rows)));
    if (memo === place.memo) return;
    if (place.missing.length > 0) workbook.mendTab(recapPlan());
    writeViewRows(workbook, place, rows);
    workbook.writeMemo(place, memo);
  },
  notes: (office, decision) =>
    pageRecapEntries(officeBoard(office, decision), readUnitLists(office.layout.notes)),
};

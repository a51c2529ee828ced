// Lists the reports that wait for a person, as the tab Ringkasan and the camat's page name them.

import { reviewFactText } from '../../messages/review/review-text';
import { shortPeriodText } from '../../messages/time/date-text';
import type { WaitingReport } from '../../tables/camat/summary-tasks';
import type { Decision } from '../office/decide-office';
import type { Office } from '../office/read-office';
import { reviewedRows } from './review-rows';

/** The same reports that the sidebar Periksa laporan counts, in the order of Laporan. What people typed is not in it. */
export function waitingList(office: Office, decision: Decision): readonly WaitingReport[] {
  return reviewedRows(office, decision)
    .filter(({ reason }) => reason !== null)
    .map(({ unit, obligation, period }) => ({
      unit: unit?.name ?? reviewFactText.nameless,
      obligation: obligation?.name ?? '',
      period: period ? shortPeriodText(period) : '',
    }));
}

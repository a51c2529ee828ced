// The board of an office that receives recaps, from what it has decided.

import { buildRecapBoard, type RecapBoard } from '../../core/recap/recap-board';
import { compareTexts } from '../../core/text-order';
import type { Decision } from '../office/decide-office';
import { meaningReader, receivedRecaps } from '../office/facts/received-recaps';
import type { Office } from '../office/read-office';

/** Months of deadlines that Rekap shows. */
const mostMonths = 12;

/** The newest months that anybody has sent; the office's own row sends none. */
export function officeBoard(
  { units, settings }: Pick<Office, 'units' | 'settings'>,
  { reports, soundObligations }: Pick<Decision, 'reports' | 'soundObligations'>,
): RecapBoard {
  const received = receivedRecaps(reports, soundObligations);
  const months = [...new Set(received.map(({ recap }) => recap.month))].sort(compareTexts);
  return buildRecapBoard({
    units: units.filter(({ isOffice }) => !isOffice).map(({ code }) => code),
    received,
    months: months.slice(-mostMonths),
    meaningOf: meaningReader(settings),
  });
}

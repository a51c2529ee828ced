// Has the report of a closed month drafted, once a month, on the working day after its last deadline.
import { monthClosedSince } from '../../core/camat/month-figures';
import { isWorkingDay } from '../../core/time/working-calendar';
import type { WorkbookLayout } from '../ports';
import { lostReports } from '../reports/removed-reports';
import type { ReminderReading } from './read-reminders';

/** Keeps the report of a month in Surat; returns whether that succeeded. */
export type DraftReport = (month: string, layout: WorkbookLayout) => boolean;

type Notebook = Readonly<Record<string, string>>;

/** Notebook key: the newest month whose report was drafted. */
const entry = 'laporan-bulanan-konsep';

/**
 * What to note after the run; nothing on most days. While a column is gone, or a person is asked about removed reports,
 * the figures are unknown and the draft waits.
 */
export function monthDraftEntry(
  { office, decision, gaps, notebook }: ReminderReading,
  draft: DraftReport,
): Notebook {
  if (gaps.length > 0 || lostReports(notebook).length > 0) return {};
  if (!office.layout.tabsByKey.has('letters') || !isWorkingDay(office.calendar, office.today)) return {};
  const closed = monthClosedSince(decision.matrix, '')?.month.start.slice(0, 7) ?? '';
  if (closed <= (notebook[entry] ?? '') || !draft(closed, office.layout)) return {};
  return { [entry]: closed };
}

/** Whether the report of this month stands in Surat. */
export function isMonthDrafted(notebook: Notebook, month: string): boolean {
  return notebook[entry] === month;
}

// The views that a refresh writes, in this order.
import { calendarView } from '../calendar/calendar-view';
import { pageView } from '../camat/page-view';
import { summaryView } from '../camat/summary-view';
import { circularView } from '../circulars/circular-view';
import { complianceView } from '../compliance/compliance-view';
import { followUpView } from '../follow-ups/follow-up-view';
import { issueView } from '../maintenance/issue-view';
import { basisNotesView } from '../obligations/basis-notes-view';
import { ruleHistoryView } from '../obligations/rule-history-view';
import type { OfficeView } from '../office/office-view';
import { milestoneView } from '../siskamling/milestone-view';
import { postView } from '../siskamling/post-view';
import { visitView } from '../visits/visit-view';
import { labelView } from './label-view';

/**
 * Names of desa in drop-downs, numbers of Kunjungan, findings in Tindak Lanjut, codes of Poskamling, milestones reached,
 * statuses of Surat Edaran, Kepatuhan, Ringkasan, Masalah, new rule versions, notes on bases without a number, and what the
 * camat's page and the calendar show.
 */
export const officeViews: readonly OfficeView[] = [
  labelView,
  visitView,
  followUpView,
  postView,
  circularView,
  milestoneView,
  complianceView,
  summaryView,
  issueView,
  ruleHistoryView,
  basisNotesView,
  pageView,
  calendarView,
];

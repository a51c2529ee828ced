// The views that a refresh writes, in this order.
import { calendarView } from '../calendar/calendar-view';
import { pageView } from '../camat/page-view';
import { summaryView } from '../camat/summary-view';
import { circularView } from '../circulars/circular-view';
import { complianceView } from '../compliance/compliance-view';
import { followUpView } from '../follow-ups/follow-up-view';
import { issueView } from '../maintenance/issue-view';
import { basisNotesView } from '../obligations/basis-notes-view';
import { decisionLinksView } from '../obligations/decision-links-view';
import { ruleHistoryView } from '../obligations/rule-history-view';
import { receivesRecaps } from '../office/facts/received-recaps';
import type { OfficeView } from '../office/office-view';
import { milestoneView } from '../siskamling/milestone-view';
import { postView } from '../siskamling/post-view';
import { visitView } from '../visits/visit-view';
import { labelView } from './label-view';

/**
 * Names of desa in drop-downs, numbers of Kunjungan, findings in Tindak Lanjut, registers, Kepatuhan, Ringkasan, Rekap, Masalah,
 * new rule versions, links to decisions, notes on bases without a number, and what the camat's page and the calendar show. `loadRecap` is asked only where recaps come in: its
 * code is a part of the script that no other office loads.
 */
export function officeViews(loadRecap: () => OfficeView): readonly OfficeView[] {
  return [
    labelView,
    visitView,
    followUpView,
    postView,
    circularView,
    milestoneView,
    complianceView,
    summaryView,
    lazyRecapView(loadRecap),
    issueView,
    ruleHistoryView,
    decisionLinksView,
    basisNotesView,
    pageView,
    calendarView,
  ];
}

function lazyRecapView(loadRecap: () => OfficeView): OfficeView {
  let loaded: OfficeView | undefined;
  const view = (): OfficeView => {
    loaded ??= loadRecap();
    return loaded;
  };
  return {
    name: 'recap',
    write: (ports, office, decision) => {
      if (receivesRecaps(decision.soundObligations)) view().write?.(ports, office, decision);
    },
    notes: (office, decision) =>
      receivesRecaps(decision.soundObligations) ? (view().notes?.(office, decision) ?? {}) : {},
  };
}

// Every tab of the workbook, in the order in which staff see them.

import { capitalise } from '../../core/capitalise';
import { parseUnitCode, unitKindOfCode } from '../../core/office/unit';
import { wordsOfKinds } from '../../messages/office/unit-name';
import { summaryPlan } from '../../tables/camat/summary-tab';
import { acknowledgementPlan } from '../../tables/circulars/acknowledgement-table';
import { circularPlan } from '../../tables/circulars/circular-table';
import { planPlan, waiverPlan } from '../../tables/compliance/fact-tables';
import { contactPlan } from '../../tables/contacts/contact-table';
import { followUpPlan } from '../../tables/follow-ups/follow-up-table';
import { letterPlan } from '../../tables/letters/letter-table';
import { changePlan } from '../../tables/maintenance/change-table';
import { issuePlan } from '../../tables/maintenance/issue-tab';
import { attendancePlan } from '../../tables/meetings/attendance-table';
import { meetingPlan } from '../../tables/meetings/meeting-table';
import { obligationPlan } from '../../tables/obligations/obligation-table';
import { unitPlan } from '../../tables/office/unit-table';
import { inOwnWords, type OwnWords } from '../../tables/own-words';
import { recapPlan } from '../../tables/recap/recap-tab';
import { ledgerPlan } from '../../tables/reminders/ledger-table';
import { reportPlan } from '../../tables/reports/report-table';
import { settingPlan } from '../../tables/setup/setting-table';
import { postPlan } from '../../tables/siskamling/post-table';
import type { TabPlan } from '../../tables/tab-plan';
import { holidayPlan } from '../../tables/time/holiday-table';
import { teamPlan } from '../../tables/visits/team-table';
import { visitPlan } from '../../tables/visits/visit-table';
import type { SetupRequest } from './rpc-setup';

/** What a set-up says its units are called. */
export function requestedWords({ units, terms }: Pick<SetupRequest, 'units' | 'terms'>): OwnWords {
  const kinds = units.flatMap(({ code }) => {
    const known = parseUnitCode(code);
    return known === null ? [] : [unitKindOfCode(known)];
  });
  return { unit: terms.unit, crowd: wordsOfKinds(kinds, terms).unit };
}

/**
 * All tabs but Kepatuhan, which is made when its year begins. A tab comes after those that it takes its choices from.
 * `standing` are the keys of the tabs that exist: those that an office has not begun to use are not made.
 */
export function allTabs(
  units: number,
  words: OwnWords,
  standing: Pick<ReadonlySet<string>, 'has'>,
): readonly TabPlan[] {
  const visitsPlanned = standing.has('team');
  const plans: readonly TabPlan[] = [
    summaryPlan(units),
    unitPlan(units, capitalise(words.unit)),
    obligationPlan(),
    reportPlan(),
    waiverPlan(),
    planPlan(),
    visitPlan(visitsPlanned),
    ...(visitsPlanned ? [teamPlan()] : []),
    ...(standing.has('recap') ? [recapPlan()] : []),
    ...(standing.has('meetings') ? [meetingPlan()] : []),
    ...(standing.has('attendance') ? [attendancePlan()] : []),
    ...(standing.has('followUps') ? [followUpPlan()] : []),
    ...(standing.has('posts') ? [postPlan()] : []),
    ...(standing.has('circulars') ? [circularPlan()] : []),
    ...(standing.has('acknowledgements') ? [acknowledgementPlan()] : []),
    contactPlan(units),
    holidayPlan(),
    ledgerPlan(),
    letterPlan(),
    settingPlan(),
    issuePlan(),
    changePlan(),
  ];
  return plans.map((plan) => inOwnWords(plan, words));
}

// Proposes and makes the obligation of a decision, and links both.

import type { FollowUp } from '../../core/follow-ups/follow-up';
import { decidedObligation } from '../../core/meetings/decision-obligation';
import { DEFAULT_TERMS } from '../../core/obligations/obligation-rule';
import { issueText } from '../../messages/maintenance/issue-text';
import {
  decisionBasis,
  decisionOrigin,
  meetingDone,
  meetingRefusal,
} from '../../messages/meetings/meeting-text';
import { failureText } from '../../messages/office/app-text';
import { Refusal } from '../failure';
import { addObligation } from '../obligations/add-obligation';
import { choicesOf } from '../obligations/obligation-choices';
import type { ObligationChoices, ObligationDraft } from '../obligations/rpc-obligations';
import type { ViewPorts } from '../office/office-view';
import { readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { SetupPorts } from '../ports-setup';
import { meetingOfItem } from './meeting-items';
import { type ReadPorts, readMeetingBook } from './read-meetings';
import { changeFollowUps } from './write-meetings';

/** The questions of Tambah kewajiban with the decision's answers first: name, basis, rhythm, first period, whom it binds. */
export function decisionChoices(ports: ReadPorts, key: string): ObligationChoices {
  const office = readOffice(ports);
  const { book, item } = itemOf(ports, key);
  const choices = choicesOf(office);
  const number = meetingOfItem(item.value);
  const heldOn = book.meetings.find(({ value }) => value.number === number)?.value.date ?? office.today;
  const proposed = decidedObligation(item.value, { heldOn, hasKelurahan: choices.hasKelurahan });
  return {
    ...choices,
    origin: decisionOrigin(item.value),
    presets: [{ id: '', draft: draftOf(proposed, item.value) }, ...choices.presets],
  };
}

function draftOf(proposed: ReturnType<typeof decidedObligation>, { origin }: FollowUp): ObligationDraft {
  const { due } = DEFAULT_TERMS;
  const isCampaign = proposed.periodType === 'campaign';
  return {
    ...proposed,
    owner: '',
    legalBasis: decisionBasis(origin).slice(0, 200),
    form: 'activity',
    dueKind: isCampaign ? 'days-after-end' : due.kind,
    dueDays: isCampaign ? 0 : due.days,
    shiftToWorkingDay: isCampaign ? false : due.shiftToWorkingDay,
    evidence: 'photo-wished',
    approvalFirst: false,
  };
}

/**
 * Adds the obligation, whose basis names the meeting, and notes each at the other. A decision that has one keeps it, also
 * where only one of the two says so: then the other says it again, and no second is made. Another obligation of that name
 * is refused.
 */
export function obligeDecision(
  ports: SetupPorts & ViewPorts,
  key: string,
  draft: ObligationDraft,
): { readonly message: string } {
  const { item } = itemOf(ports, key);
  const added = addObligation(ports, draft, item.value);
  if (added.kind === 'twice') throw new Refusal(failureText.twice);
  if (added.kind === 'refused')
    throw new Refusal(added.issues.map(issueText).join(' ') || failureText.badRequest);
  const { id, name } = added.obligation;
  withLock(ports, () => {
    const fresh = itemOf(ports, key);
    if (fresh.item.value.obligation === id) return;
    const linked = { ...fresh.item, value: { ...fresh.item.value, obligation: id } };
    changeFollowUps(ports, fresh.book, [linked]);
    ports.workbook.flush();
  });
  return { message: meetingDone.obliged(name) };
}

function itemOf(ports: ReadPorts, key: string) {
  const book = readMeetingBook(ports, ['followUps']);
  const item = book.followUps.find(({ value }) => value.key === key && value.kind === 'decision');
  if (item === undefined || key === '') throw new Refusal(meetingRefusal.noDecision);
  return { book, item };
}

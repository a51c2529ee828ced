// Makes an obligation of a decision, and links both.

import { obligationIdOfName } from '../../core/obligations/obligation';
import { DEFAULT_TERMS } from '../../core/obligations/obligation-rule';
import { issueText } from '../../messages/maintenance/issue-text';
import { decisionBasis, meetingDone, meetingRefusal } from '../../messages/meetings/meeting-text';
import { Refusal } from '../failure';
import { addObligation } from '../obligations/add-obligation';
import type { ObligationDraft } from '../obligations/rpc-obligations';
import type { ViewPorts } from '../office/office-view';
import { withLock } from '../office/with-lock';
import type { SetupPorts } from '../ports-setup';
import { readMeetingBook } from './read-meetings';
import { writeFollowUp } from './write-meetings';

/**
 * Monthly, at least once, for every desa, from the month of the decision on; the basis names the meeting, and the item
 * the obligation. A decision that has one keeps it, so that a second press makes no second.
 */
export function obligeDecision(
  ports: SetupPorts & ViewPorts,
  key: string,
  name: string,
): { readonly message: string } {
  const { item, today } = itemOf(ports, key);
  const id = obligationIdOfName(item.value.obligation || name);
  if (id === null) throw new Refusal(meetingRefusal.noDecision);
  if (item.value.obligation === '') {
    const added = addObligation(ports, draftOf(name, decisionBasis(item.value.origin), today));
    if (added.kind === 'refused')
      throw new Refusal(added.issues.map(issueText)[0] ?? meetingRefusal.noDecision);
  }
  withLock(ports, () => {
    const fresh = itemOf(ports, key);
    if (fresh.item.value.obligation !== '') return;
    writeFollowUp(ports, fresh.book, { ...fresh.item, value: { ...fresh.item.value, obligation: id } });
    ports.workbook.flush();
  });
  return { message: meetingDone.obliged(name) };
}

function itemOf(ports: SetupPorts, key: string) {
  const book = readMeetingBook(ports, ['followUps']);
  const item = book.followUps.find(({ value }) => value.key === key && value.kind === 'decision');
  if (item === undefined || key === '') throw new Refusal(meetingRefusal.noDecision);
  return { book, item, today: book.today };
}

function draftOf(name: string, legalBasis: string, today: string): ObligationDraft {
  const { due } = DEFAULT_TERMS;
  return {
    name,
    owner: '',
    legalBasis,
    form: 'activity',
    minimumCount: DEFAULT_TERMS.minimumCount,
    periodType: 'monthly',
    anchor: '',
    start: `${today.slice(0, 7)}-01`,
    end: '',
    dueKind: due.kind,
    dueDays: due.days,
    shiftToWorkingDay: due.shiftToWorkingDay,
    evidence: 'photo-wished',
    approvalFirst: false,
    binds: 'all',
  };
}

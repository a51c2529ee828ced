// Approves several reports at once, after every one of them was named.
import type { ReviewOutcome, WaitingReport } from '../../app/review/rpc-review';
import { back } from '../../messages/office/shared-page-text';
import * as words from '../../messages/review/review-page-text';
import { bindAction, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { callServer } from '../server';

/** Names every report that will be approved, then asks once. */
export function showBulk(
  plain: readonly WaitingReport[],
  {
    onOutcome,
    onBack,
  }: { readonly onOutcome: (outcome: ReviewOutcome) => void; readonly onBack: () => void },
): void {
  const status = statusLine();
  const heading = el('h1', { tabindex: '-1' }, words.bulkQuestion(plain.length));
  const approve = el('button', { type: 'button', class: 'main' }, words.bulkApprove(plain.length));
  const run = async (): Promise<undefined> => {
    const reports = plain.map(({ id, seen }) => ({ id, seen }));
    onOutcome(await callServer('approveReports', { reports }));
    return undefined;
  };
  bindAction({ button: approve, status, busyText: words.bulkApproving(plain.length), run });
  fill(
    byId('page'),
    heading,
    el('p', { class: 'hint' }, words.bulkNote),
    el('ul', { class: 'mails' }, ...plain.map(line)),
    approve,
    status,
    button(back, 'quiet', onBack),
  );
  heading.focus();
  window.scrollTo(0, 0);
}

function line({ unit, owed, facts }: WaitingReport): HTMLElement {
  const said = facts
    .slice(0, 3)
    .filter(({ now }) => now !== '')
    .map(({ label, now }) => `${label} ${now}`);
  return el('li', {}, el('strong', {}, unit), el('span', {}, owed), el('small', {}, said.join(' · ')));
}

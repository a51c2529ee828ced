// Which reports are approved together, and is the person sure?
import type { ReviewOutcome, WaitingReport } from '../../app/review/rpc-review';
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
  const heading = el('h1', { tabindex: '-1' }, `Setujui ${plain.length} laporan?`);
  const approve = el('button', { type: 'button', class: 'main' }, `Setujui ${plain.length} laporan`);
  const run = async (): Promise<undefined> => {
    const reports = plain.map(({ id, seen }) => ({ id, seen }));
    onOutcome(await callServer('approveReports', { reports }));
    return undefined;
  };
  bindAction({ button: approve, status, busyText: `Menyetujui ${plain.length} laporan…`, run });
  fill(
    byId('page'),
    heading,
    el('p', { class: 'hint' }, 'Semuanya lengkap, tanpa masalah, dan belum pernah dikembalikan.'),
    el('ul', { class: 'mails' }, ...plain.map(line)),
    approve,
    status,
    button('Kembali', 'quiet', onBack),
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

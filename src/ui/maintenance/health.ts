// The sidebar Kesehatan: whether everything runs by itself, and what there is to repair.
import type { HealthReport } from '../../app/maintenance/rpc-maintenance';
import * as words from '../../messages/maintenance/health-page-text';
import { paste as pasteDecree } from '../../messages/time/holidays-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { doorsOf } from '../doors';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { holidayPaste } from '../time/holiday-paste';
import { checkItem } from './check-item';
import { renderDoubts } from './doubts';

type Check = HealthReport['checks'][number];

look();

function look(): void {
  void loadPage('readHealth', {}, (report) => showReport(report, ''));
}

function showReport({ headline, checks, doubts }: HealthReport, done: string): void {
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, headline),
    ...repairs
      .filter(({ repair }) => checks.some((check) => check.repair === repair && check.state !== 'good'))
      .map((repair) => repairButton(repair, { status })),
    ...(checks.some(({ repair }) => repair === 'holidays') ? [decreeBox()] : []),
    status,
    ...renderChecks(checks, status),
    ...renderDoubts(doubts, { status, showReport }),
    button(words.checkAgain, 'plain', look),
  );
  if (done !== '') showStatus(status, 'done', done);
}

/** A decree is pasted right here; afterwards everything is looked at again. */
function decreeBox(): HTMLElement {
  const box = el('div', {});
  const open = button(pasteDecree, 'main', () => {
    box.replaceChildren(
      holidayPaste((_, done) => {
        void loadPage('readHealth', {}, (report) => showReport(report, done));
      }),
    );
    box.querySelector('textarea')?.focus();
  });
  box.append(open);
  return box;
}

/** Checks that passed are folded below the others, so that nobody has to read past them. */
function renderChecks(checks: readonly Check[], status: HTMLElement): readonly HTMLElement[] {
  const good = checks.filter(({ state }) => state === 'good');
  const open = checks.filter(({ state }) => state !== 'good');
  if (open.length === 0 || good.length === 0) return [list(checks, status)];
  const folded = el('details', { class: 'well' });
  folded.append(el('summary', {}, words.goodChecks(good.length)), list(good, status));
  return [list(open, status), folded];
}

function list(checks: readonly Check[], status: HTMLElement): HTMLElement {
  return el('ul', { class: 'checks' }, ...checks.map((check) => renderCheck(check, status)));
}

/** What may be undone, though nothing is wrong, has its button beside it. */
function renderCheck(check: Check, status: HTMLElement): HTMLElement {
  const undo = check.state === 'good' ? repairs.filter((known) => known.repair === check.repair) : [];
  const doors = check.state === 'good' ? [] : doorsOf(check.detail);
  return checkItem(check, ...undo.map((known) => repairButton(known, { status, look: 'plain' })), ...doors);
}

const repairs = [
  { repair: 'shape', call: 'repairShape', text: words.repairs.shape },
  { repair: 'blank', call: 'acceptBlank', text: words.repairs.blank },
  { repair: 'region', call: 'repairRegion', text: words.repairs.region },
  { repair: 'triggers', call: 'repairTriggers', text: words.repairs.triggers },
  { repair: 'forms', call: 'repairForms', text: words.repairs.forms },
  { repair: 'gone-forms', call: 'replaceGoneForms', text: words.repairs['gone-forms'] },
  { repair: 'spare', call: 'confirmForms', text: words.repairs.spare },
  { repair: 'lost', call: 'restoreLost', text: words.repairs.lost },
  { repair: 'lost', call: 'confirmRemoved', text: words.repairs.confirmed },
  { repair: 'removed', call: 'restoreRemoved', text: words.repairs.removed },
  { repair: 'numbers', call: 'repairNumbers', text: words.repairs.numbers },
] as const;

function repairButton(
  { call, text }: (typeof repairs)[number],
  { status, look = 'main' }: { readonly status: HTMLElement; readonly look?: string },
): HTMLButtonElement {
  const { label, busy, done } = text;
  const start = el('button', { type: 'button', class: look }, label);
  const run = async (): Promise<undefined> => {
    showReport(await callServer(call, {}), done);
    return undefined;
  };
  bindAction({ button: start, status, busyText: busy, run });
  return start;
}

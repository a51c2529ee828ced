// The sidebar Kesehatan: whether everything runs by itself, and what there is to repair.
import type { HealthReport } from '../../app/maintenance/rpc-maintenance';
import * as words from '../../messages/maintenance/health-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

type Check = HealthReport['checks'][number];

/** Never by colour alone: a symbol and its word say it too. */
const symbols: Readonly<Record<Check['state'], string>> = { bad: '✘', warn: '!', good: '✓' };

look();

function look(): void {
  void loadPage('readHealth', {}, (report) => showReport(report, ''));
}

function showReport({ headline, checks }: HealthReport, done: string): void {
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, headline),
    ...repairs
      .filter(({ repair }) => checks.some((check) => check.repair === repair))
      .map((repair) => repairButton(repair, status)),
    status,
    ...renderChecks(checks),
    button(words.checkAgain, 'plain', look),
  );
  if (done !== '') showStatus(status, 'done', done);
}

/** Checks that passed are folded below the others, so that nobody has to read past them. */
function renderChecks(checks: readonly Check[]): readonly HTMLElement[] {
  const good = checks.filter(({ state }) => state === 'good');
  const open = checks.filter(({ state }) => state !== 'good');
  if (open.length === 0 || good.length === 0) return [list(checks)];
  const folded = el('details', { class: 'well' });
  folded.append(el('summary', {}, words.goodChecks(good.length)), list(good));
  return [list(open), folded];
}

function list(checks: readonly Check[]): HTMLElement {
  return el('ul', { class: 'checks' }, ...checks.map(renderCheck));
}

function renderCheck({ state, title, detail }: Check): HTMLElement {
  return el(
    'li',
    { class: state },
    el('span', { class: 'mark', role: 'img', 'aria-label': words.marks[state] }, symbols[state]),
    el('div', {}, el('strong', {}, title), el('span', {}, detail)),
  );
}

const repairs = [
  { repair: 'shape', call: 'repairShape' },
  { repair: 'triggers', call: 'repairTriggers' },
  { repair: 'forms', call: 'repairForms' },
] as const;

function repairButton({ repair, call }: (typeof repairs)[number], status: HTMLElement): HTMLButtonElement {
  const { label, busy, done } = words.repairs[repair];
  const start = el('button', { type: 'button', class: 'main' }, label);
  const run = async (): Promise<undefined> => {
    showReport(await callServer(call, {}), done);
    return undefined;
  };
  bindAction({ button: start, status, busyText: busy, run });
  return start;
}

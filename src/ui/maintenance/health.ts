// Does everything happen that should happen by itself, and what is there to do?
import type { HealthReport } from '../../app/maintenance/rpc-maintenance';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

type Check = HealthReport['checks'][number];

/** Never by colour alone: the mark and its word say it too. */
const marks: Readonly<Record<Check['state'], { readonly sign: string; readonly word: string }>> = {
  bad: { sign: '✘', word: 'Perlu diperbaiki' },
  warn: { sign: '!', word: 'Perlu dilihat' },
  good: { sign: '✓', word: 'Baik' },
};

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
    button('Periksa lagi', 'plain', look),
  );
  if (done !== '') showStatus(status, 'done', done);
}

/** What is well stands folded below what is not, so that nobody reads past ten good tidings. */
function renderChecks(checks: readonly Check[]): readonly HTMLElement[] {
  const good = checks.filter(({ state }) => state === 'good');
  const open = checks.filter(({ state }) => state !== 'good');
  if (open.length === 0 || good.length === 0) return [list(checks)];
  const folded = el('details', { class: 'well' });
  folded.append(el('summary', {}, `${good.length} hal berjalan baik`), list(good));
  return [list(open), folded];
}

function list(checks: readonly Check[]): HTMLElement {
  return el('ul', { class: 'checks' }, ...checks.map(renderCheck));
}

function renderCheck({ state, title, detail }: Check): HTMLElement {
  const { sign, word } = marks[state];
  return el(
    'li',
    { class: state },
    el('span', { class: 'mark', role: 'img', 'aria-label': word }, sign),
    el('div', {}, el('strong', {}, title), el('span', {}, detail)),
  );
}

const repairs = [
  {
    repair: 'triggers',
    call: 'repairTriggers',
    label: 'Perbaiki pemicu',
    busyText: 'Memperbaiki pemicu…',
    done: 'Pemicu diperbaiki. Pekerjaan harian berjalan besok pagi.',
  },
  {
    repair: 'forms',
    call: 'repairForms',
    label: 'Perbaiki formulir',
    busyText: 'Memperbaiki formulir…',
    done: 'Formulir diperbaiki dan menerima jawaban.',
  },
] as const;

function repairButton(
  { call, label, busyText, done }: (typeof repairs)[number],
  status: HTMLElement,
): HTMLButtonElement {
  const repair = el('button', { type: 'button', class: 'main' }, label);
  const run = async (): Promise<undefined> => {
    showReport(await callServer(call, {}), done);
    return undefined;
  };
  bindAction({ button: repair, status, busyText, run });
  return repair;
}

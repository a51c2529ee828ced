// The sidebar Tutup tahun: which year may be closed, and what it means, before it is closed for good.
import type { YearChoice } from '../../app/maintenance/rpc-maintenance';
import * as words from '../../messages/maintenance/year-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { tickField } from '../field';
import { loadPage } from '../load-page';
import { callServer, ServerRefusal } from '../server';

void loadPage('readYears', {}, (years) => showYears(years, ''));

function showYears(years: readonly YearChoice[], done: string): void {
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    el('p', {}, words.consequence),
    status,
    ...(years.length === 0 ? [el('p', { class: 'empty' }, words.noYears)] : []),
    ...years.map(renderYear),
  );
  if (done !== '') showStatus(status, 'done', done);
}

function renderYear({ year, isClosed, hindrance, open }: YearChoice): HTMLElement {
  const heading = el('h2', {}, words.year(year));
  if (isClosed) return el('section', {}, heading, el('p', { class: 'hint' }, words.isClosed));
  if (hindrance !== '') return el('section', {}, heading, el('p', { class: 'hint' }, hindrance));
  return el('section', {}, heading, ...openList(open), ...closeControls(year, open.length > 0));
}

/** What is open is told before anything can be pressed. */
function openList(open: readonly string[]): readonly HTMLElement[] {
  if (open.length === 0) return [];
  return [el('p', {}, words.stillOpen), el('ul', {}, ...open.map((line) => el('li', {}, line)))];
}

/** Closing cannot be taken back, so it asks for a tick first. */
function closeControls(year: number, isOpen: boolean): readonly HTMLElement[] {
  const status = statusLine();
  const close = el('button', { type: 'button', class: 'main' }, words.close(year));
  let isSure = false;
  const tick = tickField({
    label: isOpen ? words.closeAnyway(year) : words.allChecked(year),
    value: false,
    onChange: (value) => {
      isSure = value;
    },
  });
  const run = async (): Promise<undefined> => {
    if (!isSure) throw new ServerRefusal(words.tickFirst(year));
    const { message, years } = await callServer('closeYear', { year });
    showYears(years, message);
    return undefined;
  };
  bindAction({ button: close, status, busyText: words.closing(year), run });
  return [tick, close, status];
}

// The dialog Kunjungan: begins to plan visits, and shows the schedule.
import type { VisitDesk } from '../../app/visits/rpc-visits';
import * as words from '../../messages/visits/visit-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { scheduleView } from './schedule-view';

void loadPage('readVisitDesk', {}, (desk) => show(desk, ''));

function show(desk: VisitDesk, done: string): void {
  const status = statusLine();
  fill(byId('page'), ...(desk.isInUse ? scheduleView(desk, status) : firstUse(status)));
  if (done !== '') showStatus(status, 'done', done);
}

/** Says what will be made; one button makes it. */
function firstUse(status: HTMLElement): readonly HTMLElement[] {
  const start = el('button', { type: 'button', class: 'main' }, words.startButton);
  const run = async (): Promise<undefined> => {
    show(await callServer('startVisits', {}), words.started);
    return undefined;
  };
  bindAction({ button: start, status, busyText: words.starting, run });
  return [
    el('h1', {}, words.startTitle),
    el('p', { class: 'lead' }, words.startLead),
    el('ul', { class: 'mails' }, ...words.startMakes.map((text) => el('li', {}, text))),
    el('div', { class: 'actions' }, start),
    status,
  ];
}

// The dialog Kunjungan: begins to plan visits, then shows its views.
import type { VisitDesk } from '../../app/visits/rpc-visits';
import { reading } from '../../messages/office/shared-page-text';
import * as words from '../../messages/visits/visits-page-text';
import { showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { showWeek } from '../fieldwork/week-view';
import { firstUse } from '../first-use';
import { loadPage } from '../load-page';
import { callServer, refusalText } from '../server';
import { showResults } from './result-view';
import { scheduleView } from './schedule-view';

void loadPage('readVisitDesk', {}, (desk) => show(desk, ''));

function show(desk: VisitDesk, done: string): void {
  const status = statusLine();
  fill(
    byId('page'),
    ...(desk.isInUse
      ? scheduleView(desk, status)
      : firstUse(words.firstUse, status, async () =>
          show(await callServer('startVisits', {}), words.started),
        )),
  );
  showViews(desk, 'schedule');
  if (done !== '') showStatus(status, 'done', done);
}

type View = keyof typeof words.viewNames;

/** The views as a row of buttons; none before the office has begun. */
function showViews(desk: VisitDesk, current: View): void {
  const open: Readonly<Record<View, () => void>> = {
    schedule: () => void loadPage('readVisitDesk', {}, (fresh) => show(fresh, '')),
    week: () => void openView(desk, 'week', async () => showWeek(await callServer('readVisitWeek', {}))),
    results: () =>
      void openView(desk, 'results', async () => showResults(await callServer('readVisitResults', {}), null)),
  };
  const views: readonly View[] = ['schedule', 'week', 'results'];
  const buttons = views.map((view) => {
    const one = el(
      'button',
      { type: 'button', class: 'quiet', 'aria-current': view === current ? 'page' : 'false' },
      words.viewNames[view],
    );
    one.addEventListener('click', open[view]);
    return one;
  });
  fill(byId('views'), ...(desk.isInUse ? buttons : []));
}

async function openView(desk: VisitDesk, view: View, load: () => Promise<void>): Promise<void> {
  const status = statusLine();
  fill(byId('page'), status);
  showViews(desk, view);
  showStatus(status, 'busy', reading);
  try {
    await load();
  } catch (error) {
    showStatus(status, 'failed', refusalText(error));
  }
}

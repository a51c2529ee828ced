// The dialog Poskamling: begins to use it, then shows its views.
import type { PostDesk } from '../../app/siskamling/rpc-posts';
import * as words from '../../messages/siskamling/posts-page-text';
import { showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { firstUse } from '../first-use';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { countsView } from './counts-view';
import { pasteView } from './paste-view';
import { rondaView } from './ronda-view';

void loadPage('readPostDesk', { campaign: '' }, (desk) => show(desk, 'counts', ''));

type View = keyof typeof words.viewNames;

/** Shows a view of the desk; `done` is what the last call did. */
function show(desk: PostDesk, view: View, done: string): void {
  const status = statusLine();
  const open: Readonly<Record<View, () => readonly HTMLElement[]>> = {
    counts: () =>
      countsView(desk, status, (campaign) => {
        void loadPage('readPostDesk', { campaign }, (fresh) => show(fresh, 'counts', ''));
      }),
    paste: () => pasteView(desk, (fresh, message) => show(fresh, 'counts', message)),
    ronda: () => rondaView(desk, status, (fresh, message) => show(fresh, 'ronda', message)),
  };
  fill(byId('page'), ...(desk.isInUse ? [...open[view](), status] : begin(desk, status)));
  showViews(desk, view);
  if (done !== '') showStatus(status, 'done', done);
}

function begin({ unitWord }: PostDesk, status: HTMLElement): readonly HTMLElement[] {
  return firstUse(words.firstUse(unitWord), status, async () =>
    show(await callServer('startPosts', {}), 'paste', words.started),
  );
}

/** The views as a row of buttons; none before the office has begun. */
function showViews(desk: PostDesk, current: View): void {
  const views: readonly View[] = ['counts', 'paste', 'ronda'];
  const buttons = views.map((view) => {
    const one = el(
      'button',
      { type: 'button', class: 'quiet', 'aria-current': view === current ? 'page' : 'false' },
      words.viewNames[view],
    );
    one.addEventListener('click', () => show(desk, view, ''));
    return one;
  });
  fill(byId('views'), ...(desk.isInUse ? buttons : []));
}

// The dialog Surat edaran: begins to use the register, then shows it.
import type { CircularDesk } from '../../app/circulars/rpc-circulars';
import * as words from '../../messages/circulars/circulars-page-text';
import { exportTitle } from '../../messages/exports/register-export-text';
import { showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { exportButtons } from '../exports/export-buttons';
import { firstUse } from '../first-use';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { addForm } from './add-form';
import { circularCard } from './circular-card';

void loadPage('readCircularDesk', {}, (desk) => show(desk, ''));

/** `done` is what the last call did. */
function show(desk: CircularDesk, done: string): void {
  const status = statusLine();
  const next = (fresh: CircularDesk, message: string): void => {
    show(fresh, message);
    window.scrollTo({ top: 0 });
  };
  const shown = desk.isInUse
    ? [
        el('h1', { tabindex: '-1' }, words.listTitle(desk.circulars.length)),
        status,
        ...desk.unread.map((text) => el('p', { class: 'note' }, text)),
        ...desk.circulars.map((card) => circularCard(card, next)),
        addForm(desk, next),
        ...(desk.circulars.length === 0 ? [] : exportParts(status)),
      ]
    : firstUse(words.firstUse, status, async () =>
        show(await callServer('startCirculars', {}), words.started),
      );
  fill(byId('page'), ...shown);
  if (done !== '') showStatus(status, 'done', done);
}

function exportParts(status: HTMLElement): readonly HTMLElement[] {
  return [
    el('h2', {}, exportTitle),
    el('p', { class: 'hint' }, words.exportHint),
    exportButtons((format) => callServer('exportCirculars', { format }), status),
  ];
}

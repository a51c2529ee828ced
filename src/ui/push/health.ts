// Kesehatan of the scaled build: below its checks stands how it is with BigQuery.
import '../maintenance/health';
import { windowTitle } from '../../messages/push/push-page-text';
import { byId, el } from '../dom';
import { checkItem } from '../maintenance/check-item';
import { callServer } from '../server';

void add();

/** An office that saves nothing into BigQuery gets no lines. */
async function add(): Promise<void> {
  const { checks } = await callServer('pushHealth', {});
  if (checks.length === 0) return;
  const list = el('ul', { class: 'checks' }, ...checks.map((check) => checkItem(check)));
  byId('page').after(
    el('section', { class: 'stack', 'aria-label': windowTitle }, el('h2', {}, windowTitle), list),
  );
}

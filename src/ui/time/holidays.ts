// The sidebar Hari libur: which year waits for its decree, and a box to paste it into.
import type { HolidayGaps } from '../../app/time/rpc-holidays';
import * as words from '../../messages/time/holidays-page-text';
import { showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { holidayPaste } from './holiday-paste';

void loadPage('readHolidayGaps', {}, (gaps) => showPage(gaps, ''));

function showPage({ years }: HolidayGaps, done: string): void {
  const status = statusLine();
  fill(
    byId('page'),
    el('h1', {}, words.title(years)),
    el('p', { class: 'hint' }, words.why),
    status,
    holidayPaste(showPage),
  );
  if (done !== '') showStatus(status, 'done', done);
}

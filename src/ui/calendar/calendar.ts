// The sidebar Kalender: deadlines and plans in one's own calendar, by link or as a file.
import type { CalendarFile, CalendarSubscription } from '../../app/calendar/rpc-calendar';
import * as words from '../../messages/calendar/calendar-page-text';
import { bindAction, statusLine } from '../action';
import { askTwice } from '../ask-twice';
import { copyAndTell } from '../copy-button';
import { button, byId, el, fill } from '../dom';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readCalendar', {}, show);

function show(calendar: CalendarFile & CalendarSubscription): void {
  const { deadlines, plans } = calendar;
  const subscription = el('section', { class: 'stack' });
  showSubscription(subscription, calendar);
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    el('p', {}, words.contents(deadlines, plans)),
    subscription,
    fileSection(),
    el('p', { class: 'hint' }, words.privacy),
  );
}

/** The link that a calendar follows by itself, once there is one. */
function showSubscription(section: HTMLElement, { isDeployed, url }: CalendarSubscription): void {
  const status = statusLine();
  const title = el('h2', {}, words.subscribe);
  if (!isDeployed) {
    fill(section, title, el('p', { class: 'empty' }, words.notDeployed));
    return;
  }
  if (url === '') {
    const make = button(words.makeLink, 'main', () => undefined);
    bindAction({
      button: make,
      status,
      busyText: words.makingLink,
      run: async () => {
        showSubscription(section, await callServer('makeCalendarLink', {}));
        return undefined;
      },
    });
    fill(section, title, el('p', { class: 'hint' }, words.whySubscribe), make, status);
    return;
  }
  const copy = button(words.copyLink, 'main', () =>
    copyAndTell(url, { status, done: words.linkCopied, refused: words.copyRefused }),
  );
  const address = el('input', { type: 'text', readonly: true, value: url, 'aria-label': words.link });
  address.addEventListener('focus', () => address.select());
  const revoke = button(words.revokeLink, 'quiet', () => undefined);
  askTwice(revoke, words.revokeQuestion, status, async () =>
    showSubscription(section, await callServer('revokeCalendarLink', {})),
  );
  fill(
    section,
    title,
    copy,
    status,
    address,
    el(
      'ul',
      { class: 'links' },
      ...words.subscribing.map(([where, how]) => el('li', {}, el('strong', {}, where), el('small', {}, how))),
    ),
    el('p', { class: 'hint' }, words.linkScope),
    revoke,
  );
}

function fileSection(): HTMLElement {
  const status = statusLine();
  const save = button(words.downloadFile, 'plain', () => undefined);
  bindAction({
    button: save,
    status,
    busyText: words.makingFile,
    run: async () => {
      const file = await callServer('readCalendar', {});
      download(file);
      return words.downloaded(file.name);
    },
  });
  return el(
    'section',
    { class: 'stack' },
    el('h2', {}, words.asFile),
    save,
    status,
    el('ol', { class: 'what-next' }, ...words.importing.map((step) => el('li', {}, step))),
  );
}

/** Made anew at every click, so that it is never older than the click. */
function download({ name, text }: CalendarFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  const link = el('a', { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}

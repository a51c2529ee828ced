// The dialog Rapat: begins to use meetings, lists them, and opens one with its views.
import type { MeetingDesk, MeetingDraft, MeetingLine, MeetingView } from '../../app/meetings/rpc-meetings';
import * as words from '../../messages/meetings/meetings-page-text';
import { reading } from '../../messages/office/shared-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { firstUse } from '../first-use';
import { loadPage } from '../load-page';
import { callServer, refusalText } from '../server';
import { factsView } from './facts-view';
import { invitationView } from './invitation-view';
import { itemsView } from './items-view';
import { papersView } from './papers-view';
import { presenceView } from './presence-view';
import { ratesView } from './rates-view';

type View = keyof typeof words.viewNames;

void loadPage('meetingDesk', {}, showDesk);

function openList(): void {
  void loadPage('meetingDesk', {}, showDesk);
}

function showDesk(desk: MeetingDesk): void {
  fill(byId('views'));
  fill(byId('page'), ...(desk.isInUse ? list(desk) : firstUse(words.firstUse, statusLine(), begin)));
}

async function begin(): Promise<void> {
  await callServer('startMeetings', {});
  showDesk(await callServer('meetingDesk', {}));
}

function list(desk: MeetingDesk): readonly HTMLElement[] {
  const coming = desk.lines.filter(({ isPast }) => !isPast);
  const past = desk.lines.filter(({ isPast }) => isPast);
  const create = button(words.newMeeting, 'main', () => showNew(desk, desk.blank, ''));
  return [
    el('h1', {}, words.listTitle),
    el('div', { class: 'actions' }, create),
    ...(desk.lines.length === 0 ? [el('p', { class: 'empty' }, words.noMeetings)] : []),
    ...section(desk, words.coming, coming),
    ...section(desk, words.past, past),
    ...(desk.hosts.length === 0
      ? []
      : [
          el('h2', {}, words.hostsTitle),
          el(
            'ol',
            { class: 'mails' },
            ...desk.hosts.map(({ unit, last }) => el('li', {}, words.hostLine(unit, last))),
          ),
        ]),
    ...ratesView(desk),
    ...training(desk),
  ];
}

function section(desk: MeetingDesk, title: string, lines: readonly MeetingLine[]): readonly HTMLElement[] {
  return lines.length === 0
    ? []
    : [el('h2', {}, title), el('ul', { class: 'meetings' }, ...lines.map((line) => meetingItem(desk, line)))];
}

function meetingItem(desk: MeetingDesk, line: MeetingLine): HTMLElement {
  const status = statusLine();
  const open = el(
    'button',
    { type: 'button', class: 'meeting-open' },
    el('strong', {}, line.title),
    el('span', {}, line.day),
    el('small', {}, line.where),
    el('small', {}, line.lacksMinutes ? `${line.about} · ${words.lacksMinutes}` : line.about),
  );
  open.addEventListener('click', () => void openMeeting(desk, line.number, 'invitation'));
  const next = el('button', { type: 'button', class: 'quiet' }, words.next);
  next.setAttribute('aria-label', `${words.next}: ${line.title}, ${line.day}`);
  const run = async (): Promise<undefined> => {
    const { draft, notice } = await callServer('meetingPropose', { number: line.number });
    showNew(desk, draft, notice);
    return undefined;
  };
  bindAction({ button: next, status, busyText: words.proposing, run });
  return el('li', {}, open, next, status);
}

function training({ training: units, unitWord }: MeetingDesk): readonly HTMLElement[] {
  if (units.length === 0) return [];
  return [
    el(
      'details',
      {},
      el('summary', {}, words.trainingTitle(unitWord)),
      ...units.map(({ unit, lines }) =>
        el(
          'div',
          { class: 'stack' },
          el('h3', {}, unit),
          el('ul', { class: 'mails' }, ...lines.map((text) => el('li', {}, text))),
        ),
      ),
    ),
  ];
}

function showNew(desk: MeetingDesk, draft: MeetingDraft, notice: string): void {
  fill(byId('views'), button(words.toList, 'quiet', openList));
  fill(
    byId('page'),
    ...factsView(desk.choices, draft, {
      title: words.newMeeting,
      notices: notice === '' ? [] : [notice],
      saved: ({ view, message }) => showMeeting(desk, view, 'invitation', message),
    }),
  );
}

async function openMeeting(desk: MeetingDesk, number: string, view: View): Promise<void> {
  const status = statusLine();
  fill(byId('page'), status);
  showStatus(status, 'busy', reading);
  try {
    showMeeting(desk, await callServer('meetingView', { number }), view, '');
    // What was pressed is gone: the keyboard goes on at the name of the view.
    byId('views').querySelector<HTMLElement>('[aria-current="page"]')?.focus();
  } catch (error) {
    showStatus(status, 'failed', refusalText(error));
  }
}

/** One view of the meeting; `done` is what was just done. */
function showMeeting(desk: MeetingDesk, meeting: MeetingView, current: View, done: string): void {
  const { line } = meeting;
  const status = statusLine();
  const again = (view: MeetingView, message: string): void => showMeeting(desk, view, current, message);
  const open = (view: View): void => void openMeeting(desk, line.number, view);
  const views: readonly View[] = ['facts', 'invitation', 'presence', 'items', 'papers'];
  const tabs = views.map((view) => {
    const one = button(words.viewNames[view], 'quiet', () => open(view));
    one.setAttribute('aria-current', view === current ? 'page' : 'false');
    return one;
  });
  fill(byId('views'), button(words.toList, 'quiet', openList), ...tabs);
  const shown: Readonly<Record<View, () => readonly HTMLElement[]>> = {
    facts: () =>
      factsView(desk.choices, meeting.draft, {
        title: '',
        notices: [],
        saved: ({ view, message }) => again(view, message),
      }),
    invitation: () => invitationView(meeting, { status, again }),
    presence: () => presenceView(meeting, { status }),
    items: () => itemsView(meeting, { status, again: () => open('items') }),
    papers: () => papersView(meeting, { status, again: () => open('papers') }),
  };
  fill(
    byId('page'),
    el('div', {}, el('h1', {}, line.title), el('p', { class: 'hint' }, `${line.day} · ${line.where}`)),
    ...meeting.notices.map((text) => el('p', { class: 'note' }, text)),
    status,
    ...shown[current](),
  );
  if (done !== '') showStatus(status, 'done', done);
}

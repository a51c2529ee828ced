// The view for the projector: agenda, who is here, last month's table, open items, and one input line.
import type { Entry, ItemLine, MeetingScreen } from '../../app/meetings/rpc-meetings';
import { shareTitle } from '../../messages/circulars/circulars-page-text';
import * as words from '../../messages/meetings/meeting-screen-text';
import { dueText } from '../../messages/meetings/meetings-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { openShareDialog } from '../circulars/share-box';
import { button, byId, el, fill, freshId } from '../dom';
import { blobOfBase64, offerFile } from '../download';
import { loadPage } from '../load-page';
import { callServer, ServerRefusal } from '../server';
import { readEntry } from './entry-line';
import { createOutbox, drawName } from './outbox';
import { readBack } from './read-back';

/** How often the figures of who is here are read again. */
const REFRESH_MS = 60_000;

void loadPage('meetingScreen', { number: document.body.dataset.tentang ?? '' }, showScreen);

function showScreen(screen: MeetingScreen): void {
  const status = statusLine();
  const items = el('div', {});
  const count = el('strong', {}, screen.count);
  const open = el('small', {}, screen.open);
  let standing: readonly ItemLine[] = screen.items;
  let notice = '';
  const outbox = createOutbox<Entry>({
    gatherMs: 300,
    send: async (entries) => {
      const { items: now, notices } = await callServer('meetingEnter', { number: screen.number, entries });
      standing = now;
      notice = notices.join(' ');
    },
    tell: (waiting, trouble) => {
      draw();
      if (trouble !== '') showStatus(status, 'failed', words.waitingText(waiting));
      else if (waiting === 0) showStatus(status, notice === '' ? 'done' : 'failed', notice || words.stored);
    },
  });
  const draw = (): void => {
    fill(items, itemList([...standing, ...outbox.waiting().map(waitingLine)], words.noItems));
  };
  draw();
  const add = (entry: Entry): void => {
    outbox.add(entry);
    // On the wall everybody reads what was just entered, however long the list is.
    items.querySelector('li:last-child')?.scrollIntoView({ block: 'nearest' });
  };
  const input = entryInput(add, status);
  const page = byId('page');
  page.tabIndex = 0; // Scrolled by keyboard too.
  const reading = (): void =>
    readBack([...standing, ...outbox.waiting().map(waitingLine)], () => input.focus());
  fill(
    page,
    header(screen, count, open),
    el(
      'div',
      { class: 'screen-columns' },
      el('div', { class: 'stack' }, ...agenda(screen), ...carried(screen)),
      el('div', { class: 'stack' }, ...evaluation(screen), el('h2', {}, words.itemsTitle), items),
    ),
  );
  fill(
    byId('line'),
    input.root,
    el(
      'div',
      { class: 'screen-bar' },
      status,
      ...(screen.hasCirculars
        ? [button(shareTitle, 'plain', () => openShareDialog(screen.number, words.closeReading))]
        : []),
      button(words.readBack, 'plain', reading),
      finishButton(screen, outbox.flush, status),
    ),
  );
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F2') {
      event.preventDefault();
      reading();
    }
  });
  input.focus();
  window.setInterval(() => void refreshCount(screen.number, count, open), REFRESH_MS);
}

/** Who is here now; a failure changes nothing that is shown. */
async function refreshCount(number: string, count: HTMLElement, open: HTMLElement): Promise<void> {
  try {
    const now = await callServer('meetingView', { number });
    fill(count, now.presence.count);
    fill(open, now.presence.open);
  } catch {
    // The next look comes in a minute.
  }
}

function header({ title, day, where }: MeetingScreen, count: HTMLElement, open: HTMLElement): HTMLElement {
  return el(
    'header',
    { class: 'screen-head' },
    el('div', {}, el('h1', {}, title), el('p', {}, `${day} · ${where}`)),
    el('p', { class: 'screen-count' }, count, ' ', words.hereLabel, open),
  );
}

function agenda({ agenda: lines }: MeetingScreen): readonly HTMLElement[] {
  return lines.length === 0
    ? []
    : [
        el('h2', {}, words.agendaTitle),
        el('ol', { class: 'screen-agenda' }, ...lines.map((text) => el('li', {}, text))),
      ];
}

function carried({ carried: lines, others }: MeetingScreen): readonly HTMLElement[] {
  return [
    el('h2', {}, words.carriedTitle),
    itemList(lines, words.nothingCarried),
    ...(others === '' ? [] : [el('p', { class: 'hint' }, others)]),
  ];
}

function evaluation({ evaluation: { heads, rows, sentences } }: MeetingScreen): readonly HTMLElement[] {
  return rows.length === 0
    ? []
    : [
        el('h2', {}, words.evaluationTitle),
        el(
          'table',
          { class: 'screen-table' },
          el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
          el(
            'tbody',
            {},
            ...rows.map(([first = '', ...rest]) =>
              el('tr', {}, el('th', { scope: 'row' }, first), ...rest.map((text) => el('td', {}, text))),
            ),
          ),
        ),
        ...sentences.map((text) => el('p', { class: 'hint' }, text)),
      ];
}

function itemList(lines: readonly ItemLine[], none: string): HTMLElement {
  return lines.length === 0
    ? el('p', { class: 'hint' }, none)
    : el('ul', { class: 'screen-items' }, ...lines.map(itemLine));
}

function itemLine({ kind, text, owner, due, stateWord, isOverdue }: ItemLine): HTMLElement {
  const facts = [owner, due === '' ? '' : dueText(due), stateWord].filter((part) => part !== '');
  return el(
    'li',
    { 'data-kind': kind, 'data-overdue': isOverdue ? 'yes' : 'no' },
    el('b', {}, kind === 'decision' ? words.decision : words.task),
    el('span', {}, text),
    el('small', {}, facts.join(' · ')),
  );
}

/** A line that the server does not have yet, as it was typed. */
function waitingLine({ id, kind, text }: Entry): ItemLine {
  const [words_ = '', owner = '', due = ''] = text.split('|').map((part) => part.trim());
  return { key: id, kind, text: words_, owner, due, stateWord: '…', isOverdue: false, obligation: '' };
}

function entryInput(add: (entry: Entry) => void, status: HTMLElement) {
  const id = freshId('baris');
  const input = el('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    maxlength: '1900',
    class: 'screen-input',
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (input.value.trim() === '') return;
    const entry = readEntry(input.value);
    if (typeof entry === 'string') {
      showStatus(status, 'failed', entry);
      return;
    }
    input.value = '';
    showStatus(status, 'busy', '…');
    add(entry);
  });
  const root = el('div', { class: 'field' }, el('label', { for: id }, words.inputLabel), input);
  return { root, focus: () => input.focus() };
}

/** Brings what waits to the server first; then the notula is made, and its PDF offered. */
function finishButton(
  { number, evaluation: shown }: MeetingScreen,
  flush: () => Promise<boolean>,
  status: HTMLElement,
): HTMLElement {
  const request = drawName();
  const place = el('span', { class: 'row' });
  const finish = el('button', { type: 'button', class: 'main' }, words.finish);
  const run = async (): Promise<string> => {
    if (!(await flush())) throw new ServerRefusal(words.finishWaits);
    const { id, message } = await callServer('meetingFinish', { number, request, evaluation: shown });
    const { fileName, base64 } = await callServer('printLetters', { ids: [id] });
    fill(place, offerFile(blobOfBase64(base64, 'application/pdf'), fileName));
    return `${message} ${words.minutesReady}`;
  };
  bindAction({ button: finish, status, busyText: words.finishing, run });
  return el('span', { class: 'row' }, place, finish);
}

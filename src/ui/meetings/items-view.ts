// The view Notula: decisions and tasks, the obligation that a decision makes, and the way to the projector.
import type { ItemLine, MeetingView } from '../../app/meetings/rpc-meetings';
import * as words from '../../messages/meetings/meetings-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction } from '../action';
import { el } from '../dom';
import { textField } from '../field';
import { callServer, closeWindow, ServerRefusal } from '../server';
import { readEntry } from './entry-line';

interface ItemActions {
  readonly status: HTMLElement;
  /** Reads the meeting again and shows this view. */
  readonly again: () => void;
}

/** Room that Google's frame and title need around the projector's view, in pixels. */
const FRAME = { width: 60, height: 220 };

export function itemsView(meeting: MeetingView, actions: ItemActions): readonly HTMLElement[] {
  const { line, items } = meeting;
  const { status } = actions;
  const start = el('button', { type: 'button', class: 'main' }, words.startMeeting);
  const run = async (): Promise<undefined> => {
    const width = Math.max(800, window.screen.availWidth - FRAME.width);
    const height = Math.max(480, window.screen.availHeight - FRAME.height);
    await callServer('openMeetingScreen', { number: line.number, width, height });
    return undefined;
  };
  bindAction({ button: start, status, busyText: words.openingScreen, run });
  return [
    el('div', { class: 'actions' }, start),
    el('h2', {}, words.itemsTitle),
    ...(items.length === 0
      ? [el('p', { class: 'empty' }, words.noItems)]
      : [el('ul', { class: 'items' }, ...items.map((item) => itemCard(item, actions)))]),
    ...entryForm(line.number, actions),
  ];
}

function itemCard(item: ItemLine, actions: ItemActions): HTMLElement {
  const { key, kind, text, owner, due, stateWord, obligation } = item;
  const facts = [
    words.kindNames[kind],
    owner,
    due === '' ? '' : words.dueText(due),
    stateWord,
    obligation === '' ? '' : words.obliged(obligation),
  ];
  const oblige = el('button', { type: 'button', class: 'quiet' }, words.oblige);
  oblige.setAttribute('aria-label', `${words.oblige} ${text}`);
  const run = async (): Promise<undefined> => {
    await callServer('openDecision', { key });
    closeWindow();
    return undefined;
  };
  bindAction({ button: oblige, status: actions.status, busyText: words.openingObligation, run });
  return el(
    'li',
    {},
    el('span', {}, text),
    el('small', {}, facts.filter((part) => part !== '').join(' · ')),
    ...(kind === 'decision' && obligation === '' ? [oblige] : []),
  );
}

function entryForm(number: string, { status, again }: ItemActions): readonly HTMLElement[] {
  let typed = '';
  const field = textField({
    label: words.entryLabel,
    value: '',
    hint: words.entryHint,
    onChange: (value) => {
      typed = value;
    },
  });
  const save = el('button', { type: 'button', class: 'plain' }, words.save);
  const run = async (): Promise<undefined> => {
    const entry = readEntry(typed);
    if (typeof entry === 'string') throw new ServerRefusal(entry);
    await callServer('meetingEnter', { number, entries: [entry] });
    again();
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  field.control.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter') save.click();
  });
  return [field.root, el('div', { class: 'actions' }, save)];
}

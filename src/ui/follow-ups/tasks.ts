// The panel Tindak lanjut: what is overdue first, one button to close it, one line to add a task.
import type { TaskCalls, TaskDesk, TaskLine } from '../../app/follow-ups/rpc-tasks';
import * as words from '../../messages/follow-ups/tasks-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { byId, el, fill } from '../dom';
import { textField } from '../field';
import { firstUse } from '../first-use';
import { loadPage } from '../load-page';
import { drawName } from '../meetings/outbox';
import { callServer } from '../server';

void loadPage('readTasks', {}, (desk) => show(desk, ''));

/** `done` is what the last call did. */
function show(desk: TaskDesk, done: string): void {
  const status = statusLine();
  fill(byId('page'), ...(desk.isInUse ? list(desk, status) : begin(status)));
  if (done !== '') showStatus(status, 'done', done);
}

function begin(status: HTMLElement): readonly HTMLElement[] {
  return firstUse(words.firstUse, status, async () => {
    await callServer('startFollowUps', {});
    show(await callServer('readTasks', {}), words.started);
  });
}

function list({ groups }: TaskDesk, status: HTMLElement): readonly HTMLElement[] {
  const items = groups.flatMap(({ lines }) => lines.map((line) => ({ line, root: taskItem(line, status) })));
  const rootOf = new Map(items.map(({ line, root }) => [line, root]));
  const search = textField({
    label: words.searchLabel,
    value: '',
    onChange: (typed) => {
      for (const { line, root } of items) root.hidden = !saysAll(line, typed);
    },
  });
  return [
    el('h1', {}, words.windowTitle),
    status,
    ...(groups.length === 0 ? [el('p', { class: 'empty' }, words.nothing)] : [search.root]),
    ...groups.map(({ group, lines }) =>
      el(
        'section',
        { class: 'stack' },
        el('h2', {}, words.groupTitle(group, lines.length)),
        el('ul', { class: 'items' }, ...lines.flatMap((line) => rootOf.get(line) ?? [])),
      ),
    ),
    ...addForm(status),
  ];
}

function saysAll({ text, facts, origin }: TaskLine, typed: string): boolean {
  const said = `${text} ${facts} ${origin}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

function taskItem(line: TaskLine, status: HTMLElement): HTMLElement {
  const { text, facts, origin, response, isFinding, state } = line;
  const isClosed = state === 'done' || state === 'cancelled';
  return el(
    'li',
    {},
    el('strong', {}, text),
    el('small', {}, facts),
    ...(origin === '' ? [] : [el('small', {}, origin)]),
    ...(response === '' ? [] : [el('p', { class: 'answers' }, response)]),
    isFinding
      ? el('small', {}, words.findingHint)
      : isClosed
        ? settleButton(line, { status, state: 'open', label: words.reopen, noteOf: () => '' })
        : closeForm(line, status),
  );
}

function closeForm(line: TaskLine, status: HTMLElement): HTMLElement {
  let note = '';
  const field = textField({
    label: words.noteLabel,
    value: '',
    onChange: (value) => {
      note = value;
    },
  });
  const noteOf = (): string => note;
  return el(
    'details',
    {},
    el('summary', {}, words.settle),
    el(
      'div',
      { class: 'stack' },
      field.root,
      el(
        'div',
        { class: 'actions' },
        settleButton(line, { status, state: 'done', label: words.done, noteOf }),
        settleButton(line, { status, state: 'cancelled', label: words.cancel, noteOf }),
      ),
    ),
  );
}

interface Settling {
  readonly status: HTMLElement;
  readonly state: TaskCalls['settleTask']['args']['state'];
  readonly label: string;
  readonly noteOf: () => string;
}

function settleButton(
  { id, text, state: seen }: TaskLine,
  { status, state, label, noteOf }: Settling,
): HTMLElement {
  const settle = el('button', { type: 'button', class: state === 'done' ? 'plain' : 'quiet' }, label);
  settle.setAttribute('aria-label', words.aboutTask(label, text));
  const run = async (): Promise<undefined> => {
    const { message, desk } = await callServer('settleTask', { id, seen, state, note: noteOf() });
    show(desk, message);
    return undefined;
  };
  bindAction({ button: settle, status, busyText: saving, run });
  return settle;
}

function addForm(status: HTMLElement): readonly HTMLElement[] {
  let line = '';
  const name = drawName();
  const field = textField({
    label: words.addLabel,
    value: '',
    hint: words.addHint,
    onChange: (value) => {
      line = value;
    },
  });
  field.control.setAttribute('maxlength', '1900');
  const add = el('button', { type: 'button', class: 'plain' }, words.add);
  const run = async (): Promise<undefined> => {
    const { message, desk } = await callServer('addTask', { name, line });
    show(desk, message);
    return undefined;
  };
  bindAction({ button: add, status, busyText: saving, run });
  field.control.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Enter') add.click();
  });
  return [el('h2', {}, words.addTitle), field.root, el('div', { class: 'actions' }, add)];
}

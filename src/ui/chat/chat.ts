// The sidebar Tempel chat WhatsApp: an exported group chat becomes reports, each seen before it is saved.
import type { ChatAnswer, ChatChoices, ChatLine, ChatPreview } from '../../app/chat/rpc-chat';
import { type DateOrder, readChat } from '../../core/chat/chat-messages';
import { type ChatReport, findChatReports } from '../../core/chat/chat-reports';
import { parsePlainDate } from '../../core/time/plain-date';
import * as words from '../../messages/chat/chat-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { selectField, textAreaField } from '../field';
import { loadPage } from '../load-page';
import { callServer, refusalText, ServerRefusal } from '../server';
import { cardSection } from './card';
import { renderLines } from './lines';

void loadPage('readChatChoices', {}, (choices) => showPage(choices, ''));

/** What a person pasted, and what was answered so far. */
interface Paste {
  readonly choices: ChatChoices;
  text: string;
  order: DateOrder | null;
  answers: readonly ChatAnswer[];
  /** Keys of proposed lines that are not to be recorded. */
  left: ReadonlySet<string>;
  readonly status: HTMLElement;
  readonly question: HTMLElement;
  readonly preview: HTMLElement;
}

function showPage(choices: ChatChoices, done: string): void {
  const status = statusLine();
  const paste: Paste = {
    choices,
    text: '',
    order: null,
    answers: [],
    left: new Set(),
    status: statusLine(),
    question: el('div', {}),
    preview: el('div', { class: 'stack' }),
  };
  const begin = (text: string): void => {
    Object.assign(paste, { text, order: null, answers: [], left: new Set() });
    fill(paste.preview);
    fill(paste.question);
    showStatus(paste.status, 'none', '');
  };
  const field = textAreaField({
    label: words.chat,
    value: '',
    rows: 6,
    hint: words.chatHint,
    onChange: begin,
  });
  const check = el('button', { type: 'button', class: 'plain wide' }, words.check);
  const run = (): Promise<string> => look(paste);
  bindAction({ button: check, status: paste.status, busyText: words.checking, run, showsBelow: true });
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    el('p', { class: 'hint' }, words.explanation),
    status,
    cardSection(choices.cards),
    field.root,
    filePicker((text) => {
      field.control.value = text;
      begin(text);
    }),
    check,
    paste.question,
    paste.status,
    paste.preview,
  );
  if (done !== '') showStatus(status, 'done', done);
}

/** A file is read in the browser; nothing of it is sent but the lines of reports. */
function filePicker(onText: (text: string) => void): HTMLElement {
  const input = el('input', { type: 'file', accept: '.txt,text/plain' });
  input.addEventListener('change', () => {
    void input.files?.[0]?.text().then(onText);
  });
  return el('label', { class: 'field' }, el('span', {}, words.file), input);
}

/** Shows what the chat as it stands would bring; gives the counts in one sentence. */
async function look(paste: Paste): Promise<string> {
  const messages = reportsOf(paste);
  const { lines, seen } = await callServer('previewChat', { messages, answers: paste.answers });
  const lookAgain = (): void => {
    showStatus(paste.status, 'busy', words.checking);
    look(paste).then(
      (said) => showStatus(paste.status, 'done', said),
      (error) => showStatus(paste.status, 'failed', refusalText(error)),
    );
  };
  fill(
    paste.preview,
    ...renderLines(lines, {
      unitWord: paste.choices.unitWord,
      units: paste.choices.units,
      left: paste.left,
      onUnit: (answer) => {
        paste.answers = [...paste.answers.filter(({ key }) => key !== answer.key), answer];
        lookAgain();
      },
      onTick: (key, isTaken) => {
        paste.left = new Set([...paste.left].filter((one) => one !== key).concat(isTaken ? [] : [key]));
        fill(save, ...saveControls(paste, { lines, seen }, messages));
      },
    }),
  );
  const save = el('div', { class: 'stack' }, ...saveControls(paste, { lines, seen }, messages));
  paste.preview.append(save);
  const count = (kind: ChatLine['kind']): number => lines.filter((line) => line.kind === kind).length;
  return words.counted({
    ready: count('ready'),
    asking: count('asking'),
    unread: count('unread'),
    repeated: count('repeated'),
  });
}

/** The reports in the chat; asks once where its dates can be read in two ways. */
function reportsOf(paste: Paste): readonly ChatReport[] {
  if (paste.text.trim() === '') throw new ServerRefusal(words.nothingPasted);
  const today = parsePlainDate(paste.choices.today);
  if (today === null) throw new Error('the server gave no day');
  const { messages, isAmbiguous } = readChat(paste.text, today, paste.order);
  if (messages.length === 0) throw new ServerRefusal(words.noMessages);
  const reports = findChatReports(messages);
  if (reports.length === 0) throw new ServerRefusal(words.noReports);
  if (isAmbiguous) {
    fill(paste.question, orderField(paste));
    throw new ServerRefusal(words.orderHint);
  }
  return reports;
}

function orderField(paste: Paste): HTMLElement {
  const choices = (['day-first', 'month-first'] as const).map((value) => ({
    value,
    text: words.orders[value],
  }));
  return selectField({
    label: words.orderQuestion,
    value: '',
    choices: [{ value: '', text: words.chooseOrder }, ...choices],
    onChange: (chosen) => {
      paste.order = chosen === 'day-first' || chosen === 'month-first' ? chosen : null;
    },
  }).root;
}

function saveControls(
  paste: Paste,
  { lines, seen }: ChatPreview,
  messages: readonly ChatReport[],
): readonly HTMLElement[] {
  const taken = lines.flatMap(({ key, kind }) => (kind === 'ready' && !paste.left.has(key) ? [key] : []));
  if (taken.length === 0) return [];
  const status = statusLine();
  const save = button(words.save(taken.length), 'main', () => undefined);
  const run = async (): Promise<undefined> => {
    const { message } = await callServer('importChat', { messages, answers: paste.answers, seen, taken });
    showPage(paste.choices, message);
    window.scrollTo({ top: 0 });
    return undefined;
  };
  bindAction({ button: save, status, busyText: words.saving, run });
  return [save, status];
}

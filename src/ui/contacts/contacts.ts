// The sidebar Kontak: whom the office cannot reach, and a whole list of contacts pasted at once.
import type { ContactGaps, ContactPreview, LineAnswer } from '../../app/contacts/rpc-contacts';
import * as words from '../../messages/contacts/contacts-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill } from '../dom';
import { type Field, textAreaField } from '../field';
import { countText, linesOf } from '../lists/pasted-lines';
import { rowsOfText } from '../lists/pasted-rows';
import { loadPage } from '../load-page';
import { callServer, refusalText, ServerRefusal } from '../server';
import { renderPreview } from './preview';

void loadPage('readContactGaps', {}, (gaps) => showPage(gaps, ''));

function showPage(gaps: ContactGaps, done: string): void {
  const status = statusLine();
  fill(byId('page'), ...renderGaps(gaps), status, pasteSection(gaps.unitWord));
  if (done !== '') showStatus(status, 'done', done);
}

function renderGaps({ unitWord, unitCount, gaps, withoutWhatsapp }: ContactGaps): readonly HTMLElement[] {
  const cutOff = gaps.filter(({ isCutOff }) => isCutOff).length;
  const heading = gaps.length === 0 ? words.complete : words.incomplete(gaps.length, unitWord);
  const list = gaps.map(({ unit, lacks }) =>
    el('li', {}, el('strong', {}, unit), ...lacks.map((text) => el('span', {}, text))),
  );
  return [
    el('h1', {}, heading),
    el('p', {}, words.reachable(unitCount - cutOff, unitCount, unitWord)),
    ...(list.length === 0 ? [] : [el('ul', { class: 'mails' }, ...list)]),
    ...(withoutWhatsapp.length === 0
      ? []
      : [
          el(
            'details',
            {},
            el('summary', {}, words.withoutWhatsapp(withoutWhatsapp.length, unitWord)),
            el('p', {}, `${withoutWhatsapp.join(', ')}.`),
          ),
        ]),
  ];
}

/** What a person pasted so far, and where the page answers it. */
interface Paste {
  readonly unitWord: string;
  text: string;
  answers: readonly LineAnswer[];
  readonly field: Field;
  readonly status: HTMLElement;
  readonly preview: HTMLElement;
}

type Rows = readonly (readonly string[])[];

/** Paste, look, save: nothing is written before the last step, and what was typed stays until then. */
function pasteSection(unitWord: string): HTMLElement {
  const field = textAreaField({
    label: words.pasteList,
    value: '',
    rows: 6,
    hint: words.pasteHint(unitWord),
    onChange: (typed) => {
      paste.text = typed;
      paste.answers = [];
      fill(paste.preview);
      showStatus(paste.status, 'none', '');
    },
  });
  const paste: Paste = {
    unitWord,
    text: '',
    answers: [],
    field,
    status: statusLine(),
    preview: el('div', { class: 'stack' }),
  };
  const check = el('button', { type: 'button', class: 'plain wide' }, words.check);
  const run = (): Promise<string> => look(paste);
  bindAction({ button: check, status: paste.status, busyText: words.checking, run, showsBelow: true });
  return el(
    'section',
    { class: 'stack', 'aria-label': words.pasteList },
    field.root,
    check,
    paste.status,
    paste.preview,
  );
}

/** Shows what the text as it stands would change; gives the counts in one sentence. */
async function look(paste: Paste): Promise<string> {
  const rows = rowsOfText(paste.text);
  if (rows.length === 0) throw new ServerRefusal(words.nothingPasted);
  const seen = await callServer('previewContacts', { rows, answers: paste.answers });
  const lookAgain = (): void => {
    showStatus(paste.status, 'busy', words.checking);
    look(paste).then(
      (said) => showStatus(paste.status, 'done', said),
      (error) => showStatus(paste.status, 'failed', refusalText(error)),
    );
  };
  const preview = renderPreview(seen, {
    text: paste.text,
    rows: rows.length,
    answers: paste.answers,
    unitWord: paste.unitWord,
    onAnswers: (given) => {
      const kept = paste.answers.filter(({ line }) => given.every((answer) => answer.line !== line));
      paste.answers = [...kept, ...given].filter(({ unit }) => unit !== '');
      lookAgain();
    },
    onMend: (text, line) => {
      paste.text = text;
      paste.field.control.value = text;
      paste.answers = paste.answers.filter((given) => given.line !== line);
      lookAgain();
    },
  });
  fill(paste.preview, ...preview, ...saveControls(paste, seen, rows));
  return words.notSavedYet(countText(seen.lines, words.countWords) || words.nothingRecognised);
}

function saveControls(paste: Paste, { lines, seen }: ContactPreview, rows: Rows): readonly HTMLElement[] {
  const count = linesOf(lines, 'new').length + linesOf(lines, 'changed').length;
  if (count === 0) return [];
  const status = statusLine();
  const save = button(words.save(count), 'main', () => undefined);
  const run = async (): Promise<undefined> => {
    const { message, gaps } = await callServer('importContacts', { rows, answers: paste.answers, seen });
    showPage(gaps, message);
    window.scrollTo({ top: 0 });
    return undefined;
  };
  bindAction({ button: save, status, busyText: words.savingContacts(count), run });
  return [save, status];
}

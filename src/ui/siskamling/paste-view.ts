// The view Tempel daftar: a list of posts is pasted, looked at, and then saved.
import type { PostDesk, PostPasteLine, PostPreview } from '../../app/siskamling/rpc-posts';
import { saving } from '../../messages/office/shared-page-text';
import * as words from '../../messages/siskamling/posts-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { type Field, selectField, textAreaField } from '../field';
import { mendBox } from '../lists/pasted-line';
import { countText, lineSection, linesOf } from '../lists/pasted-lines';
import { rowsOfText } from '../lists/pasted-rows';
import { callServer, refusalText, ServerRefusal } from '../server';

type Done = (desk: PostDesk, message: string) => void;

/** What a person pasted so far, and where the view answers it. */
interface Paste {
  text: string;
  unit: string;
  readonly field: Field;
  readonly status: HTMLElement;
  readonly preview: HTMLElement;
  readonly done: Done;
}

/** How many lines of one kind are shown; the rest is counted. */
const SHOWN_FIRST = 50;

/** `done` is told when the list is saved. */
export function pasteView({ unitWord, units }: PostDesk, done: Done): readonly HTMLElement[] {
  const forget = (): void => {
    fill(paste.preview);
    showStatus(paste.status, 'none', '');
  };
  const field = textAreaField({
    label: words.pasteList,
    value: '',
    rows: 8,
    hint: words.pasteHint(unitWord),
    onChange: (typed) => {
      paste.text = typed;
      forget();
    },
  });
  const paste: Paste = {
    text: '',
    unit: '',
    field,
    status: statusLine(),
    preview: el('div', { class: 'stack' }),
    done,
  };
  const owner = selectField({
    label: words.unitOfList(unitWord),
    value: '',
    choices: [
      { value: '', text: words.unitInList },
      ...units.map(({ unitCode, unit }) => ({ value: unitCode, text: unit })),
    ],
    onChange: (chosen) => {
      paste.unit = chosen;
      forget();
    },
  });
  const check = el('button', { type: 'button', class: 'plain' }, words.check);
  const run = (): Promise<string> => look(paste);
  bindAction({ button: check, status: paste.status, busyText: words.checking, run, showsBelow: true });
  return [
    el('h1', {}, words.pasteTitle),
    owner.root,
    field.root,
    el('div', { class: 'actions' }, check),
    paste.status,
    paste.preview,
  ];
}

/** Shows what the text as it stands would change; gives the counts in one sentence. */
async function look(paste: Paste): Promise<string> {
  const rows = rowsOfText(paste.text);
  if (rows.length === 0) throw new ServerRefusal(words.nothingPasted);
  const seen = await callServer('previewPosts', { rows, unit: paste.unit });
  fill(
    paste.preview,
    ...saveControls(paste, seen, rows),
    ...(['problem', 'new', 'changed'] as const).flatMap((kind) => section(kind, seen, paste, rows.length)),
    ...seen.hints.map((hint) => el('p', { class: 'hint' }, hint)),
  );
  return words.notSavedYet(countText(seen.lines, words.countWords));
}

function section(
  kind: keyof typeof words.sectionTitles,
  { lines }: PostPreview,
  paste: Paste,
  rows: number,
): readonly HTMLElement[] {
  const found = linesOf(lines, kind);
  const rest = found.length - SHOWN_FIRST;
  return lineSection(
    words.sectionTitles[kind],
    found.slice(0, SHOWN_FIRST).map((line) => item(line, paste, rows)),
    ...(rest > 0 ? [el('p', { class: 'hint' }, words.moreLines(rest))] : []),
  );
}

function item({ line, kind, unit, sentence, echo }: PostPasteLine, paste: Paste, rows: number): HTMLElement {
  const onMend = (text: string): void => {
    paste.text = text;
    paste.field.control.value = text;
    showStatus(paste.status, 'busy', words.checking);
    look(paste).then(
      (said) => showStatus(paste.status, 'done', said),
      (error) => showStatus(paste.status, 'failed', refusalText(error)),
    );
  };
  return el(
    'li',
    {},
    el('strong', {}, words.lineTitle(line, unit)),
    ...(echo === '' ? [] : [el('q', {}, echo)]),
    el('span', {}, sentence),
    ...(kind === 'problem' ? mendBox({ text: paste.text, rows }, line, onMend) : []),
  );
}

function saveControls(
  paste: Paste,
  { lines, seen }: PostPreview,
  rows: readonly (readonly string[])[],
): readonly HTMLElement[] {
  const count = linesOf(lines, 'new').length + linesOf(lines, 'changed').length;
  if (count === 0) return [];
  const status = statusLine();
  const save = button(words.save(count), 'main', () => undefined);
  const run = async (): Promise<undefined> => {
    const { desk, message } = await callServer('savePosts', { rows, unit: paste.unit, seen });
    paste.done(desk, message);
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  return [el('div', { class: 'actions' }, save), status];
}

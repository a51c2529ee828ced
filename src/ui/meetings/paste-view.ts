// The box of the view Hadir into which an attendance list is pasted: looked at line by line, then saved.
import type { Presence } from '../../app/meetings/rpc-meetings';
import type { AttendanceAnswer, AttendancePreview, PastedLine } from '../../app/meetings/rpc-start';
import * as words from '../../messages/meetings/pasted-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { type Field, selectField, textAreaField, tickField } from '../field';
import { mendBox } from '../lists/pasted-line';
import { countText, lineSection, linesOf } from '../lists/pasted-lines';
import { rowsOfText } from '../lists/pasted-rows';
import { callServer, refusalText, ServerRefusal } from '../server';

/** Told when the list is saved. */
type Done = (presence: Presence, message: string) => void;

interface Meeting {
  readonly number: string;
  readonly unitWord: string;
  /** Brings what was ticked to the server, so that the list is compared with it. */
  readonly flush: () => Promise<boolean>;
}

/** What a person pasted so far, and where the box answers it. */
interface Paste {
  readonly number: string;
  readonly flush: Meeting['flush'];
  text: string;
  unsaid: '' | 'present';
  answers: readonly AttendanceAnswer[];
  withGuests: boolean;
  readonly field: Field;
  readonly status: HTMLElement;
  readonly preview: HTMLElement;
  readonly done: Done;
}

/** Paste, look, save: nothing is written before the last step. */
export function pasteBox({ number, unitWord, flush }: Meeting, done: Done): HTMLElement {
  const field = textAreaField({
    label: words.pasteList,
    value: '',
    rows: 6,
    hint: words.pasteHint(unitWord),
    onChange: (typed) => forget(paste, typed),
  });
  const paste: Paste = {
    number,
    flush,
    text: '',
    unsaid: '',
    answers: [],
    withGuests: false,
    field,
    status: statusLine(),
    preview: el('div', { class: 'stack' }),
    done,
  };
  const check = el('button', { type: 'button', class: 'plain' }, words.check);
  const run = (): Promise<string> => look(paste);
  bindAction({ button: check, status: paste.status, busyText: words.checking, run, showsBelow: true });
  return el(
    'details',
    { class: 'paste-box' },
    el('summary', {}, words.openPaste),
    el(
      'div',
      { class: 'stack' },
      field.root,
      el('div', { class: 'actions' }, check),
      paste.status,
      paste.preview,
    ),
  );
}

/** Another text: what was said of the one before is no longer meant. */
function forget(paste: Paste, text: string): void {
  Object.assign(paste, { text, answers: [], unsaid: '', withGuests: false });
  fill(paste.preview);
  showStatus(paste.status, 'none', '');
}

function asked(paste: Paste) {
  const { number, answers, unsaid } = paste;
  return { number, rows: rowsOfText(paste.text), answers, unsaid: unsaid === '' ? null : unsaid };
}

/** Shows what the text as it stands would change; gives the counts in one sentence. */
async function look(paste: Paste): Promise<string> {
  const sent = asked(paste);
  if (sent.rows.length === 0) throw new ServerRefusal(words.nothingPasted);
  await paste.flush();
  const seen = await callServer('previewAttendance', sent);
  fill(
    paste.preview,
    ...(seen.asksUnsaid ? [unsaidField(paste)] : []),
    ...(['problem', 'changed', 'guest'] as const).flatMap((kind) =>
      section(kind, seen, paste, sent.rows.length),
    ),
    ...seen.hints.map((hint) => el('p', { class: 'hint' }, hint)),
    ...saveControls(paste, seen),
  );
  return words.notSavedYet(countText(seen.lines, words.countWords) || words.nothingRecognised);
}

function lookAgain(paste: Paste): void {
  showStatus(paste.status, 'busy', words.checking);
  look(paste).then(
    (said) => showStatus(paste.status, 'done', said),
    (error) => showStatus(paste.status, 'failed', refusalText(error)),
  );
}

function unsaidField(paste: Paste): HTMLElement {
  return selectField({
    label: words.unsaidLabel,
    value: paste.unsaid,
    choices: words.unsaidChoices,
    onChange: (chosen) => {
      paste.unsaid = chosen === 'present' ? 'present' : '';
      lookAgain(paste);
    },
  }).root;
}

function section(
  kind: keyof typeof words.sectionTitles,
  { lines }: AttendancePreview,
  paste: Paste,
  rows: number,
): readonly HTMLElement[] {
  return lineSection(
    words.sectionTitles[kind],
    linesOf(lines, kind).map((line) => item(line, paste, rows)),
  );
}

function item({ line, kind, sentence, echo, choices }: PastedLine, paste: Paste, rows: number): HTMLElement {
  const others = paste.answers.filter((answer) => answer.line !== line);
  const onMend = (text: string): void => {
    Object.assign(paste, { text, answers: others });
    paste.field.control.value = text;
    lookAgain(paste);
  };
  const select = selectField({
    label: words.meantByLine(line),
    value: '',
    choices: [
      { value: '', text: words.choose },
      ...choices.map(({ value, label }) => ({ value, text: label })),
    ],
    onChange: (value) => {
      // A line may first be asked for its desa, then for whom of it.
      if (value !== '') paste.answers = [...paste.answers, { line, value }];
      lookAgain(paste);
    },
  });
  return el(
    'li',
    {},
    el('strong', {}, words.lineTitle(line)),
    ...(echo === '' ? [] : [el('q', {}, echo)]),
    el('span', {}, sentence),
    ...(choices.length === 0 ? [] : [select.root]),
    ...(kind === 'problem' ? mendBox({ text: paste.text, rows }, line, onMend) : []),
  );
}

/** Guests are saved where that is asked for. */
function saveControls(paste: Paste, { lines, seen }: AttendancePreview): readonly HTMLElement[] {
  const guests = linesOf(lines, 'guest').length;
  const changed = linesOf(lines, 'changed').length;
  if (changed + guests === 0) return [];
  const status = statusLine();
  const save = button('', 'main', () => undefined);
  const draw = (): void => {
    const count = changed + (paste.withGuests ? guests : 0);
    save.textContent = words.save(count);
    save.disabled = count === 0;
  };
  const tick = tickField({
    label: words.withGuests(guests),
    value: paste.withGuests,
    onChange: (chosen) => {
      paste.withGuests = chosen;
      draw();
    },
  });
  const run = async (): Promise<undefined> => {
    const { withGuests } = paste;
    const { presence, message } = await callServer('saveAttendance', { ...asked(paste), seen, withGuests });
    forget(paste, '');
    paste.field.control.value = '';
    paste.done(presence, message);
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  draw();
  return [...(guests === 0 ? [] : [tick]), el('div', { class: 'actions' }, save), status];
}

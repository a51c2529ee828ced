// The sidebar Atur kata-kata pengingat: the office words its own mails and sees an example.
import type { MailWordsForm, WordsDraft, WordsField, WordsPreview } from '../../app/reminders/rpc-reminders';
import { saving } from '../../messages/office/shared-page-text';
import * as words from '../../messages/reminders/words-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, byId, el, fill, freshId } from '../dom';
import { loadPage } from '../load-page';
import { callServer, refusalText } from '../server';

void loadPage('readWords', {}, (forms) => showForms(forms, forms[0]?.kind ?? 'reminder', ''));

/** Long enough for a pause between two words, short enough to seem at once. */
const pauseMs = 500;

type Kind = WordsDraft['kind'];
type Part = WordsField['part'];

function showForms(forms: readonly MailWordsForm[], kind: Kind, done: string): void {
  const form = forms.find((one) => one.kind === kind);
  if (form === undefined) return;
  const status = statusLine();
  const fields = form.fields.map(renderField);
  const draftNow = (): WordsDraft => ({
    kind,
    texts: Object.fromEntries(fields.map(({ part, input }) => [part, input.value])),
  });
  const preview = renderPreview();
  const look = previewer(draftNow, fields, preview);
  for (const { input } of fields) input.addEventListener('input', look.later);
  byId('page').classList.add('words');
  const sentences = el(
    'div',
    { class: 'sentences' },
    el('h1', {}, words.windowTitle),
    renderChoice(forms, kind, (chosen) => showForms(forms, chosen, '')),
    ...fields.map(({ element }) => element),
    renderNames(form, fields),
    el('p', { class: 'hint' }, words.alwaysThere),
    status,
    saveButton(draftNow, status),
    button(words.reset, 'plain', () => {
      for (const { input, field } of fields) input.value = field.initial;
      showStatus(status, 'none', words.wasReset);
      look.now();
    }),
  );
  fill(byId('page'), sentences, preview.element);
  if (done !== '') showStatus(status, 'done', done);
  look.now();
}

function renderChoice(
  forms: readonly MailWordsForm[],
  kind: Kind,
  choose: (kind: Kind) => void,
): HTMLElement {
  const id = freshId('surel');
  const select = el(
    'select',
    { id },
    ...forms.map((form) => el('option', { value: form.kind, selected: form.kind === kind }, form.title)),
  );
  select.addEventListener('change', () => {
    const chosen = forms.find((form) => form.kind === select.value);
    if (chosen) choose(chosen.kind);
  });
  return el('div', { class: 'field' }, el('label', { for: id }, words.whichMail), select);
}

interface RenderedField {
  readonly part: Part;
  readonly field: WordsField;
  readonly input: HTMLTextAreaElement;
  readonly problem: HTMLElement;
  readonly element: HTMLElement;
}

function renderField(field: WordsField): RenderedField {
  const id = freshId('kalimat');
  const problem = el('p', { class: 'problems', id: `${id}-salah`, role: 'status', 'aria-live': 'polite' });
  const input = el('textarea', {
    id,
    class: 'sentence',
    rows: '2',
    maxlength: String(field.most * 2),
    'aria-describedby': problem.id,
  });
  input.value = field.text;
  const element = el('div', { class: 'field' }, el('label', { for: id }, field.label), input, problem);
  return { part: field.part, field, input, problem, element };
}

/** The names that any sentence of the mail may hold, as buttons that put them where the cursor was last. */
function renderNames({ placeholders }: MailWordsForm, fields: readonly RenderedField[]): HTMLElement {
  const id = freshId('isian');
  let current = fields[0];
  for (const field of fields) {
    field.input.addEventListener('focus', () => {
      current = field;
    });
  }
  const names = placeholders.map(({ name, meaning }) => {
    const insert = button(name, 'quiet', () => {
      if (current === undefined) return;
      const { input } = current;
      input.setRangeText(name, input.selectionStart, input.selectionEnd, 'end');
      input.dispatchEvent(new Event('input'));
      input.focus();
    });
    insert.title = meaning;
    insert.setAttribute('aria-label', words.insertLabel(name, meaning));
    return insert;
  });
  return el(
    'div',
    { class: 'field', role: 'group', 'aria-labelledby': id },
    el('p', { class: 'hint', id }, words.insertHere),
    el('div', { class: 'names' }, ...names),
  );
}

interface Preview {
  readonly element: HTMLElement;
  readonly show: (preview: WordsPreview) => void;
  readonly fail: (sentence: string) => void;
}

function renderPreview(): Preview {
  const subject = el('strong', {});
  const text = el('p', { class: 'mail-text' });
  const note = statusLine();
  const element = el(
    'section',
    { class: 'mail-preview', 'aria-label': words.example, tabindex: '0' },
    el('h2', {}, words.example),
    subject,
    text,
    note,
  );
  return {
    element,
    show: (preview) => {
      subject.textContent = preview.subject;
      subject.hidden = preview.subject === '';
      text.textContent = preview.text;
      showStatus(note, 'none', '');
    },
    fail: (sentence) => showStatus(note, 'failed', sentence),
  };
}

/** Asks for the preview after a pause in typing; an answer that a later one has overtaken is dropped. */
function previewer(draftNow: () => WordsDraft, fields: readonly RenderedField[], preview: Preview) {
  let asked = 0;
  let timer = 0;
  const now = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    try {
      const answer = await callServer('previewWords', draftNow());
      if (mine !== asked) return;
      preview.show(answer);
      for (const { part, problem, input } of fields) {
        const sentence = answer.problems[part] ?? '';
        problem.textContent = sentence;
        input.setAttribute('aria-invalid', String(sentence !== ''));
      }
    } catch (error) {
      if (mine === asked) preview.fail(refusalText(error));
    }
  };
  return {
    now: () => void now(),
    later: () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void now(), pauseMs);
    },
  };
}

function saveButton(draftNow: () => WordsDraft, status: HTMLElement): HTMLButtonElement {
  const save = el('button', { type: 'button', class: 'main' }, words.save);
  const run = async (): Promise<undefined> => {
    const draft = draftNow();
    const { forms, message } = await callServer('saveWords', draft);
    showForms(forms, draft.kind, message);
    return undefined;
  };
  bindAction({ button: save, status, busyText: saving, run });
  return save;
}

// One question of a form: label, input, hint, and its error as one sentence beside it.
import { el, freshId } from './dom';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Field {
  readonly root: HTMLElement;
  readonly control: Control;
  /** Shows a sentence below the input; '' clears it. */
  readonly showError: (sentence: string) => void;
}

interface Question {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** What the server takes of one line, in characters. */
const LONGEST_LINE = '120';

/** A line of text, or of a kind the browser helps with. */
export function textField(
  question: Question & { readonly kind?: 'text' | 'email' | 'tel' | 'date'; readonly autocomplete?: string },
): Field {
  const input = el('input', {
    type: question.kind ?? 'text',
    autocomplete: question.autocomplete ?? 'off',
    maxlength: LONGEST_LINE,
  });
  input.value = question.value;
  return dress(question, input);
}

/** A whole number; anything else reaches `onChange` as typed, so that the check can name it. */
export function numberField(question: Question & { readonly least: number; readonly most: number }): Field {
  const input = el('input', { type: 'text', inputmode: 'numeric', class: 'number', autocomplete: 'off' });
  input.value = question.value;
  return dress(question, input);
}

export function textAreaField(question: Question & { readonly rows: number }): Field {
  const input = el('textarea', { rows: String(question.rows), spellcheck: 'false' });
  input.value = question.value;
  return dress(question, input);
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export function selectField(question: Question & { readonly choices: readonly Choice[] }): Field {
  const select = el(
    'select',
    {},
    ...question.choices.map(({ value, text }) =>
      el('option', { value, selected: value === question.value }, text),
    ),
  );
  return dress(question, select);
}

/** A tick box with its sentence; the whole line is the target. */
export function tickField(question: {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}): HTMLElement {
  const input = el('input', { type: 'checkbox', checked: question.value });
  input.addEventListener('change', () => question.onChange(input.checked));
  return el('label', { class: 'tick' }, input, el('span', {}, question.label));
}

/** One of a few, all visible; the arrow keys walk them as the browser does. */
export function radioField(question: {
  readonly legend: string;
  readonly value: string;
  readonly choices: readonly (Choice & { readonly note?: string })[];
  readonly onChange: (value: string) => void;
}): HTMLFieldSetElement {
  const name = freshId('pilihan');
  const lines = question.choices.map(({ value, text, note }) => {
    const input = el('input', { type: 'radio', name, value, checked: value === question.value });
    input.addEventListener('change', () => question.onChange(value));
    const words = el('span', {}, text, ...(note === undefined ? [] : [el('small', {}, note)]));
    return el('label', { class: 'card-choice' }, input, words);
  });
  return el('fieldset', { class: 'cards' }, el('legend', {}, question.legend), ...lines);
}

/** Shows the sentences and moves to the first field that has one: true when there is none. */
export function showErrors(checks: readonly (readonly [Field, string])[]): boolean {
  for (const [field, sentence] of checks) field.showError(sentence);
  const wrong = checks.find(([, sentence]) => sentence !== '');
  wrong?.[0].control.focus();
  return wrong === undefined;
}

/** Puts a sentence below a control and marks the control as wrong; '' takes both away. */
export function showFieldError(control: Control, error: HTMLElement, sentence: string): void {
  error.textContent = sentence;
  error.hidden = sentence === '';
  if (sentence === '') control.removeAttribute('aria-invalid');
  else control.setAttribute('aria-invalid', 'true');
}

/** The whole number a person typed, or null. */
export function readWhole(text: string, least: number, most: number): number | null {
  const value = /^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : null;
  return value === null || value < least || value > most ? null : value;
}

function dress(question: Question, control: Control): Field {
  const id = freshId('isian');
  const [hintId, errorId] = [`${id}-petunjuk`, `${id}-salah`];
  control.id = id;
  const error = el('p', { id: errorId, class: 'error', hidden: true });
  const hint = question.hint === undefined ? [] : [el('p', { id: hintId, class: 'hint' }, question.hint)];
  control.setAttribute('aria-describedby', question.hint === undefined ? errorId : `${hintId} ${errorId}`);
  const showError = (sentence: string): void => showFieldError(control, error, sentence);
  control.addEventListener(control instanceof HTMLSelectElement ? 'change' : 'input', () => {
    showError('');
    question.onChange(control.value);
  });
  const root = el(
    'div',
    { class: 'field' },
    el('label', { for: id }, question.label),
    control,
    ...hint,
    error,
  );
  return { root, control, showError };
}

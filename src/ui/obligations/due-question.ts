// Asks by when a report must be in, and shows which days that gives.
import type { DueTerms } from '../../app/obligations/rpc-obligations';
import type { DueKind } from '../../core/obligations/due-rule';
import * as words from '../../messages/obligations/due-question-text';
import { el, fill, freshId } from '../dom';
import { readWhole, tickField } from '../field';
import { callServer, refusalText } from '../server';

export interface DueAnswer {
  readonly kind: DueKind;
  /** As typed, per kind. */
  readonly days: { readonly [Kind in DueKind]: string };
  readonly shiftToWorkingDay: boolean;
}

export interface DueQuestion {
  readonly root: HTMLElement;
  /** Shows what is wrong and moves there: true when the answer is usable. */
  readonly check: () => boolean;
  /** Asks the server again, after something else changed. */
  readonly preview: () => void;
}

/** What each kind proposes. */
export const startDays: DueAnswer['days'] = { 'day-of-next-month': '5', 'days-after-end': '7' };

const LIMITS: Readonly<Record<DueKind, readonly [number, number]>> = {
  'day-of-next-month': [1, 28],
  'days-after-end': [0, 90],
};

/** The two ways to state a due date, with the next three dates below; `termsOf` is null while they cannot be asked. */
export function dueQuestion(
  initial: DueAnswer,
  termsOf: (answer: DueAnswer) => DueTerms | null,
  onChange: (answer: DueAnswer) => void,
): DueQuestion {
  let answer = initial;
  const preview = duePreview();
  const error = el('p', { class: 'error', id: freshId('salah'), hidden: true });
  const show = (): void => preview.ask(isUsable(answer) ? termsOf(answer) : null);
  const change = (part: Partial<DueAnswer>): void => {
    answer = { ...answer, ...part };
    onChange(answer);
    if (isUsable(answer)) error.hidden = true;
    show();
  };
  const place = { group: freshId('tenggat'), errorId: error.id };
  const setDays = (kind: DueKind, days: string): void =>
    change({ kind, days: { ...answer.days, [kind]: days } });
  const line = (kind: DueKind): DueLine =>
    dueLine(kind, initial, place, { onKind: () => change({ kind }), onDays: (days) => setDays(kind, days) });
  const lines = { 'day-of-next-month': line('day-of-next-month'), 'days-after-end': line('days-after-end') };
  const shift = tickField({
    label: words.shift,
    value: answer.shiftToWorkingDay,
    onChange: (shiftToWorkingDay) => change({ shiftToWorkingDay }),
  });
  const rule = el(
    'fieldset',
    { class: 'due' },
    el('legend', {}, words.legend),
    lines['day-of-next-month'].root,
    lines['days-after-end'].root,
    error,
    shift,
  );
  show();
  return {
    root: el('div', { class: 'due-halves' }, rule, preview.root),
    preview: show,
    check: () => {
      error.textContent = words.numberBetween(...LIMITS[answer.kind]);
      error.hidden = isUsable(answer);
      if (!isUsable(answer)) lines[answer.kind].number.focus();
      return isUsable(answer);
    },
  };
}

interface DueLine {
  readonly root: HTMLElement;
  readonly number: HTMLInputElement;
}

/** One way to state a due date: choosing it or typing its number makes it the answer. */
function dueLine(
  kind: DueKind,
  initial: DueAnswer,
  { group, errorId }: { readonly group: string; readonly errorId: string },
  { onKind, onDays }: { readonly onKind: () => void; readonly onDays: (days: string) => void },
): DueLine {
  const { before, after, number: numberLabel } = words.choices[kind];
  const radio = el('input', { type: 'radio', name: group, value: kind, checked: initial.kind === kind });
  radio.setAttribute('aria-label', `${before} … ${after}`.trim());
  radio.addEventListener('change', onKind);
  const number = el('input', { type: 'text', inputmode: 'numeric', class: 'number', autocomplete: 'off' });
  number.value = initial.days[kind];
  number.setAttribute('aria-label', numberLabel);
  number.setAttribute('aria-describedby', errorId);
  number.addEventListener('input', () => {
    radio.checked = true;
    onDays(number.value);
  });
  const ahead = before === '' ? [] : [el('span', {}, before)];
  return { root: el('div', { class: 'due-line' }, radio, ...ahead, number, el('span', {}, after)), number };
}

function isUsable({ kind, days }: DueAnswer): boolean {
  return readWhole(days[kind], ...LIMITS[kind]) !== null;
}

function duePreview(): { readonly root: HTMLElement; readonly ask: (terms: DueTerms | null) => void } {
  const root = el('div', { class: 'due-preview', 'aria-live': 'polite' });
  let newest = 0;
  let timer = 0;
  const ask = async (terms: DueTerms, number: number): Promise<void> => {
    try {
      const { periods } = await callServer('previewDue', { terms });
      if (number !== newest) return;
      const rows = periods.flatMap(({ label, due }) => [el('dt', {}, label), el('dd', {}, due)]);
      fill(root, el('p', {}, words.preview), el('dl', {}, ...rows));
    } catch (error) {
      if (number === newest) fill(root, el('p', { class: 'hint' }, refusalText(error)));
    }
  };
  return {
    root,
    ask: (terms) => {
      newest += 1;
      const number = newest;
      window.clearTimeout(timer);
      if (terms === null) fill(root, el('p', { class: 'hint' }, words.previewEmpty));
      // Waits for a pause in typing: each call is an execution on Google.
      else timer = window.setTimeout(() => void ask(terms, number), 250);
    },
  };
}

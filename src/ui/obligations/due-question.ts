// By when must a report be in, and which days does that give?
import type { DueTerms } from '../../app/obligations/rpc-obligations';
import type { DueKind } from '../../core/obligations/due-rule';
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
  const group = freshId('tenggat');
  const inputs = new Map<DueKind, HTMLInputElement>();
  const choice = (kind: DueKind, before: string, after: string): HTMLElement => {
    const radio = el('input', { type: 'radio', name: group, value: kind, checked: answer.kind === kind });
    radio.setAttribute('aria-label', `${before} … ${after}`.trim());
    radio.addEventListener('change', () => change({ kind }));
    const number = el('input', { type: 'text', inputmode: 'numeric', class: 'number', autocomplete: 'off' });
    number.value = answer.days[kind];
    number.setAttribute(
      'aria-label',
      kind === 'days-after-end' ? 'Jumlah hari setelah periode berakhir' : 'Tanggal, 1 sampai 28',
    );
    number.setAttribute('aria-describedby', error.id);
    number.addEventListener('input', () => {
      radio.checked = true;
      change({ kind, days: { ...answer.days, [kind]: number.value } });
    });
    inputs.set(kind, number);
    return el(
      'div',
      { class: 'due-line' },
      radio,
      ...(before === '' ? [] : [el('span', {}, before)]),
      number,
      el('span', {}, after),
    );
  };
  const rule = el(
    'fieldset',
    { class: 'due' },
    el('legend', {}, 'Laporan paling lambat'),
    choice('day-of-next-month', 'tanggal', 'bulan berikutnya'),
    choice('days-after-end', '', 'hari setelah periode berakhir'),
    error,
    tickField({
      label: 'Bila hari libur, geser ke hari kerja berikutnya',
      value: answer.shiftToWorkingDay,
      onChange: (shiftToWorkingDay) => change({ shiftToWorkingDay }),
    }),
  );
  const root = el('div', { class: 'due-halves' }, rule, preview.root);
  show();
  return {
    root,
    preview: show,
    check: () => {
      const [least, most] = LIMITS[answer.kind];
      error.textContent = `Tulis angka ${least} sampai ${most}.`;
      error.hidden = isUsable(answer);
      const input = inputs.get(answer.kind);
      if (!isUsable(answer)) input?.focus();
      return isUsable(answer);
    },
  };
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
      fill(root, el('p', {}, 'Jadi, tenggatnya:'), el('dl', {}, ...rows));
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
      if (terms === null) fill(root, el('p', { class: 'hint' }, 'Tenggat berikutnya tampil di sini.'));
      // Waits for a pause in typing: each call is an execution on Google.
      else timer = window.setTimeout(() => void ask(terms, number), 250);
    },
  };
}

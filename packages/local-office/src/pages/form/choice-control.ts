// Inputs for choices: radio buttons, check boxes, a drop-down, a scale, stars.
import type { Answer, ChoiceItemData, RatingItemData, ScaleItemData } from '../../form/form-data';
import { h } from '../dom';
import type { Control } from './control';

const otherMark = '__lain__';

/** One radio button or check box with its label. */
export function tick({
  type,
  name,
  value,
  words,
  checked,
}: {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly words: string;
  readonly checked: boolean;
}): HTMLLabelElement {
  return h('label', { class: 'pilihan' }, h('input', { type, name, value, checked }), h('span', {}, words));
}

function ticked(root: HTMLElement): string[] {
  return Array.from(root.querySelectorAll('input'))
    .filter((input) => (input.type === 'radio' || input.type === 'checkbox') && input.checked)
    .map((input) => input.value);
}

function chosenOf(answer: Answer | undefined): string[] {
  return (answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer.flat()).filter(
    (value): value is string => value !== null && value !== '',
  );
}

/** Radio buttons or check boxes; the last takes a text of one's own where the question allows it. */
export function tickList(item: ChoiceItemData, answer: Answer | undefined, changed: () => void): Control {
  const type = item.type === 'CHECKBOX' ? 'checkbox' : 'radio';
  const name = `jawaban-${item.id}`;
  const chosen = chosenOf(answer);
  const own = chosen.find((value) => !item.choices.some((choice) => choice.value === value)) ?? '';
  const ownText = h('input', {
    type: 'text',
    class: 'lain',
    'aria-label': `${item.title}: jawaban lain`,
    value: own,
  });
  const ownTick = tick({ type, name, value: otherMark, words: 'Yang lain:', checked: own !== '' });
  ownText.addEventListener('input', () => {
    const input = ownTick.querySelector('input');
    if (input && ownText.value !== '') input.checked = true;
  });
  const clear = h('button', { type: 'button', class: 'polos' }, 'Hapus pilihan');
  const element = h(
    'div',
    {},
    ...item.choices.map(({ value }) =>
      tick({ type, name, value, words: value, checked: chosen.includes(value) }),
    ),
    ...(item.hasOther ? [ownTick, ownText] : []),
    type === 'radio' && !item.required ? clear : null,
  );
  const draw = (): void => {
    clear.hidden = ticked(element).length === 0;
  };
  clear.addEventListener('click', () => {
    for (const input of element.querySelectorAll('input')) input.checked = false;
    element.querySelector('input')?.focus();
    draw();
    changed();
  });
  element.addEventListener('input', draw);
  draw();
  const read = (): string[] =>
    ticked(element)
      .map((value) => (value === otherMark ? ownText.value.trim() : value))
      .filter((value) => value !== '');
  return { element, isGroup: true, read: () => (item.type === 'CHECKBOX' ? read() : (read()[0] ?? '')) };
}

/** The phone's own drop-down. */
export function dropDown(item: ChoiceItemData, answer: Answer | undefined): Control {
  const element = h(
    'select',
    {},
    h('option', { value: '' }, 'Pilih'),
    ...item.choices.map((choice) =>
      h('option', { value: choice.value, selected: choice.value === answer }, choice.value),
    ),
  );
  return { element, isGroup: false, read: () => element.value };
}

function row(
  name: string,
  steps: readonly { readonly value: string; readonly words: string }[],
  answer: Answer | undefined,
): HTMLElement {
  return h(
    'div',
    { class: 'deret' },
    ...steps.map(({ value, words }) =>
      tick({ type: 'radio', name, value, words, checked: value === answer }),
    ),
  );
}

export function scale(item: ScaleItemData, answer: Answer | undefined): Control {
  const steps = Array.from({ length: item.upper - item.lower + 1 }, (_, index) => {
    const value = String(item.lower + index);
    return { value, words: value };
  });
  const element = h(
    'div',
    {},
    row(`jawaban-${item.id}`, steps, answer),
    h('div', { class: 'ujung' }, h('span', {}, item.leftLabel), h('span', {}, item.rightLabel)),
  );
  return { element, isGroup: true, read: () => ticked(element)[0] ?? '' };
}

const marks = { STAR: '★', HEART: '♥', THUMB_UP: '👍' };

export function rating(item: RatingItemData, answer: Answer | undefined): Control {
  const steps = Array.from({ length: item.level }, (_, index) => ({
    value: String(index + 1),
    words: `${index + 1} ${marks[item.icon]}`,
  }));
  const element = row(`jawaban-${item.id}`, steps, answer);
  return { element, isGroup: true, read: () => ticked(element)[0] ?? '' };
}

// A field that finds one option out of many by a part of its name, with or without a mouse.
import { el, freshId } from './dom';
import { type Field, showFieldError } from './field';
import { type Option, type OptionList, optionList } from './option-list';

export interface Combobox extends Field {
  /** Offers these; null while there is nothing to offer yet. */
  readonly offer: (options: readonly Option[] | null, chosen: string, placeholder: string) => void;
}

/** What the events of a combobox share: its input, its list, and what was offered and chosen. */
interface Box {
  readonly control: HTMLInputElement;
  readonly list: OptionList;
  options: readonly Option[];
  chosen: Option | undefined;
}

/** A field with a list below it, after the ARIA pattern "editable combobox with list autocomplete". */
export function combobox(question: {
  readonly label: string;
  readonly onChoose: (value: string) => void;
}): Combobox {
  const id = freshId('kotak');
  const [listId, errorId] = [`${id}-daftar`, `${id}-salah`];
  const control = comboboxInput(id, listId, errorId);
  const error = el('p', { id: errorId, class: 'error', hidden: true });
  const showError = (sentence: string): void => showFieldError(control, error, sentence);
  const choose = (option: Option): void => {
    const isNew = option !== box.chosen;
    box.chosen = option;
    control.value = option.text;
    showError('');
    box.list.close();
    if (isNew) question.onChoose(option.value);
  };
  const list = optionList(control, { id: listId, label: question.label }, choose);
  const box: Box = { control, list, options: [], chosen: undefined };
  bindPointer(box, choose);
  control.addEventListener('keydown', (event) => pressKey(box, event, choose));
  const root = el(
    'div',
    { class: 'field' },
    el('label', { for: id }, question.label),
    el('div', { class: 'combobox' }, control, list.root),
    error,
  );
  return {
    root,
    control,
    showError,
    offer: (offered, value, placeholder) => {
      box.options = offered ?? [];
      box.chosen = box.options.find((option) => option.value === value);
      control.value = box.chosen?.text ?? '';
      control.disabled = offered === null;
      control.placeholder = placeholder;
      list.close();
    },
  };
}

function comboboxInput(id: string, listId: string, errorId: string): HTMLInputElement {
  return el('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-controls': listId,
    'aria-describedby': errorId,
  });
}

function open({ control, list, options, chosen }: Box, query: string): void {
  if (!control.disabled) list.open(options, query, chosen);
}

/** Typing, clicking and leaving; leaving with one match in sight chooses it. */
function bindPointer(box: Box, choose: (option: Option) => void): void {
  const { control, list } = box;
  control.addEventListener('input', () => open(box, control.value));
  control.addEventListener('click', () => (list.isOpen() ? list.close() : open(box, '')));
  control.addEventListener('focus', () => control.select());
  control.addEventListener('blur', () => {
    const only = list.isOpen() && control.value !== '' ? list.only() : undefined;
    list.close();
    if (only !== undefined) choose(only);
    else control.value = box.chosen?.text ?? '';
  });
}

function pressKey(box: Box, event: KeyboardEvent, choose: (option: Option) => void): void {
  const { control, list } = box;
  const marked = list.marked();
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (list.isOpen()) list.move(event.key === 'ArrowDown' ? 1 : -1);
    else open(box, '');
  } else if (event.key === 'Enter' && list.isOpen() && marked !== undefined) {
    event.preventDefault();
    choose(marked);
  } else if (event.key === 'Escape' && list.isOpen()) {
    event.preventDefault();
    event.stopPropagation();
    control.value = box.chosen?.text ?? '';
    list.close();
  }
}

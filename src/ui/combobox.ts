// How does one pick an area out of many by typing a part of its name, with or without a mouse?
import { noMatch } from '../messages/office/shared-page-text';
import { el, fill, freshId } from './dom';
import type { Field } from './field';

export interface Option {
  readonly value: string;
  readonly text: string;
  /** Shown small behind the text, and found by typing it too. */
  readonly code: string;
}

export interface Combobox extends Field {
  /** Offers these; null while there is nothing to offer yet. */
  readonly offer: (options: readonly Option[] | null, chosen: string, placeholder: string) => void;
}

/** A field with a list below it, after the ARIA pattern "editable combobox with list autocomplete". */
export function combobox(question: {
  readonly label: string;
  readonly onChoose: (value: string) => void;
}): Combobox {
  const id = freshId('kotak');
  const [listId, errorId] = [`${id}-daftar`, `${id}-salah`];
  const control = el('input', {
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
  const list = el('ul', { id: listId, role: 'listbox', 'aria-label': question.label, hidden: true });
  const error = el('p', { id: errorId, class: 'error', hidden: true });
  const box = el('div', { class: 'combobox' }, control, list);
  const root = el('div', { class: 'field' }, el('label', { for: id }, question.label), box, error);
  let options: readonly Option[] = [];
  let shown: readonly Option[] = [];
  let chosen: Option | undefined;
  let active = -1;

  const showError = (sentence: string): void => {
    error.textContent = sentence;
    error.hidden = sentence === '';
    if (sentence === '') control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  };
  const close = (): void => {
    list.hidden = true;
    active = -1;
    control.setAttribute('aria-expanded', 'false');
    control.removeAttribute('aria-activedescendant');
  };
  const choose = (option: Option): void => {
    const isNew = option !== chosen;
    chosen = option;
    control.value = option.text;
    showError('');
    close();
    if (isNew) question.onChoose(option.value);
  };
  const mark = (index: number): void => {
    active = index;
    [...list.children].forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === index));
    });
    const item = list.children[index];
    if (item === undefined) control.removeAttribute('aria-activedescendant');
    else control.setAttribute('aria-activedescendant', item.id);
    item?.scrollIntoView({ block: 'nearest' });
  };
  const open = (query: string): void => {
    if (control.disabled) return;
    shown = options.filter((option) => isMatch(option, query));
    fill(
      list,
      ...(shown.length === 0 ? [nothing(query)] : shown.map((option, at) => line(option, `${listId}-${at}`))),
    );
    list.hidden = false;
    const below = window.innerHeight - control.getBoundingClientRect().bottom;
    list.classList.toggle('up', below < 220 && control.getBoundingClientRect().top > below);
    control.setAttribute('aria-expanded', 'true');
    mark(query === '' ? shown.findIndex(({ value }) => value === chosen?.value) : shown.length > 0 ? 0 : -1);
  };
  const line = (option: Option, itemId: string): HTMLElement => {
    const item = el('li', { id: itemId, role: 'option' }, option.text, el('small', {}, option.code));
    // mousedown, because the blur that follows would close the list before a click arrives.
    item.addEventListener('mousedown', (event) => {
      event.preventDefault();
      choose(option);
    });
    return item;
  };

  control.addEventListener('input', () => open(control.value));
  control.addEventListener('click', () => (list.hidden ? open('') : close()));
  control.addEventListener('focus', () => control.select());
  control.addEventListener('blur', () => {
    const only = list.hidden || control.value === '' || shown.length !== 1 ? undefined : shown[0];
    close();
    if (only !== undefined) choose(only);
    else control.value = chosen?.text ?? '';
  });
  control.addEventListener('keydown', (event) => {
    const isOpen = !list.hidden;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const marked = shown[active];
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) open('');
      else if (shown.length > 0) mark((active + step + shown.length) % shown.length);
    } else if (event.key === 'Enter' && isOpen && marked !== undefined) {
      event.preventDefault();
      choose(marked);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      control.value = chosen?.text ?? '';
      close();
    }
  });

  return {
    root,
    control,
    showError,
    offer: (offered, value, placeholder) => {
      options = offered ?? [];
      chosen = options.find((option) => option.value === value);
      control.value = chosen?.text ?? '';
      control.disabled = offered === null;
      control.placeholder = placeholder;
      close();
    },
  };
}

/** Every word typed stands somewhere in the name, or the code begins with it; accents and apostrophes aside. */
function isMatch({ text, code }: Option, query: string): boolean {
  const name = plain(text);
  return plain(query)
    .split(' ')
    .every((word) => name.includes(word) || code.startsWith(word));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`-]/gu, '')
    .trim()
    .replace(/\s+/gu, ' ');
}

function nothing(query: string): HTMLElement {
  return el('li', { class: 'nothing', role: 'option', 'aria-disabled': 'true' }, noMatch(query));
}

// The list below a combobox: shows the options that match what was typed, and marks one of them.
import { isShortFor } from '../core/office/short-name';
import { noMatch } from '../messages/office/shared-page-text';
import { el, fill } from './dom';

export interface Option {
  readonly value: string;
  readonly text: string;
  /** Shown small behind the text; typing it finds the option too. */
  readonly code: string;
}

export interface OptionList {
  readonly root: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows the options that match; marks `chosen` when nothing was typed, else the first. */
  readonly open: (options: readonly Option[], query: string, chosen: Option | undefined) => void;
  readonly close: () => void;
  /** Marks the next option, or the one before; the ends are joined. */
  readonly move: (step: 1 | -1) => void;
  readonly marked: () => Option | undefined;
  /** The option that is shown alone, if one is. */
  readonly only: () => Option | undefined;
}

/** `control` names the list in aria-controls; `onPick` gets the option that was clicked. */
export function optionList(
  control: HTMLInputElement,
  { id, label }: { readonly id: string; readonly label: string },
  onPick: (option: Option) => void,
): OptionList {
  const root = el('ul', { id, role: 'listbox', 'aria-label': label, hidden: true });
  let shown: readonly Option[] = [];
  let active = -1;
  const mark = (index: number): void => {
    active = index;
    markItem(root, control, index);
  };
  return {
    root,
    isOpen: () => !root.hidden,
    open: (options, query, chosen) => {
      shown = options.filter((option) => isMatch(option, query));
      const items = shown.map((option, at) => optionItem(option, `${id}-${at}`, onPick));
      fill(root, ...(items.length === 0 ? [nothingItem(query)] : items));
      root.hidden = false;
      placeList(root, control);
      control.setAttribute('aria-expanded', 'true');
      mark(
        query === '' ? shown.findIndex(({ value }) => value === chosen?.value) : shown.length > 0 ? 0 : -1,
      );
    },
    close: () => {
      root.hidden = true;
      active = -1;
      control.setAttribute('aria-expanded', 'false');
      control.removeAttribute('aria-activedescendant');
    },
    move: (step) => {
      if (shown.length > 0) mark((active + step + shown.length) % shown.length);
    },
    marked: () => shown[active],
    only: () => (shown.length === 1 ? shown[0] : undefined),
  };
}

function optionItem(option: Option, id: string, onPick: (option: Option) => void): HTMLElement {
  const item = el('li', { id, role: 'option' }, option.text, el('small', {}, option.code));
  // mousedown, because the blur that follows would close the list before a click arrives.
  item.addEventListener('mousedown', (event) => {
    event.preventDefault();
    onPick(option);
  });
  return item;
}

function nothingItem(query: string): HTMLElement {
  return el('li', { class: 'nothing', role: 'option', 'aria-disabled': 'true' }, noMatch(query));
}

/** Tells screen readers which item is meant, and brings it into sight. */
function markItem(list: HTMLElement, control: HTMLInputElement, index: number): void {
  [...list.children].forEach((item, at) => {
    item.setAttribute('aria-selected', String(at === index));
  });
  const item = list.children[index];
  if (item === undefined) control.removeAttribute('aria-activedescendant');
  else control.setAttribute('aria-activedescendant', item.id);
  item?.scrollIntoView({ block: 'nearest' });
}

/** Above the input where there is more room than below. */
function placeList(list: HTMLElement, control: HTMLInputElement): void {
  const { top, bottom } = control.getBoundingClientRect();
  const below = window.innerHeight - bottom;
  list.classList.toggle('up', below < 220 && top > below);
}

/** Every typed word stands somewhere in the name or is short for it, or the code begins with it; accents and apostrophes aside. */
function isMatch({ text, code }: Option, query: string): boolean {
  const name = plain(text);
  return plain(query)
    .split(' ')
    .every(
      (word) =>
        name.includes(word.replace(/\.$/u, '')) || code.startsWith(word) || isShortFor(word, { code, name }),
    );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`-]/gu, '')
    .trim()
    .replace(/\s+/gu, ' ');
}

// Lets a person type into a cell; the text goes to Node as it was typed, and Node reads it as Google would.
import { h } from '../../dom';
import type { Box } from '../grid';

/** Where the selection goes after a cell is finished. */
export type Step = 'down' | 'up' | 'right' | 'left' | 'stay';

interface CellEditor {
  readonly element: HTMLTextAreaElement;
  readonly isOpen: boolean;
  /** `text`: its first content. `typed`: opened by a key, so arrows finish it as in Sheets. */
  open(box: Box, label: string, text: string, typed: boolean): void;
  /** Finishes what was typed, as when a person clicks elsewhere. */
  finish(): void;
  /** Keeps it over its cell; null: the cell was scrolled away, which finishes it. */
  move(box: Box | null): void;
}

/** One text field that lies over the cell being edited. */
export function createCellEditor(commit: (text: string, step: Step) => void, cancel: () => void): CellEditor {
  const field = h('textarea', {
    class: 'editor-sel',
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
    hidden: true,
  });
  let opened = { text: '', typed: false };

  const finish = (step: Step): void => {
    if (field.hidden) return;
    field.hidden = true;
    if (field.value === opened.text && !opened.typed) cancel();
    else commit(field.value, step);
  };

  field.addEventListener('input', () => fitToText(field));
  field.addEventListener('blur', () => finish('stay'));
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const step = stepOf(event, opened.typed);
    if (step === 'cancel') {
      field.hidden = true;
      cancel();
    } else if (step) {
      event.preventDefault();
      finish(step);
    }
  });

  return {
    element: field,
    get isOpen() {
      return !field.hidden;
    },
    open: (box, label, text, typed) => {
      opened = { text, typed };
      show(field, box, label, text);
    },
    finish: () => finish('stay'),
    move: (box) => {
      if (field.hidden) return;
      if (box) placeOver(field, box);
      else finish('stay');
    },
  };
}

function show(field: HTMLTextAreaElement, box: Box, label: string, text: string): void {
  field.value = text;
  field.setAttribute('aria-label', label);
  placeOver(field, box);
  field.hidden = false;
  field.focus({ preventScroll: true });
  field.setSelectionRange(text.length, text.length);
  fitToText(field);
}

function placeOver(field: HTMLTextAreaElement, box: Box): void {
  field.style.left = `${box.left}px`;
  field.style.top = `${box.top}px`;
  field.style.minWidth = `${box.width + 1}px`;
  field.style.minHeight = `${box.height + 1}px`;
}

function fitToText(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
  field.style.width = 'auto';
  field.style.width = `${Math.max(field.scrollWidth, Number.parseFloat(field.style.minWidth))}px`;
}

const arrows: Readonly<Record<string, Step>> = {
  ArrowDown: 'down',
  ArrowUp: 'up',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function stepOf(event: KeyboardEvent, typed: boolean): Step | 'cancel' | null {
  if (event.key === 'Escape') return 'cancel';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey)
    return event.shiftKey ? 'up' : 'down';
  return typed ? (arrows[event.key] ?? null) : null;
}

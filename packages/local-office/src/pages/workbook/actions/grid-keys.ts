// Reads keys and clipboard events while the grid has the focus.

export type Direction = 'up' | 'down' | 'left' | 'right' | 'pageUp' | 'pageDown' | 'home' | 'end';

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'home',
  End: 'end',
};

/** With Ctrl and Shift, as in Sheets. */
const turns: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** Where a key asks the cursor to go. */
export interface Move {
  readonly direction: Direction;
  /** Shift: the selection grows or shrinks. */
  readonly extend: boolean;
  /** Ctrl: to the end of what is filled. */
  readonly far: boolean;
}

export interface GridKeys {
  /** False while something else takes the keys. */
  isActive(): boolean;
  /** A letter was pressed: the editor opens and receives it. */
  type(): void;
  /** Enter or F2. */
  edit(): void;
  /** Space; false: it is typed like a letter here. */
  toggle(): boolean;
  clear(): void;
  /** Arrow, page, Home and End keys. */
  move(move: Move): void;
  selectAll(): void;
  undo(): void;
  copy(): string;
  cut(): string;
  paste(text: string): void;
  /** To the next tab or the one before. */
  turn(step: 1 | -1): void;
  /** Out of the grid, where Tab would only go from cell to cell. */
  leave(): void;
}

/**
 * Listens before Univer does: keys that would change cells go to `keys`, those that move the selection pass on.
 * Must be called before Univer starts, because both listen on the window.
 */
export function listenToKeys(holder: HTMLElement, keys: GridKeys): void {
  const isOurs = (): boolean => keys.isActive() && holder.contains(document.activeElement);

  window.addEventListener(
    'keydown',
    (event) => {
      if (!isOurs()) return;
      const handled = handleKey(event, keys);
      if (handled === 'pass') return;
      event.stopImmediatePropagation();
      if (handled === 'done') event.preventDefault();
    },
    { capture: true },
  );

  document.addEventListener('copy', (event) => {
    if (!isOurs()) return;
    event.clipboardData?.setData('text/plain', keys.copy());
    event.preventDefault();
  });
  document.addEventListener('cut', (event) => {
    if (!isOurs()) return;
    event.clipboardData?.setData('text/plain', keys.cut());
    event.preventDefault();
  });
  document.addEventListener('paste', (event) => {
    if (!isOurs()) return;
    keys.paste(event.clipboardData?.getData('text/plain') ?? '');
    event.preventDefault();
  });
}

/** `done`: handled here; `editor`: the letter goes into the editor that opened; `pass`: Univer may have it. */
function handleKey(event: KeyboardEvent, keys: GridKeys): 'done' | 'editor' | 'pass' {
  if (isWayOut(event)) {
    keys.leave();
    return 'done';
  }
  if (event.altKey) return 'pass';
  const step = turns[event.key];
  if (step && event.ctrlKey && event.shiftKey) {
    keys.turn(step);
    return 'done';
  }
  const direction = directions[event.key];
  if (direction) {
    keys.move({ direction, extend: event.shiftKey, far: event.ctrlKey || event.metaKey });
    return 'done';
  }
  if (event.ctrlKey || event.metaKey) return handleControlKey(event, keys);
  switch (event.key) {
    case 'F2':
    case 'Enter':
      keys.edit();
      return 'done';
    case 'Tab':
      keys.move({ direction: event.shiftKey ? 'left' : 'right', extend: false, far: false });
      return 'done';
    case 'Delete':
    case 'Backspace':
      keys.clear();
      return 'done';
    case ' ':
      if (keys.toggle()) return 'done';
      keys.type();
      return 'editor';
    default:
      // Dead keys and input methods appear under these names; the editor composes them.
      if (event.key.length > 1 && event.key !== 'Process' && event.key !== 'Dead') return 'pass';
      keys.type();
      return 'editor';
  }
}

/** Escape, or the keys that Sheets has for it. */
function isWayOut({ key, code, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key === 'Escape' || (ctrlKey && altKey && shiftKey && code === 'KeyM');
}

function handleControlKey(event: KeyboardEvent, keys: GridKeys): 'done' | 'editor' | 'pass' {
  switch (event.key.toLowerCase()) {
    case 'z':
      keys.undo();
      return 'done';
    case 'a':
      keys.selectAll();
      return 'done';
    // The browser's own copy, cut and paste events follow: Univer must not swallow them.
    case 'c':
    case 'x':
    case 'v':
      return 'editor';
    default:
      return 'pass';
  }
}

/** True over column letters and row numbers, where a double click does not open the editor. */
export function isOnHeader(event: MouseEvent): boolean {
  if (!(event.currentTarget instanceof HTMLElement)) return false;
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return event.clientX - left < rowHeaderWidth || event.clientY - top < columnHeaderHeight;
}

/** Pixels, as Univer draws them. */
const rowHeaderWidth = 46;
const columnHeaderHeight = 20;

// Opens menus and lists beside what was pressed.
import { h } from './dom';

export interface PopupEntry {
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  readonly checked?: boolean;
  readonly children?: readonly (PopupEntry | 'line')[];
  readonly run?: () => void;
}

let openPopup: { close(refocus: boolean): void } | null = null;

/** Closes the open menu, if any. */
function closePopup(): void {
  openPopup?.close(false);
}

/**
 * A menu at a point of the window, with arrow keys, letters, Enter and Escape. Focus returns to where it was.
 * `label` names it for screen readers.
 */
export function showPopup(
  at: { left: number; top: number; minWidth?: number },
  label: string,
  entries: readonly (PopupEntry | 'line')[],
  onClose?: () => void,
): void {
  closePopup();
  const before = document.activeElement;
  const list = menuList(label, entries, () => close(true));
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !list.contains(event.target)) close(false);
  };
  const close = (refocus: boolean): void => {
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('resize', closePopup);
    list.remove();
    openPopup = null;
    onClose?.();
    if (refocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  document.body.append(list);
  if (at.minWidth !== undefined) list.style.minWidth = `${at.minWidth}px`;
  const { width, height } = list.getBoundingClientRect();
  list.style.left = `${Math.max(8, Math.min(at.left, window.innerWidth - width - 8))}px`;
  list.style.top = `${Math.max(8, Math.min(at.top, window.innerHeight - height - 8))}px`;
  document.addEventListener('pointerdown', outside, true);
  window.addEventListener('resize', closePopup);
  openPopup = { close };
  buttonsOf(list)[0]?.focus();
}

function menuList(label: string, entries: readonly (PopupEntry | 'line')[], done: () => void): HTMLElement {
  const list = h('div', { class: 'papan-menu', role: 'menu', 'aria-label': label, tabindex: -1 });
  for (const entry of entries) {
    list.append(entry === 'line' ? h('hr', { role: 'separator' }) : menuEntry(entry, done));
  }
  list.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (moveFocus(list, event.key)) event.preventDefault();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      done();
    }
  });
  return list;
}

function menuEntry(entry: PopupEntry, done: () => void): HTMLElement {
  const role = entry.checked === undefined ? 'menuitem' : 'menuitemcheckbox';
  const button = h(
    'button',
    {
      type: 'button',
      role,
      disabled: entry.disabled ?? false,
      'aria-checked': entry.checked === undefined ? undefined : String(entry.checked),
      'aria-haspopup': entry.children ? 'menu' : undefined,
    },
    h('span', { class: 'centang', 'aria-hidden': 'true' }, entry.checked ? '✓' : ''),
    h('span', { class: 'nama' }, entry.label),
    entry.hint ? h('kbd', {}, entry.hint) : null,
    entry.children ? h('span', { 'aria-hidden': 'true' }, '▸') : null,
  );
  if (!entry.children) {
    button.addEventListener('click', () => {
      done();
      entry.run?.();
    });
    return button;
  }
  const inner = menuList(entry.label, entry.children, done);
  inner.hidden = true;
  const open = (shown: boolean): void => {
    inner.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
  };
  open(false);
  const show = (shown: boolean): void => {
    open(shown);
    if (shown) buttonsOf(inner)[0]?.focus();
  };
  button.addEventListener('click', () => show(inner.hidden !== false));
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowRight') return;
    event.preventDefault();
    show(true);
  });
  inner.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft') return;
    event.preventDefault();
    show(false);
    button.focus();
  });
  return h('div', { class: 'anak-menu' }, button, inner);
}

function buttonsOf(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll('button')].filter(
    (button) => !button.disabled && button.offsetParent !== null,
  );
}

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}

function moveFocus(list: HTMLElement, key: string): boolean {
  const buttons = buttonsOf(list);
  const current = buttons.findIndex(isFocused);
  const target =
    key === 'ArrowDown'
      ? (current + 1) % buttons.length
      : key === 'ArrowUp'
        ? (current - 1 + buttons.length) % buttons.length
        : key === 'Home'
          ? 0
          : key === 'End'
            ? buttons.length - 1
            : /^\p{L}$/u.test(key)
              ? buttons.findIndex((button) =>
                  button.textContent?.trim().toLowerCase().startsWith(key.toLowerCase()),
                )
              : -1;
  buttons[target]?.focus();
  return target >= 0 && buttons.length > 0;
}

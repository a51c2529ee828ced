// Draws the script's own menus beside the built-in ones.
import type { MenuData } from '../../../runtime/state/office-state';
import { fill, h } from '../../dom';
import { type PopupEntry, showPopup } from '../../popup';

export interface BuiltInMenu {
  readonly caption: string;
  readonly entries: () => readonly (PopupEntry | 'line')[];
}

/** Draws the menus; `choose` gets the function that an item names. */
export function drawMenuBar(
  bar: HTMLElement,
  builtIn: readonly BuiltInMenu[],
  menus: readonly MenuData[],
  choose: (functionName: string) => void,
): void {
  const buttons = [
    ...builtIn.map(({ caption, entries }) => menuButton(caption, entries, false)),
    ...menus.map((menu) => menuButton(menu.caption, () => entriesOf(menu, choose), true)),
  ];
  for (const [index, button] of buttons.entries()) {
    button.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (step === 0) return;
      event.preventDefault();
      buttons[(index + step + buttons.length) % buttons.length]?.focus();
    });
  }
  fill(bar, ...buttons);
}

/** To the script's own menu, else to the first. */
export function focusMenu(bar: HTMLElement): void {
  (bar.querySelector<HTMLElement>('.naskah') ?? bar.querySelector<HTMLElement>('.menu'))?.focus();
}

function menuButton(
  caption: string,
  entries: () => readonly (PopupEntry | 'line')[],
  own: boolean,
): HTMLButtonElement {
  const button = h(
    'button',
    {
      type: 'button',
      class: own ? 'menu naskah' : 'menu',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    caption,
  );
  const open = (): void => {
    const { left, bottom } = button.getBoundingClientRect();
    button.setAttribute('aria-expanded', 'true');
    showPopup({ left, top: bottom + 4 }, caption, entries(), () =>
      button.setAttribute('aria-expanded', 'false'),
    );
  };
  button.addEventListener('click', open);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    open();
  });
  return button;
}

function entriesOf(menu: MenuData, choose: (functionName: string) => void): (PopupEntry | 'line')[] {
  return menu.entries.map((entry) => {
    if (entry.kind === 'separator') return 'line';
    if (entry.kind === 'menu') return { label: entry.caption, children: entriesOf(entry, choose) };
    return { label: entry.caption, run: () => choose(entry.functionName) };
  });
}

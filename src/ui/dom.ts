// Makes elements, with text that is never read as HTML.

type Attributes = Readonly<Record<string, string | boolean>>;

/** A new element; a true attribute has no value, a false one is left out, strings become text. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** The element of the shell with this id; throws when the shell has none. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The shell has no #${id}`);
  return element;
}

/** Puts these in place of everything inside. */
export function fill(parent: Element, ...children: readonly (Node | string)[]): void {
  parent.replaceChildren(...children);
}

/** A button that only acts through its listener. */
export function button(
  text: string,
  look: 'main' | 'plain' | 'quiet',
  onClick: () => void,
): HTMLButtonElement {
  const element = el('button', { type: 'button', class: look }, text);
  element.addEventListener('click', onClick);
  return element;
}

/** An id no other element of the page has. */
export function freshId(stem: string): string {
  count += 1;
  return `${stem}-${count}`;
}

let count = 0;

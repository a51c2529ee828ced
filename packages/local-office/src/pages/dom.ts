// Makes elements without ever parsing HTML.

type Child = Node | string | null | false | undefined;
type Listener = (event: Event) => void;

/** Attributes and listeners of an element: `on*` functions listen, booleans toggle, undefined is left out. */
type Props = Readonly<Record<string, string | number | boolean | Listener | undefined>>;

/** An element with its attributes, listeners and children; text is always text, never markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (value !== undefined) element.setAttribute(name, String(value));
  }
  fill(element, ...children);
  return element;
}

/** Replaces everything inside an element. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(
    ...children.filter((child) => child !== null && child !== false && child !== undefined),
  );
}

/** A button that says what happens; busy while its action runs, so that nobody presses twice. */
export function actionButton(
  label: string,
  action: () => Promise<unknown>,
  className = 'tombol',
): HTMLButtonElement {
  const button = h('button', { type: 'button', class: className }, label);
  button.addEventListener('click', () => {
    if (button.disabled) return;
    const running = action();
    button.disabled = true;
    button.setAttribute('aria-busy', 'true');
    void running
      .catch(() => undefined)
      .finally(() => {
        button.disabled = false;
        button.removeAttribute('aria-busy');
      });
  });
  return button;
}

/** The element with an id; throws when the page has none. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`Halaman tidak lengkap: #${id} tidak ada`);
  return found;
}

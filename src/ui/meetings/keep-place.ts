// Draws a list again without losing where a person is in it.

/**
 * Runs `draw`, which puts new elements in place of those of `body`; afterwards the same button has the focus (known by its
 * `data-key`), and a wide table stands as far to the side as before.
 */
export function keepPlace(body: HTMLElement, draw: () => void): void {
  const { activeElement } = document;
  const held = activeElement instanceof HTMLElement && body.contains(activeElement) ? activeElement : null;
  const key = held?.dataset.key;
  const aside = body.querySelector('.wide-table')?.scrollLeft ?? 0;
  draw();
  const table = body.querySelector('.wide-table');
  if (table !== null) table.scrollLeft = aside;
  if (key === undefined) return;
  const same = [...body.querySelectorAll('button')].find((one) => one.dataset.key === key);
  same?.focus({ preventScroll: true });
}

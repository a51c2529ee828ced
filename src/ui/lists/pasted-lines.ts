// Sorts the lines of a pasted list by what each would do, and counts them.
import { wholeText } from '../../messages/time/date-text';
import { el } from '../dom';

export function linesOf<Line extends { readonly kind: string }>(
  lines: readonly Line[],
  kind: Line['kind'],
): readonly Line[] {
  return lines.filter((line) => line.kind === kind);
}

/** `3 baru, 2 belum dimengerti`, in the order of the words; '' where there is no line. */
export function countText<Kind extends string>(
  lines: readonly { readonly kind: Kind }[],
  countWords: Readonly<Record<Kind, string>>,
): string {
  const counts = new Map<string, number>();
  for (const { kind } of lines) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return Object.entries<string>(countWords)
    .flatMap(([kind, word]) => {
      const count = counts.get(kind) ?? 0;
      return count === 0 ? [] : [`${wholeText(count)} ${word}`];
    })
    .join(', ');
}

/** The lines of one kind under their title; nothing where there are none. */
export function lineSection(
  title: string,
  items: readonly HTMLElement[],
  ...below: readonly HTMLElement[]
): readonly HTMLElement[] {
  if (items.length === 0) return [];
  return [el('section', {}, el('h2', {}, title), el('ul', { class: 'mails' }, ...items), ...below)];
}

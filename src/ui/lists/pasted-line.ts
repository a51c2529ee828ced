// Lets a person put one line of a pasted list right beside the problem that it has.
import * as words from '../../messages/office/shared-page-text';
import { el } from '../dom';

/** The lines of a text as a page shows them; the number of a line is 1-based. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/u);
}

/** The text with other words in one of its lines. */
export function withLine(text: string, line: number, typed: string): string {
  return linesOf(text)
    .map((old, place) => (place === line - 1 ? typed : old))
    .join('\n');
}

/**
 * A box with the line as it was pasted; what is typed there takes its place as soon as the box is left. Nothing for a
 * text in which a quoted cell goes over several lines: its rows are not its lines.
 */
export function mendBox(
  paste: { readonly text: string; readonly rows: number },
  line: number,
  onMend: (text: string) => void,
): readonly HTMLElement[] {
  const lines = linesOf(paste.text.replace(/\s+$/u, ''));
  const typed = lines[line - 1];
  if (typed === undefined || lines.length !== paste.rows) return [];
  const input = el('input', { type: 'text', class: 'mend', 'aria-label': words.mendLine(line) });
  input.value = typed;
  input.addEventListener('change', () => {
    if (input.value !== typed) onMend(withLine(paste.text, line, input.value));
  });
  return [input];
}

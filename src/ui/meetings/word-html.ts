// A printed document as word processors read it: without a style sheet, with attributes and plain lines.

/**
 * The document with its letterhead, borders and room for signatures said on each element. Writer and Word drop the style
 * sheet of what is pasted, so that classes alone would leave a table without lines.
 */
export function wordHtml(page: string): string {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  for (const table of body.querySelectorAll<HTMLTableElement>('table')) ruleTable(table);
  for (const head of body.querySelectorAll<HTMLElement>('.head')) replaceByLines(head, { isRuled: true });
  for (const name of body.querySelectorAll<HTMLElement>('.name')) replaceByLines(name, { isRuled: false });
  for (const heading of body.querySelectorAll('h2')) heading.style.fontSize = '11pt';
  for (const cell of body.querySelectorAll('.signature .by, td.centre')) cell.setAttribute('align', 'center');
  for (const cell of body.querySelectorAll('td.date')) cell.setAttribute('align', 'right');
  for (const space of body.querySelectorAll('.space')) space.replaceWith(...lineBreaks(linesForPen));
  const whole = document.createElement('div');
  whole.style.font = '11pt Arial, sans-serif';
  whole.append(...body.childNodes);
  return whole.outerHTML;
}

/** About 22 mm, as on paper. */
const linesForPen = 4;

function ruleTable(table: HTMLTableElement): void {
  const isGrid = table.classList.contains('grid');
  table.setAttribute('width', '100%');
  table.setAttribute('border', isGrid ? '1' : '0');
  table.setAttribute('cellspacing', '0');
  table.setAttribute('cellpadding', '3');
  if (!isGrid) return;
  table.style.borderCollapse = 'collapse';
  for (const cell of table.querySelectorAll<HTMLElement>('th, td')) cell.style.border = '0.75pt solid #000';
  for (const cell of table.querySelectorAll<HTMLElement>('th')) cell.style.fontWeight = 'bold';
}

/** Blocks inside a block lose their centre: each line becomes a paragraph of its own. */
function replaceByLines(block: HTMLElement, { isRuled }: { readonly isRuled: boolean }): void {
  const lines = [...block.childNodes].map((node) => {
    const line = document.createElement('p');
    line.setAttribute('align', 'center');
    line.style.margin = '0';
    line.append(node);
    return line;
  });
  block.replaceWith(...lines, ...(isRuled ? [document.createElement('hr')] : [...lineBreaks(1)]));
}

function lineBreaks(count: number): HTMLElement[] {
  return Array.from({ length: count }, () => document.createElement('br'));
}

// What stands above the grid: the address and the content of the selected cell?

import { formatA1, parseCells } from '../../../text/a1';
import { h } from '../../dom';
import type { OfficeClient } from '../../office-client';
import { editTextOf, selectedIn, storedCell, type WorkbookView } from '../workbook-view';
import type { Typing } from './typing';

/** Scripts ask for the active range; a dragged selection is told once it rests. */
const restMs = 120;

export interface CellBars {
  readonly element: HTMLElement;
  /** Shows the present selection. */
  refresh(): void;
}

export function createCellBars(view: WorkbookView, client: OfficeClient, typing: Typing): CellBars {
  const address = h('input', {
    class: 'kotak-nama',
    'aria-label': 'Alamat sel',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  const content = h('input', {
    class: 'bilah-isi',
    'aria-label': 'Isi sel terpilih',
    spellcheck: 'false',
    autocomplete: 'off',
  });
  /** The grid is a canvas: this says aloud where one is. */
  const spoken = h('span', { class: 'tak-terlihat', 'aria-live': 'polite' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  const tell = (
    sheetId: number,
    name: string,
    range: { row: number; column: number; lastRow: number; lastColumn: number },
  ): void => {
    clearTimeout(timer);
    if (told === `${sheetId} ${name}`) return;
    timer = setTimeout(() => {
      told = `${sheetId} ${name}`;
      void client.ask({ do: 'select', sheetId, range }).catch(() => undefined);
    }, restMs);
  };

  const refresh = (): void => {
    const selected = selectedIn(view);
    if (!selected) {
      for (const field of [address, content]) field.value = '';
      spoken.textContent = '';
      return;
    }
    const { sheet, range, place } = selected;
    const name = formatA1(range);
    if (document.activeElement !== address) address.value = name;
    const cell = storedCell(view, place);
    const said = `${name}: ${cell?.text ?? (cell?.checked === undefined ? 'kosong' : cell.checked ? 'dicentang' : 'tidak dicentang')}`;
    if (spoken.textContent !== said) spoken.textContent = said;
    if (document.activeElement !== content) content.value = editTextOf(cell);
    content.readOnly = !view.mayEdit;
    tell(sheet.id, name, range);
  };

  address.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const range = parseCells(address.value);
    if (range) {
      view.grid?.goTo(range.row, range.column);
      view.grid?.select(range);
    }
    view.grid?.focus();
    refresh();
  });
  content.addEventListener('keydown', (event) => {
    const selected = selectedIn(view);
    if (event.key === 'Escape' || (event.key === 'Enter' && !selected)) view.grid?.focus();
    else if (event.key === 'Enter' && selected) typing.write(selected.place, content.value, 'down');
  });

  return {
    element: h(
      'div',
      { class: 'bilah-rumus' },
      address,
      h('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx'),
      content,
      spoken,
    ),
    refresh,
  };
}

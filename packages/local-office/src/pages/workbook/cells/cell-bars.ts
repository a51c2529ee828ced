// Shows the address and the content of the selected cell above the grid, and takes what is typed there.
import { formatA1, parseCells } from '../../../text/a1';
import { h } from '../../dom';
import type { OfficeClient } from '../../office-client';
import { editTextOf, type Selected, selectedIn, storedCell, type WorkbookView } from '../workbook-view';
import type { Typing } from './typing';

export interface CellBars {
  readonly element: HTMLElement;
  /** Shows the present selection. */
  refresh(): void;
}

export function createCellBars(view: WorkbookView, client: OfficeClient, typing: Typing): CellBars {
  const fields = createFields();
  const { address, content, spoken } = fields;
  const tellNode = selectionTeller(client);

  const refresh = (): void => {
    const selected = selectedIn(view);
    showSelected(view, fields, selected);
    if (selected) tellNode(selected);
  };
  address.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    goTo(view, address.value);
    refresh();
  });
  content.addEventListener('keydown', (event) => {
    const selected = selectedIn(view);
    if (event.key === 'Escape' || (event.key === 'Enter' && !selected)) view.grid?.focus();
    else if (event.key === 'Enter' && selected) typing.write(selected.place, content.value, 'down');
  });

  const sign = h('span', { class: 'fx', 'aria-hidden': 'true' }, 'fx');
  return { element: h('div', { class: 'bilah-rumus' }, address, sign, content, spoken), refresh };
}

interface Fields {
  readonly address: HTMLInputElement;
  readonly content: HTMLInputElement;
  /** The grid is a canvas: this says aloud where one is. */
  readonly spoken: HTMLElement;
}

function createFields(): Fields {
  const plain = { spellcheck: 'false', autocomplete: 'off' };
  return {
    address: h('input', { class: 'kotak-nama', 'aria-label': 'Alamat sel', ...plain }),
    content: h('input', { class: 'bilah-isi', 'aria-label': 'Isi sel terpilih', ...plain }),
    spoken: h('span', { class: 'tak-terlihat', 'aria-live': 'polite' }),
  };
}

/** A field that a person is typing in keeps its text. */
function showSelected(
  view: WorkbookView,
  { address, content, spoken }: Fields,
  selected: Selected | null,
): void {
  if (!selected) {
    for (const field of [address, content]) field.value = '';
    spoken.textContent = '';
    return;
  }
  const name = formatA1(selected.range);
  if (document.activeElement !== address) address.value = name;
  const cell = storedCell(view, selected.place);
  const state = cell?.checked === undefined ? 'kosong' : cell.checked ? 'dicentang' : 'tidak dicentang';
  const said = `${name}: ${cell?.text ?? state}`;
  if (spoken.textContent !== said) spoken.textContent = said;
  if (document.activeElement !== content) content.value = editTextOf(cell);
  content.readOnly = !view.mayEdit;
}

/** Scripts ask for the active range; a dragged selection is told once it rests. */
const restMs = 120;

function selectionTeller(client: OfficeClient): (selected: Selected) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  return ({ sheet, range }) => {
    const key = `${sheet.id} ${formatA1(range)}`;
    clearTimeout(timer);
    if (told === key) return;
    timer = setTimeout(() => {
      told = key;
      void client.ask({ do: 'select', sheetId: sheet.id, range }).catch(() => undefined);
    }, restMs);
  };
}

/** Selects the cells that a person named; any other text only gives the keyboard back to the grid. */
function goTo({ grid }: WorkbookView, text: string): void {
  const range = parseCells(text);
  if (range) {
    grid?.goTo(range.row, range.column);
    grid?.select(range);
  }
  grid?.focus();
}

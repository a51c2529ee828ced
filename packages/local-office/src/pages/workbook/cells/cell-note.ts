// Shows a cell's note while the pointer rests on it.
import { h } from '../../dom';
import type { Place } from '../grid';
import { storedCell, type WorkbookView } from '../workbook-view';

const width = 260;

interface CellNote {
  readonly element: HTMLElement;
  show(place: Place | null): void;
}

/** A box beside the cell, within the area that it shares with the grid. */
export function createCellNote(view: WorkbookView, area: HTMLElement): CellNote {
  const paper = h('div', { class: 'catatan-sel', role: 'tooltip', hidden: true });
  return {
    element: paper,
    show: (place) => {
      const cell = place && storedCell(view, place);
      const text = [cell?.invalid, cell?.note].filter(Boolean).join('\n\n');
      const box = place && text ? view.grid?.boxOf(place.row, place.column) : null;
      paper.hidden = !box;
      if (!box) return;
      paper.textContent = text;
      const right = box.left + box.width + 6;
      const fits = right + width <= area.clientWidth;
      paper.style.left = `${fits ? right : Math.max(4, box.left - width - 6)}px`;
      paper.style.top = `${Math.max(0, Math.min(box.top, area.clientHeight - paper.offsetHeight - 4))}px`;
    },
  };
}

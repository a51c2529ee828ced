// Knows where a cell is drawn, and scrolls it into view.
import { IRenderManagerService } from '@univerjs/engine-render';
import { SheetSkeletonService } from '@univerjs/sheets';
import type { WireSheet } from '../../../server/wire/protocol';
import type { Box } from '../grid';
import { activeSheetId, activeWire, type ShownBook, unitId } from './shown-book';

/** Pixels kept free for the scroll bars. */
const scrollBar = 14;

/** Pixels. */
interface Point {
  readonly left: number;
  readonly top: number;
}

/** Where Univer puts a cell, by 0-based row and column, in pixels before scrolling. */
interface Layout {
  getCellWithCoordByIndex(row: number, column: number): { startX: number; startY: number };
}

/** The cell as it is drawn, or null when it is scrolled away or beyond the tab's edge. */
export function boxOf(book: ShownBook, row: number, column: number): Box | null {
  const wire = activeWire(book);
  const layout = layoutOfActive(book);
  if (!wire || !layout || row > wire.rowCount || column > wire.columnCount) return null;
  const cell = layout.getCellWithCoordByIndex(row - 1, column - 1);
  const { startX, startY, endX, endY } = cell.mergeInfo ?? cell;
  const scroll = scrollOf(book);
  const left = startX - (column > wire.frozenColumns ? scroll.left : 0);
  const top = startY - (row > wire.frozenRows ? scroll.top : 0);
  const frozen = frozenEdge(layout, wire);
  const hiddenLeft = column > wire.frozenColumns && left < frozen.left - 1;
  const hiddenTop = row > wire.frozenRows && top < frozen.top - 1;
  const { clientWidth, clientHeight } = book.container;
  if (hiddenLeft || hiddenTop || left > clientWidth || top > clientHeight) return null;
  return { left, top, width: endX - startX, height: endY - startY };
}

/** Scrolls as little as needed, so that the whole cell is seen. */
export function revealCell(book: ShownBook, row: number, column: number): void {
  const wire = activeWire(book);
  const layout = layoutOfActive(book);
  if (!wire || !layout) return;
  const { clientWidth, clientHeight } = book.container;
  const box = boxOf(book, row, column);
  const right = box ? box.left + box.width > clientWidth - scrollBar : false;
  const low = box ? box.top + box.height > clientHeight - scrollBar : false;
  if (box && !right && !low) return;
  const cell = layout.getCellWithCoordByIndex(row - 1, column - 1);
  const edge = frozenEdge(layout, wire);
  const scroll = scrollOf(book);
  const left =
    box && !right ? scroll.left : right ? cell.endX - clientWidth + scrollBar : cell.startX - edge.left;
  const top = box && !low ? scroll.top : low ? cell.endY - clientHeight + scrollBar : cell.startY - edge.top;
  viewportOf(book)?.scrollToViewportPos({
    viewportScrollX: column > wire.frozenColumns ? Math.max(left, 0) : scroll.left,
    viewportScrollY: row > wire.frozenRows ? Math.max(top, 0) : scroll.top,
  });
}

function layoutOfActive(book: ShownBook) {
  const sheetId = activeSheetId(book);
  if (sheetId === null) return null;
  return book.univer.services.get(SheetSkeletonService).getSkeleton(unitId, String(sheetId));
}

function viewportOf(book: ShownBook) {
  return book.univer.services.get(IRenderManagerService).getRenderById(unitId)?.scene.getViewport('viewMain');
}

function scrollOf(book: ShownBook): Point {
  const viewport = viewportOf(book);
  return { left: viewport?.viewportScrollX ?? 0, top: viewport?.viewportScrollY ?? 0 };
}

/** Where the frozen rows and columns end. */
function frozenEdge(layout: Layout, wire: WireSheet): Point {
  const first = layout.getCellWithCoordByIndex(
    Math.min(wire.frozenRows, wire.rowCount - 1),
    Math.min(wire.frozenColumns, wire.columnCount - 1),
  );
  return { left: first.startX, top: first.startY };
}

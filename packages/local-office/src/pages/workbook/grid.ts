// What does the rest of the page know of the spreadsheet grid? Univer stays behind this.
import type { StructureIntent, WireCells, WireRange, WireSheet } from '../../server/wire/protocol';

/** Where something stands on the screen, in pixels of the grid's own box. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/** Pressed with the pointer: what the grid drew there. */
export type CellPart = 'cell' | 'checkbox' | 'arrow';

export interface GridEvents {
  /** The selection moved; also after a change of tab. */
  selected(sheetId: number, range: WireRange): void;
  /** Something drawn in a cell was pressed. */
  pressed(place: Place, part: CellPart): void;
  /** The pointer rests on a cell; null: it left the cells. */
  hovered(place: Place | null): void;
  /** Univer wanted to change the workbook's shape; it was stopped, and this is what was meant. */
  wanted(intent: StructureIntent): void;
  /** Univer changed its copy in a way that was not foreseen: it needs the tab anew. */
  strayed(sheetId: number): void;
  scrolled(): void;
}

export interface Grid {
  /** Shows these tabs and no others, keeping tab, selection and scroll where they still exist. */
  showAll(sheets: readonly WireSheet[]): void;
  /** Shows one tab anew. */
  showSheet(sheet: WireSheet): void;
  changeCells(changes: readonly WireCells[]): void;
  activate(sheetId: number): void;
  readonly activeSheetId: number | null;
  selection(): WireRange | null;
  select(range: WireRange): void;
  /** Moves the selection to one cell and scrolls it into view. */
  goTo(row: number, column: number): void;
  /** Scrolls as little as needed for the cell to be seen. */
  reveal(row: number, column: number): void;
  /** The cell as it is drawn, or null when it is scrolled away. */
  boxOf(row: number, column: number): Box | null;
  focus(): void;
}

// What the rest of the page knows of the spreadsheet grid; Univer stays behind this.
import type { StructureIntent, WireCells, WireRange, WireSheet } from '../../server/wire/protocol';

/** Where something is drawn, in pixels from the corner of the grid's box. */
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

/** What the grid drew where the pointer pressed. */
export type CellPart = 'cell' | 'checkbox' | 'arrow';

export interface GridEvents {
  /** The selection moved; also after a change of tab. */
  selected(sheetId: number, range: WireRange): void;
  /** Something drawn in a cell was pressed. */
  pressed(place: Place, part: CellPart): void;
  /** The pointer rests on a cell; null: it has left the cells. */
  hovered(place: Place | null): void;
  /** The person wants to change the workbook's shape; Univer was stopped from doing it. */
  wanted(intent: StructureIntent): void;
  /** Univer tried to change its copy in an unforeseen way: draw the tab anew. */
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

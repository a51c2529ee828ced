// How is a workbook of Node shown by Univer 0.25.1? The only file that knows Univer.
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';
import {
  CommandType,
  type ICellDataForSheetInterceptor,
  type ICommandInfo,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designTexts from '@univerjs/design/locale/id-ID';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUiTexts from '@univerjs/docs-ui/locale/id-ID';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { IRenderManagerService, UniverRenderEnginePlugin } from '@univerjs/engine-render';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetSkeletonService,
  SheetsSelectionsService,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
import sheetsTexts from '@univerjs/sheets/locale/id-ID';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiTexts from '@univerjs/sheets-ui/locale/id-ID';
import { UniverUIPlugin } from '@univerjs/ui';
import uiTexts from '@univerjs/ui/locale/id-ID';
import type { WireCell, WireCells, WireRange, WireSheet } from '../../../server/protocol';
import type { Box, Grid, GridEvents, Place } from '../grid';
import { drawingsOf } from './cell-drawings';
import { univerSheetOf, univerStyleOf } from './cell-looks';
import { intentOf } from './univer-intents';

const unitId = 'buku';
const version = '0.25.1';

/** Commands that only move what is seen; every other command of Univer's is stopped. */
const harmlessCommands = new Set([
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.scroll-to-cell',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-worksheet-activate',
  'sheet.command.change-zoom-ratio',
  'sheet.command.set-zoom-ratio',
]);

/** Operations are views too, except those that open Univer's own cell editor: typing is ours. */
const stoppedOperations = new Set(['sheet.operation.set-cell-edit-visible']);

/** Mutations that Univer makes for itself and that touch no cell. */
const harmlessMutations =
  /^(formula\.|sheet\.mutation\.(set-worksheet-row-auto-height|empty|set-worksheet-hidden)|doc\.)/;

/** The shown tab as Node described it, by 1-based row and column. */
interface ShownSheet {
  wire: WireSheet;
  readonly rows: (WireCell | null)[][];
  looks: IStyleData[];
}

/** Starts Univer in `container`; it draws, scrolls and selects, and changes nothing by itself. */
export function createGrid(container: HTMLElement, events: GridEvents): Grid {
  const univer = new Univer({
    locale: LocaleType.ID_ID,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.ID_ID]: mergeLocales(designTexts, uiTexts, docsUiTexts, sheetsTexts, sheetsUiTexts),
    },
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableEdit: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
    protectedRangeShadow: false,
    clipboardConfig: { hidePasteOptions: true },
  });

  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const shown = new Map<number, ShownSheet>();
  /** True while this file itself changes Univer's copy. */
  let ours = false;

  const asOurs = <Result>(change: () => Result): Result => {
    const before = ours;
    ours = true;
    try {
      return change();
    } finally {
      ours = before;
    }
  };

  const book = () => api.getActiveWorkbook();
  const activeSheetId = (): number | null => {
    const id = book()?.getActiveSheet().getSheetId();
    return id === undefined ? null : Number(id);
  };

  const selection = (): WireRange | null => {
    const range = book()?.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
    return range ? wireRangeOf(range) : null;
  };

  const tellSelection = (): void => {
    const sheetId = activeSheetId();
    const range = selection();
    if (sheetId !== null && range) events.selected(sheetId, range);
  };
  container.addEventListener('pointerleave', () => events.hovered(null));

  /** Univer has its services for sheets only since its first workbook. */
  const attach = (): void => {
    // Univer's copy holds only texts; looks, check boxes, arrows and note marks are laid over them while drawing.
    injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 100,
      handler: (cell, location, next) => {
        const sheetId = Number(location.subUnitId);
        const sheet = shown.get(sheetId);
        const wire = sheet?.rows[location.row + 1]?.[location.col + 1];
        if (!sheet || !wire) return next(cell);
        const look = wire.style === undefined ? undefined : sheet.looks[wire.style];
        const place: Place = { sheetId, row: location.row + 1, column: location.col + 1 };
        const customRender = drawingsOf(wire, (part) => events.pressed(place, part));
        const laidOver: ICellDataForSheetInterceptor = {
          ...cell,
          ...(look ? { s: look } : {}),
          ...(wire.checked === undefined ? {} : { v: '' }),
          ...(wire.note ? { markers: { tr: { color: '#f4b400', size: 7 } } } : {}),
          ...(wire.invalid ? { markers: { tr: { color: '#d93025', size: 7 } } } : {}),
          ...(customRender.length > 0 ? { customRender } : {}),
        };
        return next(laidOver);
      },
    });

    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (ours) return;
      const command: ICommandInfo = event;
      const type = event.type;
      if (type === CommandType.OPERATION) {
        if (stoppedOperations.has(command.id)) event.cancel = true;
        return;
      }
      if (type === CommandType.MUTATION) {
        if (!harmlessMutations.test(command.id)) {
          event.cancel = true;
          const sheetId = activeSheetId();
          if (sheetId !== null) events.strayed(sheetId);
        }
        return;
      }
      if (harmlessCommands.has(command.id)) return;
      event.cancel = true;
      const sheetId = activeSheetId();
      const intent =
        sheetId === null
          ? null
          : intentOf(command, { sheetId, selection: selection(), sheet: shown.get(sheetId)?.wire });
      if (intent) events.wanted(intent);
    });
    const selections = injector.get(SheetsSelectionsService);
    selections.selectionMoveEnd$.subscribe(tellSelection);
    selections.selectionSet$.subscribe(tellSelection);
    api.addEvent(api.Event.Scroll, () => events.scrolled());
    api.addEvent(api.Event.CellHover, ({ row, column }) => {
      const sheetId = activeSheetId();
      events.hovered(sheetId === null ? null : { sheetId, row: row + 1, column: column + 1 });
    });
  };

  const remember = (wire: WireSheet): void => {
    const rows: (WireCell | null)[][] = [];
    wire.rows.forEach((cells, index) => {
      if (!cells) return;
      const row: (WireCell | null)[] = [null];
      for (const cell of cells) row.push(cell);
      rows[index + 1] = row;
    });
    shown.set(wire.id, { wire, rows, looks: wire.styles.map(univerStyleOf) });
  };

  const workbookData = (sheets: readonly WireSheet[]): IWorkbookData => ({
    id: unitId,
    name: unitId,
    appVersion: version,
    locale: LocaleType.ID_ID,
    styles: {},
    sheetOrder: sheets.map((sheet) => String(sheet.id)),
    sheets: Object.fromEntries(sheets.map((sheet) => [String(sheet.id), univerSheetOf(sheet)])),
  });

  /** Runs a redraw and brings the person back to the tab, the selection and the scroll they had. */
  const keepingPlace = (redraw: () => void): void => {
    const workbook = book();
    const sheetId = activeSheetId();
    const range = selection();
    const scroll = workbook?.getActiveSheet().getScrollState();
    asOurs(() => {
      redraw();
      const current = book();
      if (!selection()) select(firstSeen(shown.get(activeSheetId() ?? -1)?.wire));
      if (sheetId === null || !shown.has(sheetId)) return;
      if (activeSheetId() !== sheetId) current?.setActiveSheet(String(sheetId));
      if (range) select(range);
      if (scroll && (scroll.sheetViewStartRow > 0 || scroll.sheetViewStartColumn > 0)) {
        current?.getActiveSheet().scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
      }
    });
  };

  const rebuild = (): void => {
    const sheets = [...shown.values()].map((sheet) => sheet.wire);
    const first = !book();
    if (!first) api.disposeUnit(unitId);
    univer.createUnit<IWorkbookData, never>(UniverInstanceType.UNIVER_SHEET, workbookData(sheets));
    if (first) attach();
  };

  const select = (range: WireRange): void => {
    const sheet = book()?.getActiveSheet();
    const wire = sheet && shown.get(Number(sheet.getSheetId()))?.wire;
    if (!sheet || !wire || range.row > wire.rowCount || range.column > wire.columnCount) return;
    const lastRow = Math.min(range.lastRow, wire.rowCount);
    const lastColumn = Math.min(range.lastColumn, wire.columnCount);
    sheet.setActiveSelection(
      sheet.getRange(range.row - 1, range.column - 1, lastRow - range.row + 1, lastColumn - range.column + 1),
    );
  };

  const mainViewport = () =>
    injector.get(IRenderManagerService).getRenderById(unitId)?.scene.getViewport('viewMain') ?? null;

  const scrollOffset = (): { x: number; y: number } => {
    const viewport = mainViewport();
    return { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 };
  };

  const scrollTo = (x: number, y: number): void => {
    mainViewport()?.scrollToViewportPos({ viewportScrollX: x, viewportScrollY: y });
  };

  const skeletonOfActive = () => {
    const sheetId = activeSheetId();
    return sheetId === null ? null : injector.get(SheetSkeletonService).getSkeleton(unitId, String(sheetId));
  };

  /** Scrolls as little as needed, so that the whole cell is seen. */
  const reveal = (row: number, column: number): void => {
    const wire = shown.get(activeSheetId() ?? -1)?.wire;
    const skeleton = skeletonOfActive();
    if (!wire || !skeleton) return;
    const box = boxOf(row, column);
    const right = box ? box.left + box.width > container.clientWidth - scrollBar : false;
    const low = box ? box.top + box.height > container.clientHeight - scrollBar : false;
    if (box && !right && !low) return;
    const cell = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
    const edge = frozenEdge(skeleton, wire);
    const scroll = scrollOffset();
    const left =
      box && !right
        ? scroll.x
        : right
          ? cell.endX - container.clientWidth + scrollBar
          : cell.startX - edge.left;
    const top =
      box && !low ? scroll.y : low ? cell.endY - container.clientHeight + scrollBar : cell.startY - edge.top;
    scrollTo(
      column > wire.frozenColumns ? Math.max(left, 0) : scroll.x,
      row > wire.frozenRows ? Math.max(top, 0) : scroll.y,
    );
  };

  const boxOf = (row: number, column: number): Box | null => {
    const sheetId = activeSheetId();
    const wire = sheetId === null ? undefined : shown.get(sheetId)?.wire;
    const skeleton = skeletonOfActive();
    if (!wire || !skeleton || row > wire.rowCount || column > wire.columnCount) return null;
    const cell = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
    const { startX, startY, endX, endY } = cell.mergeInfo ?? cell;
    const scroll = scrollOffset();
    const left = startX - (column > wire.frozenColumns ? scroll.x : 0);
    const top = startY - (row > wire.frozenRows ? scroll.y : 0);
    const frozen = frozenEdge(skeleton, wire);
    const hiddenLeft = column > wire.frozenColumns && left < frozen.left - 1;
    const hiddenTop = row > wire.frozenRows && top < frozen.top - 1;
    if (hiddenLeft || hiddenTop || left > container.clientWidth || top > container.clientHeight) return null;
    return { left, top, width: endX - startX, height: endY - startY };
  };

  return {
    showAll: (sheets) => {
      keepingPlace(() => {
        shown.clear();
        for (const sheet of sheets) remember(sheet);
        rebuild();
      });
      tellSelection();
    },
    showSheet: (sheet) => {
      keepingPlace(() => {
        remember(sheet);
        rebuild();
      });
      tellSelection();
    },
    changeCells: (changes) => {
      for (const change of changes) {
        const sheet = shown.get(change.id);
        if (sheet) asOurs(() => changeSheet(sheet, change));
      }
    },
    activate: (sheetId) => {
      if (!shown.has(sheetId)) return;
      asOurs(() => {
        book()?.setActiveSheet(String(sheetId));
        const range = selection();
        const wire = shown.get(sheetId)?.wire;
        if (!range || wire?.hiddenColumns.includes(range.column) || wire?.hiddenRows.includes(range.row)) {
          select(firstSeen(wire));
        }
      });
      tellSelection();
    },
    get activeSheetId() {
      return activeSheetId();
    },
    selection,
    select: (range) => asOurs(() => select(range)),
    goTo: (row, column) => {
      asOurs(() => select({ row, column, lastRow: row, lastColumn: column }));
      reveal(row, column);
    },
    reveal,
    boxOf,
    focus: () => {
      (container.querySelector('canvas') ?? container).focus({ preventScroll: true });
    },
  };

  function changeSheet(sheet: ShownSheet, change: WireCells): void {
    sheet.wire = { ...sheet.wire, styles: change.styles, lists: change.lists };
    sheet.looks = change.styles.map(univerStyleOf);
    const cellValue: Record<number, Record<number, { v: string; t: number } | null>> = {};
    for (const [row, column, cell] of change.cells) {
      const cells = sheet.rows[row] ?? [null];
      sheet.rows[row] = cells;
      cells[column] = cell;
      const line = cellValue[row - 1] ?? {};
      cellValue[row - 1] = line;
      line[column - 1] = cell?.text ? { v: cell.text, t: 1 } : null;
    }
    api.syncExecuteCommand(
      'sheet.mutation.set-range-values',
      { unitId, subUnitId: String(change.id), cellValue },
      { fromCollab: true },
    );
  }
}

function frozenEdge(
  skeleton: { getCellWithCoordByIndex(row: number, column: number): { startX: number; startY: number } },
  wire: WireSheet,
): { left: number; top: number } {
  const first = skeleton.getCellWithCoordByIndex(
    Math.min(wire.frozenRows, wire.rowCount - 1),
    Math.min(wire.frozenColumns, wire.columnCount - 1),
  );
  return { left: first.startX, top: first.startY };
}

/** The first cell that is not hidden. */
function firstSeen(wire: WireSheet | undefined): WireRange {
  const first = (hidden: readonly number[]): number => {
    let index = 1;
    while (hidden.includes(index)) index += 1;
    return index;
  };
  const [row, column] = [first(wire?.hiddenRows ?? []), first(wire?.hiddenColumns ?? [])];
  return { row, column, lastRow: row, lastColumn: column };
}

/** Pixels kept free for the scroll bars. */
const scrollBar = 14;

function wireRangeOf(range: IRange): WireRange {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    lastRow: range.endRow + 1,
    lastColumn: range.endColumn + 1,
  };
}

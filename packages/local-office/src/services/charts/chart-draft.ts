// What does a script have in hand between newChart() and insertChart()?
import { ServiceError } from '../../runtime/service';
import type { ChartData, GridRange, SheetData, WorkbookData } from '../../workbook/workbook-data';

export type OptionValue = string | number | boolean | null;

/** A range of a chart with the sheet it lies on. */
export interface ChartRange {
  readonly sheetId: number;
  readonly range: GridRange;
}

/** A chart being built; an id only once it stands on a sheet. */
export interface ChartDraft {
  readonly id: number | null;
  readonly type: string;
  readonly ranges: readonly ChartRange[];
  readonly anchorRow: number;
  readonly anchorColumn: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** Nested options by dotted name: `hAxis.title`, `colors.0`. */
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly numHeaders: number;
  readonly transpose: boolean;
  readonly mergeStrategy: string;
  readonly hiddenDimensionStrategy: string;
}

/** Google's default is a column chart at A1 without headers counted. */
export function newDraft(): ChartDraft {
  return {
    id: null,
    type: 'COLUMN',
    ranges: [],
    anchorRow: 1,
    anchorColumn: 1,
    offsetX: 0,
    offsetY: 0,
    options: {},
    numHeaders: 0,
    transpose: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenDimensionStrategy: 'IGNORE_BOTH',
  };
}

/** A stored chart as a draft, for EmbeddedChart.modify(). */
export function draftOf(chart: ChartData, sheetId: number): ChartDraft {
  return {
    ...chart,
    ranges: chart.ranges.map((range, index) => ({ range, sheetId: chart.rangeSheetIds?.[index] ?? sheetId })),
    mergeStrategy: chart.mergeStrategy ?? 'MERGE_COLUMNS',
    hiddenDimensionStrategy: chart.hiddenDimensionStrategy ?? 'IGNORE_BOTH',
  };
}

function storedOf(draft: ChartDraft, id: number): ChartData {
  return {
    id,
    type: draft.type,
    ranges: draft.ranges.map(({ range }) => range),
    rangeSheetIds: draft.ranges.map(({ sheetId }) => sheetId),
    anchorRow: draft.anchorRow,
    anchorColumn: draft.anchorColumn,
    offsetX: draft.offsetX,
    offsetY: draft.offsetY,
    options: draft.options,
    numHeaders: draft.numHeaders,
    transpose: draft.transpose,
    mergeStrategy: draft.mergeStrategy,
    hiddenDimensionStrategy: draft.hiddenDimensionStrategy,
  };
}

function touched(workbook: WorkbookData, sheet: SheetData): void {
  workbook.revision += 1;
  sheet.revision += 1;
}

/** Puts a chart on a sheet and gives its id; a chart that stands there already gets a copy. */
export function insertChart(workbook: WorkbookData, sheet: SheetData, draft: ChartDraft): number {
  const id = workbook.nextId;
  workbook.nextId += 1;
  sheet.charts.push(storedOf(draft, id));
  touched(workbook, sheet);
  return id;
}

/** Puts a modified chart in place of the one it was made from; throws when that is gone. */
export function updateChart(workbook: WorkbookData, sheet: SheetData, draft: ChartDraft): void {
  const index = sheet.charts.findIndex((chart) => chart.id === draft.id);
  if (draft.id === null || index < 0) throw new ServiceError('Embedded chart not found.');
  sheet.charts[index] = storedOf(draft, draft.id);
  touched(workbook, sheet);
}

/** Takes a chart off its sheet; throws when it is gone already. */
export function removeChart(workbook: WorkbookData, sheet: SheetData, id: number | null): void {
  const index = sheet.charts.findIndex((chart) => chart.id === id);
  if (index < 0) throw new ServiceError('Embedded chart not found.');
  sheet.charts.splice(index, 1);
  touched(workbook, sheet);
}

/** The option and everything below it replaced by a value, which may be nested: `colors`, `hAxis`. */
export function withOption(draft: ChartDraft, name: string, value: unknown): ChartDraft {
  const kept = Object.entries(draft.options).filter(([key]) => key !== name && !key.startsWith(`${name}.`));
  return { ...draft, options: { ...Object.fromEntries(kept), ...flat(name, value) } };
}

function flat(name: string, value: unknown): Record<string, OptionValue> {
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === null
  ) {
    return { [name]: value };
  }
  if (typeof value !== 'object' || value === undefined) throw new ServiceError(`Invalid argument: ${name}`);
  return Object.assign({}, ...Object.entries(value).map(([key, item]) => flat(`${name}.${key}`, item)));
}

/** The value of an option; one that was set as an object or list comes back as such. */
export function optionOf(draft: ChartDraft, name: string): unknown {
  if (Object.hasOwn(draft.options, name)) return draft.options[name];
  const below = Object.entries(draft.options).filter(([key]) => key.startsWith(`${name}.`));
  if (below.length === 0) return null;
  const isList = below.every(([key]) => /^\d+$/.test(key.slice(name.length + 1).split('.')[0] ?? ''));
  const keys = new Set(below.map(([key]) => key.slice(name.length + 1).split('.')[0] ?? ''));
  const parts = [...keys].map((key): [string, unknown] => [key, optionOf(draft, `${name}.${key}`)]);
  return isList ? parts.map(([, value]) => value) : Object.fromEntries(parts);
}

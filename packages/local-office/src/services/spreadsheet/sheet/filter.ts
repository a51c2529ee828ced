// Filters, their criteria and sort orders, and the rows they hide.
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { ServiceError } from '../../../runtime/service/service';
import { touch } from '../../../workbook/cells';
import { boundRange } from '../../../workbook/grid-range';
import { sortRows } from '../../../workbook/ranges/sort';
import type { FilterColumnData, FilterData } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { BooleanCriteria, SortOrder } from '../enums';
import { assertGoogle, declareFace, Face, type GoogleShape, type MethodEntry } from '../face';
import { type RangeHandle, SheetPart, type SheetsWorld } from '../handles';
import { criterionEnum, showCriterion, storeCriterion } from '../rules/criteria';

const emptyCriteria: FilterColumnData = { hiddenValues: [], criteria: null, values: [] };

abstract class CriteriaLike extends Face {
  constructor(readonly world: SheetsWorld) {
    super();
  }
  abstract readonly data: FilterColumnData;

  copy(): FilterCriteriaBuilderFace {
    return new FilterCriteriaBuilderFace(this.world, this.data);
  }
  getCriteriaType(): GoogleEnum | null {
    return criterionEnum(BooleanCriteria, this.data.criteria);
  }
  getCriteriaValues(): unknown[] {
    return this.data.values.map((value) => showCriterion(value, this.world, null));
  }
  getHiddenValues(): string[] {
    return [...this.data.hiddenValues];
  }
  getVisibleValues(): string[] {
    return [...(this.data.visibleValues ?? [])];
  }
}

export class FilterCriteriaFace extends CriteriaLike {
  constructor(
    world: SheetsWorld,
    readonly data: FilterColumnData,
  ) {
    super(world);
  }
}

export class FilterCriteriaBuilderFace
  extends CriteriaLike
  implements
    GoogleShape<
      Omit<
        GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder,
        'getCriteriaType' | 'whenDateAfter' | 'whenDateBefore' | 'whenDateEqualTo'
      >
    >
{
  data: FilterColumnData;

  constructor(world: SheetsWorld, data: FilterColumnData = emptyCriteria) {
    super(world);
    this.data = data;
  }
  build(): FilterCriteriaFace {
    return new FilterCriteriaFace(this.world, this.data);
  }
  setHiddenValues(values: unknown[]): this {
    this.data = { ...this.data, hiddenValues: values.map(String) };
    return this;
  }
  setVisibleValues(values: unknown[]): this {
    this.data = { ...this.data, visibleValues: values.map(String) };
    return this;
  }
  whenCellEmpty(): this {
    return this.when('CELL_EMPTY', []);
  }
  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY', []);
  }
  whenDateAfter(date: unknown): this {
    return this.when(date instanceof Date ? 'DATE_AFTER' : 'DATE_AFTER_RELATIVE', [date]);
  }
  whenDateBefore(date: unknown): this {
    return this.when(date instanceof Date ? 'DATE_BEFORE' : 'DATE_BEFORE_RELATIVE', [date]);
  }
  whenDateEqualTo(date: unknown): this {
    return this.when(date instanceof Date ? 'DATE_EQUAL_TO' : 'DATE_EQUAL_TO_RELATIVE', [date]);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', [formula]);
  }
  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', [start, end]);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', [number]);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', [number]);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', [start, end]);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', [number]);
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', [text]);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', [text]);
  }
  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', [text]);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', [text]);
  }
  withCriteria(criteria: unknown, values: unknown[]): this {
    const name = BooleanCriteria.nameOf(criteria);
    if (name === undefined) throw new ServiceError('Invalid argument: criteria');
    return this.when(name, values);
  }
  private when(criteria: string, values: readonly unknown[]): this {
    this.data = {
      ...this.data,
      criteria,
      values: values.map((value) => storeCriterion(value, this.world, null)),
    };
    return this;
  }
}

/** How a filter's column is sorted; asking an unsorted column fails as on Google (gas-fakes testsheetssets). */
export class SortSpecFace extends Face {
  constructor(
    private readonly column: number,
    private readonly sorted: { readonly column: number; readonly ascending: boolean } | undefined,
  ) {
    super();
  }
  getDimensionIndex(): number | null {
    return this.column;
  }
  getSortOrder(): GoogleEnum {
    return SortOrder.of(this.isAscendingFor('getSortOrder') ? 'ASCENDING' : 'DESCENDING');
  }
  isAscending(): boolean {
    return this.isAscendingFor('isAscending');
  }
  getBackgroundColor(): null {
    return null;
  }
  getForegroundColor(): null {
    return null;
  }
  private isAscendingFor(method: string): boolean {
    if (this.sorted?.column !== this.column) {
      throw new ServiceError(
        `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.SortSpec.`,
      );
    }
    return this.sorted.ascending;
  }
}

export class FilterFace extends SheetPart implements GoogleShape<GoogleAppsScript.Spreadsheet.Filter> {
  getRange(): RangeHandle {
    return this.rangeAt(this.filter.range);
  }
  getColumnFilterCriteria(column: number): FilterCriteriaFace | null {
    const found = this.filter.columns[column];
    return found ? new FilterCriteriaFace(this.world, found) : null;
  }
  getColumnSortSpec(column: number): SortSpecFace {
    return new SortSpecFace(column, this.filter.sorted);
  }
  setColumnFilterCriteria(column: number, criteria: unknown): this {
    if (!(criteria instanceof FilterCriteriaFace)) return this.removeColumnFilterCriteria(column);
    this.checkColumn(column);
    return this.change({ ...this.filter, columns: { ...this.filter.columns, [column]: criteria.data } });
  }
  removeColumnFilterCriteria(column: number): this {
    this.checkColumn(column);
    const { [column]: _gone, ...columns } = this.filter.columns;
    return this.change({ ...this.filter, columns });
  }
  remove(): void {
    requireEdit(this.world, this.workbook, this.sheet, null);
    this.sheet.filter = null;
    touch(this.workbook, this.sheet);
  }
  /** Sorts the rows below the header row of the filter's range. */
  sort(column: number, ascending: boolean): this {
    this.checkColumn(column);
    const { workbook, sheet, values } = this;
    const rect = boundRange(this.filter.range, sheet);
    requireEdit(this.world, workbook, sheet, rect);
    if (rect.row < rect.lastRow) {
      sortRows(workbook, sheet, { ...rect, row: rect.row + 1 }, [{ column, ascending }], values);
    }
    return this.change({ ...this.filter, sorted: { column, ascending } });
  }
  private get filter(): FilterData {
    const { filter } = this.sheet;
    if (!filter) throw new ServiceError('The filter no longer exists.');
    return filter;
  }
  private checkColumn(column: number): void {
    const rect = boundRange(this.filter.range, this.sheet);
    assertGoogle(column >= rect.column && column <= rect.lastColumn, 'Those columns are out of bounds.');
  }
  private change(filter: FilterData): this {
    requireEdit(this.world, this.workbook, this.sheet, null);
    this.sheet.filter = filter;
    touch(this.workbook, this.sheet);
    return this;
  }
}

function local(...signatures: string[]): MethodEntry {
  return ['local', ...signatures];
}
const questions = {
  copy: local(''),
  getCriteriaType: local(''),
  getCriteriaValues: local(''),
  getHiddenValues: local(''),
  getVisibleValues: local(''),
} as const;

declareFace(FilterCriteriaFace, 'FilterCriteria', questions);
declareFace(FilterCriteriaBuilderFace, 'FilterCriteriaBuilder', {
  ...questions,
  build: local(''),
  setHiddenValues: local('a'),
  setVisibleValues: local('a'),
  whenCellEmpty: local(''),
  whenCellNotEmpty: local(''),
  whenDateAfter: local('d', 'e:RelativeDate'),
  whenDateBefore: local('d', 'e:RelativeDate'),
  whenDateEqualTo: local('d', 'e:RelativeDate'),
  whenFormulaSatisfied: local('s'),
  whenNumberBetween: local('n n'),
  whenNumberEqualTo: local('n'),
  whenNumberGreaterThan: local('n'),
  whenNumberGreaterThanOrEqualTo: local('n'),
  whenNumberLessThan: local('n'),
  whenNumberLessThanOrEqualTo: local('n'),
  whenNumberNotBetween: local('n n'),
  whenNumberNotEqualTo: local('n'),
  whenTextContains: local('s'),
  whenTextDoesNotContain: local('s'),
  whenTextEndsWith: local('s'),
  whenTextEqualTo: local('s'),
  whenTextStartsWith: local('s'),
  withCriteria: local('e:BooleanCriteria a'),
});
declareFace(SortSpecFace, 'SortSpec', {
  getDimensionIndex: local(''),
  getSortOrder: local(''),
  isAscending: local(''),
  getBackgroundColor: local(''),
  getForegroundColor: local(''),
});
declareFace(FilterFace, 'Filter', {
  getColumnFilterCriteria: ['read', 'i'],
  getColumnSortSpec: ['read', 'i'],
  getRange: local(''),
  remove: ['write', ''],
  removeColumnFilterCriteria: ['write', 'i'],
  setColumnFilterCriteria: ['write', 'i FilterCriteria?'],
  sort: ['write', 'i b'],
});

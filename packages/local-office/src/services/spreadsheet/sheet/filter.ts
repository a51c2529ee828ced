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
import { ConditionBuilder, conditionMethods } from '../rules/condition-builder';
import { criterionEnum, showCriterion, storeCriterion } from '../rules/criteria';

const emptyCriteria: FilterColumnData = { hiddenValues: [], criteria: null, values: [] };

export class FilterCriteriaFace extends Face {
  constructor(
    readonly world: SheetsWorld,
    readonly data: FilterColumnData,
  ) {
    super();
  }
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

export class FilterCriteriaBuilderFace
  extends ConditionBuilder
  implements
    GoogleShape<
      Omit<
        GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder,
        'getCriteriaType' | 'whenDateAfter' | 'whenDateBefore' | 'whenDateEqualTo'
      >
    >
{
  constructor(
    private readonly world: SheetsWorld,
    private data: FilterColumnData = emptyCriteria,
  ) {
    super();
  }
  copy(): FilterCriteriaBuilderFace {
    return this.build().copy();
  }
  getCriteriaType(): GoogleEnum | null {
    return this.build().getCriteriaType();
  }
  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }
  getHiddenValues(): string[] {
    return this.build().getHiddenValues();
  }
  getVisibleValues(): string[] {
    return this.build().getVisibleValues();
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
  protected when(criteria: string, values: readonly unknown[]): this {
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
  ...conditionMethods,
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

// The conditions that conditional formats and filters are built from, under the names Google gives them.
import { ServiceError } from '../../../runtime/service/service';
import { BooleanCriteria } from '../enums';
import { Face, type MethodEntry } from '../face';

export abstract class ConditionBuilder extends Face {
  /** Takes the place of the condition so far. */
  protected abstract when(criteria: string, values: readonly unknown[]): this;

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
}

function local(...signatures: string[]): MethodEntry {
  return ['local', ...signatures];
}

export const conditionMethods = {
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
} as const;

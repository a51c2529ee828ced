// Data-validation rules and their builder.
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { ServiceError } from '../../../runtime/service/service';
import type { CriterionValue, ValidationData } from '../../../workbook/workbook-data';
import { DataValidationCriteria } from '../enums';
import { declareFace, Face, type GoogleShape, type MethodEntry } from '../face';
import type { SheetsWorld } from '../handles';
import { criterionEnum, showCriterion, storeCriterion } from './criteria';

type Draft = Omit<ValidationData, 'criteria'> & { readonly criteria: string | null };

/** List and range rules tell their arguments together with whether the arrow shows (gas-fakes testsheetsdatavalidations). */
function shownValues(rule: Draft, world: SheetsWorld, workbookId: string | null): unknown[] {
  const values = rule.values.map((value) => showCriterion(value, world, workbookId));
  if (rule.criteria === 'VALUE_IN_LIST') return [values, rule.showDropdown];
  if (rule.criteria === 'VALUE_IN_RANGE') return [...values, rule.showDropdown];
  return values;
}

abstract class ValidationLike extends Face {
  constructor(
    readonly world: SheetsWorld,
    readonly workbookId: string | null,
  ) {
    super();
  }
  protected abstract readonly draft: Draft;

  copy(): DataValidationBuilderFace {
    return new DataValidationBuilderFace(this.world, this.workbookId, this.draft);
  }
  getAllowInvalid(): boolean {
    return this.draft.allowInvalid;
  }
  getCriteriaType(): GoogleEnum | null {
    return criterionEnum(DataValidationCriteria, this.draft.criteria);
  }
  getCriteriaValues(): unknown[] {
    return shownValues(this.draft, this.world, this.workbookId);
  }
  getHelpText(): string | null {
    return this.draft.helpText;
  }
}

export class DataValidationFace extends ValidationLike {
  constructor(
    world: SheetsWorld,
    workbookId: string | null,
    readonly rule: ValidationData,
  ) {
    super(world, workbookId);
  }
  protected get draft(): Draft {
    return this.rule;
  }
}

const emptyDraft: Draft = {
  criteria: null,
  values: [],
  allowInvalid: true,
  helpText: null,
  showDropdown: true,
};

export class DataValidationBuilderFace
  extends ValidationLike
  implements GoogleShape<Omit<GoogleAppsScript.Spreadsheet.DataValidationBuilder, 'getCriteriaType'>>
{
  protected draft: Draft;

  constructor(world: SheetsWorld, workbookId: string | null = null, draft: Draft = emptyDraft) {
    super(world, workbookId);
    this.draft = draft;
  }
  build(): DataValidationFace {
    const { criteria } = this.draft;
    if (criteria === null) throw new ServiceError('DataValidation criteria must be set.');
    return new DataValidationFace(this.world, this.workbookId, { ...this.draft, criteria });
  }
  setAllowInvalid(allowInvalid: boolean): this {
    this.draft = { ...this.draft, allowInvalid };
    return this;
  }
  setHelpText(helpText: string): this {
    this.draft = { ...this.draft, helpText };
    return this;
  }
  withCriteria(criteria: unknown, values: unknown[]): this {
    const name = DataValidationCriteria.nameOf(criteria);
    if (name === undefined) throw new ServiceError('Invalid argument: criteria');
    if (name === 'VALUE_IN_LIST') {
      const [list, dropdown] = values;
      return this.requireValueInList(Array.isArray(list) ? list : values, dropdown !== false);
    }
    if (name === 'VALUE_IN_RANGE') return this.requireValueInRange(values[0], values[1] !== false);
    return this.require(name, values);
  }
  requireCheckbox(...values: unknown[]): this {
    return this.require('CHECKBOX', values);
  }
  requireDate(): this {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: Date): this {
    return this.require('DATE_AFTER', [date]);
  }
  requireDateBefore(date: Date): this {
    return this.require('DATE_BEFORE', [date]);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.require('DATE_BETWEEN', [start, end]);
  }
  requireDateEqualTo(date: Date): this {
    return this.require('DATE_EQUAL_TO', [date]);
  }
  requireDateNotBetween(start: Date, end: Date): this {
    return this.require('DATE_NOT_BETWEEN', [start, end]);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.require('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.require('DATE_ON_OR_BEFORE', [date]);
  }
  requireFormulaSatisfied(formula: string): this {
    return this.require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): this {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): this {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): this {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): this {
    return this.require('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }
  requireTextContains(text: string): this {
    return this.require('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): this {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): this {
    return this.require('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): this {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): this {
    return this.require('TEXT_IS_VALID_URL', []);
  }
  requireValueInList(values: unknown[], showDropdown = true): this {
    if (values.length > 500)
      throw new ServiceError(
        'The data validation rule has more items than the limit of 500. Use the “List from a range” criteria instead.',
      );
    // Everything becomes a text (gas-fakes testsheetsdatavalidations).
    return this.require('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: unknown, showDropdown = true): this {
    return this.require('VALUE_IN_RANGE', [range], showDropdown);
  }
  private require(criteria: string, values: readonly unknown[], showDropdown = true): this {
    const stored: CriterionValue[] = values.map((value) =>
      storeCriterion(value, this.world, this.workbookId),
    );
    this.draft = { ...this.draft, criteria, values: stored, showDropdown };
    return this;
  }
}

function local(...signatures: string[]): MethodEntry {
  return ['local', ...signatures];
}
const questions = {
  copy: local(''),
  getAllowInvalid: local(''),
  getCriteriaType: local(''),
  getCriteriaValues: local(''),
  getHelpText: local(''),
} as const;

declareFace(DataValidationFace, 'DataValidation', questions);
declareFace(DataValidationBuilderFace, 'DataValidationBuilder', {
  ...questions,
  build: local(''),
  setAllowInvalid: local('b'),
  setHelpText: local('s?'),
  withCriteria: local('e:DataValidationCriteria a'),
  requireCheckbox: local('', 'x', 'x x'),
  requireDate: local(''),
  requireDateAfter: local('d'),
  requireDateBefore: local('d'),
  requireDateBetween: local('d d'),
  requireDateEqualTo: local('d'),
  requireDateNotBetween: local('d d'),
  requireDateOnOrAfter: local('d'),
  requireDateOnOrBefore: local('d'),
  requireFormulaSatisfied: local('s'),
  requireNumberBetween: local('n n'),
  requireNumberEqualTo: local('n'),
  requireNumberGreaterThan: local('n'),
  requireNumberGreaterThanOrEqualTo: local('n'),
  requireNumberLessThan: local('n'),
  requireNumberLessThanOrEqualTo: local('n'),
  requireNumberNotBetween: local('n n'),
  requireNumberNotEqualTo: local('n'),
  requireTextContains: local('s'),
  requireTextDoesNotContain: local('s'),
  requireTextEqualTo: local('s'),
  requireTextIsEmail: local(''),
  requireTextIsUrl: local(''),
  requireValueInList: local('a', 'a b'),
  requireValueInRange: local('Range', 'Range b'),
});

// Builds the rules for answers.

import { compilePattern } from '../../form/answers/text-rule';
import type {
  CheckboxValidationData,
  GridValidationData,
  TextRuleType,
  TextValidationData,
  ValidationRule,
} from '../../form/form-data';
import { declareService, ServiceError } from '../../runtime/service/service';
import { integerArgument, numberArgument, textArgument } from './arguments';
import type { FaceOf } from './face-of';

/** A finished rule; null when no `require…` was called, which clears the question's rule. */
class Validation<Data> {
  constructor(readonly data: Data | null) {}
}

export class TextValidation extends Validation<TextValidationData> {}
export class ParagraphTextValidation extends Validation<TextValidationData> {}
export class CheckboxValidation extends Validation<CheckboxValidationData> {}
export class GridValidation extends Validation<GridValidationData> {}
export class CheckboxGridValidation extends Validation<GridValidationData> {}

declareService(TextValidation, { name: 'TextValidation', methods: {} });
declareService(ParagraphTextValidation, { name: 'ParagraphTextValidation', methods: {} });
declareService(CheckboxValidation, { name: 'CheckboxValidation', methods: {} });
declareService(GridValidation, { name: 'GridValidation', methods: {} });
declareService(CheckboxGridValidation, { name: 'CheckboxGridValidation', methods: {} });

abstract class Builder<Type extends string> {
  private type: Type | null = null;
  private values: readonly (number | string)[] = [];
  private helpText = '';

  protected abstract readonly builderName: string;

  setHelpText(text: unknown): this {
    this.helpText = textArgument(text, `FormApp.${this.builderName}.setHelpText`);
    return this;
  }

  /** The last rule wins: Google keeps one per question. */
  protected require(type: Type, ...values: (number | string)[]): this {
    this.type = type;
    this.values = values;
    return this;
  }

  protected rule(): ValidationRule<Type> | null {
    return this.type === null ? null : { type: this.type, values: this.values, helpText: this.helpText };
  }

  protected number(value: unknown, method: string): number {
    return numberArgument(value, `FormApp.${this.builderName}.${method}`);
  }

  protected count(value: unknown, method: string): number {
    const count = integerArgument(value, `FormApp.${this.builderName}.${method}`);
    if (count < 0) throw new ServiceError('Invalid argument: number');
    return count;
  }

  protected pattern(value: unknown, method: string): string {
    const pattern = textArgument(value, `FormApp.${this.builderName}.${method}`);
    if (!compilePattern(pattern)) throw new ServiceError('Invalid argument: pattern');
    return pattern;
  }
}

abstract class PatternBuilder extends Builder<TextRuleType> {
  requireTextContainsPattern(pattern: unknown): this {
    return this.require('CONTAINS', this.pattern(pattern, 'requireTextContainsPattern'));
  }

  requireTextDoesNotContainPattern(pattern: unknown): this {
    return this.require('DOES_NOT_CONTAIN', this.pattern(pattern, 'requireTextDoesNotContainPattern'));
  }

  requireTextMatchesPattern(pattern: unknown): this {
    return this.require('MATCHES', this.pattern(pattern, 'requireTextMatchesPattern'));
  }

  requireTextDoesNotMatchPattern(pattern: unknown): this {
    return this.require('DOES_NOT_MATCH', this.pattern(pattern, 'requireTextDoesNotMatchPattern'));
  }

  requireTextLengthGreaterThanOrEqualTo(length: unknown): this {
    return this.require('LENGTH_AT_LEAST', this.count(length, 'requireTextLengthGreaterThanOrEqualTo'));
  }

  requireTextLengthLessThanOrEqualTo(length: unknown): this {
    return this.require('LENGTH_AT_MOST', this.count(length, 'requireTextLengthLessThanOrEqualTo'));
  }
}

const patternMethods = {
  setHelpText: 'local',
  build: 'local',
  requireTextContainsPattern: 'local',
  requireTextDoesNotContainPattern: 'local',
  requireTextMatchesPattern: 'local',
  requireTextDoesNotMatchPattern: 'local',
  requireTextLengthGreaterThanOrEqualTo: 'local',
  requireTextLengthLessThanOrEqualTo: 'local',
} satisfies Record<string, 'local'>;

/** FormApp.ParagraphTextValidationBuilder. */
export class ParagraphTextValidationBuilder
  extends PatternBuilder
  implements FaceOf<GoogleAppsScript.Forms.ParagraphTextValidationBuilder>
{
  protected readonly builderName = 'ParagraphTextValidationBuilder';

  build(): ParagraphTextValidation {
    return new ParagraphTextValidation(this.rule());
  }
}

declareService(ParagraphTextValidationBuilder, {
  name: 'ParagraphTextValidationBuilder',
  methods: patternMethods,
});

/** FormApp.TextValidationBuilder. */
export class TextValidationBuilder
  extends PatternBuilder
  implements FaceOf<GoogleAppsScript.Forms.TextValidationBuilder>
{
  protected readonly builderName = 'TextValidationBuilder';

  requireNumber(): this {
    return this.require('NUMBER');
  }

  requireWholeNumber(): this {
    return this.require('WHOLE_NUMBER');
  }

  requireNumberBetween(start: unknown, end: unknown): this {
    const method = 'requireNumberBetween';
    return this.require('NUMBER_BETWEEN', this.number(start, method), this.number(end, method));
  }

  requireNumberNotBetween(start: unknown, end: unknown): this {
    const method = 'requireNumberNotBetween';
    return this.require('NUMBER_NOT_BETWEEN', this.number(start, method), this.number(end, method));
  }

  requireNumberEqualTo(number: unknown): this {
    return this.require('NUMBER_EQUAL_TO', this.number(number, 'requireNumberEqualTo'));
  }

  requireNumberNotEqualTo(number: unknown): this {
    return this.require('NUMBER_NOT_EQUAL_TO', this.number(number, 'requireNumberNotEqualTo'));
  }

  requireNumberGreaterThan(number: unknown): this {
    return this.require('NUMBER_GREATER_THAN', this.number(number, 'requireNumberGreaterThan'));
  }

  requireNumberGreaterThanOrEqualTo(number: unknown): this {
    const method = 'requireNumberGreaterThanOrEqualTo';
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', this.number(number, method));
  }

  requireNumberLessThan(number: unknown): this {
    return this.require('NUMBER_LESS_THAN', this.number(number, 'requireNumberLessThan'));
  }

  requireNumberLessThanOrEqualTo(number: unknown): this {
    const method = 'requireNumberLessThanOrEqualTo';
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', this.number(number, method));
  }

  requireTextIsEmail(): this {
    return this.require('EMAIL');
  }

  requireTextIsUrl(): this {
    return this.require('URL');
  }

  build(): TextValidation {
    return new TextValidation(this.rule());
  }
}

declareService(TextValidationBuilder, {
  name: 'TextValidationBuilder',
  methods: {
    ...patternMethods,
    requireNumber: 'local',
    requireWholeNumber: 'local',
    requireNumberBetween: 'local',
    requireNumberNotBetween: 'local',
    requireNumberEqualTo: 'local',
    requireNumberNotEqualTo: 'local',
    requireNumberGreaterThan: 'local',
    requireNumberGreaterThanOrEqualTo: 'local',
    requireNumberLessThan: 'local',
    requireNumberLessThanOrEqualTo: 'local',
    requireTextIsEmail: 'local',
    requireTextIsUrl: 'local',
  },
});

/** FormApp.CheckboxValidationBuilder. */
export class CheckboxValidationBuilder
  extends Builder<CheckboxValidationData['type']>
  implements FaceOf<GoogleAppsScript.Forms.CheckboxValidationBuilder>
{
  protected readonly builderName = 'CheckboxValidationBuilder';

  requireSelectAtLeast(number: unknown): this {
    return this.require('AT_LEAST', this.count(number, 'requireSelectAtLeast'));
  }

  requireSelectAtMost(number: unknown): this {
    return this.require('AT_MOST', this.count(number, 'requireSelectAtMost'));
  }

  requireSelectExactly(number: unknown): this {
    return this.require('EXACTLY', this.count(number, 'requireSelectExactly'));
  }

  build(): CheckboxValidation {
    return new CheckboxValidation(this.rule());
  }
}

declareService(CheckboxValidationBuilder, {
  name: 'CheckboxValidationBuilder',
  methods: {
    setHelpText: 'local',
    build: 'local',
    requireSelectAtLeast: 'local',
    requireSelectAtMost: 'local',
    requireSelectExactly: 'local',
  },
});

/** FormApp.GridValidationBuilder. */
export class GridValidationBuilder
  extends Builder<'ONE_PER_COLUMN'>
  implements FaceOf<GoogleAppsScript.Forms.GridValidationBuilder>
{
  protected readonly builderName: string = 'GridValidationBuilder';

  requireLimitOneResponsePerColumn(): this {
    return this.require('ONE_PER_COLUMN');
  }

  build(): GridValidation {
    return new GridValidation(this.rule());
  }
}

/** FormApp.CheckboxGridValidationBuilder. */
export class CheckboxGridValidationBuilder
  extends Builder<'ONE_PER_COLUMN'>
  implements FaceOf<GoogleAppsScript.Forms.CheckboxGridValidationBuilder>
{
  protected readonly builderName: string = 'CheckboxGridValidationBuilder';

  requireLimitOneResponsePerColumn(): this {
    return this.require('ONE_PER_COLUMN');
  }

  build(): CheckboxGridValidation {
    return new CheckboxGridValidation(this.rule());
  }
}

const gridMethods = {
  setHelpText: 'local',
  build: 'local',
  requireLimitOneResponsePerColumn: 'local',
} satisfies Record<string, 'local'>;

declareService(GridValidationBuilder, { name: 'GridValidationBuilder', methods: gridMethods });
declareService(CheckboxGridValidationBuilder, {
  name: 'CheckboxGridValidationBuilder',
  methods: gridMethods,
});

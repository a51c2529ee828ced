// Conditional-format rules, their conditions and their builder.
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { ServiceError } from '../../../runtime/service/service';
import { parseCssColor } from '../../../workbook/cell/css-color';
import type {
  ConditionalFormatData,
  ConditionStyle,
  CriterionValue,
  GradientPoint,
} from '../../../workbook/workbook-data';
import { BooleanCriteria, InterpolationType } from '../enums';
import { declareFace, Face, type GoogleShape, type MethodEntry } from '../face';
import { RangeHandle, type SheetsWorld } from '../handles';
import { type ColorFace, colorFace, colorOf, concreteColor } from '../look/color';
import { ConditionBuilder, conditionMethods } from './condition-builder';
import { criterionEnum, showCriterion, storeCriterion } from './criteria';

interface ConditionDraft {
  readonly criteria: string;
  readonly values: readonly CriterionValue[];
}

/** What a rule or builder holds: ranges as faces, so that a rule may be built before it is set. */
export interface RuleDraft {
  readonly ranges: readonly RangeHandle[];
  readonly condition: ConditionDraft | null;
  readonly style: ConditionStyle;
  readonly min: GradientPoint | null;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint | null;
}

const emptyRule: RuleDraft = { ranges: [], condition: null, style: {}, min: null, mid: null, max: null };

export class BooleanConditionFace extends Face {
  constructor(
    private readonly world: SheetsWorld,
    private readonly condition: ConditionDraft,
    private readonly style: ConditionStyle,
  ) {
    super();
  }
  getBackground(): string | null {
    return this.style.background ?? null;
  }
  getBackgroundObject(): ColorFace | null {
    return this.style.background === undefined ? null : colorFace(this.style.background);
  }
  getBold(): boolean | null {
    return this.style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.style.italic ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
  getUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
  getFontColor(): string | null {
    return this.style.fontColor ?? null;
  }
  getFontColorObject(): ColorFace | null {
    return this.style.fontColor === undefined ? null : colorFace(this.style.fontColor);
  }
  getCriteriaType(): GoogleEnum | null {
    return criterionEnum(BooleanCriteria, this.condition.criteria);
  }
  getCriteriaValues(): unknown[] {
    return this.condition.values.map((value) => showCriterion(value, this.world, null));
  }
}

export class GradientConditionFace extends Face {
  constructor(
    private readonly min: GradientPoint | null,
    private readonly mid: GradientPoint | null,
    private readonly max: GradientPoint | null,
  ) {
    super();
  }
  getMinColor(): string {
    return this.min?.color ?? '';
  }
  getMinColorObject(): ColorFace | null {
    return this.min ? colorFace(this.min.color) : null;
  }
  getMinType(): GoogleEnum | null {
    return criterionEnum(InterpolationType, this.min?.type ?? null);
  }
  getMinValue(): string {
    return this.min?.value ?? '';
  }
  getMidColor(): string {
    return this.mid?.color ?? '';
  }
  getMidColorObject(): ColorFace | null {
    return this.mid ? colorFace(this.mid.color) : null;
  }
  getMidType(): GoogleEnum | null {
    return criterionEnum(InterpolationType, this.mid?.type ?? null);
  }
  getMidValue(): string {
    return this.mid?.value ?? '';
  }
  getMaxColor(): string {
    return this.max?.color ?? '';
  }
  getMaxColorObject(): ColorFace | null {
    return this.max ? colorFace(this.max.color) : null;
  }
  getMaxType(): GoogleEnum | null {
    return criterionEnum(InterpolationType, this.max?.type ?? null);
  }
  getMaxValue(): string {
    return this.max?.value ?? '';
  }
}

export class ConditionalFormatRuleFace extends Face {
  constructor(
    readonly world: SheetsWorld,
    readonly draft: RuleDraft,
  ) {
    super();
  }
  copy(): ConditionalFormatRuleBuilderFace {
    return new ConditionalFormatRuleBuilderFace(this.world, this.draft);
  }
  getBooleanCondition(): BooleanConditionFace | null {
    const { condition, style } = this.draft;
    return condition ? new BooleanConditionFace(this.world, condition, style) : null;
  }
  getGradientCondition(): GradientConditionFace | null {
    const { min, mid, max } = this.draft;
    return min || mid || max ? new GradientConditionFace(min, mid, max) : null;
  }
  getRanges(): RangeHandle[] {
    return [...this.draft.ranges];
  }
}

type Shape = Omit<
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder,
  'whenDateAfter' | 'whenDateBefore' | 'whenDateEqualTo'
>;

export class ConditionalFormatRuleBuilderFace extends ConditionBuilder implements GoogleShape<Shape> {
  constructor(
    readonly world: SheetsWorld,
    private draft: RuleDraft = emptyRule,
  ) {
    super();
  }
  copy(): ConditionalFormatRuleBuilderFace {
    return this.asRule().copy();
  }
  getBooleanCondition(): BooleanConditionFace | null {
    return this.asRule().getBooleanCondition();
  }
  getGradientCondition(): GradientConditionFace | null {
    return this.asRule().getGradientCondition();
  }
  getRanges(): RangeHandle[] {
    return this.asRule().getRanges();
  }
  build(): ConditionalFormatRuleFace {
    const { draft } = this;
    const gradient = draft.min ?? draft.mid ?? draft.max;
    if (draft.ranges.length === 0) {
      throw new ServiceError('A conditional format rule must have at least one range.');
    }
    if (!draft.condition && !gradient) {
      throw new ServiceError('A conditional format rule must have a condition.');
    }
    return this.asRule();
  }
  setRanges(ranges: unknown[]): this {
    return this.with({ ranges: ranges.filter((range) => range instanceof RangeHandle) });
  }
  setBackground(color: string | null): this {
    return this.styled('background', color === null ? undefined : parseCssColor(color));
  }
  setBackgroundObject(color: unknown): this {
    return this.styled('background', concreteColor(colorOf(color)));
  }
  setFontColor(color: string | null): this {
    return this.styled('fontColor', color === null ? undefined : parseCssColor(color));
  }
  setFontColorObject(color: unknown): this {
    return this.styled('fontColor', concreteColor(colorOf(color)));
  }
  setBold(on: boolean | null): this {
    return this.styled('bold', on ?? undefined);
  }
  setItalic(on: boolean | null): this {
    return this.styled('italic', on ?? undefined);
  }
  setStrikethrough(on: boolean | null): this {
    return this.styled('strikethrough', on ?? undefined);
  }
  setUnderline(on: boolean | null): this {
    return this.styled('underline', on ?? undefined);
  }
  setGradientMaxpoint(color: string): this {
    return this.point('max', color, 'MAX', '');
  }
  setGradientMaxpointObject(color: unknown): this {
    return this.point('max', color, 'MAX', '');
  }
  setGradientMaxpointWithValue(color: string, type: unknown, value: string): this {
    return this.point('max', color, type, value);
  }
  setGradientMaxpointObjectWithValue(color: unknown, type: unknown, value: string): this {
    return this.point('max', color, type, value);
  }
  setGradientMidpointWithValue(color: string, type: unknown, value: string): this {
    return this.point('mid', color, type, value);
  }
  setGradientMidpointObjectWithValue(color: unknown, type: unknown, value: string): this {
    return this.point('mid', color, type, value);
  }
  setGradientMinpoint(color: string): this {
    return this.point('min', color, 'MIN', '');
  }
  setGradientMinpointObject(color: unknown): this {
    return this.point('min', color, 'MIN', '');
  }
  setGradientMinpointWithValue(color: string, type: unknown, value: string): this {
    return this.point('min', color, type, value);
  }
  setGradientMinpointObjectWithValue(color: unknown, type: unknown, value: string): this {
    return this.point('min', color, type, value);
  }
  /** What the draft is so far, complete or not. */
  private asRule(): ConditionalFormatRuleFace {
    return new ConditionalFormatRuleFace(this.world, this.draft);
  }
  private with(change: Partial<RuleDraft>): this {
    this.draft = { ...this.draft, ...change };
    return this;
  }
  private styled<K extends keyof ConditionStyle>(key: K, value: ConditionStyle[K] | undefined): this {
    const { [key]: _old, ...rest } = this.draft.style;
    return this.with({ style: value === undefined ? rest : { ...rest, [key]: value } });
  }
  private point(which: 'min' | 'mid' | 'max', color: unknown, type: unknown, value: string): this {
    const rgb = typeof color === 'string' ? parseCssColor(color) : concreteColor(colorOf(color));
    const name = typeof type === 'string' ? type : InterpolationType.nameOf(type);
    if (rgb === undefined || name === undefined) throw new ServiceError('Invalid argument');
    return this.with({ [which]: { color: rgb, type: name, value } });
  }
  protected when(criteria: string, values: readonly unknown[]): this {
    const workbookId = this.draft.ranges[0]?.workbookId ?? null;
    return this.with({
      condition: { criteria, values: values.map((value) => storeCriterion(value, this.world, workbookId)) },
    });
  }
}

/** A rule as the sheet keeps it. */
export function ruleData(rule: ConditionalFormatRuleFace): ConditionalFormatData {
  const { ranges, condition, style, min, mid, max } = rule.draft;
  const places = ranges.map((range) => range.range);
  if (condition) return { ranges: places, condition: { ...condition, style } };
  const low = min ?? { color: '#ffffff', type: 'MIN', value: '' };
  const high = max ?? { color: '#ffffff', type: 'MAX', value: '' };
  return { ranges: places, gradient: { min: low, ...(mid ? { mid } : {}), max: high } };
}

/** A kept rule as scripts see it. */
export function ruleFace(
  world: SheetsWorld,
  rule: ConditionalFormatData,
  rangeAt: (range: ConditionalFormatData['ranges'][number]) => RangeHandle,
): ConditionalFormatRuleFace {
  return new ConditionalFormatRuleFace(world, {
    ranges: rule.ranges.map(rangeAt),
    condition: rule.condition ?? null,
    style: rule.condition?.style ?? {},
    min: rule.gradient?.min ?? null,
    mid: rule.gradient?.mid ?? null,
    max: rule.gradient?.max ?? null,
  });
}

function local(...signatures: string[]): MethodEntry {
  return ['local', ...signatures];
}
function getters(...names: string[]): Record<string, MethodEntry> {
  return Object.fromEntries(names.map((name) => [name, local('')]));
}
const ruleQuestions = getters('copy', 'getBooleanCondition', 'getGradientCondition', 'getRanges');

declareFace(
  BooleanConditionFace,
  'BooleanCondition',
  getters(
    'getBackground',
    'getBackgroundObject',
    'getBold',
    'getItalic',
    'getStrikethrough',
    'getUnderline',
    'getFontColor',
    'getFontColorObject',
    'getCriteriaType',
    'getCriteriaValues',
  ),
);
declareFace(
  GradientConditionFace,
  'GradientCondition',
  getters(
    ...['Min', 'Mid', 'Max'].flatMap((point) =>
      ['Color', 'ColorObject', 'Type', 'Value'].map((what) => `get${point}${what}`),
    ),
  ),
);
declareFace(ConditionalFormatRuleFace, 'ConditionalFormatRule', ruleQuestions);
declareFace(ConditionalFormatRuleBuilderFace, 'ConditionalFormatRuleBuilder', {
  ...ruleQuestions,
  build: local(''),
  setRanges: local('a'),
  setBackground: local('s?'),
  setBackgroundObject: local('u?'),
  setFontColor: local('s?'),
  setFontColorObject: local('u?'),
  setBold: local('b?'),
  setItalic: local('b?'),
  setStrikethrough: local('b?'),
  setUnderline: local('b?'),
  setGradientMaxpoint: local('s'),
  setGradientMaxpointObject: local('u'),
  setGradientMaxpointWithValue: local('s e:InterpolationType s'),
  setGradientMaxpointObjectWithValue: local('u e:InterpolationType s'),
  setGradientMidpointWithValue: local('s e:InterpolationType s'),
  setGradientMidpointObjectWithValue: local('u e:InterpolationType s'),
  setGradientMinpoint: local('s'),
  setGradientMinpointObject: local('u'),
  setGradientMinpointWithValue: local('s e:InterpolationType s'),
  setGradientMinpointObjectWithValue: local('u e:InterpolationType s'),
  ...conditionMethods,
});

// What an obligation asks: how often, of whom, by when, with which evidence.
import type { Unit, UnitCode, UnitKind } from '../office/unit';
import type { Schedule } from '../time/period';
import type { PlainDate } from '../time/plain-date';
import type { DueRule } from './due-rule';
import type { EvidenceRule } from './evidence-rule';

/**
 * How much of a period an obligation must be in force to be owed for it: `half` of its days (the default), `any` day,
 * or the `whole` period (as DHIS2).
 */
export const OVERLAP_POLICIES = ['half', 'any', 'whole'] as const;

export type OverlapPolicy = (typeof OVERLAP_POLICIES)[number];

/** Whom a rule binds. `all` is every unit except the office's own row; `chosen` may name that row too. */
export type Binding =
  | { readonly kind: 'all' }
  | { readonly kind: 'kinds'; readonly kinds: readonly UnitKind[] }
  | { readonly kind: 'chosen'; readonly codes: readonly UnitCode[] }
  | { readonly kind: 'office' };

/** What the obligation asks, as one row of the Kewajiban tab says it today. */
export interface RuleTerms {
  /** At least this many activities per period, ≥ 1. */
  readonly minimumCount: number;
  readonly schedule: Schedule;
  /** Part of the rule, so that a unit added or removed in June owes the same for May as before. */
  readonly binding: Binding;
  readonly due: DueRule;
  readonly overlap: OverlapPolicy;
  readonly evidence: EvidenceRule;
  /** True: a report counts only once staff have approved it; on time is still taken from its first receipt. */
  readonly approvalFirst: boolean;
  /** Working days in which a returned report may come back and keep its first timestamp. Default 3. */
  readonly correctionWindowDays: number;
}

/** The terms and the day from which they hold. A period always keeps the rule in force on its first day. */
export interface ObligationRule extends RuleTerms {
  readonly effectiveFrom: PlainDate;
}

/** What set-up proposes where the circular is silent; shown and editable. */
export const DEFAULT_TERMS: RuleTerms = {
  minimumCount: 1,
  schedule: { type: 'monthly' },
  binding: { kind: 'all' },
  due: { kind: 'day-of-next-month', days: 5, shiftToWorkingDay: true },
  overlap: 'half',
  evidence: { kind: 'photo', required: false },
  approvalFirst: false,
  correctionWindowDays: 3,
};

/** Whether the rule binds the unit, on any day. */
export function isBound({ binding }: RuleTerms, unit: Unit): boolean {
  switch (binding.kind) {
    case 'all':
      return !unit.isOffice;
    case 'kinds':
      return binding.kinds.includes(unit.kind);
    case 'chosen':
      return isChosen(unit, (code) => binding.codes.includes(code));
    case 'office':
      return unit.isOffice;
  }
}

/** The same test for many units: chosen codes are looked up in a set, so that it is linear in units. */
export function bindingTest(rule: RuleTerms): (unit: Unit) => boolean {
  if (rule.binding.kind !== 'chosen') return (unit) => isBound(rule, unit);
  const codes = new Set(rule.binding.codes);
  return (unit) => isChosen(unit, (code) => codes.has(code));
}

/** A unit is chosen by its code, or by one that it had before. */
function isChosen({ code, replaces = [] }: Unit, has: (code: UnitCode) => boolean): boolean {
  return has(code) || replaces.some(has);
}

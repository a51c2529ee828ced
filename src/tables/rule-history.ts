// How are the rules of an obligation kept, so that a closed period never changes its rule?
import * as z from 'zod/mini';
import type { Binding, DueRule, EvidenceRule, ObligationRule } from '../core/obligation-rule';
import type { Schedule } from '../core/period';
import { type PlainDate, parsePlainDate } from '../core/plain-date';
import { parseUnitCode, type UnitCode } from '../core/unit';

const date = z.pipe(
  z.string(),
  z.transform((text: string, context): PlainDate => {
    const parsed = parsePlainDate(text);
    if (parsed !== null) return parsed;
    context.issues.push({ code: 'custom', input: text, message: 'not a date' });
    return z.NEVER;
  }),
);

const schedule = z.union([
  z.object({ type: z.enum(['weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly']) }),
  z.object({ type: z.literal('biweekly'), anchor: date }),
  z.object({ type: z.literal('campaign'), start: date, end: date }),
]);

const due = z.union([
  z.object({ kind: z.literal('day-of-next-month'), day: z.int(), shiftToWorkingDay: z.boolean() }),
  z.object({ kind: z.literal('days-after-end'), days: z.int(), shiftToWorkingDay: z.boolean() }),
]);

const code = z.pipe(
  z.string(),
  z.transform((text: string, context): UnitCode => {
    const parsed = parseUnitCode(text);
    if (parsed !== null) return parsed;
    context.issues.push({ code: 'custom', input: text, message: 'not a code' });
    return z.NEVER;
  }),
);

const binding = z.union([
  z.object({ kind: z.enum(['all', 'office']) }),
  z.object({
    kind: z.literal('kinds'),
    kinds: z.array(z.enum(['kabupaten', 'kecamatan', 'desa', 'kelurahan', 'desa-adat', 'rw'])),
  }),
  z.object({ kind: z.literal('chosen'), codes: z.array(code) }),
]);

const evidence = z.union([
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.enum(['photo', 'before-and-after']), required: z.boolean() }),
]);

const rules = z.array(
  z.object({
    effectiveFrom: date,
    minimumCount: z.int(),
    schedule,
    binding,
    due,
    overlap: z.enum(['half', 'any', 'whole']),
    evidence,
    approvalFirst: z.boolean(),
    correctionWindowDays: z.int(),
  }),
);

/** The recorded rules, ascending; empty when nothing is recorded, null when the cell was damaged. */
export const parseRuleHistory = (text: string): readonly ObligationRule[] | null => {
  if (text === '') return [];
  const read = rules.safeParse(parseJson(text));
  if (!read.success) return null;
  return read.data.map((rule) => ({
    ...rule,
    schedule: rule.schedule satisfies Schedule,
    binding: rule.binding satisfies Binding,
    due: rule.due satisfies DueRule,
    evidence: rule.evidence satisfies EvidenceRule,
  }));
};

/** One line of JSON: staff never need to read it, the tab hides the column. */
export const writeRuleHistory = (history: readonly ObligationRule[]): string => JSON.stringify(history);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

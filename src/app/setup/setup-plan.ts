// Turns a set-up request into the terms of the core.
import * as z from 'zod/mini';
import type { Obligation, ObligationId } from '../../core/obligations/obligation';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import { DEFAULT_TERMS } from '../../core/obligations/obligation-rule';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import { dueRuleOf, evidenceRuleOf, obligationIdOf } from '../obligations/draft-rule';
import type { SetupPlan } from './prepare-workbook';
import type { SetupRequest } from './rpc-setup';

const text = z.string().check(z.maxLength(200));
const entry = z.object({ code: z.string(), name: z.string().check(z.minLength(1), z.maxLength(120)) });
const evidence = z.enum([
  'none',
  'photo-wished',
  'photo-required',
  'before-and-after-wished',
  'before-and-after-required',
]);

export const setupSchema = z.object({
  tier: z.enum(['kabupaten', 'kecamatan', 'desa']),
  officeCode: z.string(),
  officeName: z.string().check(z.minLength(1), z.maxLength(120)),
  units: z.array(entry).check(z.minLength(1), z.maxLength(2000)),
  terms: z.object({
    unit: text,
    unitHead: text,
    subUnit: text,
    office: text,
    officeHead: text,
    forum: text,
    superior: text,
  }),
  zone: z.enum(['WIB', 'WITA', 'WIT']),
  headEmail: text,
  contactPerson: text,
  contactPhone: text,
  obligation: z.object({
    name: z.string().check(z.minLength(1), z.maxLength(120)),
    minimumCount: z.int().check(z.minimum(1)),
    dueKind: z.enum(['day-of-next-month', 'days-after-end']),
    dueDays: z.int().check(z.minimum(0)),
    shiftToWorkingDay: z.boolean(),
    evidence,
    legalBasis: text,
    bindsKelurahan: z.boolean(),
    start: z.string(),
  }),
});

/** The plan of a request that passed the schema; null when its first day is no valid day. */
export function setupPlanOf(request: SetupRequest): SetupPlan | null {
  const asked = request.obligation;
  const start = parsePlainDate(asked.start);
  const id = obligationIdOf(asked.name);
  if (start === null || id === null) return null;
  const terms: RuleTerms = {
    ...DEFAULT_TERMS,
    minimumCount: asked.minimumCount,
    due: dueRuleOf(asked.dueKind, asked.dueDays, asked.shiftToWorkingDay),
    evidence: evidenceRuleOf(asked.evidence),
    binding: asked.bindsKelurahan ? { kind: 'all' } : { kind: 'kinds', kinds: ['desa', 'desa-adat'] },
  };
  return {
    request,
    terms,
    obligation: newObligation({ id, name: asked.name, legalBasis: asked.legalBasis, start, terms }),
  };
}

function newObligation(parts: {
  readonly id: ObligationId;
  readonly name: string;
  readonly legalBasis: string;
  readonly start: PlainDate;
  readonly terms: RuleTerms;
}): Obligation {
  return {
    id: parts.id,
    name: parts.name,
    owner: 'Kesra',
    legalBasis: parts.legalBasis,
    form: 'activity',
    start: parts.start,
    end: null,
    reminderPolicyId: parts.id,
    rules: [{ ...parts.terms, effectiveFrom: parts.start }],
  };
}

// Turns a set-up request into the terms of the core.
import * as z from 'zod/mini';
import { bindingOf } from '../../core/obligations/binding-choice';
import { DUE_KINDS } from '../../core/obligations/due-rule';
import { EVIDENCE_CHOICES, evidenceRuleOf } from '../../core/obligations/evidence-rule';
import { type Obligation, type ObligationId, obligationIdOfName } from '../../core/obligations/obligation';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import { DEFAULT_TERMS } from '../../core/obligations/obligation-rule';
import { OBLIGATION_PRESETS } from '../../core/obligations/presets';
import { OFFICE_TIERS, ZONES } from '../../core/office/unit';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import type { SetupPlan } from './fill-rows';
import type { SetupRequest } from './rpc-setup';

const text = z.string().check(z.maxLength(200));
const entry = z.object({ code: z.string(), name: z.string().check(z.minLength(1), z.maxLength(120)) });

export const setupSchema = z.object({
  tier: z.enum(OFFICE_TIERS),
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
  zone: z.enum(ZONES),
  headEmail: text,
  contactPerson: text,
  contactPhone: text,
  obligation: z.object({
    name: z.string().check(z.minLength(1), z.maxLength(120)),
    minimumCount: z.int().check(z.minimum(1)),
    dueKind: z.enum(DUE_KINDS),
    dueDays: z.int().check(z.minimum(0)),
    shiftToWorkingDay: z.boolean(),
    evidence: z.enum(EVIDENCE_CHOICES),
    legalBasis: text,
    bindsKelurahan: z.boolean(),
    start: z.string(),
  }),
  letterRegion: z.optional(text),
});

/** The plan of a request that passed the schema; null when its first day is no valid day. */
export function setupPlanOf(request: SetupRequest): SetupPlan | null {
  const asked = request.obligation;
  const start = parsePlainDate(asked.start);
  const id = obligationIdOfName(asked.name);
  if (start === null || id === null) return null;
  const terms: RuleTerms = {
    ...DEFAULT_TERMS,
    minimumCount: asked.minimumCount,
    due: { kind: asked.dueKind, days: asked.dueDays, shiftToWorkingDay: asked.shiftToWorkingDay },
    evidence: evidenceRuleOf(asked.evidence),
    binding: bindingOf(asked.bindsKelurahan ? 'all' : 'desa'),
  };
  return {
    request,
    terms,
    obligation: newObligation({
      tier: request.tier,
      id,
      name: asked.name,
      legalBasis: asked.legalBasis,
      start,
      terms,
    }),
  };
}

/** An activity, unless it is the recap that an office above begins with. */
function newObligation(parts: {
  readonly tier: SetupRequest['tier'];
  readonly id: ObligationId;
  readonly name: string;
  readonly legalBasis: string;
  readonly start: PlainDate;
  readonly terms: RuleTerms;
}): Obligation {
  const recap = OBLIGATION_PRESETS.find(
    ({ id, form, tiers }) => id === parts.id && form === 'recap' && tiers.includes(parts.tier),
  );
  return {
    id: parts.id,
    name: parts.name,
    owner: recap?.owner ?? 'Kesra',
    legalBasis: parts.legalBasis,
    form: recap?.form ?? 'activity',
    start: parts.start,
    end: null,
    reminderPolicyId: parts.id,
    rules: [{ ...parts.terms, effectiveFrom: parts.start }],
  };
}

// What the sidebar of a new obligation may send.
import * as z from 'zod/mini';
import { BINDING_CHOICES } from '../../core/obligations/binding-choice';
import { DUE_KINDS } from '../../core/obligations/due-rule';
import { EVIDENCE_CHOICES } from '../../core/obligations/evidence-rule';
import { REPORT_FORMS } from '../../core/obligations/obligation';
import { ZONES } from '../../core/office/unit';
import { PERIOD_TYPES } from '../../core/time/period';

const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/u));
const dueFields = {
  periodType: z.enum(PERIOD_TYPES),
  anchor: day,
  start: day,
  end: day,
  dueKind: z.enum(DUE_KINDS),
  dueDays: z.int(),
  shiftToWorkingDay: z.boolean(),
};
/** From which the next due dates follow. */
export const dueSchema = z.object({ terms: z.object({ ...dueFields, zone: z.enum([...ZONES, '']) }) });
/** An obligation as the sidebar asks it. */
export const draftSchema = z.object({
  ...dueFields,
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  owner: z.string().check(z.maxLength(120)),
  legalBasis: z.string().check(z.maxLength(200)),
  form: z.enum(REPORT_FORMS),
  minimumCount: z.int(),
  evidence: z.enum(EVIDENCE_CHOICES),
  approvalFirst: z.boolean(),
  binds: z.enum(BINDING_CHOICES),
});

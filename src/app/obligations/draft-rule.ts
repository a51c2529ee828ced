// Turns what a page asks about an obligation into its rule and id.
import { type ObligationId, parseObligationId } from '../../core/obligations/obligation';
import type { DueRule, EvidenceRule } from '../../core/obligations/obligation-rule';
import type { EvidenceChoice } from './rpc-obligations';

/** `Kerja Bakti` → `kerja-bakti`; null when no letter or digit is left. */
export function obligationIdOf(name: string): ObligationId | null {
  return parseObligationId(
    name
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-+|-+$/gu, '')
      .slice(0, 40),
  );
}

export function dueRuleOf(kind: DueRule['kind'], days: number, shiftToWorkingDay: boolean): DueRule {
  return kind === 'day-of-next-month'
    ? { kind, day: days, shiftToWorkingDay }
    : { kind, days, shiftToWorkingDay };
}

export function evidenceRuleOf(choice: EvidenceChoice): EvidenceRule {
  if (choice === 'none') return { kind: 'none' };
  const required = choice.endsWith('-required');
  return { kind: choice.startsWith('photo') ? 'photo' : 'before-and-after', required };
}

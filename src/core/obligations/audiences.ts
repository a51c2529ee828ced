// Whom the reports of a dissemination must reach together.
import type { Obligation, ObligationId } from './obligation';

/**
 * The audiences by obligation, for those whose form asks for them: what the circular names, else the usual ones. An
 * obligation of another kind has none.
 */
export function requiredAudiences(
  obligations: readonly Obligation[],
  named: ReadonlyMap<ObligationId, readonly string[]>,
  usual: readonly string[],
): ReadonlyMap<ObligationId, readonly string[]> {
  return new Map(
    obligations.filter(({ form }) => form === 'dissemination').map(({ id }) => [id, named.get(id) ?? usual]),
  );
}

// Which obligation a decision of a meeting has become: both know each other, and either finds the other again.
import type { ObligationId } from './obligation';

/** An obligation, as far as it may come of a decision. */
export interface DecidedRow {
  readonly id: ObligationId;
  readonly legalBasis: string;
  /** The key of the decision that it was made of; '' for any other. */
  readonly decision: string;
}

/** A decision, as far as an obligation may have come of it. */
export interface DecisionLink {
  readonly key: string;
  /** The id of the obligation that it names; '' for none. */
  readonly obligation: string;
}

/**
 * The obligation that a decision names, else the one that bears its key, else the one that would be made now: of the same
 * name and basis, and of no decision yet. Undefined while there is none.
 */
export function obligationOfDecision<Row extends DecidedRow>(
  rows: readonly Row[],
  { key, obligation }: DecisionLink,
  proposed: { readonly id: ObligationId | null; readonly legalBasis: string },
): Row | undefined {
  const isProposed = ({ id, legalBasis, decision }: Row): boolean =>
    id === proposed.id && decision === '' && legalBasis !== '' && legalBasis === proposed.legalBasis;
  return (
    rows.find(({ id }) => id === obligation) ??
    rows.find(({ decision }) => key !== '' && decision === key) ??
    rows.find(isProposed)
  );
}

/**
 * What has to change in the keys at obligations so that they say what the decisions say, by id: a key comes where a
 * decision names an obligation of no decision, and goes where that decision names another. Of two that name the same one
 * the first has it.
 */
export function changedDecisions(
  rows: readonly DecidedRow[],
  decisions: readonly DecisionLink[],
): ReadonlyMap<ObligationId, string> {
  const ids = new Set<string>(rows.map(({ id }) => id));
  const changed = new Map<ObligationId, string>();
  for (const { id, decision } of rows) {
    const named = decisions.find(({ key, obligation }) => key !== '' && obligation === id)?.key ?? '';
    const own = decisions.find(({ key }) => key !== '' && key === decision);
    const isElsewhere = own !== undefined && own.obligation !== id && ids.has(own.obligation);
    const wanted = decision === '' || isElsewhere ? named : decision;
    if (wanted !== decision) changed.set(id, wanted);
  }
  return changed;
}

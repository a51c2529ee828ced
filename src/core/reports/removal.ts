// Tells a report that staff removed from one that was lost by accident.
import { fingerprint } from '../fingerprint';

/** As many rows a person deletes on purpose at one time; of more it is asked whether they were meant. */
export const MOST_REMOVED_AT_ONCE = 5;

/** A short name for a report's id, seven letters and digits: the id itself is ten times as long. */
export function printOf(reportId: string): string {
  return fingerprint(reportId).toString(36).padStart(7, '0');
}

/** Reports that stood when everything was last recorded and stand no more, by `printOf`. */
interface Removal {
  /** Staff deleted them: they are not taken up again. */
  readonly meant: readonly string[];
  /** So many at once that it may be an accident: a person is asked. */
  readonly lost: readonly string[];
}

/** `asked`: those about which a person is being asked already; what stands again is no longer among them. */
export function judgeRemoval({
  noted,
  standing,
  asked,
}: {
  readonly noted: readonly string[];
  readonly standing: ReadonlySet<string>;
  readonly asked: readonly string[];
}): Removal {
  const still = asked.filter((print) => !standing.has(print));
  const known = new Set(still);
  const gone = noted.filter((print) => !standing.has(print) && !known.has(print));
  return gone.length <= MOST_REMOVED_AT_ONCE
    ? { meant: gone, lost: still }
    : { meant: [], lost: [...still, ...gone] };
}

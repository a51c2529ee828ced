// Finds the service calls of an execution before which a fault meets something new.
import type { Office } from 'local-office';

/** More than a submission, a sweep or a refresh makes. */
const usualCalls = 80;

/**
 * Numbers (from 1) of the calls that are worth a kill or a failure: the first four (the lock is among them), each
 * write, and the two calls after it (what was bundled is lost before the first of them, and kept before the second).
 * Between reads nothing changes, so a fault before each of them would play the same case again. The number behind the
 * last call is among them: no fault strikes there. Plays `act` once, on the office given; `act` makes at most `mostCalls`.
 */
export function faultSites(
  office: Office,
  act: (office: Office) => void,
  mostCalls = usualCalls,
): readonly number[] {
  // The clock tells reads from writes: a read takes a millisecond, a write no time. More would make a set-up, which stops
  // when it has worked for long, leave most of its calls to an execution that nothing is armed for.
  const seen = [office.clock.now().getTime()];
  office.faults.latency({ readMs: 1, writeMs: 0, localMs: 0 });
  for (let n = 1; n <= mostCalls; n += 1)
    office.faults.duringCall(n, () => {
      seen.push(office.clock.now().getTime());
    });
  act(office);
  office.faults.clear();
  const writes = seen.flatMap((at, n) => (n > 0 && at === seen[n - 1] ? [n] : []));
  const sites = new Set([1, 2, 3, 4, ...writes.flatMap((n) => [n, n + 1, n + 2])]);
  return [...sites].filter((n) => n <= seen.length).sort((left, right) => left - right);
}

// Plays a use case in which one call is struck by a fault, and everything that follows it.
import type { Office } from 'local-office';
import { slowly } from '../../../slow';
import { faultSites } from '../../call-sites';
import { copyOf } from '../../kasiman';
import { refresh, wib } from '../../office-actions';
import { timedOut } from '../../pressed-again';
import { differences, imageOf } from './office-image';

/** A use case as people and triggers set it off. */
export interface Played {
  readonly start: Office;
  readonly act: (office: Office) => void;
  /** What people do after a failure; the same again unless it is said. */
  readonly again?: (office: Office) => void;
  /** The next morning, after its runs. */
  readonly until: string;
}

/** The process dies before a call, the call throws, or another officer refreshes just before it. */
export type Fault = 'kill' | 'fail' | 'meet';

interface Strike {
  readonly fault: Fault;
  /** The number of the call, from 1. */
  readonly at: number;
}

/** More than any use case makes here. */
const mostCalls = 1200;

/** Everything that the office has after the fault, the same again, a refresh and the next morning's runs. */
export function played(
  { start, act, again = act, until }: Played,
  strike: Strike | null,
): ReadonlyMap<string, string> {
  const office = copyOf(start);
  if (strike !== null) arm(office, strike);
  tried(() => act(office));
  office.faults.clear();
  if (strike !== null) tried(() => again(office));
  tried(() => refresh(office));
  office.clock.set(wib(until));
  return imageOf(office);
}

function arm(office: Office, { fault, at }: Strike): void {
  const { faults } = office;
  if (fault === 'kill') faults.killAtCall(at);
  if (fault === 'fail') faults.failAtCall(at, timedOut);
  if (fault === 'meet')
    faults.duringCall(at, () => {
      office.call('menuRefresh');
    });
}

/** A person whose click failed reads a sentence and goes on. */
function tried(deed: () => void): void {
  try {
    deed();
  } catch {
    // The sentence is another test's matter.
  }
}

/** Calls worth a fault, evenly picked down to `most` of them; every call in the slow run. */
export function sitesOf({ start, act }: Pick<Played, 'start' | 'act'>, most: number): readonly number[] {
  const sites = faultSites(copyOf(start), act, mostCalls);
  const calls = Array.from({ length: sites.at(-1) ?? 0 }, (_, index) => index + 1);
  const step = Math.max(1, sites.length / most);
  const some = sites.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  return slowly({ usual: some, slow: calls });
}

/** Plays faults at some calls of a use case, killed and refused at each, met by a refresh at every fifth. */
export function describeFaults(name: string, make: () => Played, usual: number): void {
  describe(name, () => {
    const one = make();
    const sites = sitesOf(one, usual);
    const undisturbed = played(one, null);
    const strikes = sites.flatMap((at, index): Strike[] => [
      { fault: 'kill', at },
      { fault: 'fail', at },
      ...(index % 5 === 4 ? [{ fault: 'meet', at } as const] : []),
    ]);

    test('is played at more than a few calls', () => {
      expect(sites.length).toBeGreaterThan(3);
      expect(undisturbed.size).toBeGreaterThan(100);
    });

    test.each(strikes)('$fault at call $at: the end is that of an undisturbed run', (strike) => {
      expect(differences(undisturbed, played(one, strike))).toEqual([]);
    });
  });
}

// Plays a press that dies or fails at a service call and is repeated, and one that is pressed twice.
import type { Office } from 'local-office';
import { slowly } from '../slow';
import { faultSites } from './call-sites';
import { copyOf } from './kasiman';

/** What a person presses. */
export interface PressedAct {
  readonly name: string;
  readonly before: () => Office;
  /** What the page sends: the same each time the button is pressed. */
  readonly prepare: (office: Office) => (office: Office) => void;
}

interface Terms<Act> {
  /** What has to be the same in the end; it may act, such as refresh. */
  readonly endOf: (office: Office, act: Act) => unknown;
  /** More calls than any of the acts makes, where these are many. */
  readonly mostCalls?: number;
  /** At how many calls the usual run strikes, at least; every call is struck in the slow run. */
  readonly usualSites?: number;
  /** After a fault the page shows anew what it would save, and that is saved. */
  readonly preparesAgain?: boolean;
}

/** How Google says that a call came to nothing. */
export const timedOut = 'Service Spreadsheets timed out while accessing document with id 1.';

/** Strikes the next execution of the office at its n-th call: it dies there, or the call fails. */
export function strikeAtCall(office: Office, n: number, fault: 'kill' | 'fail'): void {
  if (fault === 'kill') office.faults.killAtCall(n);
  else office.faults.failAtCall(n, timedOut);
}

/** The calls at which to strike: `most` of those where a fault meets something new, each call in the slow run. */
export function struckCalls(sites: readonly number[], most: number): readonly number[] {
  const last = sites[sites.length - 1] ?? 0;
  return slowly({
    usual: sites.filter((_, index) => index % Math.ceil(sites.length / most) === 0),
    slow: Array.from({ length: last }, (_, index) => index + 1),
  });
}

/** A person whose press failed reads a sentence and presses the button again. */
export function press(act: (office: Office) => void, office: Office): void {
  try {
    act(office);
  } catch {
    // The sentence is another test's matter.
  }
}

/** Each act ends the same at whichever call it is struck, once it is pressed again; and pressed twice it does nothing more. */
export function describePressedAgain<Act extends PressedAct>(acts: readonly Act[], terms: Terms<Act>): void {
  const { endOf, mostCalls, usualSites = 5, preparesAgain = false } = terms;
  describe.each([...acts])('$name', (one) => {
    let start: Office | undefined;
    const officeAtStart = (): Office => {
      start ??= one.before();
      return copyOf(start);
    };

    test('dies or fails at every call, is pressed again, and ends as if nothing had happened', () => {
      const act = one.prepare(officeAtStart());
      const whole = officeAtStart();
      act(whole);
      const wanted = endOf(whole, one);
      expect(wanted).not.toEqual(endBefore(() => endOf(officeAtStart(), one)));
      for (const n of struckCalls(faultSites(officeAtStart(), act, mostCalls), usualSites))
        for (const fault of ['kill', 'fail'] as const) {
          const office = officeAtStart();
          strikeAtCall(office, n, fault);
          press(act, office);
          office.faults.clear();
          press(preparesAgain ? one.prepare(office) : act, office);
          expect([n, fault, endOf(office, one)]).toEqual([n, fault, wanted]);
        }
    });

    test('pressed twice changes nothing more', () => {
      const act = one.prepare(officeAtStart());
      const office = officeAtStart();
      act(office);
      const once = endOf(office, one);
      press(act, office);
      expect(endOf(office, one)).toEqual(once);
    });
  });
}

/** The same look at an office in which nothing was pressed; null where it has none of the tabs yet. */
function endBefore(look: () => unknown): unknown {
  try {
    return look();
  } catch {
    return null;
  }
}

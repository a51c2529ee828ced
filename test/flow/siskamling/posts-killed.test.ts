// Checks that beginning, pasting and filling end the same, at whichever service call the execution dies or fails.
import type { Office } from 'local-office';
import { slowly } from '../../slow';
import { faultSites } from '../call-sites';
import { callRpc, copyOf, shownRows } from '../kasiman';
import { refresh } from '../office-actions';
import { fivePosts, officeBeforePosts, officeWithPosts, pasteAsked, postOffice } from './post-office';

jest.setTimeout(240_000);

interface Act {
  readonly name: string;
  readonly before: () => Office;
  /** What the page sends: the same each time the button is pressed. */
  readonly prepare: (office: Office) => (office: Office) => void;
}

const acts: readonly Act[] = [
  {
    name: 'beginning to use Poskamling',
    before: officeBeforePosts,
    prepare: () => (office) => callRpc(office, 'startPosts', {}),
  },
  {
    name: 'pasting posts',
    before: postOffice,
    prepare: (office) => {
      const asked = pasteAsked(office, fivePosts);
      return (struck) => callRpc(struck, 'savePosts', asked);
    },
  },
  {
    name: 'pasting posts of which some change',
    before: officeWithPosts,
    prepare: (office) => {
      const asked = pasteAsked(
        office,
        fivePosts.replace(/baik/gu, 'rusak berat').replace('Mawar', 'Teratai'),
      );
      return (struck) => callRpc(struck, 'savePosts', asked);
    },
  },
  {
    name: 'filling empty nights',
    before: officeWithPosts,
    prepare: () => (office) => callRpc(office, 'fillPostNights', { code: '', again: false }),
  },
];

describe.each(acts)('$name', ({ before, prepare }) => {
  let start: Office | undefined;
  const officeAtStart = (): Office => {
    start ??= before();
    return copyOf(start);
  };
  // After half a list the page shows a new preview, which is then saved.
  const press = (act: (office: Office) => void, office: Office): void => {
    try {
      act(office);
    } catch {
      // The page shows a sentence; the person presses the button again.
    }
  };
  const endOf = (office: Office): unknown => {
    refresh(office);
    return ['Poskamling', 'Masalah'].map((tab) => shownRows(office, tab));
  };

  test('dies or fails at every call, is pressed again, and ends as if nothing had happened', () => {
    const act = prepare(officeAtStart());
    const whole = officeAtStart();
    act(whole);
    const wanted = endOf(whole);
    const sites = faultSites(officeAtStart(), act);
    const last = sites[sites.length - 1] ?? 0;
    const usual = sites.filter((_, index) => index % Math.ceil(sites.length / 5) === 0);
    for (const n of slowly({ usual, slow: Array.from({ length: last }, (_, index) => index + 1) }))
      for (const arm of ['kill', 'fail'] as const) {
        const office = officeAtStart();
        if (arm === 'kill') office.faults.killAtCall(n);
        else
          office.faults.failAtCall(n, 'Service Spreadsheets timed out while accessing document with id 1.');
        press(act, office);
        office.faults.clear();
        press(prepare(office), office);
        expect([n, arm, endOf(office)]).toEqual([n, arm, wanted]);
      }
  });

  test('pressed twice changes nothing more', () => {
    const act = prepare(officeAtStart());
    const office = officeAtStart();
    act(office);
    const once = endOf(office);
    press(act, office);
    expect(endOf(office)).toEqual(once);
  });
});

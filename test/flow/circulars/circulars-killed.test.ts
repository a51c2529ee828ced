// Checks that beginning, a replacement and acknowledging end the same, at whichever service call the execution dies or fails.
import type { Office } from 'local-office';
import { slowly } from '../../slow';
import { faultSites } from '../call-sites';
import { callRpc, copyOf, shownRows } from '../kasiman';
import { heldOffice } from '../meetings/meeting-office';
import { refresh } from '../office-actions';
import { circular, kupangBefore, kupangWithCircular, said } from './circular-office';

jest.setTimeout(240_000);

interface Act {
  readonly name: string;
  readonly before: () => Office;
  /** What the page sends each time the button is pressed. */
  readonly act: (office: Office) => void;
}

const acts: readonly Act[] = [
  {
    name: 'beginning the register',
    before: kupangBefore,
    act: (office) => callRpc(office, 'startCirculars', {}),
  },
  {
    name: 'a circular that replaces another',
    before: kupangWithCircular,
    act: (office) =>
      callRpc(office, 'addCircular', { ...circular, number: '1/2026', replaces: '440/XII/2021' }),
  },
  {
    name: 'acknowledging',
    before: kupangWithCircular,
    act: (office) => callRpc(office, 'acknowledgeCircular', said('read', 0, 12)),
  },
  {
    name: 'sharing at a meeting',
    before: meetingWithCircular,
    act: (office) => callRpc(office, 'shareCircular', { circular: 'SE-1', number: 'R-001' }),
  },
];

function meetingWithCircular(): Office {
  const office = heldOffice();
  callRpc(office, 'startCirculars', {});
  callRpc(office, 'addCircular', circular);
  return office;
}

describe.each(acts)('$name', ({ before, act }) => {
  let start: Office | undefined;
  const officeAtStart = (): Office => {
    start ??= before();
    return copyOf(start);
  };
  const press = (office: Office): void => {
    try {
      act(office);
    } catch {
      // The page shows a sentence; the person presses the button again.
    }
  };
  /** Without the seconds that the second press came later. */
  const endOf = (office: Office): unknown => {
    refresh(office);
    return ['Surat Edaran', 'Tanda Terima', 'Masalah'].map((tab) =>
      JSON.stringify(shownRows(office, tab)).replace(/\d{2}[.:]\d{2}(?:[.:]\d{2})?/gu, 'jam'),
    );
  };

  test('dies or fails at every call, is pressed again, and ends as if nothing had happened', () => {
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
        press(office);
        office.faults.clear();
        press(office);
        expect([n, arm, endOf(office)]).toEqual([n, arm, wanted]);
      }
  });

  test('pressed twice changes nothing more', () => {
    const office = officeAtStart();
    act(office);
    const once = endOf(office);
    press(office);
    expect(endOf(office)).toEqual(once);
  });
});

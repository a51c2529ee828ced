// Checks that planning, a result and a verdict end the same, at whichever service call the execution dies or fails.
import type { Office } from 'local-office';
import { VERDICTS, type Verdict } from '../../../src/core/visits/verdict';
import { slowly } from '../../slow';
import { faultSites } from '../call-sites';
import { callRpc, copyOf, shownRows } from '../kasiman';
import { refresh } from '../office-actions';
import {
  contradictedOffice,
  officeBeforeVisits,
  reportedOffice,
  resultAsked,
  targets,
  verdictAsked,
  visitOffice,
} from './visit-office';

jest.setTimeout(240_000);

interface Act {
  readonly name: string;
  readonly before: () => Office;
  /** What the page sends: the same each time the button is pressed. */
  readonly prepare: (office: Office) => (office: Office) => void;
  readonly tabs: readonly string[];
}

/** The one that rejects a report too writes most; the others are played in a slow run. */
const verdicts = slowly<readonly Verdict[]>({ usual: ['report-wrong'], slow: VERDICTS });

const acts: readonly Act[] = [
  {
    name: 'beginning to plan visits',
    before: officeBeforeVisits,
    prepare: () => (office) => callRpc(office, 'startVisits', {}),
    tabs: ['Tim', 'Kunjungan', 'Pengaturan'],
  },
  {
    name: 'making the schedule',
    before: visitOffice,
    prepare: (office) => {
      const { seen } = callRpc(office, 'previewSchedule', { targets });
      return (struck) => callRpc(struck, 'saveSchedule', { targets, seen });
    },
    tabs: ['Kunjungan'],
  },
  {
    name: 'entering a result',
    before: reportedOffice,
    prepare: (office) => {
      const asked = resultAsked(office, 'not-held');
      return (struck) => callRpc(struck, 'recordVisitResult', asked);
    },
    tabs: ['Kunjungan', 'Kepatuhan 2026', 'Ringkasan', 'Log Perubahan'],
  },
  {
    name: 'beginning to use Tindak Lanjut',
    before: contradictedOffice,
    prepare: () => (office) => callRpc(office, 'startFollowUps', {}),
    tabs: ['Tindak Lanjut'],
  },
  ...verdicts.map(
    (verdict): Act => ({
      name: `the verdict ${verdict}`,
      before: () => {
        const office = contradictedOffice();
        callRpc(office, 'startFollowUps', {});
        return office;
      },
      prepare: (office) => {
        const asked = verdictAsked(office, verdict, 'Sudah diperiksa');
        return (struck) => callRpc(struck, 'decideFinding', asked);
      },
      tabs: ['Tindak Lanjut', 'Kunjungan', 'Laporan', 'Kepatuhan 2026', 'Log Perubahan'],
    }),
  ),
];

describe.each(acts)('$name', ({ before, prepare, tabs }) => {
  let start: Office | undefined;
  const officeAtStart = (): Office => {
    start ??= before();
    return copyOf(start);
  };
  const press = (act: (office: Office) => void, office: Office): void => {
    try {
      act(office);
    } catch {
      // The page shows a sentence; the person presses the button again.
    }
  };
  const endOf = (office: Office): unknown => {
    refresh(office);
    return tabs.map((tab) => shownRows(office, tab));
  };

  test('dies or fails at every call, is pressed again, and ends as if nothing had happened', () => {
    const act = prepare(officeAtStart());
    const whole = officeAtStart();
    act(whole);
    const wanted = endOf(whole);
    const sites = faultSites(officeAtStart(), act);
    const last = sites[sites.length - 1] ?? 0;
    // A tab that is made is one write after another: ten sites are enough of a sample.
    const usual = sites.filter((_, index) => index % Math.ceil(sites.length / 5) === 0);
    for (const n of slowly({ usual, slow: Array.from({ length: last }, (_, index) => index + 1) }))
      for (const arm of ['kill', 'fail'] as const) {
        const office = officeAtStart();
        if (arm === 'kill') office.faults.killAtCall(n);
        else
          office.faults.failAtCall(n, 'Service Spreadsheets timed out while accessing document with id 1.');
        press(act, office);
        office.faults.clear();
        press(act, office);
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

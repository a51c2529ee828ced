// Checks that planning, a result and a verdict end the same, at whichever service call the execution dies or fails.
import { VERDICTS, type Verdict } from '../../../src/core/visits/verdict';
import { slowly } from '../../slow';
import { callRpc, shownRows } from '../kasiman';
import { refresh } from '../office-actions';
import { describePressedAgain, type PressedAct } from '../pressed-again';
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

interface Act extends PressedAct {
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

describePressedAgain(acts, {
  endOf: (office, { tabs }) => {
    refresh(office);
    return tabs.map((tab) => shownRows(office, tab));
  },
});

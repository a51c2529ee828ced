// Checks that everything about a meeting ends the same, at whichever service call the execution dies or fails.
import { slowly } from '../../slow';
import { callRpc, shownRows } from '../kasiman';
import { describePressedAgain, type PressedAct } from '../pressed-again';
import {
  decidedDraft,
  entries,
  heldOffice,
  invitedOffice,
  march,
  marchOffice,
  meetingOffice,
  officeBeforeMeetings,
  paperAsked,
  rakor,
  rakorDraft,
  rakorOffice,
  ticksFor,
  view,
} from './meeting-office';

jest.setTimeout(slowly({ usual: 240_000, slow: 7_200_000 }));

interface Act extends PressedAct {
  readonly tabs: readonly string[];
}

const acts: readonly Act[] = [
  {
    name: 'beginning to use meetings',
    before: officeBeforeMeetings,
    prepare: () => (office) => callRpc(office, 'startMeetings', {}),
    tabs: ['Rapat', 'Kehadiran', 'Tindak Lanjut', 'Pengaturan'],
  },
  {
    name: 'writing a meeting down',
    before: meetingOffice,
    prepare: (office) => {
      const draft = rakorDraft(office);
      return (struck) => callRpc(struck, 'meetingSave', draft);
    },
    tabs: ['Rapat'],
  },
  {
    name: 'making the list of invitees',
    before: rakorOffice,
    prepare: () => (office) => callRpc(office, 'meetingInvite', rakor),
    tabs: ['Kehadiran'],
  },
  {
    name: 'ticking forty people',
    before: invitedOffice,
    prepare: (office) => {
      const ticks = ticksFor(view(office), 30);
      return (struck) => callRpc(struck, 'meetingTick', { ...rakor, ticks });
    },
    tabs: ['Kehadiran', 'Log Perubahan'],
  },
  {
    name: 'pasting an attendance list',
    before: invitedOffice,
    prepare: (office) => {
      const rows = [['Sekdes Batokan hadir'], ['Sekdes Betet izin'], ['Pak Joko (Ketua BPD) Besah hadir']];
      const asked = { ...rakor, rows, unsaid: null, answers: [] };
      const { seen } = callRpc(office, 'previewAttendance', asked);
      return (struck) => callRpc(struck, 'saveAttendance', { ...asked, seen, withGuests: true });
    },
    tabs: ['Kehadiran', 'Log Perubahan'],
  },
  {
    name: 'closing the list',
    before: heldOffice,
    prepare: () => (office) => callRpc(office, 'meetingClose', rakor),
    tabs: ['Kehadiran'],
  },
  {
    name: 'entering a decision and a task',
    before: invitedOffice,
    prepare: () => (office) => callRpc(office, 'meetingEnter', { ...rakor, entries }),
    tabs: ['Tindak Lanjut'],
  },
  {
    name: 'entering lines at a meeting that takes over others',
    before: marchOffice,
    prepare: () => (office) =>
      callRpc(office, 'meetingEnter', {
        ...march,
        entries: entries.map((entry) => ({ ...entry, id: `${entry.id}n` })),
      }),
    tabs: ['Tindak Lanjut'],
  },
  {
    name: 'writing down the next meeting with its invitees',
    before: heldOffice,
    prepare: (office) => {
      const { draft } = callRpc(office, 'meetingPropose', rakor);
      return (struck) => callRpc(struck, 'meetingSave', draft);
    },
    tabs: ['Rapat', 'Kehadiran'],
  },
  {
    name: 'making an obligation of a decision',
    before: heldOffice,
    prepare: (office) => {
      const asked = decidedDraft(office);
      return (struck) => callRpc(struck, 'obligeDecision', asked);
    },
    tabs: ['Kewajiban', 'Tindak Lanjut', 'Kepatuhan 2026'],
  },
  {
    name: 'making a berita acara with a number',
    before: heldOffice,
    prepare: () => (office) =>
      callRpc(office, 'meetingPaper', { ...paperAsked('acara00001'), kind: 'record', isNumbered: true }),
    tabs: ['Rapat', 'Surat'],
  },
  {
    name: 'ending the meeting with its notula',
    before: heldOffice,
    prepare: () => (office) => callRpc(office, 'meetingFinish', paperAsked('selesai001')),
    tabs: ['Rapat', 'Surat'],
  },
];

/** Moments and links that differ from run to run. */
function withoutMoments(rows: readonly string[][]): string[][] {
  return rows.map((row) =>
    row.map((cell) =>
      /^\d{1,2} \p{L}+ \d{4}.*\d{2}[.:]\d{2}|^\d{1,2}\/\d{1,2}\/\d{4}|^https?:/u.test(cell) ? '' : cell,
    ),
  );
}

// Tabs and forms are made by one write after another: few sites are enough of a sample.
describePressedAgain(acts, {
  mostCalls: 300,
  usualSites: 4,
  endOf: (office, { tabs }) => tabs.map((tab) => withoutMoments(shownRows(office, tab))),
});

// Kasiman before its rakor of 12 February 2026, with meetings in use.
import type { Office } from 'local-office';
import type { MeetingDraft, MeetingView, Tick } from '../../../src/app/meetings/rpc-meetings';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { fillLetterSettings } from '../letters/letter-office';
import { withoutDailyRuns } from '../office-actions';

/** Before anybody has begun to use meetings. */
export function officeBeforeMeetings(): Office {
  return preparedOffice('Kasiman on 9 February, no meetings', () => {
    const office = withoutDailyRuns(kasimanOffice());
    fillLetterSettings(office);
    callRpc(office, 'startVisits', {});
    office.clock.set('2026-02-09T09:00:00+07:00');
    return office;
  });
}

/** With the tabs as they are when they are new. */
export function meetingOffice(): Office {
  return preparedOffice('Kasiman on 9 February, meetings in use', () => {
    const office = officeBeforeMeetings();
    callRpc(office, 'startMeetings', {});
    return office;
  });
}

/** The rakor as the page would send it. */
export function rakorDraft(office: Office, more: Partial<MeetingDraft> = {}): MeetingDraft {
  return {
    ...callRpc(office, 'meetingDesk', {}).blank,
    date: 'Kamis, 12 Februari 2026',
    start: '9',
    end: '10.00 WIB',
    place: 'Pendopo Kecamatan Kasiman',
    noteTaker: 'Siti',
    ...more,
  };
}

/** The rakor stands, nobody is invited yet. */
export function rakorOffice(): Office {
  return preparedOffice('Kasiman with the rakor of 12 February', () => {
    const office = meetingOffice();
    callRpc(office, 'meetingSave', rakorDraft(office));
    return office;
  });
}

export const rakor = { number: 'R-001' };

/** Everybody is invited, and it is the morning of the rakor. */
export function invitedOffice(): Office {
  return preparedOffice('Kasiman on the morning of the rakor, all invited', () => {
    const office = rakorOffice();
    callRpc(office, 'meetingInvite', rakor);
    office.clock.set('2026-02-12T08:50:00+07:00');
    return office;
  });
}

/** 27 of the 30 from the desa were ticked, and two lines were entered. */
export function heldOffice(): Office {
  return preparedOffice('Kasiman at the end of its rakor', () => {
    const office = invitedOffice();
    callRpc(office, 'meetingTick', { ...rakor, ticks: ticksFor(view(office), 27) });
    callRpc(office, 'meetingEnter', { ...rakor, entries });
    office.clock.set('2026-02-12T10:00:00+07:00');
    return office;
  });
}

/** The rakor after it, in March: with figures of February, and with what is left of February's decisions. */
export function marchOffice(): Office {
  return preparedOffice('Kasiman during its rakor of March', () => {
    const office = heldOffice();
    callRpc(office, 'meetingFinish', paperAsked('selesai001'));
    office.clock.set('2026-03-12T08:50:00+07:00');
    callRpc(office, 'meetingSave', rakorDraft(office, { date: '12 Maret 2026' }));
    callRpc(office, 'meetingInvite', march);
    callRpc(office, 'meetingTick', { ...march, ticks: ticksFor(view(office, march.number), 27) });
    callRpc(office, 'meetingEnter', {
      ...march,
      entries: entries.map((entry) => ({ ...entry, id: `${entry.id}m` })),
    });
    return office;
  });
}

export const march = { number: 'R-002' };

export const entries = [
  {
    id: 'keputusan1',
    kind: 'decision',
    text: 'Kerja bakti bersama sebulan sekali | semua desa | 28 Februari 2026',
  },
  { id: 'tugas00001', kind: 'task', text: 'Mendata poskamling | Betet | 10 April 2026' },
] as const;

export function view(office: Office, number = 'R-001'): MeetingView {
  return callRpc(office, 'meetingView', { number });
}

/** The first `count` of those from the desa as present. */
export function ticksFor({ presence }: Pick<MeetingView, 'presence'>, count: number): readonly Tick[] {
  return presence.rows
    .filter(({ key }) => key.split('|').length === 3)
    .slice(0, count)
    .map(({ key, state }) => ({ key, seen: state, state: 'present' }));
}

/** What Tambah kewajiban sends for the first decision when nothing is changed. */
export function decidedDraft(office: Office) {
  const key = view(office).items[0]?.key ?? '';
  const [own] = callRpc(office, 'decisionChoices', { key }).presets;
  if (own === undefined) throw new Error('no draft');
  return { key, draft: own.draft };
}

/** What the page sends to make a document. */
export function paperAsked(request: string) {
  return { ...rakor, request, evaluation: { heads: [], rows: [], sentences: [] } };
}

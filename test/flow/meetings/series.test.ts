// Meetings of a series: who comes how often, the day and the invitees of the next one, what it takes over.
import type { Office } from 'local-office';
import { callRpc } from '../kasiman';
import { presetDraft, quietOffice, refresh, setupWith } from '../office-actions';
import { shownCells, shownRecords, stateOf, typeIn, typeRow } from '../sheet-cells';
import { callsOfLast } from '../visits/visit-office';
import {
  heldOffice,
  invitedOffice,
  march,
  marchOffice,
  meetingOffice,
  paperAsked,
  rakor,
  rakorDraft,
  ticksFor,
  view,
} from './meeting-office';

/** Everybody on the list was there. */
function tickAll(office: Office, number: string): void {
  const ticks = view(office, number).presence.rows.map(({ key, state }) => ({
    key,
    seen: state,
    state: 'present' as const,
  }));
  callRpc(office, 'meetingTick', { number, ticks });
}

test('B4: five closed, one open: the denominator is 5, by invitee, by desa and by position', () => {
  const office = meetingOffice();
  for (let month = 1; month <= 6; month += 1) {
    const number = `R-00${month}`;
    callRpc(office, 'meetingSave', rakorDraft(office, { date: `2026-0${month}-09`, state: 'held' }));
    callRpc(office, 'meetingInvite', { number });
    if (month < 6) tickAll(office, number);
    else callRpc(office, 'meetingTick', { number, ticks: ticksFor(view(office, number), 3) });
  }
  const { rates } = callRpc(office, 'meetingDesk', {});
  expect(rates.invitees).toHaveLength(34);
  expect(rates.invitees[0]).toMatchObject({ attended: '5/5 = 100,0 %', excused: 0 });
  expect(rates.units).toHaveLength(10);
  expect(rates.units[0]).toMatchObject({ who: 'Batokan', attended: '15/15 = 100,0 %' });
  expect(rates.positions).toHaveLength(3);
  expect(rates.positions[0]).toMatchObject({ who: 'Kasi Pelayanan', covered: '50/50 = 100,0 %' });
  callRpc(office, 'meetingClose', { number: 'R-006' });
  const after = callRpc(office, 'meetingDesk', {}).rates;
  expect(after.invitees.find(({ who }) => who === 'Sekretaris Desa Betet')).toMatchObject({
    attended: '5/6 = 83,3 %',
  });
  // Batokan's three came six times.
  expect(after.units.at(-1)).toMatchObject({ who: 'Batokan', attended: '18/18 = 100,0 %' });
});

test('a desa that was never invited stands with “–”', () => {
  const office = meetingOffice();
  callRpc(office, 'meetingSave', rakorDraft(office, { state: 'held' }));
  typeIn(office, 'Pengaturan', 'Rapat: yang diundang ke rakor', 'Nilai', 'Sekretaris Desa');
  callRpc(office, 'meetingInvite', rakor);
  tickAll(office, 'R-001');
  expect(callRpc(office, 'meetingDesk', {}).rates.units.at(-1)?.attended).toBe('1/1 = 100,0 %');
  typeRow(office, 'Desa', { Kode: '35.22.20.2011', Nama: 'Desa Baru', Jenis: 'desa' });
  refresh(office);
  expect(callRpc(office, 'meetingDesk', {}).rates.units.at(-1)).toMatchObject({
    who: 'Baru',
    attended: '–',
    covered: '–',
  });
});

test('B8: Kalirejo’s seventeen hosts in order, monthly from March 2026: one skipped in May, two swapped in July', () => {
  const units = Array.from({ length: 17 }, (_, index) => ({
    code: `18.02.01.${2001 + index}`,
    name: `Contoh ${index + 1}`,
  }));
  const setup = { ...setupWith({}), officeCode: '18.02.01', officeName: 'Kalirejo', units };
  const office = quietOffice('2026-02-09T08:00:00+07:00', setup);
  callRpc(office, 'startMeetings', {});
  const codeOf = new Map(units.map(({ code, name }) => [name, code]));
  const hosts = Array.from({ length: 18 }, (_, month) => {
    const turns = callRpc(office, 'meetingDesk', {}).hosts.map(({ unit }) => codeOf.get(unit) ?? unit);
    // In May 2003 cannot; in July 2005 and 2006 change places. Nobody notes it anywhere.
    const host = turns[month === 2 || month === 4 ? 1 : 0] ?? '';
    const [year, number] = [2026 + Math.floor((month + 2) / 12), ((month + 2) % 12) + 1];
    const date = `${year}-${String(number).padStart(2, '0')}-10`;
    callRpc(office, 'meetingSave', rakorDraft(office, { host, date, state: 'held' }));
    return host.slice(-4);
  });
  expect(hosts).toEqual([
    ...['2001', '2002', '2004', '2003', '2006', '2005'],
    ...Array.from({ length: 11 }, (_, index) => String(2007 + index)),
    '2001',
  ]);
});

test('B14: four fortnightly meetings proposed in turn, the third postponed: its fortnight stays red, the dates after it don’t move', () => {
  const office = meetingOffice();
  const name = 'Rapat dua mingguan';
  callRpc(office, 'addObligation', {
    ...presetDraft(office, 'rakor'),
    name: 'Rakor dua mingguan',
    periodType: 'biweekly',
    anchor: '2026-01-08',
    start: '2026-01-08',
  });
  office.clock.set('2026-01-08T08:00:00+07:00');
  callRpc(office, 'meetingSave', rakorDraft(office, { title: name, date: '8 Januari 2026', state: 'held' }));
  const dates = (['held', 'postponed', 'planned'] as const).map((state, index) => {
    const { draft } = callRpc(office, 'meetingPropose', { number: `R-00${index + 1}` });
    callRpc(office, 'meetingSave', { ...draft, state });
    return draft.date;
  });
  expect(dates).toEqual(['Kamis, 22 Januari 2026', 'Kamis, 5 Februari 2026', 'Kamis, 19 Februari 2026']);
  office.clock.set('2026-02-20T08:00:00+07:00');
  refresh(office);
  const states = ['8–21 Jan 2026', '22 Jan – 4 Feb 2026', '5–18 Feb 2026'].map((period) =>
    stateOf(office, 'Kecamatan Kasiman', { period, obligation: 'Rakor dua mingguan' }),
  );
  expect(states).toEqual(['✔ Tepat waktu', '✔ Tepat waktu', '✘ Lewat tenggat']);
});

test('the next meeting invites the same people at once, typed rows too, and a second press adds nobody', () => {
  const office = invitedOffice();
  const [first] = view(office).presence.rows;
  callRpc(office, 'meetingTick', {
    ...rakor,
    ticks: [{ key: first?.key ?? '', seen: null, state: 'represented' }],
  });
  typeIn(office, 'Pengaturan', 'Rapat: yang diundang ke rakor', 'Nilai', 'Kepala Desa');
  const { draft } = callRpc(office, 'meetingPropose', rakor);
  const { view: next } = callRpc(office, 'meetingSave', draft);
  expect(next.invitation.summary).toBe('30 orang dari desa, 4 pejabat');
  expect(next.presence).toMatchObject({ count: '0/30', officials: 'pejabat 0/4' });
  expect(callRpc(office, 'meetingSave', draft).view.line.number).toBe('R-002');
  expect(shownRecords(office, 'Kehadiran')).toHaveLength(68);
});

test('what was taken over stands in the notula and says so under Dibahas; Selesai stays within 12 calls', () => {
  const office = marchOffice();
  const asked = { ...paperAsked('selesai002'), ...march };
  const { id } = callRpc(office, 'meetingFinish', asked);
  const { reads, writes } = callsOfLast(office);
  expect(reads + writes).toBeLessThanOrEqual(12 + 2);
  const html = callRpc(office, 'meetingPaperText', { id }).html;
  expect(html).toContain('Tindak lanjut rapat sebelumnya yang dibahas:');
  const { carried } = callRpc(office, 'meetingScreen', march);
  expect(carried.map(({ stateWord }) => stateWord)).toEqual(['lewat tenggat', 'terbuka']);
  expect(html).toContain('<td>28 Februari 2026</td><td>lewat tenggat</td>');
  const discussed = (): string[][] => shownCells(office, 'Tindak Lanjut', ['Tenggat', 'Dibahas'], {});
  expect(discussed().slice(0, 2)).toEqual([
    ['28 Februari 2026', 'Rapat Koordinasi, 12 Mar 2026'],
    ['10 April 2026', 'Rapat Koordinasi, 12 Mar 2026'],
  ]);
  expect(
    discussed()
      .slice(2)
      .map(([, text]) => text),
  ).toEqual(['', '']);
  callRpc(office, 'meetingFinish', asked);
  expect(discussed()[0]).toEqual(['28 Februari 2026', 'Rapat Koordinasi, 12 Mar 2026']);
});

test('the notula names the letter that invited, as long as nothing else is written as basis', () => {
  const office = heldOffice();
  office.clock.set('2026-02-09T09:00:00+07:00');
  callRpc(office, 'makeLetter', { id: 'undangan01234567', draft: view(office).invitation.letter });
  const [number = ''] = shownCells(office, 'Surat', ['Nomor'], {})[0] ?? [];
  office.clock.set('2026-02-12T10:00:00+07:00');
  const { id } = callRpc(office, 'meetingFinish', paperAsked('selesai001'));
  expect(number).not.toBe('');
  expect(callRpc(office, 'meetingPaperText', { id }).html).toContain(
    `Surat undangan nomor ${number} tanggal 9 Februari 2026`,
  );
});

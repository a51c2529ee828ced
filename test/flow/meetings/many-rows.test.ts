// 108 desa with three invitees each: two officers tick, forty people send the form, and the order makes no difference.
import type { Office } from 'local-office';
import type { Tick } from '../../../src/app/meetings/rpc-meetings';
import { slowly } from '../../slow';
import { callRpc, copyOf, kasimanSetup, preparedOffice } from '../kasiman';
import { quietOffice } from '../office-actions';
import { shownRecords } from '../sheet-cells';
import { rakor, rakorDraft, view } from './meeting-office';

jest.setTimeout(slowly({ usual: 240_000, slow: 7_200_000 }));

const units = Array.from({ length: 108 }, (_, index) => ({
  code: `35.22.20.${2001 + index}`,
  name: `Contoh ${String(index + 1).padStart(3, '0')}`,
}));

function uninvitedOffice(): Office {
  return preparedOffice('108 desa with a rakor, nobody invited', () => {
    const office = quietOffice('2026-02-09T08:00:00+07:00', { ...kasimanSetup, units });
    callRpc(office, 'startMeetings', {});
    callRpc(office, 'meetingSave', rakorDraft(office));
    return office;
  });
}

function bigOffice(): Office {
  return preparedOffice('108 desa on the morning of their rakor, all invited', () => {
    const office = uninvitedOffice();
    callRpc(office, 'meetingInvite', rakor);
    callRpc(office, 'makeCheckInForm', {});
    office.clock.set('2026-02-12T08:00:00+07:00');
    return office;
  });
}

type Act = (office: Office) => void;

function ticksOf(officer: string, ticks: readonly Tick[]): Act {
  return (office) => {
    office.actAs(officer);
    expect(callRpc(office, 'meetingTick', { ...rakor, ticks }).isDone).toBe(true);
  };
}

/** Both officers tick the rows of their half and the thirty in the middle, forty at a time. */
function ticking(office: Office): readonly Act[] {
  const wanted = view(office).presence.rows.map(
    ({ key }, index): Tick => ({ key, seen: null, state: index % 9 === 8 ? 'excused' : 'present' }),
  );
  const [first = '', second = ''] = office.state.accounts
    .filter(({ role }) => role === 'owner' || role === 'editor')
    .map(({ email }) => email);
  const chunks = (officer: string, own: readonly Tick[]): Act[] =>
    Array.from({ length: Math.ceil(own.length / 40) }, (_, index) =>
      ticksOf(officer, own.slice(index * 40, index * 40 + 40)),
    );
  return [...chunks(first, wanted.slice(0, 177)), ...chunks(second, wanted.slice(147))];
}

/** 30 invitees, five of them again under another name, three in another position, two guests. */
function answering(): readonly Act[] {
  const arrive = (minute: number, unit: number | null, position: string, name: string): Act => {
    const time = `09:${String(minute).padStart(2, '0')}`;
    return (office) => {
      office.clock.set(`2026-02-12T${time}:00+07:00`);
      const from = units[unit ?? -1];
      office.submitForm('Daftar hadir rapat', {
        Rapat: 'R-001 · Rapat Koordinasi · 12 Februari 2026',
        'Desa/instansi': from === undefined ? 'Instansi lain' : `${from.code} ${from.name}`,
        Jabatan: position,
        Nama: name,
      });
    };
  };
  const numbers = Array.from({ length: 30 }, (_, index) => index);
  return [
    ...numbers.map((index) => arrive(index, index * 3, 'Sekretaris Desa', `Sekretaris ${index}`)),
    ...numbers.slice(0, 5).map((index) => arrive(index + 5, index * 3, 'sekretaris  desa', `Wakil ${index}`)),
    ...numbers.slice(0, 3).map((index) => arrive(31, 100 + index, 'Kaur Umum', `Kaur ${index}`)),
    ...numbers.slice(0, 2).map((index) => arrive(32, null, 'Kepala KUA', `Tamu ${index}`)),
  ];
}

function reading(office: Office): void {
  callRpc(office, 'meetingCheckIns', rakor);
}

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items
    .map((item, index) => ({ item, rank: Math.sin(seed * 1000 + index * 7) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

function endOf(office: Office): readonly string[] {
  return shownRecords(office, 'Kehadiran')
    .map((record) => JSON.stringify(record))
    .sort();
}

test('324 rows ticked by two officers and 40 check-ins at once: the same end in any order', () => {
  const start = bigOffice();
  const ticks = ticking(start);
  const answers = answering();
  expect(answers).toHaveLength(40);
  const play = (acts: readonly Act[]): Office => {
    const office = copyOf(start);
    for (const act of [...acts, reading]) act(office);
    return office;
  };
  const whole = play([...ticks, ...answers]);
  const { presence } = view(whole);
  expect(presence).toMatchObject({ count: '288/324', isClosed: true });
  expect(shownRecords(whole, 'Kehadiran')).toHaveLength(326);
  const wanted = endOf(whole);
  const seeds = Array.from({ length: slowly({ usual: 2, slow: 24 }) }, (_, index) => index + 1);
  for (const seed of seeds) {
    const mixed = shuffled([...ticks, ...answers, reading, reading, reading], seed);
    expect([seed, endOf(play(mixed))]).toEqual([seed, wanted]);
  }
});

test('the form alone: the same end in any order, whoever is read first', () => {
  const start = bigOffice();
  const play = (acts: readonly Act[]): readonly string[] => {
    const office = copyOf(start);
    for (const act of [...acts, reading]) act(office);
    return endOf(office);
  };
  const wanted = play(answering());
  for (let seed = 1; seed <= slowly({ usual: 2, slow: 24 }); seed += 1)
    expect([seed, play(shuffled([...answering(), reading, reading], seed))]).toEqual([seed, wanted]);
});

test('B11: the list of 324 rows is written in at most three calls, and 40 ticks in one', () => {
  const office = uninvitedOffice();
  callRpc(office, 'meetingInvite', rakor);
  const cellCalls = (): number =>
    Object.entries(office.executions.at(-1)?.calls.byMethod ?? {})
      .filter(([name]) => /^(?:Range|Sheet)\.(?:set|insert|append)/u.test(name))
      .reduce((sum, [, count]) => sum + count, 0);
  expect(cellCalls()).toBeLessThanOrEqual(3);
  const { rows } = view(office).presence;
  expect(rows).toHaveLength(324);
  const fortyRows = rows.filter((_, index) => index % 8 === 0).slice(0, 40);
  callRpc(office, 'meetingTick', {
    ...rakor,
    ticks: fortyRows.map(({ key }): Tick => ({ key, seen: null, state: 'present' })),
  });
  expect(office.executions.at(-1)?.calls.byMethod).toMatchObject({ 'Range.setValues': 1 });
});

// Invitees, check-ins, closed lists and rates of attendance.

import {
  type Attendance,
  closeList,
  countAttendance,
  isListClosed,
} from '../../../src/core/meetings/attendance';
import { attendanceRates, groupRates } from '../../../src/core/meetings/attendance-rate';
import { applyCheckIns, type CheckIn } from '../../../src/core/meetings/check-in';
import { dayOfLabel, withoutPeople } from '../../../src/core/meetings/forgotten';
import { missingInvitees, positionsOf, sameInvitees } from '../../../src/core/meetings/invitee';
import { fractionText } from '../../../src/messages/time/date-text';
import { day } from '../kasiman';
import { codeAt, memberOf, unitAt } from '../visits/office';
import { checkIn, meeting, row, words } from './meetings';

const positions = positionsOf('Sekretaris Desa; Kasi Pelayanan; Kasi Pemerintahan; kasi  pelayanan');
const units = Array.from({ length: 10 }, (_, index) => unitAt(index));
const team = [
  memberOf('Kapolsek', { institution: 'Polsek Kasiman' }),
  memberOf('Danramil', { name: 'Budi' }),
];

function positionsOfUnit(): readonly string[] {
  return positions;
}

function invite(standing: readonly Attendance[] = []): readonly Attendance[] {
  return missingInvitees({ meeting: meeting(), label: 'Rakor', units, positionsOfUnit, team, standing });
}

describe('B1: invitees', () => {
  it('of Kasiman on 12 February 2026 are 30 rows and the officials', () => {
    const rows = invite();
    expect(rows.filter(({ unit }) => unit !== null)).toHaveLength(30);
    expect(rows.slice(30).map(({ key }) => key)).toEqual(['R-001|kapolsek polsek kasiman', 'R-001|budi']);
  });

  it('are added once: what stands is not added again, whatever order it is in', () => {
    expect(invite([...invite()].reverse())).toEqual([]);
    expect(invite(invite().slice(3))).toEqual(invite().slice(0, 3));
  });

  it('27 ticked of 30 leave three open, who can be named', () => {
    const rows = invite()
      .slice(0, 30)
      .map((one, index): Attendance => (index < 27 ? { ...one, state: 'present' } : one));
    expect(countAttendance(rows)).toMatchObject({ invited: 30, present: 27, open: 3 });
    expect(rows.filter(({ state }) => state === null).map(({ position }) => position)).toEqual(positions);
  });

  it('of a desa that did not exist yet are none', () => {
    const young = [unitAt(0), unitAt(1, '2026-06-01')];
    const rows = missingInvitees({
      meeting: meeting(),
      label: '',
      units: young,
      positionsOfUnit,
      team: [],
      standing: [],
    });
    expect(rows.map(({ unit }) => unit)).toEqual([codeAt(0), codeAt(0), codeAt(0)]);
  });
});

/** 40 answers: 30 of invitees, 5 of them again, 3 late ones, 2 guests. */
function fortyAnswers(): readonly CheckIn[] {
  const rows = invite();
  const own = rows
    .slice(0, 30)
    .map(({ unit, position }, index) =>
      checkIn(`a${index + 10}`, `08:${index + 10}`, { unit, position, name: `Nama ${index}` }),
    );
  const again = own
    .slice(0, 5)
    .map((answer, index) => ({ ...answer, id: `b${index}`, at: checkIn('', `09:1${index}`).at }));
  const late = own.slice(27).map((answer, index) => ({ ...answer, at: checkIn('', `11:0${index}`).at }));
  const guests = [0, 1].map((index) =>
    checkIn(`g${index}`, '08:50', { institution: 'KUA', name: `Tamu ${index}` }),
  );
  return [...own.slice(0, 27), ...again, ...late, ...guests].concat(
    [0, 1, 2].map((index) =>
      checkIn(`h${index}`, '08:40', { name: `Tamu ${index % 2}`, institution: 'KUA' }),
    ),
  );
}

function apply(rows: readonly Attendance[], some: readonly CheckIn[]): readonly Attendance[] {
  return applyCheckIns(rows, some, { meeting: meeting(), label: 'Rakor', words });
}

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items
    .map((item, index) => ({ item, rank: Math.sin(seed * 1000 + index) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

describe('B3: check-ins', () => {
  const answers = fortyAnswers();
  const whole = apply(invite(), answers);

  it('40 of them, 5 doubled, 3 late, 2 guests: 27 came, the late ones are marked, guests stand below', () => {
    expect(answers).toHaveLength(40);
    expect(countAttendance(whole)).toMatchObject({ invited: 32, present: 27, open: 5, guests: 2 });
    expect(whole.filter(({ notes }) => notes.startsWith('di luar waktu'))).toHaveLength(3);
    expect(whole.filter(({ notes }) => notes.startsWith('juga'))).toHaveLength(5);
    expect(whole[0]).toMatchObject({ time: '08:10', notes: 'juga 09:10', source: 'form' });
  });

  it.each(Array.from({ length: 24 }, (_, seed) => seed))('in random order %i give the same rows', (seed) => {
    const mixed = shuffled(answers, seed + 1);
    const first = apply(invite(), mixed.slice(0, 13));
    expect(apply(apply(first, mixed.slice(0, 27)), mixed)).toEqual(whole);
  });

  it('never take back what an officer ticked, before them or after', () => {
    const tick = (rows: readonly Attendance[]) =>
      rows.map(
        (one, index): Attendance => (index === 0 ? { ...one, state: 'excused', source: 'staff' } : one),
      );
    expect(apply(tick(invite()), answers)).toEqual(tick(apply(invite(), answers)).map((one) => one));
    expect(apply(tick(apply(invite(), answers)), answers)[0]).toMatchObject({
      state: 'excused',
      source: 'staff',
    });
  });

  it('of somebody in another position, or who says so, are for who was invited', () => {
    const unit = codeAt(0);
    const [first] = apply(invite(), [checkIn('a', '08:55', { unit, position: 'Kaur Umum', name: 'Sri' })]);
    expect(first).toMatchObject({ state: null });
    const all = apply(invite(), [checkIn('a', '08:55', { unit, position: 'Kaur Umum', name: 'Sri' })]);
    expect(all.filter(({ state }) => state === 'represented')).toMatchObject([
      { unit, representedBy: 'Sri' },
    ]);
    const [, own] = apply(invite(), [
      checkIn('a', '08:55', { unit, position: 'kasi pelayanan', name: 'Sri', isForAnother: true }),
    ]);
    expect(own).toMatchObject({ position: 'Kasi Pelayanan', state: 'represented', representedBy: 'Sri' });
  });
});

describe('the next meeting of a series', () => {
  const before = [
    ...invite(),
    row('R-001|tokoh adat', { name: 'Tokoh adat', state: 'present' }),
    row('R-001|tamu|orang', { name: 'Orang', state: 'present' }),
  ].map((one): Attendance => (one.unit === null ? one : { ...one, name: 'Sri', state: 'present' }));
  const next = { number: 'R-002', date: day('2026-03-12') };
  const again = (standing: readonly Attendance[] = [], members = team) =>
    sameInvitees({ meeting: next, label: 'Rakor', units, team: members, before, standing });

  it('invites whom the one before it did, typed rows too and guests aside, with nothing recorded', () => {
    const rows = again();
    expect(rows).toHaveLength(33);
    expect(rows.slice(30).map(({ key }) => key)).toEqual([
      'R-002|kapolsek polsek kasiman',
      'R-002|budi',
      'R-002|tokoh adat',
    ]);
    expect(rows.every(({ state, representedBy }) => state === null && representedBy === '')).toBe(true);
    expect(rows[0]).toMatchObject({ position: 'Sekretaris Desa', name: '' });
    expect(again(rows)).toEqual([]);
  });

  it('leaves out who has left the team', () => {
    const left = team.map((member) => ({ ...member, until: day('2026-02-28') }));
    expect(again([], left).slice(30)).toMatchObject([{ name: 'Tokoh adat' }]);
  });
});

describe('names that were kept long enough', () => {
  const list = [
    row(`R-001|${codeAt(0)}|sekdes`, { unit: codeAt(0), position: 'Sekdes', name: 'Siti', state: 'present' }),
    row('R-001|budi', { name: 'Budi', position: 'Danramil', institution: 'Koramil', state: 'present' }),
    row('R-001|kapolsek polsek', { position: 'Kapolsek', institution: 'Polsek', state: 'excused' }),
    row('R-001|adi', { name: 'Adi', state: 'present' }),
    row('R-001|tamu|umar kua', { name: 'Umar', institution: 'KUA', state: 'present' }),
    row('R-001|tamu|ali kua', {
      name: 'Ali',
      institution: 'KUA',
      state: 'represented',
      representedBy: 'Ani',
    }),
  ];

  it('leave the list, its keys too; positions, states and counts stay', () => {
    const kept = withoutPeople(list, words);
    expect(JSON.stringify(kept)).not.toMatch(/\b(?:siti|budi|adi|umar|ali|ani)\b/iu);
    expect(countAttendance(kept)).toEqual(countAttendance(list));
    expect(new Set(kept.map(({ key }) => key)).size).toBe(list.length);
    expect(kept.map(({ key }) => key).slice(1)).toEqual([
      'R-001|danramil koramil',
      'R-001|kapolsek polsek',
      'R-001|1',
      'R-001|tamu|kua',
      'R-001|tamu|kua 2',
    ]);
  });

  it('take what people wrote beside them along; what Pantau Desa noted stays', () => {
    const noted = row('R-001|tamu|umar kua', {
      name: 'Umar',
      institution: 'KUA',
      notes: 'tamu; digantikan Bu Ani; juga 09:12; di luar waktu 10:05',
    });
    const position = row(`R-001|${codeAt(0)}|sekdes`, {
      unit: codeAt(0),
      position: 'Sekdes',
      notes: 'sakit, kata Pak Adi',
    });
    expect(withoutPeople([noted, position], words)).toMatchObject([
      { key: 'R-001|tamu|kua', name: '', notes: 'tamu; juga 09:12; di luar waktu 10:05' },
      { key: position.key, notes: '' },
    ]);
  });

  it('leave the key also where the name beside it was changed or emptied since', () => {
    const kept = withoutPeople(
      [
        row('R-001|budi', { name: 'Karno', position: 'Danramil', institution: 'Koramil' }),
        row('R-001|adi', { position: 'Kapolsek', institution: 'Polsek' }),
        row('R-001|tamu|umar kua', { institution: 'KUA' }),
      ],
      words,
    );
    expect(kept.map(({ key }) => key)).toEqual([
      'R-001|danramil koramil',
      'R-001|kapolsek polsek',
      'R-001|tamu|kua',
    ]);
  });

  it.each([
    { label: 'Rapat Koordinasi, 12 Feb 2026', date: '2026-02-12' },
    { label: 'Rapat Koordinasi 12 Februari 2026 ', date: '2026-02-12' },
    { label: 'Rakor 12/02/2026', date: '2026-02-12' },
    { label: 'Rakor triwulan 1 2026', date: null },
    { label: 'Rapat 31 Februari 2026', date: null },
    { label: '', date: null },
  ])('of a meeting that is gone the day is read from “$label”', ({ label, date }) => {
    expect(dayOfLabel(label)).toBe(date);
  });

  it('once they are gone nothing changes', () => {
    const kept = withoutPeople(list, words);
    expect(withoutPeople(kept, words).every((one, index) => one === kept[index])).toBe(true);
  });
});

describe('B11: 108 desa', () => {
  it('with three positions each are 324 rows, each with a key of its own', () => {
    const many = Array.from({ length: 108 }, (_, index) => unitAt(index));
    const rows = missingInvitees({
      meeting: meeting(),
      label: 'Rakor',
      units: many,
      positionsOfUnit,
      team: [],
      standing: [],
    });
    expect(rows).toHaveLength(324);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(324);
  });
});

describe('B13: Kehadiran sorted and renamed', () => {
  it('changes no figure, no invitee and no check-in: only keys tell the rows apart', () => {
    const meetings = [meeting('2026-02-12', { state: 'held' })];
    const listed = closeList(apply(invite(), fortyAnswers()));
    const moved = [...listed].reverse().map((one) => ({ ...one, meeting: 'Nama lain' }));
    expect(countAttendance(moved)).toEqual(countAttendance(listed));
    expect(attendanceRates(meetings, moved)).toMatchObject(
      attendanceRates(meetings, listed).map(({ attended, covered, excused }) => ({
        attended,
        covered,
        excused,
      })),
    );
    expect(invite(moved)).toEqual([]);
  });
});

const nobody = { numerator: 0, denominator: 0 };

describe('B4: rates of attendance', () => {
  const dates = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-06', '2026-05-05', '2026-06-05'];
  const meetings = dates.map((date, index) => meeting(date, { number: `R-00${index}`, state: 'held' }));

  it('five lists closed, one open: the denominator is 5', () => {
    const rows = meetings.flatMap(({ number }, index) => [
      row(`${number}|a|sekdes`, { state: 'present' }),
      row(`${number}|b|sekdes`, { state: index === 5 ? null : 'excused' }),
    ]);
    const rates = attendanceRates(meetings, rows);
    expect(rates.map(({ attended, excused }) => [attended, excused])).toEqual([
      [{ numerator: 0, denominator: 5 }, 5],
      [{ numerator: 5, denominator: 5 }, 0],
    ]);
  });

  it('of 13 heads 5 came, one was excused, 7 sent somebody: 38,5 %, and 92,3 % were represented', () => {
    const states = { a: 'present', w: 'represented', i: 'excused' } as const;
    const rates = attendanceRates(
      meetings.slice(0, 1),
      [...'aaaaawwwwwwwi'].map((state, index) =>
        row(`R-000|${codeAt(index)}|kepala desa`, {
          unit: codeAt(index),
          position: 'Kepala Desa',
          state: states[state as keyof typeof states],
        }),
      ),
    );
    const [heads, ...others] = groupRates(rates, ({ position }) => position);
    expect(others).toEqual([]);
    expect(heads).toMatchObject({ group: 'Kepala Desa', excused: 1 });
    expect(fractionText(heads?.attended ?? nobody)).toBe('5/13 = 38,5 %');
    expect(fractionText(heads?.covered ?? nobody)).toBe('12/13 = 92,3 %');
  });

  it('a desa that was never invited has no rate, and stands behind those that have one', () => {
    const rates = attendanceRates(meetings.slice(0, 1), [
      row(`R-000|${codeAt(0)}|sekdes`, { unit: codeAt(0), state: 'present' }),
      row(`R-000|${codeAt(1)}|sekdes`, { unit: codeAt(1), state: 'excused' }),
      row('R-000|kapolsek', { state: 'present' }),
    ]);
    const byUnit = groupRates(rates, ({ unit }) => unit, [codeAt(2), codeAt(0), codeAt(1)]);
    expect(byUnit.map(({ group, attended }) => [group, fractionText(attended)])).toEqual([
      [codeAt(1), '0/1 = 0,0 %'],
      [codeAt(0), '1/1 = 100,0 %'],
      [codeAt(2), '–'],
    ]);
  });

  it('a list is closed when it says something of everybody; blanks become absences', () => {
    const open = [row('R-000|a', { state: 'present' }), row('R-000|b')];
    expect(isListClosed(open)).toBe(false);
    expect(isListClosed([])).toBe(false);
    const closed = closeList(open);
    expect(isListClosed(closed)).toBe(true);
    expect(closed.map(({ state }) => state)).toEqual(['present', 'absent']);
  });
});

// Invitees, check-ins, closed lists and rates of attendance.
import {
  type Attendance,
  closeList,
  countAttendance,
  isListClosed,
} from '../../../src/core/meetings/attendance';
import { attendanceRates } from '../../../src/core/meetings/attendance-rate';
import { applyCheckIns, type CheckIn } from '../../../src/core/meetings/check-in';
import { missingInvitees, positionsOf } from '../../../src/core/meetings/invitee';
import { percentText } from '../../../src/messages/time/date-text';
import { codeAt, memberOf, unitAt } from '../visits/office';
import { checkIn, day, meeting, row, words } from './meetings';

const positions = positionsOf('Sekretaris Desa; Kasi Pelayanan; Kasi Pemerintahan; kasi  pelayanan');
const units = Array.from({ length: 10 }, (_, index) => unitAt(index));
const team = [
  memberOf('Kapolsek', { institution: 'Polsek Kasiman' }),
  memberOf('Danramil', { name: 'Budi' }),
];

function invite(standing: readonly Attendance[] = []): readonly Attendance[] {
  return missingInvitees({ meeting: meeting(), label: 'Rakor', units, positions, team, standing });
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
      positions,
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

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items
    .map((item, index) => ({ item, rank: Math.sin(seed * 1000 + index) }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ item }) => item);
}

describe('B3: check-ins', () => {
  const answers = fortyAnswers();
  const apply = (rows: readonly Attendance[], some: readonly CheckIn[]) =>
    applyCheckIns(rows, some, { meeting: meeting(), label: 'Rakor', words });
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
    const [rate] = attendanceRates(
      meetings.slice(0, 1),
      [...'aaaaawwwwwwwi'].map((state, index) =>
        row(`R-000|${index}`, {
          state: state === 'a' ? 'present' : state === 'w' ? 'represented' : 'excused',
        }),
      ),
    ).slice(0, 1);
    const counts = { present: 5, represented: 7, invited: 13 };
    expect(percentText({ numerator: counts.present, denominator: counts.invited })).toBe('38,5 %');
    expect(percentText({ numerator: counts.present + counts.represented, denominator: 13 })).toBe('92,3 %');
    expect(rate?.attended).toEqual({ numerator: 0, denominator: 1 });
  });

  it('a list is closed when it says something of everybody; blanks become absences', () => {
    const open = [row('R-000|a', { state: 'present' }), row('R-000|b')];
    expect(isListClosed(open)).toBe(false);
    expect(isListClosed([])).toBe(false);
    const closed = closeList(open);
    expect(isListClosed(closed)).toBe(true);
    expect(closed.map(({ state }) => state)).toEqual(['present', 'absent']);
    expect(day('2026-02-12')).toBe('2026-02-12');
  });
});

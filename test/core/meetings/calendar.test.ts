// Days, hours, hosts, the order of planning, and what a meeting takes over.
import { carryOver } from '../../../src/core/follow-ups/carry-over';
import { hostTurns } from '../../../src/core/meetings/host-turn';
import type { Meeting } from '../../../src/core/meetings/meeting';
import {
  isInvitedLate,
  meetingDoubts,
  reversedPlanning,
  timeIssues,
} from '../../../src/core/meetings/meeting-check';
import { proposeNextDay } from '../../../src/core/meetings/next-meeting';
import { rakorReports } from '../../../src/core/meetings/rakor-report';
import { parseUnitCode, type UnitCode } from '../../../src/core/office/unit';
import { HOLIDAYS_2026 } from '../../../src/core/time/holidays-2026';
import { makePlainTime } from '../../../src/core/time/plain-date';
import { buildWorkingCalendar } from '../../../src/core/time/working-calendar';
import { day, kerjaBakti } from '../kasiman';
import { meeting } from './meetings';

const obligation = kerjaBakti();
const calendar = buildWorkingCalendar(HOLIDAYS_2026);
const noHolidays = buildWorkingCalendar([]);

describe('B2: day and hours', () => {
  it('an end that is not after the beginning is refused', () => {
    expect(timeIssues({ start: makePlainTime(9, 0), end: makePlainTime(9, 0) })).toHaveLength(1);
    expect(timeIssues({ start: makePlainTime(9, 0), end: makePlainTime(8, 0) })[0]?.code).toBe(
      'meeting-ends-before-start',
    );
    expect(timeIssues({ start: makePlainTime(9, 0), end: null })).toEqual([]);
  });

  it.each([
    { date: '2026-02-12', codes: [] },
    { date: '2026-02-14', codes: ['meeting-on-day-off'] },
    { date: '2026-02-17', codes: ['meeting-on-day-off'] },
  ])('a weekend or holiday is told: $date', ({ date, codes }) => {
    expect(
      meetingDoubts(meeting(date), { calendar, others: [], today: day('2026-02-12') }).map(
        ({ code }) => code,
      ),
    ).toEqual(codes);
  });

  it('a day that has passed is told while the meeting is planned', () => {
    const codes = (state: Meeting['state']) =>
      meetingDoubts(meeting('2026-02-11', { state }), { calendar, others: [], today: day('2026-02-12') }).map(
        ({ code }) => code,
      );
    expect([codes('planned'), codes('held')]).toEqual([['meeting-is-past'], []]);
  });

  it('another meeting or visit of the chair at the same hour is told', () => {
    const at = (hour: number, people: string) => ({
      name: 'Kunjungan Betet',
      date: day('2026-02-12'),
      start: makePlainTime(hour, 0),
      end: makePlainTime(hour + 1, 0),
      people,
    });
    const doubts = (hour: number, people: string) =>
      meetingDoubts(meeting(), { calendar, others: [at(hour, people)], today: day('2026-02-12') }).map(
        ({ code }) => code,
      );
    expect(doubts(9, 'Camat (Kecamatan Kasiman); Kapolsek')).toEqual(['meeting-overlaps']);
    expect(doubts(10, 'Camat (Kecamatan Kasiman); Kapolsek')).toEqual([]);
    expect(doubts(9, 'Kapolsek')).toEqual([]);
    expect(doubts(9, 'Sekcam (Kecamatan Kasiman)')).toEqual([]);
  });

  it('a visit to the desa that holds the meeting is told, whoever goes', () => {
    const host = kampung(0);
    const visit = { name: 'kunjungan', date: day('2026-02-12'), start: null, end: null, people: 'Kapolsek' };
    const doubts = (visited: UnitCode) =>
      meetingDoubts(
        { ...meeting(), host },
        { calendar, others: [{ ...visit, visited }], today: day('2026-02-12') },
      ).map(({ code }) => code);
    expect(doubts(host)).toEqual(['meeting-host-visited']);
    expect(doubts(kampung(1))).toEqual([]);
  });

  it('an invitation less than a working day before is late', () => {
    expect(isInvitedLate(meeting(), day('2026-02-11'), calendar)).toBe(false);
    expect(isInvitedLate(meeting(), day('2026-02-12'), calendar)).toBe(true);
    expect(isInvitedLate(meeting('2026-02-15'), day('2026-02-14'), calendar)).toBe(true);
  });
});

function kampung(index: number): UnitCode {
  const code = parseUnitCode(`18.02.01.${2001 + index}`);
  if (code === null) throw new Error('no code');
  return code;
}

describe('B8: hosts', () => {
  const units = Array.from({ length: 17 }, (_, index) => kampung(index));

  it('Kalirejo: seventeen hosts in turn from March 2026, one skipped, two swapped', () => {
    const held: Pick<Meeting, 'host' | 'date' | 'state'>[] = [];
    const hosts = Array.from({ length: 18 }, (_, month) => {
      const turns = hostTurns(units, held).map(({ unit }) => unit);
      const skips = month === 2;
      const swaps = month === 4;
      const host = turns[skips || swaps ? 1 : 0] ?? null;
      const date = day(
        `${2026 + Math.floor((month + 2) / 12)}-${String(((month + 2) % 12) + 1).padStart(2, '0')}-10`,
      );
      held.push({ host, date, state: 'held' });
      return host?.slice(-4);
    });
    expect(hosts.slice(0, 7)).toEqual(['2001', '2002', '2004', '2003', '2006', '2005', '2007']);
    expect(hosts.slice(7, 17)).toEqual(Array.from({ length: 10 }, (_, index) => String(2008 + index)));
    expect(hosts[17]).toBe('2001');
    expect(new Set(hosts.slice(0, 17)).size).toBe(17);
  });

  it('planned meetings count too, postponed and called-off ones do not', () => {
    const turn = (state: Meeting['state']) =>
      hostTurns(units, [{ host: kampung(0), date: day('2026-03-10'), state }])[0]?.unit;
    expect(turn('planned')).toBe(kampung(1));
    expect(turn('postponed')).toBe(kampung(0));
    expect(turn('cancelled')).toBe(kampung(0));
  });
});

describe('B10: the order of planning', () => {
  const host = kampung(0);
  const village = meeting('2022-01-15', { number: 'R-001', kind: 'village', host, budgetYear: 2023 });
  const preparation = meeting('2022-01-20', { number: 'R-002', kind: 'preparation', host, budgetYear: 2023 });

  it('musdes of 15 January 2022 before its preparation of 20 January is told on both', () => {
    expect(reversedPlanning([village, preparation])).toEqual([{ first: preparation, second: village }]);
  });

  it.each([
    { name: 'another desa', more: { host: kampung(1) } },
    { name: 'another budget year', more: { budgetYear: 2024 } },
    { name: 'a meeting that was called off', more: { state: 'cancelled' as const } },
    { name: 'the same day', more: { date: day('2022-01-15') } },
  ])('nothing is told of $name', ({ more }) => {
    expect(reversedPlanning([village, { ...preparation, ...more }])).toEqual([]);
  });
});

describe('B14: the next day of a series', () => {
  const schedule = { type: 'biweekly', anchor: day('2022-01-20') } as const;
  const today = day('2026-01-01');

  it('Patrasana: four fortnightly meetings in turn; the third, postponed, moves nothing', () => {
    const series: Pick<Meeting, 'date' | 'state'>[] = [{ date: day('2022-01-20'), state: 'held' }];
    for (const state of ['held', 'postponed', 'planned'] as const) {
      const next = proposeNextDay(series, schedule, noHolidays, day('2022-01-20'));
      series.push({ date: next?.date ?? day('2022-01-01'), state });
    }
    expect(series.map(({ date }) => date)).toEqual(['2022-01-20', '2022-02-03', '2022-02-17', '2022-03-03']);
  });

  it('a day off gives the next working day, and the series stays on its usual day', () => {
    const held = [meeting('2026-01-14'), meeting('2026-02-14', { date: day('2026-02-13') })];
    expect(proposeNextDay([meeting('2026-02-12')], { type: 'monthly' }, calendar, today)?.date).toBe(
      '2026-03-12',
    );
    expect(proposeNextDay([meeting('2026-02-19')], { type: 'monthly' }, calendar, today)).toEqual({
      usual: '2026-03-19',
      date: '2026-03-25',
    });
    expect(proposeNextDay(held, { type: 'monthly' }, calendar, today)?.usual).toBe('2026-03-14');
    expect(proposeNextDay([meeting('2026-01-31')], { type: 'monthly' }, calendar, today)?.usual).toBe(
      '2026-02-28',
    );
  });

  it('a day that has passed is not proposed: after a pause the series goes on from today', () => {
    const propose = (now: string) =>
      proposeNextDay([meeting('2026-02-12')], { type: 'monthly' }, calendar, day(now));
    expect(propose('2026-06-12')?.date).toBe('2026-06-12');
    expect(propose('2026-06-13')?.date).toBe('2026-07-13');
  });

  it('nothing is proposed without a meeting', () => {
    expect(proposeNextDay([], schedule, calendar, today)).toBeNull();
  });
});

describe('B7: what is carried over', () => {
  it('12 March 2026, due 1 March, 10 April, 31 January 2027: two shown, one other', () => {
    const item = (due: string | null, state: 'open' | 'done' = 'open') => ({
      due: due === null ? null : day(due),
      state,
    });
    const items = [item('2027-01-31'), item('2026-04-10'), item('2026-03-01'), item('2026-03-01', 'done')];
    const carried = carryOver(items, day('2026-03-12'));
    expect(carried.shown.map(({ due }) => due)).toEqual(['2026-03-01', '2026-04-10']);
    expect(carried.others).toBe(1);
    expect(carryOver([item(null)], day('2026-03-12')).shown).toHaveLength(1);
  });
});

describe('B12: a rakor is a report of the office', () => {
  const office = kampung(0);
  const rakor = {
    ...obligation,
    name: 'Rapat koordinasi kecamatan',
    rules: obligation.rules.map((rule) => ({ ...rule, binding: { kind: 'office' as const } })),
  };

  it('only when it was held, and only for what binds the office and speaks of it', () => {
    const held = meeting('2026-02-28', { state: 'held' });
    expect(rakorReports([held], [rakor], office, [])).toMatchObject([
      { unit: office, activityDate: '2026-02-28', receivedAt: '2026-02-28T00:00:00' },
    ]);
    expect(rakorReports([meeting()], [rakor], office, [])).toEqual([]);
    expect(rakorReports([held], [obligation], office, [])).toEqual([]);
    expect(rakorReports([{ ...held, kind: 'training' }], [rakor], office, [])).toEqual([]);
  });

  it('a report of the office about the same day counts once', () => {
    const held = meeting('2026-02-28', { state: 'held' });
    const [own] = rakorReports([held], [rakor], office, []);
    expect(own && rakorReports([held], [rakor], office, [own])).toEqual([]);
  });
});

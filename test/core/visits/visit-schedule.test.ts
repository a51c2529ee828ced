// Holds the schedule of visits: the worked examples cell for cell, and what it does when days or desa are few.

import { planVisits } from '../../../src/core/visits/schedule/visit-schedule';
import { inTurn } from '../../../src/core/visits/turn';
import { day } from '../kasiman';
import { codeAt, codeOf, kasiman, planOf, shown, teamAwayOn, unitAt, visitOf } from './office';

const plans = [
  planOf(['Betet', '2026-03-14']),
  planOf(['Tembeling', '2026-04-17']),
  planOf(['Besah', '2026-05-10']),
];

describe('A1: the worked examples, cell for cell', () => {
  test('two visits a month from March 2026, without plans', () => {
    expect(shown(planVisits(kasiman()))).toEqual([
      '03-09 Batokan',
      '03-25 Betet',
      '04-08 Tembeling',
      '04-23 Sidomukti',
      '05-08 Besah',
      '05-25 Sambeng',
      '06-08 Ngaglik',
      '06-23 Kasiman',
      '07-08 Sekaran',
      '07-24 Tambakmerak',
    ]);
  });

  test('three desa have planned their kerja bakti, one on a Saturday and one on a Sunday', () => {
    expect(shown(planVisits(kasiman({ plans })))).toEqual([
      '03-14 Betet *',
      '03-25 Batokan',
      '04-08 Sidomukti',
      '04-17 Tembeling *',
      '05-10 Besah *',
      '05-25 Sambeng',
      '06-08 Ngaglik',
      '06-23 Kasiman',
      '07-08 Sekaran',
      '07-24 Tambakmerak',
    ]);
  });

  test('Sekaran is pinned to 8 April, and the team is away on 10 May', () => {
    const planned = planVisits(
      kasiman({
        plans,
        fixed: [visitOf(['Sekaran', '2026-04-08'])],
        team: teamAwayOn(['2026-05-10', '2026-05-10']),
      }),
    );
    expect(shown(planned)).toEqual([
      '03-14 Betet *',
      '03-25 Batokan',
      '04-17 Tembeling *',
      '05-08 Sidomukti',
      '05-25 Besah',
      '06-08 Sambeng',
      '06-23 Ngaglik',
      '07-08 Kasiman',
      '07-24 Tambakmerak',
    ]);
    expect(planned.visits.find(({ unit }) => unit === codeOf('Besah'))?.refusedPlans).toEqual([
      { date: '2026-05-10', because: 'team' },
    ]);
  });

  test("planned again on 1 May, when Sidomukti's visit of 8 April was not made", () => {
    const made = [
      visitOf(['Betet', '2026-03-14']),
      visitOf(['Batokan', '2026-03-25']),
      visitOf(['Tembeling', '2026-04-17']),
    ];
    expect(shown(planVisits(kasiman({ plans, made, today: day('2026-05-01') })))).toEqual([
      '05-10 Besah *',
      '05-25 Sidomukti',
      '06-08 Sambeng',
      '06-23 Ngaglik',
      '07-08 Kasiman',
      '07-24 Sekaran',
      '08-07 Tambakmerak',
      '08-24 Betet',
    ]);
  });

  test('planned again in the middle of March, once Batokan was visited: the rest stays', () => {
    const again = planVisits(
      kasiman({ made: [visitOf(['Batokan', '2026-03-09'])], today: day('2026-03-16') }),
    );
    expect(shown(again)).toEqual(shown(planVisits(kasiman())).slice(1));
  });
});

describe('a place that is taken', () => {
  test('a visit that was called off keeps its place empty and is no visit: the desa is next', () => {
    const planned = planVisits(kasiman({ cancelled: [visitOf(['Batokan', '2026-03-09'])] }));
    expect(shown(planned).slice(0, 3)).toEqual(['03-25 Batokan', '04-08 Betet', '04-23 Tembeling']);
  });

  test('two desa that plan the same day are not visited on the same day', () => {
    const same = [planOf(['Batokan', '2026-03-12']), planOf(['Betet', '2026-03-12'])];
    const planned = planVisits(kasiman({ plans: same }));
    expect(shown(planned).slice(0, 2)).toEqual(['03-12 Batokan *', '03-25 Betet']);
    expect(planned.visits[1]?.refusedPlans).toEqual([{ date: '2026-03-12', because: 'taken' }]);
  });

  test('a planned day that has gone by is said', () => {
    const planned = planVisits(
      kasiman({ plans: [planOf(['Batokan', '2026-03-03'])], today: day('2026-03-04') }),
    );
    expect(planned.visits[0]?.refusedPlans).toEqual([{ date: '2026-03-03', because: 'past' }]);
  });
});

describe('A4: a desa founded in June', () => {
  const founded = unitAt(10, '2026-06-01');
  const units = [...kasiman().units, founded];
  const made = kasiman().units.map(({ code }, index) => ({
    unit: code,
    date: day(`2026-0${1 + Math.floor(index / 2)}-${index % 2 === 0 ? '08' : '23'}`),
  }));

  test('is next, then queues', () => {
    const { visits } = planVisits(kasiman({ units, made, today: day('2026-05-31') }));
    expect(visits[0]).toMatchObject({ unit: founded.code, date: '2026-06-08' });
    expect(visits.filter(({ unit }) => unit === founded.code)).toHaveLength(1);
  });

  test('does not catch up on the turns of the others', () => {
    const later = planVisits(
      kasiman({
        units,
        made: [...made, { unit: founded.code, date: day('2026-06-08') }],
        today: day('2026-06-08'),
      }),
    );
    expect(later.visits.slice(0, 9).map(({ unit }) => unit)).not.toContain(founded.code);
  });
});

describe('when days, desa or members are few', () => {
  test('A11: the team is absent all month: no visit, and the month is named', () => {
    const { visits, shortMonths } = planVisits(kasiman({ team: teamAwayOn(['2026-03-01', '2026-03-31']) }));
    expect(visits.filter(({ date }) => date < '2026-04-01')).toEqual([]);
    expect(shortMonths).toEqual([
      { month: { start: '2026-03-01', end: '2026-03-31' }, visits: 0, wanted: 2 },
    ]);
    expect(visits[0]).toMatchObject({ unit: codeOf('Batokan'), date: '2026-04-08' });
  });

  test('A11: one desa and four visits a month: one a month', () => {
    const { visits } = planVisits(
      kasiman({ units: [unitAt(0)], settings: { ...kasiman().settings, perMonth: 4 } }),
    );
    expect(visits).toHaveLength(1);
  });

  test('a team without enough members who always go ends the plan after three months without a day', () => {
    const { visits, shortMonths } = planVisits(kasiman({ team: teamAwayOn().slice(0, 1) }));
    expect(visits).toEqual([]);
    expect(shortMonths).toHaveLength(3);
  });

  test('an office without desa plans nothing', () => {
    expect(planVisits(kasiman({ units: [] }))).toEqual({
      visits: [],
      shortMonths: [],
      until: '2026-03-31',
    });
  });

  test('where no day keeps the spacing, the nearest free day is taken and says so', () => {
    const crowded = kasiman({ settings: { ...kasiman().settings, perMonth: 5 } });
    const march = planVisits(crowded).visits.filter(({ date }) => date < '2026-04-01');
    expect(march).toHaveLength(5);
    expect(march.some(({ reason }) => reason.kind === 'nearest' && !reason.keepsSpacing)).toBe(true);
  });

  test('A5: a year without holidays is planned all the same, on working days', () => {
    const { visits } = planVisits(kasiman({ today: day('2026-12-31') }));
    expect(visits).toHaveLength(10);
    expect(visits[0]?.date).toBe('2027-01-08');
  });
});

describe('turns', () => {
  test('never yet first, then longest ago, ties by code', () => {
    const last = new Map([
      [codeAt(0), day('2026-03-01')],
      [codeAt(1), day('2026-01-01')],
    ]);
    expect(inTurn([codeAt(3), codeAt(0), codeAt(1), codeAt(2)], last)).toEqual([
      codeAt(2),
      codeAt(3),
      codeAt(1),
      codeAt(0),
    ]);
  });
});

// What the camat sees: who is missing, what is late, what a visit contradicted, whether it gets better.
import { lastClosedPeriods } from '../../../src/core/camat/month-figures';
import {
  type PeriodSummary,
  summariseForCamat,
  summarisePeriodsEnding,
} from '../../../src/core/camat/summary';
import { addTallies, tallyBy, tallyCells } from '../../../src/core/compliance/tally';
import { compareUnits } from '../../../src/core/office/unit';
import { shareOf } from '../../../src/core/rate';
import { longestUnvisited, visitCoverage } from '../../../src/core/visits/visit-coverage';
import {
  DESA,
  day,
  desa,
  FEBRUARY_REPORTS,
  FEBRUARY_WAIVERS,
  kerjaBakti,
  matrixOf,
  obligationId,
  periodId,
  reportOf,
  unitOf,
} from '../kasiman';

const FEBRUARY = {
  reports: FEBRUARY_REPORTS,
  waivers: FEBRUARY_WAIVERS,
  from: '2026-01-01',
  today: '2026-04-10',
};
function names(cells: readonly { expected: { unit: { name: string } } }[]) {
  return cells.map(({ expected }) => expected.unit.name);
}

function visitOf(number: number, date: string, outcome: 'held' | 'not-held' | 'cannot-check' | null) {
  return {
    id: `${number}-${date}`,
    unit: desa(number),
    date: day(date),
    obligationId: obligationId('kerja-bakti'),
    periodId: periodId('2026-02'),
    outcome,
    members: [],
    notes: '',
  };
}

describe('F41: February 2026 in Kasiman', () => {
  const summary = summariseForCamat(matrixOf(FEBRUARY), day('2026-02-28'));
  const february = summary.obligations[0]?.current;

  test('F41: names who has not reported, who was late and who was excused, by name', () => {
    expect(names(february?.missing ?? [])).toEqual(['Tambakmerak']);
    expect(names(february?.late ?? [])).toEqual(['Kasiman', 'Ngaglik']);
    expect(names(february?.waived ?? [])).toEqual(['Sekaran']);
  });

  test('F06: a month without plans lists every desa that owes it, the excused one not', () => {
    expect(february?.unplanned).toHaveLength(9);
  });

  test('F41: shows January beside it for the trend', () => {
    expect(summary.obligations[0]?.previous?.obligationPeriod.period.id).toBe('2026-01');
    const [obligation] = summary.obligations;
    expect(obligation?.previous?.tally.none).toBe(10);
    expect(obligation?.current?.tally.fulfilled).toBe(8);
    expect(obligation?.history.map(({ tally }) => tally.expected)).toEqual([10, 9]);
  });

  test('F41: the most improved come first, those without improvement are left out', () => {
    expect(summary.improvements).toHaveLength(8);
    expect(summary.improvements[0]).toMatchObject({ unit: { name: 'Batokan' }, from: 0, to: 1 });
  });

  test('F41: a month that has not begun by the focus is left out', () => {
    const early = summariseForCamat(matrixOf({ ...FEBRUARY, to: '2026-03-31' }), day('2026-02-28'));
    expect(early.obligations[0]?.history.map(({ obligationPeriod }) => obligationPeriod.period.id)).toEqual([
      '2026-01',
      '2026-02',
    ]);
  });

  test('F41: an open month gives the number so far', () => {
    const open = summariseForCamat(
      matrixOf({ reports: FEBRUARY_REPORTS.slice(0, 6), today: '2026-03-01' }),
      day('2026-02-28'),
    );
    expect(open.obligations[0]?.current).toMatchObject({
      isClosed: false,
      tally: { openFulfilled: 6, openExpected: 10, expected: 0 },
    });
  });

  test.each([
    { story: 'begins in February', span: { start: day('2026-02-01') }, shown: [null, '2026-02'] },
    { story: 'begins on 20 February', span: { start: day('2026-02-20') }, shown: [null, null] },
    { story: 'ended in January', span: { end: day('2026-01-31') }, shown: ['2026-01', null] },
    {
      story: 'ended last year',
      span: { start: day('2025-01-01'), end: day('2025-12-31') },
      shown: [null, null],
    },
  ])('F10: an obligation that $story is not shown for months in which it asks nothing', ({ span, shown }) => {
    const matrix = matrixOf({ ...FEBRUARY, obligations: [kerjaBakti({}, span)] });
    const [obligation] = summariseForCamat(matrix, day('2026-02-28')).obligations;
    const idOf = (period: Pick<PeriodSummary, 'obligationPeriod'> | null | undefined) =>
      period?.obligationPeriod.period.id ?? null;
    expect([idOf(obligation?.previous), idOf(obligation?.current)]).toEqual(shown);
    expect(obligation?.history.map(idOf)).toEqual(shown.filter((id) => id !== null));
    const year = { start: day('2026-01-01'), end: day('2026-02-28') };
    expect(summarisePeriodsEnding(matrix, year).map(idOf)).toEqual(shown.filter((id) => id !== null));
  });

  test.each([
    { today: '2026-04-30', shown: '2026-02-01--2026-02-28' },
    { today: '2026-05-01', shown: undefined },
  ])('F10: on $today a campaign due on 5 March is asked about: $shown', ({ today, shown }) => {
    const schedule = { type: 'campaign' as const, start: day('2026-02-01'), end: day('2026-02-28') };
    const matrix = matrixOf({ obligations: [kerjaBakti({ schedule })], today });
    const [obligation] = summariseForCamat(matrix, day(today)).obligations;
    expect(obligation?.current?.obligationPeriod.period.id).toBe(shown);
    expect(obligation?.history).toHaveLength(1);
  });

  test('F41: an obligation without any period yet is in the summary, empty', () => {
    const later = kerjaBakti({
      schedule: { type: 'campaign', start: day('2026-05-01'), end: day('2026-05-31') },
    });
    expect(
      summariseForCamat(
        matrixOf({ obligations: [later], to: '2026-05-31', today: '2026-02-10' }),
        day('2026-02-10'),
      ).obligations[0],
    ).toMatchObject({
      current: null,
      previous: null,
      history: [],
    });
  });
});

describe('§4.3: streaks', () => {
  const onTime = (month: string, due: string) => reportOf(desa(1), `2026-${month}-10`, `${due} 09:00`);
  const streakOf = (
    reports: ReturnType<typeof onTime>[],
    today = '2026-04-10',
    waivers = FEBRUARY_WAIVERS.slice(1),
  ) =>
    summariseForCamat(
      matrixOf({ reports, waivers, from: '2026-01-01', to: '2026-04-30', today }),
      day(today),
    ).obligations[0]?.streaks.find(({ unit }) => unit.name === 'Batokan')?.periods;

  test.each([
    {
      story: 'three months on time',
      reports: [onTime('01', '2026-01-20'), onTime('02', '2026-02-20'), onTime('03', '2026-03-20')],
      streak: 3,
    },
    {
      story: 'the last one late',
      reports: [onTime('01', '2026-01-20'), onTime('02', '2026-02-20'), onTime('03', '2026-04-09')],
      streak: 0,
    },
    {
      story: 'the first one missing',
      reports: [onTime('02', '2026-02-20'), onTime('03', '2026-03-20')],
      streak: 2,
    },
    {
      story: 'a hole in the middle',
      reports: [onTime('01', '2026-01-20'), onTime('03', '2026-03-20')],
      streak: 1,
    },
  ])('§4.3: $story is a streak of $streak; the open month does not break it', ({ reports, streak }) => {
    expect(streakOf(reports)).toBe(streak);
  });

  test('§4.3: an excused month neither counts nor breaks', () => {
    const waivers = [{ ...FEBRUARY_WAIVERS[0]!, unit: desa(1) }];
    expect(streakOf([onTime('01', '2026-01-20'), onTime('03', '2026-03-20')], '2026-04-10', waivers)).toBe(2);
  });

  test.each([
    {
      story: 'a desa that is no more',
      given: { activeIntervals: [{ start: day('1945-08-17'), end: day('2026-02-10') }] },
    },
    { story: 'an obligation that ended', span: { end: day('2026-01-31') } },
  ])('§4.3: $story has no streak: none ends at the latest closed period', ({ given, span }) => {
    const matrix = matrixOf({
      units: [unitOf('35.22.20.2001', 'Batokan', given)],
      obligations: [kerjaBakti({}, span)],
      reports: [onTime('01', '2026-01-20')],
      from: '2026-01-01',
      today: '2026-04-10',
    });
    expect(summariseForCamat(matrix, day('2026-04-10')).obligations[0]?.streaks).toEqual([]);
  });

  test('§4.3: a unit that never owed anything has no streak', () => {
    const onlyFirst = kerjaBakti({ binding: { kind: 'chosen', codes: [desa(1)] } });
    const { obligations } = summariseForCamat(
      matrixOf({ obligations: [onlyFirst], today: '2026-04-10' }),
      day('2026-02-28'),
    );
    expect(obligations[0]?.streaks.map(({ unit }) => unit.name)).toEqual(['Batokan']);
  });
});

describe('§4.3: rates', () => {
  test('§7.1: nothing expected is "–", where DHIS2 says 0 %', () => {
    expect(shareOf({ numerator: 0, denominator: 0 })).toBeNull();
  });

  test('§4.3: after the deadline one of two counts as none, and is counted as partial too', () => {
    const tally = tallyCells(
      matrixOf({ ...FEBRUARY, obligations: [kerjaBakti({ minimumCount: 2 })], from: '2026-02-01' }).cells,
    );
    expect([tally.fulfilled, tally.none, tally.partial]).toEqual([0, 9, 8]);
  });

  test('§7.1: two reports of one desa do not make 200 %, and need no cap', () => {
    const again = FEBRUARY_REPORTS.map((report) => ({ ...report, id: `${report.id}-lagi` }));
    const tally = tallyCells(
      matrixOf({ reports: [...FEBRUARY_REPORTS, ...again], today: '2026-04-10' }).cells,
    );
    expect([tally.fulfilled, tally.expected]).toEqual([8, 10]);
  });

  test('§4.3: two desa of different size are summed, not averaged', () => {
    const cells = matrixOf({ ...FEBRUARY, from: '2026-02-01' }).cells;
    const byDesa = [...tallyBy(cells, ({ expected }) => expected.unit.code).values()];
    expect(byDesa.reduce(addTallies)).toEqual(tallyCells(cells));
  });

  test('F14: a finding is a figure of its own and does not change the rates', () => {
    const visits = [
      visitOf(1, '2026-02-25', 'not-held'),
      visitOf(2, '2026-02-25', 'held'),
      visitOf(3, '2026-02-25', 'held'),
      visitOf(10, '2026-02-25', 'not-held'),
    ];
    const plain = tallyCells(matrixOf({ ...FEBRUARY, from: '2026-02-01' }).cells);
    const visited = tallyCells(matrixOf({ ...FEBRUARY, from: '2026-02-01', visits }).cells);
    expect([visited.fulfilled, visited.onTime, visited.expected]).toEqual([
      plain.fulfilled,
      plain.onTime,
      plain.expected,
    ]);
    expect([visited.confirmed, visited.contradicted, visited.visited]).toEqual([2, 1, 3]);
  });
});

describe('F17: visit coverage', () => {
  const visits = [
    visitOf(1, '2026-01-15', 'held'),
    visitOf(1, '2026-02-15', 'held'),
    visitOf(2, '2026-03-01', 'not-held'),
    visitOf(3, '2026-03-15', 'cannot-check'),
    visitOf(4, '2026-03-20', 'held'),
    visitOf(5, '2025-11-01', 'held'),
    visitOf(6, '2026-04-01', null),
  ];

  test('F17: 4 of 10 desa visited in the last three months are 40 %', () => {
    expect(shareOf(visitCoverage(DESA, visits, { start: day('2026-01-11'), end: day('2026-04-10') }))).toBe(
      0.4,
    );
  });

  test('F17: never visited units come first, then those visited longest ago', () => {
    const list = longestUnvisited(DESA, visits, day('2026-04-10')).map(({ unit, date }) => [unit.name, date]);
    expect(list.slice(0, 7)).toEqual([
      ['Sambeng', null],
      ['Ngaglik', null],
      ['Kasiman', null],
      ['Sekaran', null],
      ['Tambakmerak', null],
      ['Besah', '2025-11-01'],
      ['Batokan', '2026-02-15'],
    ]);
  });

  test('F17: a desa that no longer exists is left out', () => {
    const gone = unitOf('35.22.20.2001', 'Batokan', {
      activeIntervals: [{ start: day('2000-01-01'), end: day('2025-12-31') }],
    });
    expect(longestUnvisited([gone], [], day('2026-04-10'))).toEqual([]);
  });
});

test('units are ordered by name: Kasiman before Kasiman Baru, case ignored, equal names by code', () => {
  const units = [
    unitOf('35.22.20.2004', 'Kasiman Baru'),
    unitOf('35.22.20.2003', 'kasiman'),
    unitOf('35.22.20.2002', 'Kasiman'),
    unitOf('35.22.20.2001', 'Sekaran'),
  ];
  expect(
    [...units]
      .reverse()
      .sort(compareUnits)
      .map(({ code }) => code.slice(-1)),
  ).toEqual(['2', '3', '4', '1']);
});

describe('B5: the last closed month before a meeting', () => {
  test.each([
    { meeting: '2026-03-12', shown: ['2026-02'] },
    { meeting: '2026-03-05', shown: ['2026-01'] },
    { meeting: '2026-03-06', shown: ['2026-02'] },
    { meeting: '2026-04-01', shown: ['2026-02'] },
    { meeting: '2026-01-20', shown: [] },
    { meeting: '2026-07-01', shown: [] },
  ])('$meeting shows $shown', ({ meeting, shown }) => {
    const periods = lastClosedPeriods(matrixOf(FEBRUARY), day(meeting));
    expect(periods.map(({ obligationPeriod }) => obligationPeriod.period.id)).toEqual(shown);
  });
});

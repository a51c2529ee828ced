// The map of months, and the list of tasks that are still open.
import fc from 'fast-check';
import { type HeatCell, monthHeat } from '../../../src/core/camat/month-heat';
import { openTasksOf } from '../../../src/core/camat/open-task';
import { figuresOf } from '../../../src/core/camat/period-figures';
import { summariseForCamat } from '../../../src/core/camat/summary';
import { longestUnvisited, visitCoverage, visitWindow } from '../../../src/core/visits/visit-coverage';
import { anyOffice, lawRuns } from '../arbitrary-office';
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
  type Story,
} from '../kasiman';
import { matrixOfOffice } from '../office-matrix';

const siskamling = kerjaBakti({}, { id: obligationId('siskamling'), name: 'Siskamling' });
function heatOf(story: Story, focus: string, count = 12) {
  return monthHeat(matrixOf(story), day(focus), count);
}
function cellOf(heat: ReturnType<typeof heatOf>, name: string, month: string): HeatCell | undefined {
  return heat.rows.find(({ unit }) => unit.name === name)?.cells[heat.months.indexOf(day(`${month}-01`))];
}

const FEBRUARY: Story = {
  reports: FEBRUARY_REPORTS,
  waivers: FEBRUARY_WAIVERS,
  from: '2026-01-01',
  to: '2026-03-31',
  today: '2026-03-12',
};

describe('F41: the map of months', () => {
  const heat = heatOf(FEBRUARY, '2026-03-12');

  test('F41: runs from the first month with an obligation to this one', () => {
    expect(heat.months).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
    expect(heatOf(FEBRUARY, '2026-03-12', 2).months).toEqual(['2026-02-01', '2026-03-01']);
  });

  test.each([
    { name: 'Batokan', month: '2026-02', cell: { state: 'on-time', fulfilled: 1, owed: 1 } },
    { name: 'Kasiman', month: '2026-02', cell: { state: 'late', fulfilled: 1, owed: 1 } },
    { name: 'Sekaran', month: '2026-02', cell: { state: 'waived', fulfilled: 0, owed: 0 } },
    { name: 'Tambakmerak', month: '2026-02', cell: { state: 'overdue', fulfilled: 0, owed: 1 } },
    { name: 'Batokan', month: '2026-03', cell: { state: 'awaiting', fulfilled: 0, owed: 1 } },
  ])('F41: $name in $month is $cell.state', ({ name, month, cell }) => {
    expect(cellOf(heat, name, month)).toEqual(cell);
  });

  test('F41: of two obligations the more urgent one is shown, with the number fulfilled', () => {
    const both = heatOf({ ...FEBRUARY, obligations: [kerjaBakti(), siskamling] }, '2026-03-12');
    expect(cellOf(both, 'Batokan', '2026-02')).toEqual({ state: 'overdue', fulfilled: 1, owed: 2 });
    expect(cellOf(both, 'Sekaran', '2026-02')).toEqual({ state: 'overdue', fulfilled: 0, owed: 1 });
  });

  test('F08: a month shows the weeks that end in it, and the running one', () => {
    const weekly = kerjaBakti({ schedule: { type: 'weekly' } });
    const reports = ['02', '09', '16'].map((date) =>
      reportOf(desa(1), `2026-02-${date}`, `2026-02-${date} 10:00`),
    );
    const weeks = heatOf({ ...FEBRUARY, obligations: [weekly], waivers: [], reports }, '2026-02-28');
    expect(cellOf(weeks, 'Batokan', '2026-02')).toEqual({ state: 'overdue', fulfilled: 3, owed: 5 });
  });

  test('F41: a running quarter is shown in the present month', () => {
    const quarterly = kerjaBakti({ schedule: { type: 'quarterly' } });
    const quarter = heatOf({ ...FEBRUARY, obligations: [quarterly], reports: [], waivers: [] }, '2026-02-10');
    expect(cellOf(quarter, 'Batokan', '2026-02')?.state).toBe('awaiting');
  });

  test('F12: a unit that owed nothing in any of the months has no row', () => {
    const onlyFirst = kerjaBakti({ binding: { kind: 'chosen', codes: [desa(1)] } });
    expect(
      heatOf({ ...FEBRUARY, obligations: [onlyFirst] }, '2026-03-12').rows.map(({ unit }) => unit.name),
    ).toEqual(['Batokan']);
  });

  test('F41: an office without obligations has an empty map of this month', () => {
    expect(heatOf({ ...FEBRUARY, obligations: [] }, '2026-03-12')).toEqual({
      months: ['2026-03-01'],
      rows: [],
    });
  });

  test('§4.3: in random offices the map of all months adds up to the figures of all periods', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const matrix = matrixOfOffice(office);
        const { rows } = monthHeat(matrix, office.to, 12_000);
        const cells = rows.flatMap((row) => row.cells);
        const begun = matrix.cells.filter(
          ({ expected: { obligationPeriod, expected } }) =>
            expected === 1 && obligationPeriod.period.start <= office.to,
        );
        expect(cells.reduce((sum, { owed }) => sum + owed, 0)).toBe(begun.length);
        expect(cells.reduce((sum, { fulfilled }) => sum + fulfilled, 0)).toBe(
          begun.filter(({ isFulfilled }) => isFulfilled).length,
        );
      }),
      lawRuns(100),
    );
  });
});

describe('F41: open tasks', () => {
  const tasksOn = (today: string, reports: Story['reports'] = [], rule = {}) => {
    const { toCorrect, toSettle } = openTasksOf(
      matrixOf({
        ...FEBRUARY,
        obligations: [kerjaBakti(rule)],
        reports: reports ?? [],
        visits: [
          {
            id: 'k',
            unit: desa(1),
            date: day('2026-02-25'),
            obligationId: obligationId('kerja-bakti'),
            periodId: periodId('2026-02'),
            outcome: 'not-held',
            members: [],
            notes: '',
          },
        ],
        today,
      }),
      day(today),
    );
    return [toCorrect, toSettle].map((cells) => cells.map(({ expected }) => expected.unit.name));
  };
  const february = (number: number, changes = {}) =>
    reportOf(desa(number), '2026-02-10', '2026-02-11 09:00', changes);

  test('F41: returned reports and contradicted ones are listed separately', () => {
    const reports = [february(1, { review: 'approved' }), february(2), february(3, { review: 'needs-work' })];
    expect(tasksOn('2026-03-12', reports, { approvalFirst: true })).toEqual([['Tembeling'], ['Batokan']]);
  });

  test('F41: without open tasks the lists are empty', () => {
    expect(tasksOn('2026-03-12', [february(2)])).toEqual([[], []]);
  });

  test('F41: periods that ended more than a year ago are no longer asked for', () => {
    expect(tasksOn('2027-03-12', [february(3, { review: 'needs-work' })])).toEqual([[], []]);
  });
});

test('F17: the window of the coverage is the last three months, today included', () => {
  expect(visitWindow(day('2026-04-10'))).toEqual({ start: day('2026-01-09'), end: day('2026-04-10') });
  expect(visitCoverage(DESA, [], visitWindow(day('2026-04-10')))).toEqual({ numerator: 0, denominator: 10 });
  expect(longestUnvisited(DESA, [], day('2026-04-10'))).toHaveLength(10);
});

test('§4.3: the four groups of Kasiman in February are 6, 2, 0 and 1 of 9', () => {
  const [kerja] = summariseForCamat(matrixOf(FEBRUARY), day('2026-02-28')).obligations;
  expect(kerja?.current && figuresOf(kerja.current)).toEqual({
    owed: 9,
    reported: 8,
    onTime: 6,
    late: 2,
    inProgress: 0,
    missing: 1,
    waived: 1,
    contradicted: 0,
    visited: 0,
  });
});

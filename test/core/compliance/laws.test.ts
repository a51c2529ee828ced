// Laws that hold for every office, every day and every order of rows.
import fc from 'fast-check';
import { summariseForCamat } from '../../../src/core/camat/summary';
import { CELL_STATES, type CellState } from '../../../src/core/compliance/cell-state';
import {
  buildComplianceMatrix,
  type ComplianceMatrix,
  cellAt,
} from '../../../src/core/compliance/compliance';
import type { ComplianceCell } from '../../../src/core/compliance/compliance-cell';
import { expectedReports } from '../../../src/core/compliance/expected-report';
import {
  addTallies,
  completenessOf,
  EMPTY_TALLY,
  tallyBy,
  tallyCells,
  timelinessOf,
} from '../../../src/core/compliance/tally';
import { recordRuleVersion } from '../../../src/core/obligations/rule-version';
import { nextPeriod, periodContaining, periodsBetween, previousPeriod } from '../../../src/core/time/period';
import { parsePeriodId } from '../../../src/core/time/period-id';
import { addDays, dayOfWeek, daysBetween } from '../../../src/core/time/plain-date';
import { isWorkingDay, nthWorkingDayAfter, workingDayFrom } from '../../../src/core/time/working-calendar';
import {
  anyDay,
  anyOffice,
  lawRuns,
  type RandomOffice,
  recurringSchedule,
  termsNear,
} from '../arbitrary-office';
import { calendarOf, matrixOfOffice } from '../office-matrix';

function factsOf({
  state,
  count,
  receivedAt,
  lateDays,
  isClosed,
  isOnTime,
  finding,
  isProxy,
  isEvidenceIncomplete,
}: ComplianceCell) {
  return {
    state,
    count,
    receivedAt,
    lateDays,
    isClosed,
    isOnTime,
    finding,
    isProxy,
    isEvidenceIncomplete,
  };
}

function nameOf({ expected: { unit, obligationPeriod } }: ComplianceCell) {
  return `${unit.code} ${obligationPeriod.obligation.id} ${obligationPeriod.period.id}`;
}

/** All cells by name, so that order does not matter. */
function factsByName(matrix: ComplianceMatrix) {
  return Object.fromEntries(matrix.cells.map((cell) => [nameOf(cell), factsOf(cell)]));
}

function shuffled<Row>(rows: readonly Row[]) {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}

describe('days', () => {
  test('the calendar agrees with the clock of the machine, day for day, 2020–2035', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, days) => {
        const [year, month, number] = date.split('-').map(Number) as [number, number, number];
        const instant = new Date(Date.UTC(year, month - 1, number + days));
        const other = addDays(date, days);
        expect([other, dayOfWeek(other), daysBetween(date, other)]).toEqual([
          instant.toISOString().slice(0, 10),
          instant.getUTCDay() || 7,
          days,
        ]);
      }),
      lawRuns(1000),
    );
  });

  test.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'])(
    'on a machine set to %s every office has the same cells',
    (zone) => {
      const before = process.env.TZ;
      fc.assert(
        fc.property(anyOffice, (office) => {
          process.env.TZ = 'Pacific/Pago_Pago';
          const far = factsByName(matrixOfOffice(office));
          process.env.TZ = zone;
          expect(factsByName(matrixOfOffice(office))).toEqual(far);
        }),
        lawRuns(60),
      );
      process.env.TZ = before;
    },
  );

  test('the next working day is found, and every day before it is off', () => {
    fc.assert(
      fc.property(anyOffice, anyDay, fc.integer({ min: 0, max: 6 }), (office, date, count) => {
        const calendar = calendarOf(office);
        const found = workingDayFrom(calendar, date);
        expect(isWorkingDay(calendar, found)).toBe(true);
        for (let passed = date; passed < found; passed = addDays(passed, 1)) {
          expect(isWorkingDay(calendar, passed)).toBe(false);
        }
        expect(nthWorkingDayAfter(calendar, date, count) >= date).toBe(true);
      }),
      lawRuns(400),
    );
  });
});

describe('periods', () => {
  test('periods of a type partition time: each day lies in exactly one, and the next begins the day after', () => {
    fc.assert(
      fc.property(recurringSchedule, anyDay, (schedule, date) => {
        const period = periodContaining(schedule, date)!;
        const next = nextPeriod(schedule, period)!;
        expect(period.start <= date && date <= period.end).toBe(true);
        expect(next.start).toBe(addDays(period.end, 1));
        expect(periodContaining(schedule, period.start)).toEqual(period);
        expect(periodContaining(schedule, period.end)).toEqual(period);
      }),
      lawRuns(1200),
    );
  });

  test('next of previous is the period itself, and previous of next too; its key reads back', () => {
    fc.assert(
      fc.property(recurringSchedule, anyDay, (schedule, date) => {
        const period = periodContaining(schedule, date)!;
        expect(nextPeriod(schedule, previousPeriod(schedule, period)!)).toEqual(period);
        expect(previousPeriod(schedule, nextPeriod(schedule, period)!)).toEqual(period);
        expect(parsePeriodId(period.id, schedule)).toEqual(period);
      }),
      lawRuns(1200),
    );
  });

  test('the periods of a span cover it without gap or overlap, and no two share a key', () => {
    fc.assert(
      fc.property(recurringSchedule, anyDay, fc.integer({ min: 0, max: 800 }), (schedule, from, days) => {
        const periods = periodsBetween(schedule, from, addDays(from, days));
        for (const [number, period] of periods.slice(1).entries()) {
          expect(period.start).toBe(addDays(periods[number]!.end, 1));
        }
        expect(periods[0]!.start <= from && periods[periods.length - 1]!.end >= addDays(from, days)).toBe(
          true,
        );
        expect(new Set(periods.map(({ id }) => id)).size).toBe(periods.length);
      }),
      lawRuns(400),
    );
  });
});

describe('cells', () => {
  test('each expected report has exactly one state, and the random offices reach all eleven', () => {
    const reached = new Set<CellState>();
    fc.assert(
      fc.property(anyOffice, (office) => {
        const { cells, expected } = matrixOfOffice(office);
        expect(cells.length).toBe(expected.exemptions.length);
        for (const { state } of cells) reached.add(state);
        const misjudged = cells.filter(
          (cell, number) =>
            (cell.expected.expected === 1) !== (expected.exemptions[number] === null) ||
            (cell.state === 'not-applicable' || cell.state === 'waived') !== (cell.expected.expected === 0),
        );
        expect(misjudged).toEqual([]);
      }),
      { ...lawRuns(500), seed: 2026 },
    );
    expect([...reached].sort()).toEqual([...CELL_STATES].sort());
  });

  test('on time, late and none add up to what was expected; nothing is counted twice or lost', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const { cells } = matrixOfOffice(office);
        const tally = tallyCells(cells);
        expect(tally.onTime + tally.late + tally.none).toBe(tally.expected);
        expect(tally.onTime + tally.late).toBe(tally.fulfilled);
        expect(tally.expected + tally.openExpected + tally.waived + tally.notApplicable).toBe(cells.length);
        expect(tally.confirmed + tally.contradicted).toBe(tally.visited);
        expect(tally.partial).toBeLessThanOrEqual(tally.none);
      }),
      lawRuns(500),
    );
  });

  test('the order of all rows changes nothing', () => {
    fc.assert(
      fc.property(
        anyOffice.chain((office) =>
          fc.tuple(
            fc.constant(office),
            fc.record({
              units: shuffled(office.units),
              obligations: shuffled(office.obligations),
              waivers: shuffled(office.waivers),
              visits: shuffled(office.visits),
            }),
            shuffled(office.reports),
          ),
        ),
        ([office, rows, reports]) => {
          expect(factsByName(matrixOfOffice({ ...office, ...rows, reports }))).toEqual(
            factsByName(matrixOfOffice(office)),
          );
        },
      ),
      lawRuns(500),
    );
  });

  test('one report counts in one cell at most', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const { cells, reportsWithoutCell } = matrixOfOffice(office);
        const submitted = cells.reduce((sum, cell) => sum + cell.submittedCount, 0);
        expect(submitted + reportsWithoutCell.length).toBeLessThanOrEqual(
          new Set(office.reports.map(({ id }) => id)).size,
        );
      }),
      lawRuns(400),
    );
  });
});

describe('what changes a cell', () => {
  test('on time stays on time, and closed stays closed, as days pass', () => {
    fc.assert(
      fc.property(anyOffice, fc.integer({ min: 0, max: 400 }), (office, days) => {
        const now = matrixOfOffice(office).cells;
        const later = matrixOfOffice({ ...office, today: addDays(office.today, days) }).cells;
        const isKept = (cell: ComplianceCell, number: number) =>
          (!cell.isOnTime || later[number]?.isOnTime) &&
          (!cell.isClosed || JSON.stringify(factsOf(later[number]!)) === JSON.stringify(factsOf(cell)));
        expect(now.filter((cell, number) => !isKept(cell, number))).toEqual([]);
      }),
      lawRuns(400),
    );
  });

  test('a waiver only removes from the denominator, and changes no other cell', () => {
    fc.assert(
      fc.property(anyOffice, fc.nat(), (office, choice) => {
        const before = matrixOfOffice(office);
        const chosen = before.cells[choice % Math.max(1, before.cells.length)];
        if (chosen === undefined) return;
        const { unit, obligationPeriod } = chosen.expected;
        const waiver = {
          unit: unit.code,
          obligationId: obligationPeriod.obligation.id,
          periodId: obligationPeriod.period.id,
          reason: 'Banjir',
          grantedBy: 'Camat',
          grantedOn: office.today,
        };
        const after = matrixOfOffice({ ...office, waivers: [...office.waivers, waiver] });
        const touched = after.cells.filter(
          (cell, number) => JSON.stringify(factsOf(cell)) !== JSON.stringify(factsOf(before.cells[number]!)),
        );
        expect(touched.filter((cell) => nameOf(cell) !== nameOf(chosen))).toEqual([]);
        const owedAfter = cellAt(after, {
          unit: unit.code,
          obligationId: obligationPeriod.obligation.id,
          periodId: obligationPeriod.period.id,
        })?.expected.expected;
        expect(owedAfter).toBe(0);
        expect(completenessOf(tallyCells(after.cells)).denominator).toBeLessThanOrEqual(
          completenessOf(tallyCells(before.cells)).denominator,
        );
      }),
      lawRuns(400),
    );
  });
});

describe('rates', () => {
  test('aggregation over any grouping equals aggregation over all', () => {
    fc.assert(
      fc.property(anyOffice, fc.func(fc.integer({ min: 0, max: 4 })), (office, groupOf) => {
        const { cells } = matrixOfOffice(office);
        const groups = [...tallyBy(cells, (cell) => groupOf(nameOf(cell))).values()];
        expect(groups.reduce(addTallies, EMPTY_TALLY)).toEqual(tallyCells(cells));
      }),
      lawRuns(500),
    );
  });

  test('timeliness never exceeds completeness, and both lie between 0 and 1', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const tally = tallyCells(matrixOfOffice(office).cells);
        const [onTime, complete] = [timelinessOf(tally), completenessOf(tally)];
        expect(onTime.denominator).toBe(complete.denominator);
        expect(
          0 <= onTime.numerator &&
            onTime.numerator <= complete.numerator &&
            complete.numerator <= complete.denominator,
        ).toBe(true);
      }),
      lawRuns(300),
    );
  });

  test('the summary of the last day counts every cell once, except those of periods not in force', () => {
    fc.assert(
      fc.property(anyOffice, (office) => {
        const matrix = matrixOfOffice(office);
        const inForce = matrix.cells.filter(({ expected }) => expected.obligationPeriod.isInForce);
        const { obligations } = summariseForCamat(matrix, addDays(office.to, 800));
        const tallies = obligations.flatMap(({ history }) => history.map(({ tally }) => tally));
        expect(tallies.reduce(addTallies, EMPTY_TALLY)).toEqual(tallyCells(inForce));
      }),
      lawRuns(300),
    );
  });
});

test('recording a changed rule changes no closed cell', () => {
  const changed = anyOffice.chain((office) => fc.tuple(fc.constant(office), termsNear(office.from)));
  fc.assert(
    fc.property(changed, ([office, terms]) => {
      const calendar = calendarOf(office);
      const obligations = office.obligations.map((obligation) =>
        recordRuleVersion(obligation, terms, { today: office.today, calendar }),
      );
      const after = factsByName(matrixOfOffice({ ...office, obligations }));
      const closed = matrixOfOffice(office).cells.filter(
        (cell) => cell.isClosed && cell.expected.obligationPeriod.isInForce,
      );
      const kept = closed.map((cell) => [nameOf(cell), after[nameOf(cell)]]);
      expect(kept).toEqual(closed.map((cell) => [nameOf(cell), factsOf(cell)]));
    }),
    lawRuns(400),
  );
});

test('a matrix of a part of the time has the same cells as the whole', () => {
  fc.assert(
    fc.property(anyOffice, fc.integer({ min: 0, max: 110 }), (office, days) => {
      const cut = addDays(office.from, Math.min(days, daysBetween(office.from, office.to)));
      const whole = factsByName(matrixOfOffice(office));
      expect({
        ...factsByName(spanOf(office, office.from, cut)),
        ...factsByName(spanOf(office, cut, office.to)),
      }).toEqual(whole);
    }),
    lawRuns(300),
  );
});

function spanOf(office: RandomOffice, from: RandomOffice['from'], to: RandomOffice['to']): ComplianceMatrix {
  const calendar = calendarOf(office);
  return buildComplianceMatrix({
    ...office,
    expected: expectedReports({ ...office, from, to, calendar }),
    plans: [],
    calendar,
  });
}

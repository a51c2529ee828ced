// The eleven states of a cell (docs/rules.md §4.2).
import { CELL_STATES } from '../../../src/core/compliance/cell-state';
import { cellAt } from '../../../src/core/compliance/compliance';
import type { Report } from '../../../src/core/reports/report';
import type { VisitOutcome } from '../../../src/core/visits/visit';
import {
  code,
  day,
  desa,
  kerjaBakti,
  matrixOf,
  moment,
  obligationId,
  periodId,
  reportOf,
  waiverOf,
} from '../kasiman';

const BATOKAN = desa(1);
const DONE = reportOf(BATOKAN, '2026-02-13', '2026-02-20 09:00');

function visitOf(outcome: VisitOutcome | null, changes = {}) {
  const visit = {
    id: 'k1',
    unit: BATOKAN,
    date: day('2026-02-25'),
    obligationId: obligationId('kerja-bakti'),
    periodId: periodId('2026-02'),
  };
  return { ...visit, outcome, members: [], notes: '', ...changes };
}

function batokan(story: Parameters<typeof matrixOf>[0]) {
  const cell = cellAt(matrixOf(story), {
    unit: BATOKAN,
    obligationId: obligationId('kerja-bakti'),
    periodId: periodId('2026-02'),
  });
  if (cell === null) throw new Error('Batokan has no cell');
  return cell;
}

function withFiles(before: number, after: number, other = 0) {
  return {
    evidence: {
      before: Array<string>(before).fill('https://foto.example/1'),
      after: Array<string>(after).fill('https://foto.example/1'),
      other: Array<string>(other).fill('https://foto.example/1'),
    },
  };
}

describe('F01: n activities in February 2026', () => {
  const activities = (count: number): Report[] =>
    Array.from({ length: count }, (_, number) => reportOf(BATOKAN, `2026-02-1${number}`, '2026-02-20 09:00'));

  test.each([
    { n: 1, count: 0, state: 'awaiting' },
    { n: 1, count: 1, state: 'on-time' },
    { n: 1, count: 2, state: 'on-time' },
    { n: 2, count: 0, state: 'awaiting' },
    { n: 2, count: 1, state: 'partial' },
    { n: 2, count: 2, state: 'on-time' },
  ])('F01: $count of $n is $state', ({ n, count, state }) => {
    const cell = batokan({
      obligations: [kerjaBakti({ minimumCount: n })],
      reports: activities(count),
      today: '2026-02-27',
    });
    expect([cell.count, cell.state]).toEqual([count, state]);
  });

  test('F01: one of two after the deadline is still partial, and closed', () => {
    const cell = batokan({
      obligations: [kerjaBakti({ minimumCount: 2 })],
      reports: activities(1),
      today: '2026-03-06',
    });
    expect([cell.state, cell.isClosed, cell.isFulfilled]).toEqual(['partial', true, false]);
  });

  test('F01: the arrival of the n-th report decides', () => {
    const reports = [
      reportOf(BATOKAN, '2026-02-10', '2026-02-11 09:00'),
      reportOf(BATOKAN, '2026-02-20', '2026-03-08 09:00'),
    ];
    const cell = batokan({ obligations: [kerjaBakti({ minimumCount: 2 })], reports, today: '2026-03-10' });
    expect([cell.state, cell.receivedAt, cell.lateDays]).toEqual(['late', '2026-03-08T09:00:00', 3]);
  });
});

describe('F03: on time is received before the day after due begins', () => {
  test.each([
    { received: '2026-03-03 10:00', state: 'on-time', lateDays: 0 },
    { received: '2026-03-05 23:59:59', state: 'on-time', lateDays: 0 },
    { received: '2026-03-06 00:00', state: 'late', lateDays: 1 },
    { received: '2026-03-06 23:59', state: 'late', lateDays: 1 },
    { received: '2026-04-01 08:00', state: 'late', lateDays: 27 },
  ])('F03: an activity of 28 February reported $received is $state', ({ received, state, lateDays }) => {
    const cell = batokan({ reports: [reportOf(BATOKAN, '2026-02-28', received)], today: '2026-04-10' });
    expect([cell.state, cell.lateDays]).toEqual([state, lateDays]);
  });

  test('F40: at 23.30 of the due day by the clock of the office a report is on time', () => {
    expect(
      batokan({ reports: [reportOf(BATOKAN, '2026-02-28', '2026-03-05 23:30')], today: '2026-03-06' }).state,
    ).toBe('on-time');
  });

  test('§4.1: a report for February sent in April counts for February, not for April', () => {
    const matrix = matrixOf({
      reports: [reportOf(BATOKAN, '2026-02-28', '2026-04-20 08:00')],
      to: '2026-04-30',
      today: '2026-05-30',
    });
    const states = matrix.cells
      .filter(({ expected }) => expected.unit.code === BATOKAN)
      .map(({ state }) => state);
    expect(states).toEqual(['late', 'overdue', 'overdue']);
  });
});

describe('§4.2: the states, first match wins', () => {
  const approvalFirst = [kerjaBakti({ approvalFirst: true })];
  const today = '2026-03-10';

  test.each<{ state: string; why: string; story: Parameters<typeof matrixOf>[0] }>([
    {
      state: 'not-applicable',
      why: 'not in force',
      story: { obligations: [kerjaBakti({}, { end: day('2026-02-01') })], reports: [DONE], today },
    },
    {
      state: 'waived',
      why: 'excused, though reported and visited',
      story: {
        reports: [DONE],
        waivers: [waiverOf(BATOKAN, '2026-02')],
        visits: [visitOf('not-held')],
        today,
      },
    },
    {
      state: 'contradicted',
      why: 'reported, visit found nothing',
      story: { reports: [DONE], visits: [visitOf('not-held')], today },
    },
    {
      state: 'contradicted',
      why: 'one of two visits found nothing',
      story: { reports: [DONE], visits: [visitOf('held'), visitOf('not-held', { id: 'k2' })], today },
    },
    {
      state: 'verified',
      why: 'reported, visit saw it',
      story: { reports: [DONE], visits: [visitOf('held')], today },
    },
    {
      state: 'verified',
      why: 'reported late, visit saw it',
      story: {
        reports: [reportOf(BATOKAN, '2026-02-13', '2026-03-09 09:00')],
        visits: [visitOf('held')],
        today,
      },
    },
    {
      state: 'on-time',
      why: 'visit could not check',
      story: { reports: [DONE], visits: [visitOf('cannot-check')], today },
    },
    {
      state: 'on-time',
      why: 'visit only planned',
      story: { reports: [DONE], visits: [visitOf(null)], today },
    },
    {
      state: 'on-time',
      why: 'visit checked another month',
      story: { reports: [DONE], visits: [visitOf('not-held', { periodId: periodId('2026-01') })], today },
    },
    {
      state: 'late',
      why: 'received a day after due',
      story: { reports: [reportOf(BATOKAN, '2026-02-13', '2026-03-06 09:00')], today },
    },
    { state: 'needs-work', why: 'sent back', story: { reports: [{ ...DONE, review: 'needs-work' }], today } },
    {
      state: 'needs-work',
      why: 'one of two accepted, the other sent back',
      story: {
        obligations: [kerjaBakti({ minimumCount: 2 })],
        reports: [DONE, reportOf(BATOKAN, '2026-02-14', '2026-02-20 09:00', { review: 'needs-work' })],
        today,
      },
    },
    {
      state: 'awaiting-review',
      why: 'approval first, none yet',
      story: { obligations: approvalFirst, reports: [DONE], today },
    },
    {
      state: 'on-time',
      why: 'approval first, approved late, received in time',
      story: { obligations: approvalFirst, reports: [{ ...DONE, review: 'approved' }], today },
    },
    {
      state: 'awaiting-review',
      why: 'approval lifted by an edit',
      story: { obligations: approvalFirst, reports: [{ ...DONE, review: 'edited' }], today },
    },
    {
      state: 'partial',
      why: 'approval first, one of two approved, one waits',
      story: {
        obligations: [kerjaBakti({ minimumCount: 2, approvalFirst: true })],
        reports: [{ ...DONE, review: 'approved' }, reportOf(BATOKAN, '2026-02-14', '2026-02-20 09:00')],
        today,
      },
    },
    { state: 'awaiting', why: 'nothing yet, on the due day', story: { today: '2026-03-05' } },
    { state: 'overdue', why: 'nothing, the day after', story: { today: '2026-03-06' } },
    {
      state: 'overdue',
      why: 'only a rejected report',
      story: { reports: [{ ...DONE, review: 'rejected' }], today },
    },
    {
      state: 'overdue',
      why: 'nothing, and the visit found nothing: no report to contradict',
      story: { visits: [visitOf('not-held')], today },
    },
  ])('§4.2: $state ($why)', ({ state, story }) => {
    expect(batokan(story).state).toBe(state);
  });

  test('§4.2: there are eleven states', () => {
    expect(new Set(CELL_STATES).size).toBe(11);
  });
});

describe('F05: evidence', () => {
  const beforeAndAfter = [kerjaBakti({ evidence: { kind: 'before-and-after', required: true } })];

  test.each([
    { has: 'before only', files: withFiles(1, 0), counted: false },
    { has: 'after only', files: withFiles(0, 1), counted: false },
    { has: 'one without a word', files: withFiles(0, 0, 1), counted: false },
    { has: 'two without a word', files: withFiles(0, 0, 2), counted: true },
    { has: 'both', files: withFiles(1, 1), counted: true },
  ])(
    'F05: where before and after are required, a report with $has counts: $counted',
    ({ files, counted }) => {
      const cell = batokan({
        obligations: beforeAndAfter,
        reports: [{ ...DONE, ...files }],
        today: '2026-03-10',
      });
      expect([cell.isFulfilled, cell.isEvidenceIncomplete, cell.state]).toEqual([
        counted,
        !counted,
        counted ? 'on-time' : 'needs-work',
      ]);
    },
  );

  test('F05: staff may accept it as it is, and it is on time from its first receipt', () => {
    const accepted = { ...DONE, ...withFiles(1, 0), review: 'approved' as const };
    const cell = batokan({ obligations: beforeAndAfter, reports: [accepted], today: '2026-03-10' });
    expect([cell.state, cell.isEvidenceIncomplete]).toEqual(['on-time', false]);
  });

  test('F05: missing evidence that is only wished changes nothing', () => {
    const wished = [kerjaBakti({ evidence: { kind: 'photo', required: false } })];
    expect(batokan({ obligations: wished, reports: [DONE], today: '2026-03-10' }).state).toBe('on-time');
  });

  test('F05: a photo before or after is a photo too', () => {
    const photo = [kerjaBakti({ evidence: { kind: 'photo', required: true } })];
    expect(batokan({ obligations: photo, reports: [DONE], today: '2026-03-10' }).isFulfilled).toBe(false);
    expect(
      batokan({ obligations: photo, reports: [{ ...DONE, ...withFiles(0, 0, 1) }], today: '2026-03-10' })
        .isFulfilled,
    ).toBe(true);
  });
});

describe('F06: plan and actual', () => {
  const plans = [
    {
      unit: BATOKAN,
      obligationId: obligationId('kerja-bakti'),
      periodId: periodId('2026-02'),
      plannedDate: day('2026-02-13'),
    },
  ];

  test.each([
    { actual: '2026-02-20', shift: 7 },
    { actual: '2026-02-13', shift: 0 },
    { actual: '2026-02-10', shift: -3 },
  ])(
    'F06: planned on 13 February, held on $actual: moved by $shift days, still fulfilled',
    ({ actual, shift }) => {
      const cell = batokan({
        plans,
        reports: [reportOf(BATOKAN, actual, '2026-02-25 09:00')],
        today: '2026-03-10',
      });
      expect([cell.planShiftDays, cell.state]).toEqual([shift, 'on-time']);
    },
  );

  test('F06: a missing plan or a missing activity has no shift', () => {
    expect(batokan({ plans, today: '2026-02-10' }).planShiftDays).toBeNull();
    expect(batokan({ reports: [DONE], today: '2026-03-10' })).toMatchObject({
      plannedDate: null,
      planShiftDays: null,
    });
  });
});

describe('§4.1: a returned report', () => {
  const returned = (resubmitted: string) =>
    reportOf(BATOKAN, '2026-02-13', '2026-03-04 09:00', {
      review: 'edited',
      returnedAt: moment('2026-03-05 15:00'),
      resubmittedAt: moment(resubmitted),
    });

  test.each([
    {
      resubmitted: '2026-03-10 23:59',
      state: 'on-time',
      why: 'the third working day after Thursday 5 March',
    },
    { resubmitted: '2026-03-11 00:00', state: 'late', why: 'the fourth' },
  ])('§4.1: that comes back $resubmitted ($why) is $state', ({ resubmitted, state }) => {
    expect(batokan({ reports: [returned(resubmitted)], today: '2026-03-20' }).state).toBe(state);
  });
});

describe('rows', () => {
  test('two reports of one day count twice', () => {
    const again = { ...DONE, id: 'lain' };
    const countOf = (reports: Report[]) => batokan({ reports, today: '2026-03-10' }).count;
    expect([countOf([DONE]), countOf([DONE, again])]).toEqual([1, 2]);
  });

  test('a report of a desa that the matrix does not know is set aside', () => {
    const stray = reportOf(code('35.22.21.2001'), '2026-02-13', '2026-02-20 09:00');
    expect(matrixOf({ reports: [stray], today: '2026-03-10' }).reportsWithoutCell).toEqual([stray]);
  });

  test('a proxy entry is marked as one', () => {
    expect(batokan({ reports: [{ ...DONE, proxySource: 'WhatsApp' }], today: '2026-03-10' }).isProxy).toBe(
      true,
    );
  });

  test('there is no cell outside the matrix', () => {
    expect(
      cellAt(matrixOf({ today: '2026-03-10' }), {
        unit: BATOKAN,
        obligationId: obligationId('kerja-bakti'),
        periodId: periodId('2026-03'),
      }),
    ).toBeNull();
  });
});

// Obligations: due dates, versions of a rule, and what is refused.
import type { Issue } from '../../../src/core/issue';
import { type DueRule, dueDateOf } from '../../../src/core/obligations/due-rule';
import { type Obligation, periodOfActivity, ruleFor } from '../../../src/core/obligations/obligation';
import { validateObligation } from '../../../src/core/obligations/obligation-check';
import { obligationPeriods } from '../../../src/core/obligations/obligation-period';
import { DEFAULT_TERMS, type RuleTerms } from '../../../src/core/obligations/obligation-rule';
import { recordRuleVersion } from '../../../src/core/obligations/rule-version';
import { periodsBetween } from '../../../src/core/time/period';
import { CALENDAR, code, DESA, day, desa, FEBRUARY_REPORTS, kerjaBakti, matrixOf, ruleOf } from '../kasiman';

function monthly(month: string) {
  return periodsBetween({ type: 'monthly' }, day(`${month}-01`), day(`${month}-01`))[0]!;
}
function dueIn(month: string, due: DueRule) {
  return dueDateOf(due, monthly(month), CALENDAR);
}

describe('F03: the due date follows a rule of its own', () => {
  test.each<{ month: string; due: DueRule; date: string; why: string }>([
    {
      month: '2026-02',
      due: { kind: 'day-of-next-month', days: 5, shiftToWorkingDay: true },
      date: '2026-03-05',
      why: 'a Thursday',
    },
    {
      month: '2026-03',
      due: { kind: 'day-of-next-month', days: 5, shiftToWorkingDay: true },
      date: '2026-04-06',
      why: '5 April is Easter Sunday',
    },
    {
      month: '2026-03',
      due: { kind: 'day-of-next-month', days: 5, shiftToWorkingDay: false },
      date: '2026-04-05',
      why: 'without shift',
    },
    {
      month: '2025-12',
      due: { kind: 'day-of-next-month', days: 5, shiftToWorkingDay: true },
      date: '2026-01-05',
      why: 'in the next year',
    },
    {
      month: '2026-01',
      due: { kind: 'day-of-next-month', days: 28, shiftToWorkingDay: false },
      date: '2026-02-28',
      why: 'the last day every month has',
    },
    {
      month: '2026-02',
      due: { kind: 'days-after-end', days: 0, shiftToWorkingDay: false },
      date: '2026-02-28',
      why: 'the last day itself',
    },
    {
      month: '2026-02',
      due: { kind: 'days-after-end', days: 7, shiftToWorkingDay: true },
      date: '2026-03-09',
      why: '7 March is a Saturday',
    },
  ])('F03: $month is due on $date ($why)', ({ month, due, date }) => {
    expect(dueIn(month, due)).toBe(date);
  });

  test('F03: a week is due in the month after the one it ends in', () => {
    const [week] = periodsBetween({ type: 'weekly' }, day('2026-03-30'), day('2026-03-30'));
    expect(dueDateOf(DEFAULT_TERMS.due, week!, CALENDAR)).toBe('2026-05-05');
  });
});

describe('F01: changing a rule never rewrites closed periods', () => {
  const today = day('2026-03-10');
  const twice: RuleTerms = { ...DEFAULT_TERMS, minimumCount: 2 };
  const changed = recordRuleVersion(kerjaBakti(), twice, { today, calendar: CALENDAR });

  test('F01: on 10 March February is closed and keeps n = 1; March, still open, asks for two', () => {
    expect(ruleFor(changed, monthly('2026-02')).minimumCount).toBe(1);
    expect(ruleFor(changed, monthly('2026-03')).minimumCount).toBe(2);
  });

  test('F01: the cells of February are the same before and after the change', () => {
    const story = { reports: FEBRUARY_REPORTS, today: '2026-03-10' };
    const before = matrixOf({ ...story, obligations: [kerjaBakti()] }).cells;
    const after = matrixOf({ ...story, obligations: [changed] }).cells;
    expect(after.map(({ state, count }) => [state, count])).toEqual(
      before.map(({ state, count }) => [state, count]),
    );
  });

  test('F01: on 3 March February is not closed yet, so the new rule holds for it too', () => {
    const early = recordRuleVersion(kerjaBakti(), twice, { today: day('2026-03-03'), calendar: CALENDAR });
    expect(ruleFor(early, monthly('2026-02')).minimumCount).toBe(2);
    expect(ruleFor(early, monthly('2026-01')).minimumCount).toBe(1);
  });

  test('F01: on the due day itself the period is still open', () => {
    const onDue = recordRuleVersion(kerjaBakti(), twice, { today: day('2026-03-05'), calendar: CALENDAR });
    expect(ruleFor(onDue, monthly('2026-02')).minimumCount).toBe(2);
  });

  test('F01: unchanged terms add no version, in whatever order the bound desa are listed', () => {
    const one = kerjaBakti({ binding: { kind: 'chosen', codes: [desa(1), desa(2)] } });
    const sameTerms = { ...DEFAULT_TERMS, binding: { kind: 'chosen', codes: [desa(2), desa(1)] } } as const;
    expect(recordRuleVersion(one, sameTerms, { today, calendar: CALENDAR })).toBe(one);
  });

  test('F01: two changes in one month leave one version', () => {
    const thrice = recordRuleVersion(
      changed,
      { ...twice, minimumCount: 3 },
      { today: day('2026-03-20'), calendar: CALENDAR },
    );
    expect(thrice.rules.map(({ effectiveFrom, minimumCount }) => [effectiveFrom, minimumCount])).toEqual([
      ['2026-01-01', 1],
      ['2026-03-01', 3],
    ]);
  });

  test('F01: before anything is closed the rule is simply replaced', () => {
    const early = recordRuleVersion(kerjaBakti(), twice, { today: day('2026-01-20'), calendar: CALENDAR });
    expect(early.rules).toEqual([{ ...twice, effectiveFrom: '2026-01-01' }]);
  });

  test('F01: a desa that is not bound from March on keeps its cell of February', () => {
    const without = { ...DEFAULT_TERMS, binding: { kind: 'chosen', codes: [desa(1)] } } as const;
    const narrowed = recordRuleVersion(kerjaBakti(), without, { today, calendar: CALENDAR });
    const cells = matrixOf({ obligations: [narrowed], to: '2026-03-31', today: '2026-04-10' }).cells;
    expect(cells.filter(({ expected }) => expected.expected === 1)).toHaveLength(10 + 1);
  });

  test('F01: from monthly to weekly the first week begins after the last month that was kept', () => {
    const weekly = recordRuleVersion(
      kerjaBakti(),
      { ...DEFAULT_TERMS, schedule: { type: 'weekly' } },
      { today, calendar: CALENDAR },
    );
    const columns = obligationPeriods(weekly, { from: day('2026-02-01'), to: day('2026-03-15') }, CALENDAR);
    expect(columns.map(({ period }) => period.id)).toEqual(['2026-02', '2026-W10', '2026-W11']);
    expect(periodOfActivity(weekly, day('2026-03-01'))).toBeNull();
    expect(periodOfActivity(weekly, day('2026-02-26'))?.id).toBe('2026-02');
  });

  test.each([
    { change: { minimumCount: 2 }, same: false },
    { change: { approvalFirst: true }, same: false },
    { change: { due: { kind: 'day-of-next-month', days: 6, shiftToWorkingDay: true } }, same: false },
    { change: { due: { shiftToWorkingDay: true, days: 5, kind: 'day-of-next-month' } }, same: true },
  ] as const)('F01: $change makes the terms the same: $same', ({ change, same }) => {
    const one = kerjaBakti();
    const asked = { ...DEFAULT_TERMS, ...change };
    expect(recordRuleVersion(one, asked, { today, calendar: CALENDAR }) === one).toBe(same);
  });
});

describe('all faults of a rule are reported at once', () => {
  const surroundings = {
    knownUnits: new Set(DESA.map((unit) => unit.code)),
    obligationsAbove: new Set(['siskamling' as Obligation['id']]),
  };
  const codesOf = (obligation: Obligation): Issue['code'][] =>
    validateObligation(obligation, surroundings).map((issue) => issue.code);

  test.each<{ wrong: string; obligation: Obligation; codes: Issue['code'][] }>([
    { wrong: 'nothing', obligation: kerjaBakti(), codes: [] },
    { wrong: 'n = 0', obligation: kerjaBakti({ minimumCount: 0 }), codes: ['minimum-count-not-positive'] },
    {
      wrong: 'n = 1.5',
      obligation: kerjaBakti({ minimumCount: 1.5 }),
      codes: ['minimum-count-not-positive'],
    },
    {
      wrong: 'due day 31',
      obligation: kerjaBakti({ due: { kind: 'day-of-next-month', days: 31, shiftToWorkingDay: true } }),
      codes: ['due-day-not-in-every-month'],
    },
    {
      wrong: 'due day 29',
      obligation: kerjaBakti({ due: { kind: 'day-of-next-month', days: 29, shiftToWorkingDay: true } }),
      codes: ['due-day-not-in-every-month'],
    },
    {
      wrong: 'due day 0',
      obligation: kerjaBakti({ due: { kind: 'day-of-next-month', days: 0, shiftToWorkingDay: true } }),
      codes: ['due-day-not-in-every-month'],
    },
    {
      wrong: 'due before the end',
      obligation: kerjaBakti({ due: { kind: 'days-after-end', days: -1, shiftToWorkingDay: true } }),
      codes: ['due-days-negative'],
    },
    {
      wrong: 'end before start',
      obligation: kerjaBakti({}, { end: day('2025-12-31') }),
      codes: ['end-before-start'],
    },
    {
      wrong: 'a campaign that ends before it starts',
      obligation: kerjaBakti({
        schedule: { type: 'campaign', start: day('2026-05-31'), end: day('2026-05-01') },
      }),
      codes: ['end-before-start'],
    },
    { wrong: 'no rule', obligation: kerjaBakti({}, { rules: [] }), codes: ['rule-missing'] },
    { wrong: 'no name', obligation: kerjaBakti({}, { name: ' ' }), codes: ['name-missing'] },
    {
      wrong: 'no kind chosen',
      obligation: kerjaBakti({ binding: { kind: 'kinds', kinds: [] } }),
      codes: ['no-unit-bound'],
    },
    {
      wrong: 'an unknown desa chosen',
      obligation: kerjaBakti({ binding: { kind: 'chosen', codes: [desa(1), code('35.22.21.2001')] } }),
      codes: ['bound-unit-unknown'],
    },
    {
      wrong: 'a rule inside a period',
      obligation: kerjaBakti({}, { rules: [ruleOf(), ruleOf({ effectiveFrom: day('2026-03-10') })] }),
      codes: ['rule-from-inside-a-period'],
    },
    {
      wrong: 'rules out of order',
      obligation: kerjaBakti({}, { rules: [ruleOf(), ruleOf()] }),
      codes: ['rules-out-of-order'],
    },
    {
      wrong: 'an id used above',
      obligation: kerjaBakti({}, { id: 'siskamling' as Obligation['id'] }),
      codes: ['obligation-twice'],
    },
    {
      wrong: 'a negative correction window',
      obligation: kerjaBakti({ correctionWindowDays: -1 }),
      codes: ['correction-window-negative'],
    },
    {
      wrong: 'two things',
      obligation: kerjaBakti({ minimumCount: 0 }, { end: day('2025-01-01') }),
      codes: ['end-before-start', 'minimum-count-not-positive'],
    },
  ])('$wrong gives $codes', ({ obligation, codes }) => {
    expect(codesOf(obligation)).toEqual(codes);
  });
});

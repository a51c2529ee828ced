// Random offices: small, odd and valid, for laws that hold for every office.
import fc from 'fast-check';
import type { Waiver } from '../../src/core/compliance/waiver';
import type { DueRule } from '../../src/core/obligations/due-rule';
import type { EvidenceRule } from '../../src/core/obligations/evidence-rule';
import type { Obligation } from '../../src/core/obligations/obligation';
import type { Binding, ObligationRule, RuleTerms } from '../../src/core/obligations/obligation-rule';
import type { Unit, UnitKind } from '../../src/core/office/unit';
import type { Report } from '../../src/core/reports/report';
import { periodContaining, type Schedule } from '../../src/core/time/period';
import { addDays, daysBetween, type PlainDate, type PlainDateTime } from '../../src/core/time/plain-date';
import type { Visit } from '../../src/core/visits/visit';
import { slowly } from '../slow';
import { code, day, obligationId, periodId as periodIdOf, unitOf } from './kasiman';
import type { OracleOffice } from './oracle/oracle';

/** On how many cases a law is tried; ten times as many in a slow run. */
export function lawRuns(cases: number): { numRuns: number } {
  return { numRuns: cases * slowly({ usual: 1, slow: 10 }) };
}

const FIRST_DAY = day('2020-01-01');
const DAYS_TO_2035 = daysBetween(FIRST_DAY, day('2035-12-31'));

/** A day of 2020–2035; month ends, year ends and leap days are drawn more often. */
export const anyDay: fc.Arbitrary<PlainDate> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: DAYS_TO_2035 }).map((days) => addDays(FIRST_DAY, days)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 2020, max: 2035 }),
        fc.constantFrom('01-01', '02-28', '03-01', '12-28', '12-31'),
        fc.integer({ min: -1, max: 1 }),
      )
      .map(([year, monthDay, days]) => addDays(day(`${year}-${monthDay}`), days)),
  },
);

function dayNear(centre: PlainDate, before: number, after: number) {
  return fc.integer({ min: -before, max: after }).map((days) => addDays(centre, days));
}

/** Every type; campaigns begin around `centre`. */
export function scheduleNear(centre: PlainDate): fc.Arbitrary<Schedule> {
  return fc.oneof(
    fc.constantFrom<Schedule>(
      { type: 'weekly' },
      { type: 'monthly' },
      { type: 'monthly' },
      { type: 'quarterly' },
      { type: 'half-yearly' },
      { type: 'yearly' },
    ),
    dayNear(centre, 400, 400).map((anchor): Schedule => ({ type: 'biweekly', anchor })),
    fc
      .tuple(dayNear(centre, 40, 40), fc.integer({ min: 0, max: 60 }))
      .map(([start, days]): Schedule => ({ type: 'campaign', start, end: addDays(start, days) })),
  );
}

/** The types that never end. */
export const recurringSchedule: fc.Arbitrary<Exclude<Schedule, { type: 'campaign' }>> = fc.oneof(
  fc
    .constantFrom('weekly', 'monthly', 'quarterly', 'half-yearly', 'yearly')
    .map((type) => ({ type }) as Exclude<Schedule, { type: 'campaign' | 'biweekly' }>),
  anyDay.map((anchor) => ({ type: 'biweekly' as const, anchor })),
);

const UNITS: readonly Unit[] = [
  unitOf('35.22.20', 'Kasiman', { isOffice: true }),
  unitOf('35.22.20.2001', 'Batokan'),
  unitOf('35.22.20.2002', 'Betet'),
  unitOf('35.22.20.1003', 'Tembeling'),
  unitOf('35.22.20.3004', 'Sidomukti'),
];

const dueRule: fc.Arbitrary<DueRule> = fc.oneof(
  fc.record({
    kind: fc.constant('day-of-next-month' as const),
    days: fc.integer({ min: 1, max: 28 }),
    shiftToWorkingDay: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('days-after-end' as const),
    days: fc.integer({ min: 0, max: 20 }),
    shiftToWorkingDay: fc.boolean(),
  }),
);

const binding: fc.Arbitrary<Binding> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Binding>({ kind: 'all' }) },
  { weight: 1, arbitrary: fc.constant<Binding>({ kind: 'office' }) },
  {
    weight: 1,
    arbitrary: fc
      .subarray<UnitKind>(['desa', 'kelurahan', 'kecamatan'], { minLength: 1 })
      .map((kinds) => ({ kind: 'kinds' as const, kinds })),
  },
  {
    weight: 1,
    arbitrary: fc
      .subarray(
        UNITS.map((unit) => unit.code),
        { minLength: 1 },
      )
      .map((codes) => ({ kind: 'chosen' as const, codes })),
  },
);

const evidenceRule: fc.Arbitrary<EvidenceRule> = fc.oneof(
  { weight: 2, arbitrary: fc.constant<EvidenceRule>({ kind: 'none' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('photo' as const, 'before-and-after' as const),
      required: fc.boolean(),
    }),
  },
);

export function termsNear(centre: PlainDate): fc.Arbitrary<RuleTerms> {
  return fc.record({
    minimumCount: fc.constantFrom(1, 1, 1, 2, 3),
    schedule: scheduleNear(centre),
    binding,
    due: dueRule,
    overlap: fc.constantFrom('half' as const, 'any' as const, 'whole' as const),
    evidence: evidenceRule,
    approvalFirst: fc.boolean(),
    correctionWindowDays: fc.integer({ min: 0, max: 4 }),
  });
}

function obligationNear(id: string, centre: PlainDate): fc.Arbitrary<Obligation> {
  return fc
    .record({
      start: dayNear(centre, 60, 30),
      runs: fc.option(fc.integer({ min: 0, max: 200 })),
      first: termsNear(centre),
      second: fc.option(fc.tuple(termsNear(centre), dayNear(centre, 0, 60), fc.boolean())),
    })
    .map(({ start, runs, first, second }) => ({
      id: obligationId(id),
      name: id,
      owner: '',
      legalBasis: '',
      form: 'activity' as const,
      start,
      end: runs === null ? null : addDays(start, runs),
      reminderPolicyId: 'bawaan',
      rules: rulesOf(start, first, second),
    }));
}

/** One rule, or two of which the second begins with a period of the first, as recordRuleVersion makes them. */
function rulesOf(
  start: PlainDate,
  first: RuleTerms,
  second: [RuleTerms, PlainDate, boolean] | null,
): ObligationRule[] {
  const rule = { ...first, effectiveFrom: start };
  if (second === null) return [rule];
  const [terms, near, keepsSchedule] = second;
  const effectiveFrom = periodContaining(first.schedule, near)?.start ?? near;
  if (effectiveFrom <= start) return [rule];
  return [rule, { ...terms, effectiveFrom, schedule: keepsSchedule ? first.schedule : terms.schedule }];
}

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `T${two(hour)}:${two(minute)}:00`);
function two(value: number) {
  return String(value).padStart(2, '0');
}
function momentFrom(date: PlainDate, most: number): fc.Arbitrary<PlainDateTime> {
  return fc
    .tuple(fc.integer({ min: 0, max: most }), clock)
    .map(([days, time]) => `${addDays(date, days)}${time}` as PlainDateTime);
}

/** Of one of three obligations, one of which the office does not have. */
function reportNear(centre: PlainDate, span: number): fc.Arbitrary<Report> {
  return dayNear(centre, 10, span + 10).chain((activityDate) =>
    fc
      .record({
        id: fc.integer({ min: 0, max: 44 }),
        unit: fc.constantFrom(...UNITS.map((unit) => unit.code), code('35.22.21.2001')),
        obligation: fc.constantFrom('kerja-bakti', 'kerja-bakti', 'siskamling', 'tidak-dikenal'),
        receivedAt: momentFrom(activityDate, 60),
        review: fc.constantFrom(
          'received' as const,
          'received' as const,
          'edited' as const,
          'approved' as const,
          'needs-work' as const,
          'rejected' as const,
        ),
        returned: fc.option(fc.tuple(momentFrom(activityDate, 20), fc.option(momentFrom(activityDate, 40)))),
        photos: fc.tuple(
          fc.integer({ min: 0, max: 1 }),
          fc.integer({ min: 0, max: 1 }),
          fc.integer({ min: 0, max: 1 }),
        ),
        isProxy: fc.boolean(),
      })
      .map(({ id, unit, obligation, receivedAt, review, returned, photos, isProxy }) => ({
        id: `r${id}`,
        unit,
        obligationId: obligationId(obligation),
        activityDate,
        receivedAt,
        review,
        returnedAt: returned?.[0] ?? null,
        resubmittedAt: returned?.[1] ?? null,
        evidence: {
          before: Array<string>(photos[0]).fill('https://foto.example/1'),
          after: Array<string>(photos[1]).fill('https://foto.example/1'),
          other: Array<string>(photos[2]).fill('https://foto.example/1'),
        },
        details: { place: '', kinds: [], people: null, officials: '', outcome: '', obstacle: '' },
        population: null,
        siskamling: null,
        proxySource: isProxy ? 'WhatsApp' : null,
        flags: [],
      })),
  );
}

function activeUnits(centre: PlainDate): fc.Arbitrary<Unit[]> {
  return fc
    .tuple(
      fc.subarray([...UNITS], { minLength: 1 }),
      fc.array(
        fc.option(
          fc.tuple(dayNear(centre, 60, 60), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 20 })),
        ),
        { minLength: UNITS.length, maxLength: UNITS.length },
      ),
    )
    .map(([units, lives]) =>
      units.map((unit, number) => {
        const life = lives[number];
        if (!life) return unit;
        const [end, gap, again] = life;
        const first = { start: day('2000-01-01'), end };
        return {
          ...unit,
          activeIntervals:
            gap > 60 ? [first] : [first, { start: addDays(end, gap > 30 ? 1 : again), end: null }],
        };
      }),
    );
}

/** Some period key of some obligation of the office. */
function keyNear(centre: PlainDate, obligations: readonly Obligation[]) {
  return fc
    .tuple(dayNear(centre, 5, 100), fc.constantFrom(...obligations), fc.nat({ max: 1 }))
    .map(([date, obligation, number]) => {
      const rule = obligation.rules[number] ?? obligation.rules[0]!;
      return {
        obligationId: obligation.id,
        periodId: periodContaining(rule.schedule, date)?.id ?? periodIdOf('tak-ada'),
      };
    });
}

function waiverNear(centre: PlainDate, obligations: readonly Obligation[]): fc.Arbitrary<Waiver> {
  return fc
    .tuple(keyNear(centre, obligations), fc.constantFrom(...UNITS), fc.boolean())
    .map(([key, unit, isBroad]) => ({
      unit: unit.code,
      obligationId: isBroad ? null : key.obligationId,
      periodId: key.periodId,
      reason: 'Banjir',
      grantedBy: 'Camat',
      grantedOn: centre,
    }));
}

const outcome = fc.constantFrom(
  'held' as const,
  'held' as const,
  'not-held' as const,
  'cannot-check' as const,
  null,
);

/** Visits to what was reported, as a rule; the odd one to a period nobody reported for. */
function visitsTo(
  reports: readonly Report[],
  centre: PlainDate,
  obligations: readonly Obligation[],
): fc.Arbitrary<Visit[]> {
  const [first] = obligations;
  const keyOf = (report: Report) => {
    const obligation = obligations.find(({ id }) => id === report.obligationId) ?? first!;
    const period = periodContaining(obligation.rules[0]!.schedule, report.activityDate);
    return { unit: report.unit, obligationId: obligation.id, periodId: period?.id ?? periodIdOf('tak-ada') };
  };
  const stray = fc
    .tuple(keyNear(centre, obligations), fc.constantFrom(...UNITS))
    .map(([key, unit]) => ({ ...key, unit: unit.code }));
  const reported = reports.length === 0 ? stray : fc.constantFrom(...reports).map(keyOf);
  const key = fc.oneof({ weight: 4, arbitrary: reported }, { weight: 1, arbitrary: stray });
  const visit = fc
    .tuple(key, outcome)
    .map(([named, found]) => ({ id: 'k', date: centre, ...named, outcome: found, members: [], notes: '' }));
  return fc.array(visit, { maxLength: 6 });
}

export interface RandomOffice extends OracleOffice {
  readonly holidays: readonly PlainDate[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly today: PlainDate;
}

/** One to five units, one or two obligations, up to four months, up to eighteen reports. */
export const anyOffice: fc.Arbitrary<RandomOffice> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 110 }))
  .chain(([from, span]) =>
    fc
      .tuple(
        obligationNear('kerja-bakti', from),
        fc.option(obligationNear('siskamling', from)),
        fc.uniqueArray(reportNear(from, span), { maxLength: 18, selector: ({ id }) => id }),
      )
      .chain(([first, second, reports]) => {
        const obligations = second === null ? [first] : [first, second];
        return fc.record({
          units: activeUnits(from),
          obligations: fc.constant(obligations),
          reports: fc.constant(reports),
          waivers: fc.array(waiverNear(from, obligations), { maxLength: 4 }),
          visits: visitsTo(reports, from, obligations),
          holidays: fc.array(dayNear(from, 10, 160), { maxLength: 12 }),
          from: fc.constant(from),
          to: fc.constant(addDays(from, span)),
          today: dayNear(from, 10, span + 90),
        });
      }),
  );

// Closing a year, gaps in contacts, names and codes of places, waivers and plans.

import { checkPlan, checkWaiverPeriod } from '../../../src/core/compliance/fact-check';
import { isPlanInPeriod, periodOfPlan } from '../../../src/core/compliance/plan';
import { contactGaps } from '../../../src/core/contacts/contact';
import { issueOf, placeIssues } from '../../../src/core/issue';
import { checkYearClose } from '../../../src/core/maintenance/year-close';
import { buildDirectory, checkUnit } from '../../../src/core/office/directory';
import { unitWords } from '../../../src/core/office/profile';
import { parseUnitCode, type Unit, unitKindOfCode } from '../../../src/core/office/unit';
import {
  code,
  DESA,
  day,
  desa,
  FEBRUARY_REPORTS,
  FEBRUARY_WAIVERS,
  kerjaBakti,
  matrixOf,
  obligationId,
  periodId,
  presetFrom,
  reportOf,
  termsOf,
  unitOf,
  waiverOf,
} from '../kasiman';

describe('F44: year close', () => {
  const year2026 = (today: string, reports = FEBRUARY_REPORTS) =>
    matrixOf({ reports, waivers: FEBRUARY_WAIVERS, from: '2026-01-01', to: '2026-12-31', today });

  test('F44: while December is open the year cannot be closed', () => {
    expect(checkYearClose(year2026('2027-01-05'), 2026, new Set())).toEqual([
      issueOf('year-has-open-periods', { year: 2026, openPeriods: 1 }),
    ]);
    expect(checkYearClose(year2026('2027-01-06'), 2026, new Set())).toEqual([]);
  });

  test('F44: a year is closed once', () => {
    expect(checkYearClose(year2026('2027-01-20'), 2026, new Set([2026]))).toEqual([
      issueOf('year-already-closed', { year: 2026 }),
    ]);
  });

  test('F44: the week that begins in December belongs to the year of its key', () => {
    const weekly = kerjaBakti({
      schedule: { type: 'weekly' },
      due: { kind: 'days-after-end', days: 0, shiftToWorkingDay: false },
    });
    const onSunday = (today: string) =>
      matrixOf({
        obligations: [weekly],
        units: DESA.slice(0, 1),
        from: '2026-12-28',
        to: '2027-01-10',
        today,
      });
    expect(checkYearClose(onSunday('2027-01-03'), 2026, new Set())).toHaveLength(1);
    expect(checkYearClose(onSunday('2027-01-04'), 2026, new Set())).toEqual([]);
    expect(checkYearClose(onSunday('2027-01-04'), 2027, new Set())).toHaveLength(1);
  });
});

describe('F45: contacts', () => {
  const contactOf = (number: number, email: string) => ({
    unit: desa(number),
    name: '',
    position: 'Kasi Pelayanan',
    email,
    isMuted: false,
  });

  test('F45: desa without contacts, blank or wrong addresses and failed mails are listed as incomplete', () => {
    const contacts = [
      contactOf(1, 'batokan@desa.test'),
      contactOf(2, ''),
      contactOf(3, 'tembeling@desa'),
      contactOf(4, 'Gagal@desa.test'),
    ];
    const gaps = contactGaps(DESA.slice(0, 5), contacts, new Set(['gagal@desa.test']));
    expect(gaps.map(({ unit, gap }) => [unit.name, gap])).toEqual([
      ['Betet', 'no-address'],
      ['Tembeling', 'no-address'],
      ['Sidomukti', 'mail-failed'],
      ['Besah', 'no-contact'],
    ]);
  });
});

describe('F38: three tiers from one build', () => {
  test.each([
    { tier: 'kabupaten', head: 'Camat', unit: 'kecamatan' },
    { tier: 'kecamatan', head: 'Kepala Desa', unit: 'desa' },
    { tier: 'desa', head: 'Jaro', unit: 'RW' },
  ] as const)('F38: in a $tier the head of a $unit is called $head', ({ tier, head, unit }) => {
    expect(termsOf(tier)).toMatchObject({ unit, unitHead: head });
  });

  test('F38: Kupang asks its 24 camat for a report on a circular', () => {
    const kecamatan = [
      4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 30,
    ].map((number) => unitOf(`53.01.${String(number).padStart(2, '0')}`, `Kecamatan ${number}`));
    const se = presetFrom('sosialisasi-se', '2026-12-01');
    const matrix = matrixOf({
      units: kecamatan,
      obligations: [se],
      from: '2026-12-01',
      to: '2026-12-31',
      today: '2026-12-10',
    });
    expect(matrix.cells.filter(({ state }) => state === 'awaiting')).toHaveLength(24);
  });

  test('F38: Patrasana collects the population report from its RW', () => {
    const rw: Unit[] = ['RW01', 'RW02', 'RW03'].map((name) => unitOf(`36.03.06.2015-${name}`, name));
    const penduduk = presetFrom('laporan-penduduk', '2026-01-01');
    const report = reportOf(code('36.03.06.2015-RW03'), '2026-02-28', '2026-03-02 10:00', {
      obligationId: obligationId('laporan-penduduk'),
    });
    const matrix = matrixOf({ units: rw, obligations: [penduduk], reports: [report], today: '2026-03-10' });
    expect(matrix.cells.map(({ state }) => state)).toEqual(['overdue', 'overdue', 'on-time']);
  });
});

describe('F39: places call things by their own names', () => {
  const lampung = termsOf('kecamatan', { unit: 'kampung', unitHead: 'Kepala Kampung' });

  test('F39: Lampung calls its desa kampung and its head Kepala Kampung; the rest stays', () => {
    expect(unitWords('desa', lampung)).toEqual({ unit: 'kampung', head: 'Kepala Kampung' });
    expect(lampung).toMatchObject({ officeHead: 'Camat', forum: 'Forkopimcam' });
  });

  test('F39: a kelurahan stays a kelurahan with its Lurah', () => {
    expect(unitWords('kelurahan', lampung)).toEqual({ unit: 'kelurahan', head: 'Lurah' });
  });
});

describe('codes of units', () => {
  test.each([
    { text: '35.22', kind: 'kabupaten' },
    { text: '35.22.20', kind: 'kecamatan' },
    { text: '35.22.20.2001', kind: 'desa' },
    { text: ' 64.02.06.1003 ', kind: 'kelurahan' },
    { text: '91.03.05.3001', kind: 'desa-adat' },
    { text: '36.03.06.2015-RW03', kind: 'rw' },
  ])('"$text" is a $kind', ({ text, kind }) => {
    const unitCode = parseUnitCode(text);
    expect(unitCode && unitKindOfCode(unitCode)).toBe(kind);
  });

  test.each(['11.1', '35.22.20.4001', '35.22.2', '35222020', '35.22.20.2001-', '35-22-20', ''])(
    '"%s" is no code',
    (text) => {
      expect(parseUnitCode(text)).toBeNull();
    },
  );

  test('a code given twice is counted once and named', () => {
    const rows = [...DESA, { ...DESA[0]!, name: 'Batokan lagi' }];
    expect(buildDirectory(rows).units).toHaveLength(10);
    expect(checkUnit(rows[10]!, new Set(DESA.map((unit) => unit.code))).map((issue) => issue.code)).toEqual([
      'unit-twice',
    ]);
  });

  test('a kelurahan under the code of a desa, without a name, that ends before it begins, gives three issues', () => {
    const odd = unitOf('35.22.20.2001', '', {
      kind: 'kelurahan',
      activeIntervals: [{ start: day('2026-02-01'), end: day('2026-01-01') }],
    });
    expect(checkUnit(odd, new Set()).map((issue) => issue.code)).toEqual([
      'name-missing',
      'unit-kind-contradicts-code',
      'end-before-start',
    ]);
  });
});

test('an issue keeps the column it names and takes the row it stands in', () => {
  const issue = { ...issueOf('minimum-count-not-positive', { value: 0 }), place: { column: 'minimumCount' } };
  expect(placeIssues([issue], { tab: 'Kewajiban', row: 4, column: 'id' })[0]?.place).toEqual({
    tab: 'Kewajiban',
    row: 4,
    column: 'minimumCount',
  });
});

describe('F12: the spans of a unit', () => {
  test.each([
    {
      spans: [
        ['2000-01-01', '2025-12-31'],
        ['2026-01-01', null],
      ],
      issues: [],
    },
    {
      spans: [
        ['2000-01-01', '2026-01-01'],
        ['2026-01-01', null],
      ],
      issues: ['unit-intervals-overlap'],
    },
    {
      spans: [
        ['2026-01-01', null],
        ['2000-01-01', null],
      ],
      issues: ['unit-intervals-overlap'],
    },
  ] as { spans: [string, string | null][]; issues: string[] }[])(
    'F12: $spans gives $issues',
    ({ spans, issues }) => {
      const activeIntervals = spans.map(([start, end]) => ({
        start: day(start),
        end: end === null ? null : day(end),
      }));
      const unit = unitOf('35.22.20.2001', 'Batokan', { activeIntervals });
      expect(checkUnit(unit, new Set()).map((issue) => issue.code)).toEqual(issues);
    },
  );
});

describe('waivers and plans name periods that exist', () => {
  test.each([
    { period: '2026-02', issues: [] },
    { period: '2026-13', issues: ['waiver-period-unknown'] },
    { period: '2026-W07', issues: ['waiver-period-unknown'] },
  ])('a waiver for $period of a monthly obligation gives $issues', ({ period, issues }) => {
    expect(checkWaiverPeriod(waiverOf(desa(1), period), [kerjaBakti()]).map((issue) => issue.code)).toEqual(
      issues,
    );
  });

  test.each([
    { plannedDate: '2026-02-28', issues: [] },
    { plannedDate: '2026-03-01', issues: ['plan-outside-period'] },
  ])('F06: a plan of February for $plannedDate gives $issues', ({ plannedDate, issues }) => {
    const plan = {
      unit: desa(1),
      obligationId: obligationId('kerja-bakti'),
      periodId: periodId('2026-02'),
      plannedDate: day(plannedDate),
    };
    expect(checkPlan(plan, kerjaBakti()).map((issue) => issue.code)).toEqual(issues);
  });
});

test('F06: a day before or after a campaign is meant for the campaign, and reported as outside it', () => {
  const schedule = { type: 'campaign', start: day('2026-05-01'), end: day('2026-05-31') } as const;
  const campaign = kerjaBakti({ schedule });
  const plan = (plannedDate: string) => ({
    unit: desa(1),
    obligationId: campaign.id,
    periodId: periodOfPlan(campaign, day(plannedDate))!,
    plannedDate: day(plannedDate),
  });
  expect(
    ['2026-04-30', '2026-05-31', '2026-06-01'].map((date) => checkPlan(plan(date), campaign).length),
  ).toEqual([1, 0, 1]);
  expect(periodOfPlan(kerjaBakti(), day('2026-02-13'))).toBe('2026-02');
});

test('F06: a plan for a day on which the obligation is not in force is reported', () => {
  const plan = { unit: desa(1), obligationId: obligationId('kerja-bakti'), periodId: periodId('2026-03') };
  const ended = kerjaBakti({}, { end: day('2026-02-28') });
  expect(checkPlan({ ...plan, plannedDate: day('2026-03-13') }, ended)).toEqual([
    { code: 'plan-not-in-force', data: { plannedDate: '2026-03-13', obligation: ended.name } },
  ]);
});

test('F06: whether a plan lies in its period', () => {
  const matrix = matrixOf({ today: '2026-02-10' });
  const plan = {
    unit: desa(1),
    obligationId: obligationId('kerja-bakti'),
    periodId: periodId('2026-02'),
    plannedDate: day('2026-03-01'),
  };
  const period = matrix.expected.obligationPeriods[0]!.period;
  expect([
    isPlanInPeriod(plan, period),
    isPlanInPeriod({ ...plan, plannedDate: day('2026-02-28') }, period),
  ]).toEqual([false, true]);
});

// A submission becomes a report, or every reason why not is named at once.
import type { Issue } from '../../../src/core/issue';
import { buildDirectory } from '../../../src/core/office/directory';
import { acceptSubmission } from '../../../src/core/reports/accept-submission';
import type { Report } from '../../../src/core/reports/report';
import type { Submission } from '../../../src/core/reports/submission';
import { DESA, day, kerjaBakti, moment, presetFrom, unitOf } from '../kasiman';

const GOOD: Submission = {
  id: 'r1',
  submittedAt: moment('2026-02-20 09:00'),
  unit: '35.22.20.2001',
  linkUnit: '35.22.20.2001',
  obligation: 'kerja-bakti',
  activityDate: '2026-02-13',
  place: 'Dusun Krajan RT 03',
  kinds: ['Bersih lingkungan', 'Fasilitas umum'],
  people: '25',
  officials: 'Kepala Desa',
  outcome: 'Selokan bersih',
  obstacle: '',
  evidence: { before: [], after: [], other: [] },
  population: {},
  proxy: null,
};

const PENDUDUK = presetFrom('laporan-penduduk', '2026-01-01');
const NEW_DESA = unitOf('35.22.20.2011', 'Baru', {
  activeIntervals: [{ start: day('2026-06-01'), end: null }],
});
const MOVEMENT = {
  start: '1.250',
  births: '4',
  deaths: '2',
  arrivals: '3',
  departures: '5',
  end: '1.250',
  male: '620',
  female: '630',
  households: '410',
};

function submit(changes: Partial<Submission> = {}, obligation = kerjaBakti()) {
  return acceptSubmission({
    submission: { ...GOOD, ...changes },
    directory: buildDirectory([...DESA, NEW_DESA]),
    obligationsById: new Map([obligation, PENDUDUK].map((known) => [known.id, known])),
    closedYears: new Set([2025]),
  });
}

function issuesOf(changes: Partial<Submission>): Issue['code'][] {
  const result = submit(changes);
  return result.ok ? [] : result.error.map(({ code }) => code);
}

function accepted(changes: Partial<Submission> = {}, obligation = kerjaBakti()): Report {
  const result = submit(changes, obligation);
  if (!result.ok) throw new Error(`Refused: ${result.error.map(({ code }) => code).join(', ')}`);
  return result.value;
}

function flagsOf(changes: Partial<Submission>, obligation = kerjaBakti()) {
  return accepted(changes, obligation).flags.map(({ code }) => code);
}

test('F04: a good submission becomes a report with all its answers', () => {
  expect(accepted()).toMatchObject({
    id: 'r1',
    unit: '35.22.20.2001',
    activityDate: '2026-02-13',
    receivedAt: '2026-02-20T09:00:00',
    review: 'received',
    details: { place: 'Dusun Krajan RT 03', kinds: ['Bersih lingkungan', 'Fasilitas umum'], people: 25 },
    flags: [],
  });
});

test.each([
  { typed: '25', people: 25 },
  { typed: ' 1.250 ', people: 1250 },
  { typed: '0', people: 0 },
  { typed: '', people: null },
])('F04: "$typed" people is $people', ({ typed, people }) => {
  expect(accepted({ people: typed }).details.people).toBe(people);
});

test.each(['dua puluh', '2,5', '-3', '20 orang', '12.5', '=1+1'])(
  'F04: "%s" is no number of people',
  (people) => {
    expect(issuesOf({ people })).toEqual(['people-not-whole']);
  },
);

test.each<{ slip: string; changes: Partial<Submission>; issues: Issue['code'][] }>([
  { slip: 'an unknown desa', changes: { unit: '35.22.21.2001' }, issues: ['unknown-unit'] },
  {
    slip: 'a formula instead of a desa',
    changes: { unit: '=IMPORTXML("http://x","//a")' },
    issues: ['unknown-unit'],
  },
  { slip: 'an unknown obligation', changes: { obligation: 'ronda' }, issues: ['unknown-obligation'] },
  { slip: 'no obligation', changes: { obligation: '' }, issues: ['unknown-obligation'] },
  { slip: 'no date', changes: { activityDate: '' }, issues: ['activity-date-unreadable'] },
  {
    slip: 'a day that does not exist',
    changes: { activityDate: '2026-02-30' },
    issues: ['activity-date-unreadable'],
  },
  {
    slip: 'an activity tomorrow',
    changes: { activityDate: '2026-02-21' },
    issues: ['activity-date-in-future'],
  },
  {
    slip: 'an activity in a closed year',
    changes: { activityDate: '2025-12-30' },
    issues: ['activity-in-closed-year'],
  },
  { slip: 'an activity today', changes: { activityDate: '2026-02-20' }, issues: [] },
  {
    slip: 'everything wrong',
    changes: { unit: '', obligation: '', activityDate: 'kemarin', people: 'banyak' },
    issues: ['unknown-unit', 'unknown-obligation', 'activity-date-unreadable', 'people-not-whole'],
  },
])('$slip gives $issues', ({ changes, issues }) => {
  expect(issuesOf(changes)).toEqual(issues);
});

describe('a proxy entry: activity ≤ received ≤ now', () => {
  const proxy = (receivedDate: string) => ({ proxy: { receivedDate, source: 'WhatsApp' } });

  test('the typed day is the day of receipt, and the entry is marked', () => {
    expect(accepted(proxy('2026-02-14'))).toMatchObject({
      receivedAt: '2026-02-14T00:00:00',
      proxySource: 'WhatsApp',
    });
  });

  test.each<{ typed: string; issues: Issue['code'][] }>([
    { typed: '2026-02-13', issues: [] },
    { typed: '2026-02-20', issues: [] },
    { typed: '2026-02-12', issues: ['received-before-activity'] },
    { typed: '2026-02-21', issues: ['received-in-future'] },
    { typed: 'kemarin', issues: ['received-date-unreadable'] },
  ])(
    'received $typed of an activity of 13 February, typed in on the 20th, gives $issues',
    ({ typed, issues }) => {
      expect(issuesOf(proxy(typed))).toEqual(issues);
    },
  );
});

describe('flags: kept and shown', () => {
  test.each<{
    oddity: string;
    changes: Partial<Submission>;
    obligation?: ReturnType<typeof kerjaBakti>;
    flags: Issue['code'][];
  }>([
    {
      oddity: 'the link of another desa',
      changes: { linkUnit: '35.22.20.2002' },
      flags: ['unit-differs-from-link'],
    },
    { oddity: 'a code that is no link’s', changes: { linkUnit: 'kode X7Q2P' }, flags: ['link-code-unknown'] },
    { oddity: 'no link', changes: { linkUnit: '' }, flags: [] },
    {
      oddity: 'a desa that is not bound',
      changes: {},
      obligation: kerjaBakti({ binding: { kind: 'kinds', kinds: ['kelurahan'] } }),
      flags: ['unit-not-bound'],
    },
    {
      oddity: 'a desa that did not exist yet',
      changes: { unit: '35.22.20.2011', linkUnit: '' },
      flags: ['unit-not-active'],
    },
    {
      oddity: 'an obligation that had ended',
      changes: {},
      obligation: kerjaBakti({}, { end: day('2026-01-31') }),
      flags: ['obligation-not-in-force'],
    },
    {
      oddity: 'no photo where one is required',
      changes: {},
      obligation: kerjaBakti({ evidence: { kind: 'photo', required: true } }),
      flags: ['evidence-incomplete'],
    },
  ])('$oddity is flagged $flags', ({ changes, obligation, flags }) => {
    expect(flagsOf(changes, obligation ?? kerjaBakti())).toEqual(flags);
  });
});

describe('F07: population of a month', () => {
  const report = { obligation: 'laporan-penduduk', people: '', submittedAt: moment('2026-03-02 09:00') };

  test('F07: numbers that agree give no flags', () => {
    expect(accepted({ ...report, population: MOVEMENT })).toMatchObject({
      population: { start: 1250, end: 1250, households: 410 },
      flags: [],
    });
  });

  test('F07: an end that is not start + born + arrived − died − left is flagged, not blocked', () => {
    const { flags } = accepted({ ...report, population: { ...MOVEMENT, births: '5' } });
    expect(flags).toEqual([
      { code: 'population-does-not-add-up', data: { expectedEnd: 1251, statedEnd: 1250 } },
    ]);
  });

  test('F07: men and women that do not make the end are flagged', () => {
    expect(flagsOf({ ...report, population: { ...MOVEMENT, male: '621' } })).toEqual([
      'population-sexes-do-not-add-up',
    ]);
  });

  test('F07: numbers of a month that was not over are flagged, not blocked', () => {
    const early = { ...report, submittedAt: moment('2026-02-27 09:00') };
    expect(flagsOf({ ...early, population: MOVEMENT })).toEqual(['month-reported-early']);
  });

  test('F07: every missing number is named', () => {
    expect(issuesOf({ ...report, population: { ...MOVEMENT, deaths: '', end: 'banyak' } })).toEqual([
      'count-not-whole',
      'count-not-whole',
    ]);
  });
});

test.each([
  ['2 January 2026 is in the first week of 2026', '2026-01-02', '2026-01-05 09:00', true],
  ['28 December 2025 closes with 2025', '2025-12-28', '2026-01-05 09:00', false],
  ['29 December 2025 is in the first week of 2026', '2025-12-29', '2026-01-05 09:00', true],
])('a weekly report where 2025 is closed: %s', (_, activityDate, submittedAt, isAccepted) => {
  const weekly = kerjaBakti({ schedule: { type: 'weekly' } }, { start: day('2025-01-01') });
  const result = submit({ activityDate, submittedAt: moment(submittedAt) }, weekly);
  expect(result.ok).toBe(isAccepted);
});

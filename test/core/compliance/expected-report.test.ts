// What is owed, by whom and until when, before anything arrives.
import { expectedReports } from '../../../src/core/compliance/expected-report';
import { completenessOf, tallyCells } from '../../../src/core/compliance/tally';
import { OBLIGATION_PRESETS, presetsFor } from '../../../src/core/obligations/presets';
import { isActiveThroughout, type Unit } from '../../../src/core/office/unit';
import { shareOf } from '../../../src/core/rate';
import {
  CALENDAR,
  code,
  DESA,
  day,
  desa,
  kerjaBakti,
  matrixOf,
  obligationId,
  presetFrom,
  reportOf,
  unitOf,
  waiverOf,
} from '../kasiman';

const TENGGARONG: readonly Unit[] = [
  ...[2001, 2002].map((number) => unitOf(`64.02.06.${number}`, `Desa ${number}`)),
  ...Array.from({ length: 12 }, (_, number) => unitOf(`64.02.06.${1001 + number}`, `Kelurahan ${number}`)),
];

function expectedIn(story: Parameters<typeof matrixOf>[0]) {
  return matrixOf(story).cells.filter(({ expected }) => expected.expected === 1).length;
}

describe('F12: units that are bound', () => {
  test.each([
    { binding: { kind: 'kinds', kinds: ['desa'] }, owed: 2, whom: 'desa only' },
    { binding: { kind: 'kinds', kinds: ['desa', 'kelurahan'] }, owed: 14, whom: 'desa and kelurahan' },
    { binding: { kind: 'all' }, owed: 14, whom: 'all' },
    { binding: { kind: 'chosen', codes: [code('64.02.06.1003')] }, owed: 1, whom: 'one chosen kelurahan' },
  ] as const)('F12: in Tenggarong an obligation for $whom expects $owed reports', ({ binding, owed }) => {
    expect(
      expectedIn({ units: TENGGARONG, obligations: [kerjaBakti({ binding })], today: '2026-02-10' }),
    ).toBe(owed);
  });

  test('F12: a cell of a unit that is not bound does not apply, and says why', () => {
    const matrix = matrixOf({
      units: TENGGARONG,
      obligations: [kerjaBakti({ binding: { kind: 'kinds', kinds: ['desa'] } })],
      today: '2026-02-10',
    });
    expect(matrix.cells.map(({ state }) => state)).toEqual([
      ...Array(2).fill('awaiting'),
      ...Array(12).fill('not-applicable'),
    ]);
    expect(matrix.cells[2]?.expected.exemptReason).toBe('not-bound');
  });
});

describe('F12, §7.1: units that begin, end or begin again (DHIS2 knows one span and still expects closed units)', () => {
  test.each([
    { intervals: [['2026-02-01', null]], owed: true, when: 'from its first day' },
    { intervals: [['2026-02-02', null]], owed: false, when: 'from its second day' },
    { intervals: [['2020-01-01', '2026-02-28']], owed: true, when: 'to its last day' },
    { intervals: [['2020-01-01', '2026-02-27']], owed: false, when: 'to the day before its last' },
    {
      intervals: [
        ['2020-01-01', '2026-02-14'],
        ['2026-02-15', null],
      ],
      owed: true,
      when: 'in two spans without a gap',
    },
    {
      intervals: [
        ['2026-02-15', null],
        ['2020-01-01', '2026-02-14'],
      ],
      owed: true,
      when: 'in two spans written in reverse',
    },
    {
      intervals: [
        ['2020-01-01', '2026-02-14'],
        ['2026-02-15', '2026-02-15'],
        ['2026-02-16', null],
      ],
      owed: true,
      when: 'in three spans, one of a single day',
    },
    {
      intervals: [
        ['2020-01-01', '2026-02-13'],
        ['2026-02-15', null],
      ],
      owed: false,
      when: 'with a day missing',
    },
    {
      intervals: [
        ['2020-01-01', '2025-12-31'],
        ['2026-02-01', '2026-12-31'],
      ],
      owed: true,
      when: 'again after a year of absence',
    },
    { intervals: [], owed: false, when: 'never' },
  ] as { intervals: [string, string | null][]; owed: boolean; when: string }[])(
    'F12: a desa active in February $when owes February: $owed',
    ({ intervals, owed }) => {
      const activeIntervals = intervals.map(([start, end]) => ({
        start: day(start),
        end: end === null ? null : day(end),
      }));
      const unit = unitOf('35.22.20.2001', 'Batokan', { activeIntervals });
      expect(isActiveThroughout(unit, { start: day('2026-02-01'), end: day('2026-02-28') })).toBe(owed);
      const [cell] = matrixOf({ units: [unit], today: '2026-02-10' }).cells;
      expect(cell?.expected.exemptReason).toBe(owed ? null : 'not-active');
    },
  );
});

describe('§4.1: how much of a period the obligation must be in force', () => {
  test.each([
    { overlap: 'half', start: '2026-02-15', owed: true, why: '14 of 28 days' },
    { overlap: 'half', start: '2026-02-16', owed: false, why: '13 of 28 days' },
    { overlap: 'any', start: '2026-02-28', owed: true, why: 'one day' },
    { overlap: 'any', start: '2026-03-01', owed: false, why: 'no day' },
    { overlap: 'whole', start: '2026-02-01', owed: true, why: 'all days' },
    { overlap: 'whole', start: '2026-02-02', owed: false, why: 'all but one' },
  ] as const)(
    '§4.1: by "$overlap" an obligation from $start is owed for February: $owed ($why)',
    ({ overlap, start, owed }) => {
      const obligation = kerjaBakti({ overlap, effectiveFrom: day(start) }, { start: day(start) });
      const [cell] = matrixOf({ obligations: [obligation], today: '2026-02-10' }).cells;
      expect(cell?.expected.exemptReason).toBe(owed ? null : 'not-in-force');
    },
  );
});

describe('F10: a campaign', () => {
  const campaign = kerjaBakti(
    {
      schedule: { type: 'campaign', start: day('2026-05-01'), end: day('2026-05-31') },
      due: { kind: 'days-after-end', days: 14, shiftToWorkingDay: true },
    },
    { id: obligationId('bulan-bhakti') },
  );

  test('F10: outside its window nothing is expected, in no denominator', () => {
    const tally = tallyCells(
      matrixOf({ obligations: [campaign], from: '2026-01-01', to: '2026-04-30', today: '2026-12-31' }).cells,
    );
    expect(tally.expected).toBe(0);
    expect(shareOf(completenessOf(tally))).toBeNull();
  });

  test('F10: it has one period, due once', () => {
    const matrix = matrixOf({
      obligations: [campaign],
      from: '2026-01-01',
      to: '2026-12-31',
      today: '2026-05-10',
    });
    expect(matrix.expected.obligationPeriods.map(({ period, due }) => [period.id, due])).toEqual([
      ['2026-05-01--2026-05-31', '2026-06-15'],
    ]);
    expect(matrix.cells).toHaveLength(10);
  });

  test('F10: a report of an activity outside the window does not count and is not lost', () => {
    const stray = reportOf(desa(1), '2026-06-02', '2026-06-03 09:00', {
      obligationId: obligationId('bulan-bhakti'),
    });
    const matrix = matrixOf({
      obligations: [campaign],
      from: '2026-01-01',
      to: '2026-12-31',
      reports: [stray],
      today: '2026-07-01',
    });
    expect(matrix.reportsWithoutCell).toEqual([stray]);
    expect(tallyCells(matrix.cells).fulfilled).toBe(0);
  });
});

describe('F02: one column per obligation and month', () => {
  const siskamling = kerjaBakti({}, { id: obligationId('siskamling') });
  const columnsTo = (to: string) =>
    matrixOf({
      obligations: [kerjaBakti(), siskamling],
      from: '2026-02-01',
      to,
      today: to,
    }).expected.obligationPeriods.map(({ obligation, period }) => `${obligation.id} ${period.id}`);

  test('F02: on every day of a month each obligation has exactly one column for it', () => {
    for (const today of ['2026-02-01', '2026-02-14', '2026-02-28'])
      expect(columnsTo(today)).toEqual(['kerja-bakti 2026-02', 'siskamling 2026-02']);
  });

  test('F02: skipped months appear the next time, and earlier ones keep their keys', () => {
    const columns = columnsTo('2026-05-03');
    expect(columns.filter((key) => key.startsWith('siskamling'))).toEqual([
      'siskamling 2026-02',
      'siskamling 2026-03',
      'siskamling 2026-04',
      'siskamling 2026-05',
    ]);
    expect(columns).toEqual(expect.arrayContaining(columnsTo('2026-02-10')));
    expect(new Set(columns).size).toBe(columns.length);
  });
});

test('F43: each preset names its section: Kesra for kerja bakti, Trantib for siskamling', () => {
  const owners = OBLIGATION_PRESETS.map(({ id, owner }) => [id, owner]);
  expect(owners).toEqual(
    expect.arrayContaining([
      ['kerja-bakti', 'Kesra'],
      ['siskamling', 'Trantib'],
    ]),
  );
  expect(owners.filter(([, owner]) => owner === '')).toEqual([]);
});

describe('F09: the kecamatan owes itself a rakor', () => {
  const office = unitOf('35.22.20', 'Kasiman', { isOffice: true });
  const rakor = presetFrom('rakor', '2026-01-01');

  test('F09: a month without a rakor is overdue on the row of the kecamatan, and on no other', () => {
    const matrix = matrixOf({ units: [office, ...DESA], obligations: [rakor], today: '2026-03-01' });
    expect(matrix.cells.map(({ state }) => state)).toEqual(['overdue', ...Array(10).fill('not-applicable')]);
  });

  test('F09: kerja bakti for all desa does not bind the kecamatan', () => {
    const kerja = presetFrom('kerja-bakti', '2026-01-01');
    expect(expectedIn({ units: [office, ...DESA], obligations: [kerja], today: '2026-02-10' })).toBe(10);
  });
});

describe('F11: everything is configuration', () => {
  test('F11: the presets are Kerja Bakti, Siskamling, Laporan Penduduk, Rakor, Sosialisasi SE, Reaktivasi Poskamling, LPPD, Bulan Bhakti and Rekap bulanan', () => {
    expect(OBLIGATION_PRESETS.map(({ id }) => id)).toEqual([
      'kerja-bakti',
      'siskamling',
      'laporan-penduduk',
      'rakor',
      'sosialisasi-se',
      'reaktivasi-poskamling',
      'lppd-tahunan',
      'bulan-bhakti',
      'rekap-bulanan',
    ]);
  });

  test('§4.10: the recap is offered to a kabupaten first, and never to a kecamatan or a desa', () => {
    expect(presetsFor('kabupaten')[0]?.id).toBe('rekap-bulanan');
    for (const tier of ['kecamatan', 'desa'] as const)
      expect(presetsFor(tier).map(({ form }) => form)).not.toContain('recap');
  });

  test('F11: siskamling rests on the circular, verbatim', () => {
    expect(OBLIGATION_PRESETS[1]?.legalBasis).toBe('SE Mendagri 300.1.4/e.1/BAK');
  });

  test('F11: the yearly LPPD of 2025 is due by the end of March 2026, for desa and not for kelurahan', () => {
    const lppd = presetFrom('lppd-tahunan', '2025-01-01');
    const expected = expectedReports({
      obligations: [lppd],
      units: TENGGARONG,
      from: day('2025-01-01'),
      to: day('2025-12-31'),
      calendar: CALENDAR,
      waivers: [],
    });
    expect(expected.obligationPeriods.map(({ due }) => due)).toEqual(['2026-03-31']);
    expect(expected.exemptions.filter((exemption) => exemption === null)).toHaveLength(2);
  });

  test('F11: a sixth obligation needs no code: its columns, deadlines and cells come from its row', () => {
    const jumatBersih = kerjaBakti(
      { schedule: { type: 'weekly' }, due: { kind: 'days-after-end', days: 3, shiftToWorkingDay: false } },
      { id: obligationId('jumat-bersih'), name: 'Jumat Bersih' },
    );
    const matrix = matrixOf({ obligations: [kerjaBakti(), jumatBersih], today: '2026-02-10' });
    expect(matrix.expected.obligationPeriods.map(({ period }) => period.id)).toEqual([
      '2026-02',
      '2026-W05',
      '2026-W06',
      '2026-W07',
      '2026-W08',
      '2026-W09',
    ]);
  });
});

describe('waivers', () => {
  test('a waiver of all obligations excuses each of them in that period', () => {
    const second = kerjaBakti({}, { id: obligationId('siskamling') });
    const waivers = [waiverOf(desa(1), '2026-02', { obligationId: null })];
    expect(expectedIn({ obligations: [kerjaBakti(), second], waivers, today: '2026-02-10' })).toBe(18);
  });

  test('a waiver where nothing is owed changes nothing: the cell stays "tidak berlaku"', () => {
    const onlyFirst = kerjaBakti({ binding: { kind: 'chosen', codes: [desa(1)] } });
    const matrix = matrixOf({
      obligations: [onlyFirst],
      waivers: [waiverOf(desa(2), '2026-02')],
      today: '2026-02-10',
    });
    expect(matrix.cells[1]?.state).toBe('not-applicable');
  });

  test('of two waivers for one cell the narrower one is shown, in any order of rows', () => {
    const broad = waiverOf(desa(1), '2026-02', { obligationId: null, reason: 'Lebaran' });
    const narrow = waiverOf(desa(1), '2026-02', { reason: 'Banjir' });
    for (const waivers of [
      [broad, narrow],
      [narrow, broad],
    ]) {
      expect(matrixOf({ waivers, today: '2026-02-10' }).cells[0]?.expected.waiver?.reason).toBe('Banjir');
    }
  });
});

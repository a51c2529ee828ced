// A closed month in three sentences: every number is the summary's, and zero, one, all and "–" read as Indonesian.
import fc from 'fast-check';
import { monthClosedSince, monthFigures } from '../../../src/core/camat/month-figures';
import { figuresOf } from '../../../src/core/camat/period-figures';
import { summarisePeriodsEnding } from '../../../src/core/camat/summary';
import { EMPTY_TALLY, type Tally } from '../../../src/core/compliance/tally';
import { monthOfDay } from '../../../src/core/time/month';
import { monthSentences } from '../../../src/messages/camat/month-sentences';
import { percentText } from '../../../src/messages/time/date-text';
import { anyOffice, lawRuns } from '../../core/arbitrary-office';
import { day, FEBRUARY_REPORTS, FEBRUARY_WAIVERS, matrixOf } from '../../core/kasiman';
import { matrixOfOffice } from '../../core/office-matrix';

const month = monthOfDay(day('2026-02-01'));

function sentencesOf(total: Partial<Tally>, before: Partial<Tally> | null = null): readonly string[] {
  return monthSentences({
    month,
    total: { ...EMPTY_TALLY, ...total },
    before: before && { ...EMPTY_TALLY, ...before },
    lastDue: day('2026-03-05'),
  });
}

describe('golden sentences', () => {
  test.each([
    {
      name: '–: nothing was owed',
      total: { waived: 2 },
      before: null,
      wanted: [
        'Februari 2026: tidak ada laporan yang wajib, jadi kelengkapan dan ketepatan waktunya “–”.',
        'Sebanyak 2 mendapat dispensasi.',
        'Belum ada laporan yang diperiksa kunjungan; tidak ada bulan pembanding.',
      ],
    },
    {
      name: 'zero of ten',
      total: { expected: 10, none: 10 },
      before: { expected: 10, fulfilled: 2 },
      wanted: [
        'Februari 2026: tidak satu pun dari 10 laporan yang wajib terpenuhi (0,0 %).',
        'Sebanyak 10 belum terpenuhi.',
        'Belum ada laporan yang diperiksa kunjungan; kelengkapannya turun 20,0 poin dari bulan sebelumnya.',
      ],
    },
    {
      name: 'zero of one',
      total: { expected: 1, none: 1 },
      before: { expected: 0 },
      wanted: [
        'Februari 2026: satu-satunya laporan yang wajib belum terpenuhi (0,0 %).',
        'Sebanyak 1 belum terpenuhi.',
        'Belum ada laporan yang diperiksa kunjungan; tidak ada bulan pembanding.',
      ],
    },
    {
      name: 'one of one, late, and visited',
      total: { expected: 1, fulfilled: 1, late: 1, visited: 1, contradicted: 1 },
      before: { expected: 1, fulfilled: 1 },
      wanted: [
        'Februari 2026: satu-satunya laporan yang wajib terpenuhi (100,0 %), tetapi tidak tepat waktu (0,0 %).',
        'Sebanyak 1 terlambat.',
        'Kunjungan memeriksa 1 laporan, dan itu menjadi temuan; kelengkapannya sama dengan bulan sebelumnya.',
      ],
    },
    {
      name: 'all on time',
      total: { expected: 10, fulfilled: 10, onTime: 10, visited: 3, confirmed: 3 },
      before: { expected: 10, fulfilled: 9 },
      wanted: [
        'Februari 2026: semua 10 laporan yang wajib terpenuhi (100,0 %), semuanya tepat waktu (100,0 %).',
        'Tidak ada yang belum terpenuhi, terlambat, atau mendapat dispensasi.',
        'Kunjungan memeriksa 3 laporan tanpa temuan; kelengkapannya naik 10,0 poin dari bulan sebelumnya.',
      ],
    },
    {
      name: 'one of nine, none in time',
      total: { expected: 9, fulfilled: 1, late: 1, none: 8, visited: 2, contradicted: 1 },
      before: null,
      wanted: [
        'Februari 2026: 1 dari 9 laporan yang wajib terpenuhi (11,1 %), tetapi tidak tepat waktu (0,0 %).',
        'Sebanyak 8 belum terpenuhi dan 1 terlambat.',
        'Kunjungan memeriksa 2 laporan, 1 di antaranya menjadi temuan; tidak ada bulan pembanding.',
      ],
    },
  ])('$name', ({ total, before, wanted }) => {
    expect(sentencesOf(total, before)).toEqual(wanted);
  });
});

test('Kasiman, February 2026: 8 of 9, 6 in time, two late, one missing, one excused', () => {
  const matrix = matrixOf({ today: '2026-03-10', reports: FEBRUARY_REPORTS, waivers: FEBRUARY_WAIVERS });
  const figures = monthClosedSince(matrix, '');
  expect(figures && monthSentences(figures)).toEqual([
    'Februari 2026: 8 dari 9 laporan yang wajib terpenuhi (88,9 %), 6 di antaranya tepat waktu (66,7 %).',
    'Sebanyak 1 belum terpenuhi, 2 terlambat, dan 1 mendapat dispensasi.',
    expect.stringMatching(/^Belum ada laporan yang diperiksa kunjungan; /u),
  ]);
  expect(monthClosedSince(matrix, '2026-03-06')).toBeNull();
  expect(monthClosedSince(matrixOf({ today: '2026-03-05' }), '2026-02-06')).toBeNull();
});

test('every number equals the summary in 200 random offices', () => {
  fc.assert(
    fc.property(anyOffice, (office) => {
      const matrix = matrixOfOffice(office);
      const any = monthOfDay(office.from);
      const told = monthFigures(matrix, any);
      const periods = summarisePeriodsEnding(matrix, any);
      const figures = periods.map(figuresOf);
      const sum = (key: keyof (typeof figures)[number]): number =>
        figures.reduce((all, one) => all + one[key], 0);
      if (told === null) {
        expect(periods.length === 0 || periods.some(({ isClosed }) => !isClosed)).toBe(true);
        return;
      }
      const [first, second, third] = monthSentences(told);
      const [owed, reported, onTime] = [sum('owed'), sum('reported'), sum('onTime')];
      const rates = first.match(/–|\d+,\d %/gu) ?? [];
      const rateOf = (part: number) => percentText({ numerator: part, denominator: owed });
      expect(rates).toEqual(
        owed === 0 ? ['–'] : reported === 0 ? [rateOf(0)] : [rateOf(reported), rateOf(onTime)],
      );
      const inProgress = sum('inProgress') + sum('missing');
      const wanted = [inProgress, sum('late'), sum('waived')].filter((count) => count > 0);
      expect((second.match(/\d+/gu) ?? []).map(Number)).toEqual(wanted);
      const visits = (third.split(';')[0]?.match(/\d+/gu) ?? []).map(Number);
      expect(visits.slice(0, 1)).toEqual(sum('visited') === 0 ? [] : [sum('visited')]);
      if (visits.length > 1) expect(visits[1]).toBe(sum('contradicted'));
    }),
    lawRuns(200),
  );
});

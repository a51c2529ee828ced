// What a kecamatan tells its kabupaten about a month: docs/rules.md §4.10.
import fc from 'fast-check';
import { recapOfMonth } from '../../../src/core/compliance/office-recap';
import { completenessOf, tallyCells, timelinessOf } from '../../../src/core/compliance/tally';
import { decodeRecap, encodeRecap, listMarkOf } from '../../../src/core/recap/recap-code';
import { addSums, NO_SUMS, sumsOfLetters } from '../../../src/core/recap/recap-sums';
import { parseMonth } from '../../../src/core/time/month';
import { anyOffice } from '../arbitrary-office';
import {
  code,
  DESA,
  FEBRUARY_REPORTS,
  FEBRUARY_WAIVERS,
  kerjaBakti,
  matrixOf,
  obligationId,
} from '../kasiman';
import { matrixOfOffice } from '../office-matrix';

const office = code('35.22.20');
const march = monthOf('2026-03');

test('§4.10: the February of Kasiman, due in March, gives the code of the worked example', () => {
  const matrix = matrixOf({ reports: FEBRUARY_REPORTS, waivers: FEBRUARY_WAIVERS, today: '2026-04-10' });
  expect(encodeRecap(recapOfMonth(matrix, office, march).recap)).toBe(
    'PD1.352220.202603.10.9fd4.kerja-bakti~2026-02~20260305~eeeeeeffbk.7193f7',
  );
});

test('§4.10: a desa is named by its place in the ascending codes, whatever the order of the tab', () => {
  const story = { reports: FEBRUARY_REPORTS, waivers: FEBRUARY_WAIVERS, today: '2026-04-10' };
  const turned = recapOfMonth(matrixOf({ ...story, units: [...DESA].reverse() }), office, march);
  expect(turned).toEqual(recapOfMonth(matrixOf(story), office, march));
});

test('§4.10: before the deadline a desa without a report is awaited', () => {
  const matrix = matrixOf({
    reports: FEBRUARY_REPORTS.slice(0, 6),
    waivers: FEBRUARY_WAIVERS,
    today: '2026-03-05',
  });
  expect(recapOfMonth(matrix, office, march).recap.blocks[0]?.letters).toBe('eeeeeejjbj');
});

test('§4.10: the sums of all letters are those of Kepatuhan', () => {
  fc.assert(
    fc.property(anyOffice, (random) => {
      const matrix = matrixOfOffice(random);
      const months = [...new Set(matrix.expected.obligationPeriods.map(({ due }) => due.slice(0, 7)))];
      for (const month of months) {
        const recap = recapOfMonth(matrix, office, monthOf(month)).recap;
        const sums = recap.blocks.map(({ letters }) => sumsOfLetters(letters)).reduce(addSums, NO_SUMS);
        const cells = matrix.cells.filter(
          ({ expected: { obligationPeriod, unit } }) =>
            obligationPeriod.due.startsWith(month) && obligationPeriod.isInForce && !unit.isOffice,
        );
        const tally = tallyCells(cells.map((cell) => ({ ...cell, isClosed: true })));
        expect(sums.expected).toBe(completenessOf(tally).denominator);
        expect(sums.fulfilled).toBe(completenessOf(tally).numerator);
        expect(sums.onTime).toBe(timelinessOf(tally).numerator);
        expect(sums).toMatchObject({
          waived: tally.waived,
          visited: tally.visited,
          contradicted: tally.contradicted,
        });
        expect(decodeRecap(encodeRecap(recap))).toEqual({ ok: true, value: recap });
      }
    }),
    { numRuns: 40 },
  );
});

describe('W4: no name, address or number stands in a code', () => {
  const hostile = [
    'Budi Santoso',
    'budi@contoh.id',
    '081234567890',
    '3522200101800001',
    'Jl. Raya 12',
    '=HYPERLINK("x")',
  ];

  test('names of desa and of obligations, and what reports and dispensations say, stay in the office', () => {
    const matrix = matrixOf({
      units: DESA.map((unit, index) => ({ ...unit, name: hostile[index % hostile.length] ?? '' })),
      reports: FEBRUARY_REPORTS.map((report) => ({
        ...report,
        id: '081234567890',
        proxySource: 'Budi Santoso',
        details: {
          ...report.details,
          place: 'Jl. Raya 12',
          officials: 'Budi Santoso',
          outcome: '3522200101800001',
        },
      })),
      waivers: FEBRUARY_WAIVERS.map((waiver) => ({ ...waiver, reason: 'Budi Santoso sakit' })),
      today: '2026-04-10',
    });
    const text = encodeRecap(recapOfMonth(matrix, office, march).recap);
    expect(text).toMatch(/^[A-Za-z0-9.~-]+$/u);
    expect(text).toBe('PD1.352220.202603.10.9fd4.kerja-bakti~2026-02~20260305~eeeeeeffbk.7193f7');
  });

  test.each(['lapor-ke-0812-3456-7890', 'kk-3522200101800001', 'posko-12345'])(
    'an obligation whose key holds a long number (%s) is told without it',
    (id) => {
      const obligation = kerjaBakti({}, { id: obligationId(id) });
      const text = encodeRecap(
        recapOfMonth(matrixOf({ obligations: [obligation], today: '2026-04-10' }), office, march).recap,
      );
      expect(text).not.toContain(id);
      expect(text).toMatch(/\.kewajiban-[0-9a-f]{6}~2026-02~/u);
    },
  );

  test('the mark of the list tells no code', () => {
    expect(listMarkOf(DESA.map(({ code: unit }) => unit))).toBe('9fd4');
  });
});

function monthOf(key: string) {
  const month = parseMonth(key);
  if (month === null) throw new Error(key);
  return month;
}

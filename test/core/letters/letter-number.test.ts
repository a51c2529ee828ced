// The numbers of letters: by pattern, and never given twice.
import fc from 'fast-check';
import {
  readSequence,
  type TakenNumber,
  takeLetterNumber,
  validateLetterPattern,
} from '../../../src/core/letters/letter-number';
import { makePlainDate, type PlainDate } from '../../../src/core/time/plain-date';

const usual = '{klasifikasi}/{urut}/{kode}/{bulan-romawi}/{tahun}';
function partsOn(date: PlainDate) {
  return { classification: '400.10', code: '412.520', date };
}

/** The number that a letter gets when all before it are taken. */
function numberOf(pattern: string, parts: Parameters<typeof takeLetterNumber>[1], sequence: number): string {
  const given = takeLetterNumber(pattern, parts, { taken: [], highest: sequence - 1 }, null);
  return given.ok ? given.value.number : '';
}

describe('F30: a number by its pattern', () => {
  test.each([
    [1, 'I'],
    [2, 'II'],
    [3, 'III'],
    [4, 'IV'],
    [5, 'V'],
    [6, 'VI'],
    [7, 'VII'],
    [8, 'VIII'],
    [9, 'IX'],
    [10, 'X'],
    [11, 'XI'],
    [12, 'XII'],
  ])('month %i is written %s', (month, roman) => {
    expect(numberOf('{urut}/{bulan-romawi}/{tahun}', partsOn(makePlainDate(2026, month, 1)), 1)).toBe(
      `1/${roman}/2026`,
    );
  });

  test.each([
    { pattern: usual, sequence: 17, date: [2026, 3, 10], number: '400.10/17/412.520/III/2026' },
    { pattern: '{urut:3}/{kode}/{tahun}', sequence: 7, date: [2026, 12, 31], number: '007/412.520/2026' },
    {
      pattern: '{klasifikasi}/{urut}-{kode}/{bulan}.{tahun}',
      sequence: 1,
      date: [2027, 1, 2],
      number: '400.10/1-412.520/01.2027',
    },
    { pattern: 'B-{ URUT }/{Tahun}', sequence: 3, date: [2026, 1, 1], number: 'B-3/2026' },
  ] as const)('$pattern gives $number', ({ pattern, sequence, date: [year, month, day], number }) => {
    expect(numberOf(pattern, partsOn(makePlainDate(year, month, day)), sequence)).toBe(number);
  });

  test('an empty part is left out with its slash', () => {
    const parts = { classification: '', code: ' ', date: makePlainDate(2026, 3, 10) };
    expect(numberOf(usual, parts, 17)).toBe('17/III/2026');
  });

  test.each([
    { pattern: usual, faults: [] },
    {
      pattern: '{urut}/{bulan romawi}/{tahun}',
      faults: [{ code: 'placeholder-unknown', name: 'bulan romawi' }],
    },
    {
      pattern: '{urut:9}/{tahun}',
      faults: [
        { code: 'placeholder-unknown', name: 'urut:9' },
        { code: 'placeholder-missing', name: 'urut' },
      ],
    },
    { pattern: '{kode}/{tahun}', faults: [{ code: 'placeholder-missing', name: 'urut' }] },
    { pattern: '{urut}/{kode}', faults: [{ code: 'placeholder-missing', name: 'tahun' }] },
  ])('$pattern is judged', ({ pattern, faults }) => {
    expect(validateLetterPattern(pattern)).toEqual(faults);
  });

  test.each([
    ['', { ok: true, value: null }],
    [' 17 ', { ok: true, value: 17 }],
    ['0', { ok: false, error: { code: 'sequence-not-whole', text: '0' } }],
    ['1,5', { ok: false, error: { code: 'sequence-not-whole', text: '1,5' } }],
    ['440/XII', { ok: false, error: { code: 'sequence-not-whole', text: '440/XII' } }],
  ])('“%s” as a running number', (text, read) => {
    expect(readSequence(text)).toEqual(read);
  });
});

describe('F30: the next number', () => {
  const take = (taken: readonly TakenNumber[], date: PlainDate, highest = 0, wanted: number | null = null) =>
    takeLetterNumber('{urut}/{tahun}', partsOn(date), { taken, highest }, wanted);
  const row = (sequence: number, year = 2026): TakenNumber => ({
    number: `${sequence}/${year}`,
    run: { year, sequence },
  });
  const may = makePlainDate(2026, 5, 4);

  test('the first of a year is 1, however many the year before had', () => {
    expect(take([row(88, 2025)], may)).toEqual({
      ok: true,
      value: { number: '1/2026', run: { year: 2026, sequence: 1 } },
    });
  });

  test('it is one more than the highest, over gaps and cancelled letters', () => {
    expect(take([row(9), row(2)], may)).toMatchObject({ value: { number: '10/2026' } });
  });

  test('the number of a deleted row is not used again', () => {
    expect(take([row(2)], may, 9)).toMatchObject({ value: { number: '10/2026' } });
  });

  test('a number that somebody typed into the register is skipped', () => {
    expect(take([row(1), { number: ' 2 / 2026', run: null }], may)).toMatchObject({
      value: { number: '3/2026' },
    });
  });

  test('a higher running number may be asked for, never a lower one', () => {
    expect(take([row(9)], may, 0, 131)).toMatchObject({ value: { number: '131/2026' } });
    expect(take([row(9)], may, 0, 9)).toEqual({
      ok: false,
      error: { code: 'sequence-passed', wanted: 9, next: 10 },
    });
    expect(take([row(9), { number: '12/2026', run: null }], may, 0, 12)).toEqual({
      ok: false,
      error: { code: 'sequence-passed', wanted: 12, next: 13 },
    });
  });

  test('the number of a deleted row cannot be asked for either', () => {
    expect(take([row(2)], may, 9, 9)).toEqual({
      ok: false,
      error: { code: 'sequence-passed', wanted: 9, next: 10 },
    });
    expect(take([row(2)], may, 9, 5)).toMatchObject({ ok: false });
  });

  test('law: no number is given twice, whatever is made, typed, deleted or asked for', () => {
    const act = fc.record({
      what: fc.constantFrom('make', 'make', 'make', 'delete', 'type', 'ask'),
      year: fc.integer({ min: 2025, max: 2027 }),
      month: fc.integer({ min: 1, max: 12 }),
      value: fc.integer({ min: 1, max: 30 }),
    });
    const pattern = fc.constantFrom(
      usual,
      '{urut}/{tahun}',
      '{tahun}{urut}',
      '{klasifikasi}{urut}{tahun}',
      '{urut:3}.{bulan}.{tahun}',
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), pattern, (acts, form) => {
        const given: string[] = [];
        const highest = new Map<number, number>();
        let rows: TakenNumber[] = [];
        for (const { what, year, month, value } of acts) {
          const parts = { classification: String(value), code: 'K', date: makePlainDate(year, month, 1) };
          if (what === 'delete') rows = rows.filter((_, index) => index !== value);
          else if (what === 'type') rows.push({ number: numberOf(form, parts, value), run: null });
          else {
            const taken = takeLetterNumber(
              form,
              parts,
              { taken: rows, highest: highest.get(year) ?? 0 },
              what === 'ask' ? value : null,
            );
            if (!taken.ok) continue;
            expect(rows.map(({ number }) => number)).not.toContain(taken.value.number);
            given.push(`${taken.value.run.year}/${taken.value.run.sequence}`);
            rows.push(taken.value);
            highest.set(year, Math.max(highest.get(year) ?? 0, taken.value.run.sequence));
          }
        }
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});

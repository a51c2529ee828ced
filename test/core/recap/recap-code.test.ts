import fc from 'fast-check';
import { type ObligationId, parseObligationId } from '../../../src/core/obligations/obligation';
import { parseUnitCode, type UnitCode } from '../../../src/core/office/unit';
import {
  decodeRecap,
  encodeRecap,
  listMarkOf,
  monthOfDamaged,
  type Recap,
} from '../../../src/core/recap/recap-code';
import { RECAP_LETTERS, sumsOfLetters } from '../../../src/core/recap/recap-sums';
import { sha256Hex } from '../../../src/core/recap/sha256';
import { makePlainDate } from '../../../src/core/time/plain-date';

const kerjaBakti = obligation('kerja-bakti');
const kasiman = Array.from({ length: 10 }, (_, index) =>
  code(`35.22.20.20${String(index + 1).padStart(2, '0')}`),
);

const february: Recap = {
  kind: 'PD1',
  unit: code('35.22.20'),
  month: '2026-03',
  size: 10,
  listMark: listMarkOf(kasiman),
  blocks: [
    { obligationId: kerjaBakti, periodId: '2026-02', due: makePlainDate(2026, 3, 5), letters: 'eeeeeeffbk' },
  ],
};
const februaryCode = 'PD1.352220.202603.10.9fd4.kerja-bakti~2026-02~20260305~eeeeeeffbk.7193f7';

const tulangBawang: Recap = {
  kind: 'PD2',
  unit: code('18.02'),
  month: '2026-03',
  size: 3,
  listMark: listMarkOf([code('18.02.03'), code('18.02.01'), code('18.02.02')]),
  blocks: [
    {
      obligationId: kerjaBakti,
      periodId: '2026-02',
      sums: [sums(9, 8, 6, 1, 2, 1), null, sums(17, 17, 15, 0, 0, 0)],
    },
  ],
};

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['a'.repeat(119), '31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb'],
])('SHA-256 of %j is that of the standard', (text, digest) => {
  expect(sha256Hex(text)).toBe(digest);
});

it('§4.10: the code of Kasiman for February is the one of the worked example, with 8/9 and 6/9', () => {
  expect(encodeRecap(february)).toBe(februaryCode);
  expect(decodeRecap(februaryCode)).toEqual({ ok: true, value: february });
  expect(sumsOfLetters('eeeeeeffbk')).toEqual(sums(9, 8, 6, 1, 0, 0));
});

it('§4.10: the code of three kecamatan of 18.02, the second missing, is the one of the worked example', () => {
  const text = 'PD2.1802.202603.3.8f09.kerja-bakti~2026-02~9-8-6-1-2-1~x~17-17-15-0-0-0.7dae3c';
  expect(encodeRecap(tulangBawang)).toBe(text);
  expect(decodeRecap(text)).toEqual({ ok: true, value: tulangBawang });
});

it('§4.10: expected is all but a and b, fulfilled c C d D e f, on time c d e, visited c C d D', () => {
  expect(sumsOfLetters(RECAP_LETTERS)).toEqual(sums(11, 6, 3, 1, 4, 2));
});

it.each([
  [10, 240],
  [26, 320],
  [108, 731],
])('§4.10: the code of %i desa and five obligations has %i characters, or few more', (size, length) => {
  const ids = ['kerja-bakti', 'siskamling', 'laporan-penduduk', 'sosialisasi-se', 'lppd-tahunan'].map(
    obligation,
  );
  const text = encodeRecap({
    ...february,
    size,
    blocks: ids.map((obligationId) => ({
      obligationId,
      periodId: '2026-02',
      due: makePlainDate(2026, 3, 5),
      letters: 'e'.repeat(size),
    })),
  });
  expect(Math.abs(text.length - length)).toBeLessThanOrEqual(20);
});

it('§4.10: 51 kecamatan and five obligations take at most 5,500 characters', () => {
  const part = sums(26, 24, 20, 2, 3, 1);
  const blocks = Array.from({ length: 5 }, () => ({
    obligationId: obligation('laporan-penduduk'),
    periodId: '2026-02',
    sums: Array.from({ length: 51 }, () => part),
  }));
  expect(encodeRecap({ ...tulangBawang, kind: 'PD2', size: 51, blocks }).length).toBeLessThanOrEqual(5500);
});

it('W1: decoding an encoded recap gives it back, for random matrices of 1–108 desa and 1–8 obligations', () => {
  fc.assert(
    fc.property(recaps(), (recap) => {
      expect(decodeRecap(encodeRecap(recap))).toEqual({ ok: true, value: recap });
    }),
  );
});

it('W1: one changed character is detected, in 10,000 trials at most 5 times not', () => {
  const text = encodeRecap(february);
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.~-';
  let misses = 0;
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let trial = 0; trial < 10_000; trial += 1) {
    const at = next(text.length);
    const sign = signs[next(signs.length)] ?? 'z';
    const changed = text.slice(0, at) + (sign === text[at] ? '_' : sign) + text.slice(at + 1);
    if (decodeRecap(changed).ok) misses += 1;
  }
  expect(misses).toBeLessThanOrEqual(5);
});

it('W3: white space and line breaks inside a code are passed over', () => {
  expect(decodeRecap(` ${februaryCode.slice(0, 30)}\n ${februaryCode.slice(30)}\t`)).toEqual({
    ok: true,
    value: february,
  });
});

it('W3: a code that was cut off is damaged, and its month is still known where its beginning stands', () => {
  expect(decodeRecap(februaryCode.slice(0, -8))).toEqual({ ok: false, error: 'damaged' });
  expect(monthOfDamaged(februaryCode.slice(0, -8))).toBe('2026-03');
  expect(monthOfDamaged('352220')).toBeNull();
  expect(decodeRecap('')).toEqual({ ok: false, error: 'damaged' });
});

it.each([
  ['a letter too few', 'PD1.352220.202603.10.9fd4.kerja-bakti~2026-02~20260305~eeeeeeffb'],
  ['an unknown letter', 'PD1.352220.202603.1.9fd4.kerja-bakti~2026-02~20260305~z'],
  ['a day that does not exist', 'PD1.352220.202603.1.9fd4.kerja-bakti~2026-02~20260231~e'],
  ['a month that does not exist', 'PD1.352220.202613.1.9fd4'],
  ['five sums', 'PD2.1802.202603.1.9fd4.kerja-bakti~2026-02~9-8-6-1-2'],
  ['the code of a kecamatan in PD2', 'PD2.180203.202603.1.9fd4'],
])('a code with right check digits but %s is damaged', (_, body) => {
  expect(decodeRecap(`${body}.${sha256Hex(body).slice(0, 6)}`).ok).toBe(false);
});

function recaps(): fc.Arbitrary<Recap> {
  const letter = fc.constantFrom(...RECAP_LETTERS);
  const count = fc.nat({ max: 9_999 });
  const part = fc.option(fc.tuple(count, count, count, count, count, count).map((six) => sums(...six)));
  const head = fc.record({
    month: fc.constantFrom('2026-01', '2026-12'),
    listMark: fc.constantFrom('9fd4', '0000'),
  });
  const period = fc.constantFrom(
    '2026-02',
    '2026-W07',
    '2026B03',
    '2026-Q1',
    '2026-S1',
    '2026',
    '2026-02-01--2026-04-30',
  );
  const id = fc.constantFrom('kerja-bakti', 'a', `${'x'.repeat(39)}9`).map(obligation);
  return fc.integer({ min: 1, max: 108 }).chain((size) => {
    const letters = fc.array(letter, { minLength: size, maxLength: size }).map((all) => all.join(''));
    const block = fc.record({
      obligationId: id,
      periodId: period,
      due: fc.constant(makePlainDate(2026, 3, 5)),
      letters,
    });
    const sumsBlock = fc.record({
      obligationId: id,
      periodId: period,
      sums: fc.array(part, { minLength: size, maxLength: size }),
    });
    const few = { minLength: 1, maxLength: 8 };
    return fc.oneof(
      fc
        .tuple(head, fc.array(block, few))
        .map(([known, blocks]): Recap => ({ ...known, kind: 'PD1', unit: code('11.10.10'), size, blocks })),
      fc
        .tuple(head, fc.array(sumsBlock, few))
        .map(([known, blocks]): Recap => ({ ...known, kind: 'PD2', unit: code('11.10'), size, blocks })),
      fc
        .tuple(head, fc.array(sumsBlock, few))
        .map(([known, blocks]): Recap => ({ ...known, kind: 'PD3', unit: code('11'), size, blocks })),
    );
  });
}

function sums(
  expected: number,
  fulfilled: number,
  onTime: number,
  waived: number,
  visited: number,
  contradicted: number,
) {
  return { expected, fulfilled, onTime, waived, visited, contradicted };
}

function code(text: string): UnitCode {
  const unit = parseUnitCode(text);
  if (unit === null) throw new Error(text);
  return unit;
}

function obligation(text: string): ObligationId {
  const id = parseObligationId(text);
  if (id === null) throw new Error(text);
  return id;
}

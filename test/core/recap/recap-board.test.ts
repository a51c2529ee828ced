// What a kabupaten makes of the codes of its kecamatan, and a province of those of its kabupaten.
import fc from 'fast-check';
import type { UnitCode } from '../../../src/core/office/unit';
import { buildRecapBoard, type ReceivedRecap } from '../../../src/core/recap/recap-board';
import { decodeRecap, encodeRecap, listMarkOf, type Recap } from '../../../src/core/recap/recap-code';
import { addSums, NO_SUMS, type RecapSums, sumsOfLetters } from '../../../src/core/recap/recap-sums';
import { recapUpwards } from '../../../src/core/recap/recap-upwards';
import { code, day, moment, obligationId } from '../kasiman';

const kerjaBakti = obligationId('kerja-bakti');
const known = new Set(['kerja-bakti', 'siskamling']);
function meaningOf(id: typeof kerjaBakti) {
  return known.has(id) ? id : null;
}
const kecamatan = ['18.02.01', '18.02.02', '18.02.03'].map(code);

function sent(
  unit: UnitCode,
  letters: string,
  more: { id?: string; at?: string; obligation?: string } = {},
): ReceivedRecap {
  const { id = unit, at = '2026-03-10 09:00', obligation = 'kerja-bakti' } = more;
  return {
    id,
    receivedAt: moment(at),
    recap: {
      kind: 'PD1',
      unit,
      month: '2026-03',
      size: letters.length,
      listMark: '0000',
      blocks: [
        { obligationId: obligationId(obligation), periodId: '2026-02', due: day('2026-03-05'), letters },
      ],
    },
  };
}

function board(received: readonly ReceivedRecap[]) {
  return buildRecapBoard({ units: kecamatan, received, months: ['2026-03'], meaningOf });
}

test('W6: who has not sent is not sent, and enters no total', () => {
  const { groups } = board([sent(code('18.02.01'), 'eeeeeefcCb'), sent(code('18.02.03'), 'ee')]);
  expect(groups).toHaveLength(1);
  expect(groups[0]?.entries.map(({ kind }) => kind)).toEqual(['counted', 'not-sent', 'counted']);
  expect(groups[0]?.total).toEqual({
    expected: 11,
    fulfilled: 11,
    onTime: 9,
    waived: 1,
    visited: 2,
    contradicted: 2,
  });
});

test('W3: what contains j is provisional and enters no rate', () => {
  const { groups } = board([sent(code('18.02.01'), 'eeej'), sent(code('18.02.03'), 'ek')]);
  expect(groups[0]?.entries[0]?.kind).toBe('provisional');
  expect(groups[0]?.total).toMatchObject({ expected: 2, fulfilled: 1 });
});

test.each([
  ['geh', '2026-03-05 16:00', 'provisional'],
  ['eeh', '2026-03-05 16:00', 'provisional'],
  ['ie', '2026-03-01 08:00', 'provisional'],
  ['ee', '2026-03-01 08:00', 'counted'],
  ['gek', '2026-03-05 16:00', 'counted'],
  ['geh', '2026-03-06 08:00', 'counted'],
])(
  'W3: only closed obligations enter rates: %s, sent %s with the deadline on 5 March, is %s',
  (letters, at, kind) => {
    const made = board([sent(code('18.02.01'), letters, { at }), sent(code('18.02.03'), 'ek')]);
    expect(made.groups[0]?.entries[0]?.kind).toBe(kind);
    expect(made.groups[0]?.total.expected).toBe(kind === 'counted' ? letters.length + 2 : 2);
    const upwards = recapUpwards(made, { kind: 'PD2', unit: code('18.02'), month: '2026-03', meaningOf });
    expect(upwards.blocks[0]?.sums[0] === null).toBe(kind === 'provisional');
  },
);

test('W3: of two codes for a month the latest received counts, in whatever order they stand', () => {
  const first = sent(code('18.02.01'), 'kk', { id: 'a', at: '2026-03-10 09:00' });
  const second = sent(code('18.02.01'), 'ee', { id: 'b', at: '2026-03-11 09:00' });
  for (const received of [
    [first, second],
    [second, first],
  ])
    expect(board(received).groups[0]?.total).toMatchObject({ expected: 2, fulfilled: 2 });
});

test('W3: an obligation that means nothing here is shown under its key, outside the totals, and is not sent on', () => {
  const received = [
    sent(code('18.02.01'), 'ee'),
    { ...sent(code('18.02.02'), 'ek', { obligation: 'gotong-royong' }) },
  ];
  const made = board(received);
  expect(made.groups.map(({ obligationId: id, isKnown }) => [id, isKnown])).toEqual([
    ['kerja-bakti', true],
    ['gotong-royong', false],
  ]);
  const upwards = recapUpwards(made, { kind: 'PD2', unit: code('18.02'), month: '2026-03', meaningOf });
  expect(upwards.blocks.map(({ obligationId: id }) => id)).toEqual(['kerja-bakti']);
});

test('§4.10: a kabupaten sends on what came, a missing kecamatan as x, as in the worked example', () => {
  const received = [sent(code('18.02.01'), 'eeeeedfCbk'), sent(code('18.02.03'), 'eeeeeeeeeeeeeeeff')];
  const text = encodeRecap(
    recapUpwards(board(received), { kind: 'PD2', unit: code('18.02'), month: '2026-03', meaningOf }),
  );
  expect(text).toBe('PD2.1802.202603.3.8f09.kerja-bakti~2026-02~9-8-6-1-2-1~x~17-17-15-0-0-0.7dae3c');
});

test('W2: the six sums add up at each tier to the nation', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.constantFrom(...'abcdefghikCD')), fc.nat(), (stream, seed) => {
      const letters = stream[Symbol.iterator]();
      const word = (length: number) => Array.from({ length }, () => letters.next().value as string).join('');
      let all: RecapSums = NO_SUMS;
      const provinces = ['11', '35'].map((province) => {
        const regencies = ['01', '02', '71'].map((regency) => {
          const units = ['01', '02', '03', '10'].map((part) => code(`${province}.${regency}.${part}`));
          const received = units.flatMap((unit, index) => {
            if ((seed + index) % 5 === 0) return [];
            const told = word(1 + ((seed + index) % 12));
            all = addSums(all, sumsOfLetters(told));
            return [sent(unit, told)];
          });
          return upwards('PD2', code(`${province}.${regency}`), units, received);
        });
        return upwards(
          'PD3',
          code(province),
          regencies.map(({ unit }) => unit),
          regencies.map(received),
        );
      });
      const nation = buildRecapBoard({
        units: provinces.map(({ unit }) => unit),
        received: provinces.map(received),
        months: ['2026-03'],
        meaningOf,
      });
      const total = nation.groups.map((group) => group.total).reduce(addSums, NO_SUMS);
      expect(total).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

/** The recap of the tier above, as its code is read at the next. */
function upwards(
  kind: 'PD2' | 'PD3',
  unit: UnitCode,
  units: readonly UnitCode[],
  codes: readonly ReceivedRecap[],
): Recap {
  const made = buildRecapBoard({ units, received: codes, months: ['2026-03'], meaningOf });
  const recap = recapUpwards(made, { kind, unit, month: '2026-03', meaningOf });
  expect(recap.listMark).toBe(listMarkOf(units));
  const read = decodeRecap(encodeRecap(recap));
  if (!read.ok) throw new Error('damaged');
  return read.value;
}

function received(recap: Recap): ReceivedRecap {
  return { id: recap.unit, recap, receivedAt: moment('2026-04-10 09:00') };
}

// A desa with a new code, merged or split: history stays, and no period is owed twice.
import fc from 'fast-check';
import { buildDirectory } from '../../../src/core/office/directory';
import {
  linkSuccession,
  owersInPlaceOf,
  presentUnit,
  soleSuccessors,
  unitIn,
} from '../../../src/core/office/succession';
import { isActiveThroughout, type Unit } from '../../../src/core/office/unit';
import { monthOfDay } from '../../../src/core/time/month';
import { addDays } from '../../../src/core/time/plain-date';
import { code, day, unitOf } from '../kasiman';

const always = day('1945-08-17');

function unit(number: number, from: string, more: Partial<Unit> = {}): Unit {
  return unitOf(`35.22.20.20${number}`, `Desa ${number}`, {
    activeIntervals: [{ start: day(from), end: null }],
    ...more,
  });
}

function old(number: number): Unit {
  return unit(number, '1945-08-17');
}
function replacing(...numbers: number[]): Pick<Unit, 'replaces'> {
  return { replaces: numbers.map((number) => code(`35.22.20.20${number}`)) };
}
function month(text: string) {
  return monthOfDay(day(`${text}-01`));
}

/** Which of the units owe a month. */
function owing(units: readonly Unit[], text: string): string[] {
  return linkSuccession(units, always)
    .units.filter((one) => isActiveThroughout(one, month(text)))
    .map(({ code: own }) => own.slice(-2));
}

test('a new code owes the month in which it began, the old one every month before, and nobody twice', () => {
  const units = [old(11), unit(21, '2026-03-15', replacing(11))];
  expect(['2026-02', '2026-03', '2026-04'].map((text) => owing(units, text))).toEqual([
    ['11'],
    ['21'],
    ['21'],
  ]);
});

test('a merger owes the month once, though two desa were there when it began', () => {
  const units = [old(11), old(12), unit(21, '2026-03-15', replacing(11, 12))];
  expect(['2026-02', '2026-03', '2026-04'].map((text) => owing(units, text))).toEqual([
    ['11', '12'],
    ['21'],
    ['21'],
  ]);
});

test('of a split nobody owes the month in which it came', () => {
  const units = [old(11), unit(21, '2026-03-15', replacing(11)), unit(22, '2026-03-15', replacing(11))];
  expect(['2026-02', '2026-03', '2026-04'].map((text) => owing(units, text))).toEqual([
    ['11'],
    [],
    ['21', '22'],
  ]);
});

test('a change on the first of a month leaves no gap, and a second change goes on from the first', () => {
  const units = [old(11), unit(21, '2026-03-01', replacing(11)), unit(31, '2026-05-10', replacing(21))];
  expect(['2026-02', '2026-03', '2026-04', '2026-05', '2026-06'].map((text) => owing(units, text))).toEqual([
    ['11'],
    ['21'],
    ['21'],
    ['31'],
    ['31'],
  ]);
});

test('whoever reports under the old or the new code reports for the one that owes the month', () => {
  const linked = linkSuccession([old(11), unit(21, '2026-03-15', replacing(11))], always).units;
  const directory = buildDirectory(linked);
  const [before, after] = linked;
  if (before === undefined || after === undefined) throw new Error('two units');
  const under = (one: Unit, text: string) => unitIn(directory, one, month(text)).code.slice(-2);
  expect([under(before, '2026-04'), under(before, '2026-03'), under(before, '2026-02')]).toEqual([
    '21',
    '21',
    '11',
  ]);
  expect([under(after, '2026-04'), under(after, '2026-03'), under(after, '2026-02')]).toEqual([
    '21',
    '21',
    '11',
  ]);
});

describe('whoever owes a period in the place of a code', () => {
  const rename = [old(11), unit(21, '2026-03-15', replacing(11))];
  const merger = [old(11), old(12), unit(21, '2026-03-15', replacing(11, 12))];
  const split = [old(11), unit(21, '2026-03-15', replacing(11)), unit(22, '2026-03-15', replacing(11))];
  const splitOnTheFirst = [
    old(11),
    unit(21, '2026-03-01', replacing(11)),
    unit(22, '2026-03-01', replacing(11)),
  ];
  const twice = [old(11), unit(21, '2026-03-15', replacing(11)), unit(31, '2026-05-10', replacing(21))];

  test.each([
    { what: 'the old code before a new one', units: rename, number: 11, text: '2026-02', owing: ['11'] },
    {
      what: 'the new code in the month of the change',
      units: rename,
      number: 11,
      text: '2026-03',
      owing: ['21'],
    },
    { what: 'the new code after it', units: rename, number: 11, text: '2026-04', owing: ['21'] },
    { what: 'the old code, asked by the new one', units: rename, number: 21, text: '2026-02', owing: ['11'] },
    { what: 'the merged desa for its first part', units: merger, number: 11, text: '2026-03', owing: ['21'] },
    {
      what: 'the merged desa for its second part',
      units: merger,
      number: 12,
      text: '2026-03',
      owing: ['21'],
    },
    {
      what: 'both parts, asked by the merged desa',
      units: merger,
      number: 21,
      text: '2026-02',
      owing: ['11', '12'],
    },
    { what: 'nobody in the month of a split', units: split, number: 11, text: '2026-03', owing: [] },
    { what: 'both parts after a split', units: split, number: 11, text: '2026-04', owing: ['21', '22'] },
    {
      what: 'both parts of a split on the first',
      units: splitOnTheFirst,
      number: 11,
      text: '2026-03',
      owing: ['21', '22'],
    },
    { what: 'the split desa, asked by a part', units: split, number: 22, text: '2026-02', owing: ['11'] },
    { what: 'the last of a chain', units: twice, number: 11, text: '2026-06', owing: ['31'] },
    { what: 'the middle of a chain', units: twice, number: 31, text: '2026-04', owing: ['21'] },
  ])('is $what', ({ units, number, text, owing }) => {
    const owersOf = owersInPlaceOf(linkSuccession(units, always).units);
    expect(owersOf?.(code(`35.22.20.20${number}`), month(text)).map((own) => own.slice(-2))).toEqual(owing);
  });

  test('is asked of nobody where no code changed; a circle of codes ends', () => {
    expect(owersInPlaceOf([old(11), old(12)])).toBeNull();
    const circle = [unit(11, '2026-03-15', replacing(12)), unit(12, '2026-03-15', replacing(11))];
    expect(owersInPlaceOf(circle)?.(code('35.22.20.2011'), month('2026-02'))).toEqual([]);
  });
});

test('what a code has become is followed through every change; of a split it stays the old one', () => {
  const chain = [old(11), unit(21, '2026-03-01', replacing(11)), unit(31, '2026-05-10', replacing(21))];
  expect(presentUnit(soleSuccessors(chain), code('35.22.20.2011'))).toBe('35.22.20.2031');
  const split = [old(11), unit(21, '2026-03-15', replacing(11)), unit(22, '2026-03-15', replacing(11))];
  expect(presentUnit(soleSuccessors(split), code('35.22.20.2011'))).toBe('35.22.20.2011');
});

test('an unknown old code, a missing first day and an open old row are said', () => {
  const units = [old(11), unit(21, '1945-08-17', replacing(11)), unit(22, '2026-03-15', replacing(11, 99))];
  expect(linkSuccession(units, always).problems).toEqual([
    { unit: '35.22.20.2021', kind: 'without-day' },
    { unit: '35.22.20.2022', kind: 'unknown', predecessor: '35.22.20.2099' },
    { unit: '35.22.20.2011', kind: 'still-open', lastDay: '2026-03-14' },
  ]);
});

test('an office without changes is left as it is', () => {
  const units = [old(11), old(12)];
  expect(linkSuccession(units, always).units).toBe(units);
});

test('law: of a chain of codes exactly one owes each month, whenever the codes changed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 4 }), (gaps) => {
      let start = day('2025-01-01');
      const units = [old(10)];
      gaps.forEach((gap, index) => {
        start = addDays(start, gap);
        units.push(unit(11 + index, start, replacing(10 + index)));
      });
      const linked = linkSuccession(units, always).units;
      for (
        let month = day('2025-01-01');
        month < addDays(start, 90);
        month = addDays(monthOfDay(month).end, 1)
      ) {
        const owed = linked.filter((one) => isActiveThroughout(one, monthOfDay(month)));
        expect(owed.length).toBeLessThanOrEqual(1);
        const begun = units.filter((one) => {
          const from = one.activeIntervals[0]?.start ?? always;
          return from > month && from <= monthOfDay(month).end;
        });
        if (begun.length <= 1) expect(owed).toHaveLength(1);
      }
    }),
  );
});

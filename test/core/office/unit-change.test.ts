// What a change of units writes into Desa, and what it refuses.

import type { Unit } from '../../../src/core/office/unit';
import {
  planUnitChange,
  type UnitChange,
  type UnitChangeProblem,
} from '../../../src/core/office/unit-change';
import { code, day, unitOf } from '../kasiman';

const officeCode = '35.22.20';
const [betet, besah] = [codeOf(2), codeOf(5)];
const units: readonly Unit[] = [unitOf(betet, 'Betet'), unitOf(besah, 'Besah'), unitOf(codeOf(6), 'Sambeng')];

function codeOf(number: number) {
  return code(`35.22.20.20${String(number).padStart(2, '0')}`);
}

function planOf(part: Partial<UnitChange>, known = units) {
  const change: UnitChange = {
    kind: 'code',
    old: [betet],
    day: day('2026-03-15'),
    added: [{ code: '35.22.20.2031', name: 'Betet Jaya' }],
    keepsOld: false,
    ...part,
  };
  return planUnitChange(change, { units: known, officeCode });
}

const ended = { code: betet, lastDay: '2026-03-14' };
const two = [
  { code: '35.22.20.2031', name: 'Betet Timur' },
  { code: '3522202032', name: ' Betet Barat ' },
];

test('a new code: the old one ends the day before, the new one names it', () => {
  expect(planOf({})).toEqual({
    renamed: [],
    ended: [ended],
    begun: [{ code: codeOf(31), name: 'Betet Jaya', replaces: [betet] }],
  });
});

test('a new name alone changes one cell; the same name changes nothing', () => {
  const renamed = { kind: 'name' as const, added: [{ code: '', name: 'Betet Jaya' }] };
  expect(planOf(renamed)).toEqual({ renamed: [{ code: betet, name: 'Betet Jaya' }], ended: [], begun: [] });
  expect(planOf({ ...renamed, added: [{ code: '', name: 'Betet' }] })).toMatchObject({ renamed: [] });
});

test('a split: the old one ends, both new ones name it; kept, it goes on beside one or more new ones', () => {
  expect(planOf({ kind: 'split', added: two })).toEqual({
    renamed: [],
    ended: [ended],
    begun: [
      { code: codeOf(31), name: 'Betet Timur', replaces: [betet] },
      { code: codeOf(32), name: 'Betet Barat', replaces: [betet] },
    ],
  });
  expect(planOf({ kind: 'split', keepsOld: true })).toEqual({
    renamed: [],
    ended: [],
    begun: [{ code: codeOf(31), name: 'Betet Jaya', replaces: [] }],
  });
});

test('a merger: all old ones end; into one of them, that one stays and no row begins', () => {
  const merge = { kind: 'merge' as const, old: [betet, besah] };
  expect(planOf(merge)).toEqual({
    renamed: [],
    ended: [ended, { code: besah, lastDay: '2026-03-14' }],
    begun: [{ code: codeOf(31), name: 'Betet Jaya', replaces: [betet, besah] }],
  });
  expect(planOf({ ...merge, added: [{ code: besah, name: 'Besah' }] })).toEqual({
    renamed: [],
    ended: [ended],
    begun: [],
  });
});

test.each<{ what: string; part: Partial<UnitChange>; problem: UnitChangeProblem }>([
  { what: 'no unit', part: { old: [] }, problem: { code: 'old-missing' } },
  { what: 'one merged', part: { kind: 'merge' }, problem: { code: 'too-few-old' } },
  { what: 'one twice', part: { kind: 'merge', old: [betet, betet] }, problem: { code: 'old-twice' } },
  { what: 'one part', part: { kind: 'split' }, problem: { code: 'too-few-new' } },
  {
    what: 'one code twice',
    part: {
      kind: 'split',
      added: [
        { code: '3522202031', name: 'A' },
        { code: '35.22.20.2031', name: 'B' },
      ],
    },
    problem: { code: 'new-twice' },
  },
  {
    what: 'a code of the office',
    part: { added: [{ code: '35.22.20.2005', name: 'Besah' }] },
    problem: { code: 'code-taken', unit: besah },
  },
  {
    what: 'a code of another office',
    part: { added: [{ code: '35.22.21.2001', name: 'X' }] },
    problem: { code: 'other-office', text: '35.22.21.2001' },
  },
  {
    what: 'a beginning of a code',
    part: { added: [{ code: '35.22.20.', name: 'X' }] },
    problem: { code: 'code-unreadable', text: '35.22.20.' },
  },
  {
    what: 'no name',
    part: { added: [{ code: '35.22.20.2031', name: ' ' }] },
    problem: { code: 'name-missing', unit: '35.22.20.2031' },
  },
  {
    what: 'no new name',
    part: { kind: 'name', added: [{ code: '', name: '' }] },
    problem: { code: 'name-missing', unit: '' },
  },
  {
    what: 'a day before the unit',
    part: { day: day('1940-01-01') },
    problem: { code: 'not-active', unit: 'Betet' },
  },
])('is refused: $what', ({ part, problem }) => {
  expect(planOf(part)).toEqual([problem]);
});

test('the same change asked again writes what is missing, then nothing', () => {
  const begun = unitOf(codeOf(31), 'Betet Jaya', {
    activeIntervals: [{ start: day('2026-03-15'), end: null }],
    replaces: [betet],
  });
  expect(planOf({}, [...units, begun])).toEqual({ renamed: [], ended: [ended], begun: [] });
  const closed = unitOf(betet, 'Betet', {
    activeIntervals: [{ start: day('1945-08-17'), end: day('2026-03-14') }],
  });
  expect(planOf({}, [closed, begun])).toEqual({ renamed: [], ended: [], begun: [] });
});

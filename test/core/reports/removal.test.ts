// A few removed reports are meant, many at once are asked about.
import { judgeRemoval, printOf } from '../../../src/core/reports/removal';

const five = ['a', 'b', 'c', 'd', 'e'];

test.each([
  { name: 'nothing gone', noted: ['a', 'b'], standing: ['a', 'b', 'c'], meant: [], lost: [] },
  { name: 'one gone', noted: ['a', 'b'], standing: ['b'], meant: ['a'], lost: [] },
  { name: 'five gone are meant', noted: five, standing: [], meant: five, lost: [] },
  { name: 'six gone are asked about', noted: [...five, 'f'], standing: [], meant: [], lost: [...five, 'f'] },
  {
    name: 'one more gone while six are asked about',
    noted: [...five, 'f', 'g'],
    standing: [],
    asked: [...five, 'f'],
    meant: ['g'],
    lost: [...five, 'f'],
  },
  {
    name: 'those that stand again are asked about no longer',
    noted: [],
    standing: ['a'],
    asked: ['a', 'b'],
    meant: [],
    lost: ['b'],
  },
])('$name', ({ noted, standing, asked = [], meant, lost }) => {
  expect(judgeRemoval({ noted, standing: new Set(standing), asked })).toEqual({ meant, lost });
});

test('the short name of an id has seven letters or digits', () => {
  expect(printOf('2_ABaOnud')).toMatch(/^[0-9a-z]{7}$/u);
  expect(printOf('a')).not.toBe(printOf('b'));
});

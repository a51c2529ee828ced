// Checks numbers of RT, codes, doubled posts, the share of used posts, and the re-count.
import {
  highestNumbers,
  numbersOfText,
  numbersText,
  withCodes,
} from '../../../src/core/siskamling/post-codes';
import { activeShare, recountOf } from '../../../src/core/siskamling/post-count';
import { doubledPosts } from '../../../src/core/siskamling/same-post';
import { readWards, wardsText } from '../../../src/core/siskamling/ward-number';
import { code, day } from '../kasiman';
import { betet, postOf } from './posts';

describe('RT and RW are text', () => {
  test.each([
    { typed: '1', wards: '01' },
    { typed: '01', wards: '01' },
    { typed: 'RT 01', wards: '01' },
    { typed: 'rt.001', wards: '01' },
    { typed: '01, 02', wards: '01, 02' },
    { typed: 'RT 1 dan RT 2', wards: '01, 02' },
    { typed: '1;2/3', wards: '01, 02, 03' },
    { typed: 'RT 01 s.d. 03', wards: '01, 02, 03' },
    { typed: '8-11', wards: '08, 09, 10, 11' },
    { typed: '02, 2', wards: '02' },
    { typed: '', wards: '' },
  ])('$typed is $wards', ({ typed, wards }) => {
    expect(wardsText(readWards(typed) ?? ['?'])).toBe(wards);
  });

  test.each(['dua', '3-1', '1-500', 'RT', '1a'])('%s is none', (typed) => {
    expect(readWards(typed)).toBeNull();
  });
});

describe('a code is given once and never again', () => {
  test('posts without a code get the next numbers of their desa', () => {
    const standing = [
      postOf({ code: '35.22.20.2002-P02' }),
      postOf(),
      postOf({ unit: code('35.22.20.2001') }),
      postOf(),
    ];
    const given = withCodes(standing, highestNumbers(standing, new Map()));
    expect(given.map((post) => post.code)).toEqual([
      '35.22.20.2002-P02',
      '35.22.20.2002-P03',
      '35.22.20.2001-P01',
      '35.22.20.2002-P04',
    ]);
  });

  test('a post whose row was deleted leaves its number behind', () => {
    const noted = numbersOfText(numbersText(new Map([['35.22.20.2002', 7]])));
    expect(withCodes([postOf()], highestNumbers([], noted)).map((post) => post.code)).toEqual([
      '35.22.20.2002-P08',
    ]);
  });

  test('what is no list of numbers is read as nothing', () => {
    expect([...numbersOfText('x,35.22:y')]).toEqual([]);
  });
});

describe('D4: the same post twice', () => {
  const rows = (...posts: ReturnType<typeof postOf>[]) =>
    posts.map((value, index) => ({ value, row: index + 4 }));
  const pairs = (...posts: ReturnType<typeof postOf>[]) =>
    doubledPosts(rows(...posts)).map(({ row, twin }) => [row.row, twin.row]);

  test('D4: "Pos Kamling Melati" RT 01,02 and "melati" RT 2, same RW, are doubled: both rows are named', () => {
    expect(
      pairs(
        postOf({ name: 'Pos Kamling Melati', rts: ['01', '02'] }),
        postOf({ name: 'melati', rts: ['02'] }),
      ),
    ).toEqual([
      [4, 5],
      [5, 4],
    ]);
  });

  test.each([
    { why: 'another RW', changes: { rw: '02' } },
    { why: 'no RT in common', changes: { rts: ['03'] } },
    { why: 'another name', changes: { name: 'Mawar' } },
    { why: 'another desa', changes: { unit: code('35.22.20.2001') } },
    { why: 'a post that is gone', changes: { state: 'gone' } },
  ] as const)('$why is another post', ({ changes }) => {
    expect(pairs(postOf(), postOf(changes))).toEqual([]);
  });

  test('case, spaces and the words pos and poskamling make no other name', () => {
    expect(pairs(postOf({ name: 'POSKAMLING  melati' }), postOf({ name: 'Pos Me lati' }))).toHaveLength(2);
    expect(pairs(postOf({ name: 'Posko' }), postOf({ name: 'ko' }))).toEqual([]);
  });
});

describe('D1: the share of posts that are used', () => {
  test('D1: 0 rows: nobody has counted, which is not 0 %', () => {
    expect(activeShare([])).toEqual({ active: null, known: { numerator: 0, denominator: 0 } });
  });

  test('D1: 4 posts, 3 known, 2 active: 2/3, 3 of 4 checked', () => {
    const posts = [true, true, false, null].map((isActive) => postOf({ isActive }));
    expect(activeShare([...posts, postOf({ isActive: true, state: 'gone' })])).toEqual({
      active: { numerator: 2, denominator: 3 },
      known: { numerator: 3, denominator: 4 },
    });
  });
});

describe('D5: a re-count', () => {
  const window = { start: day('2026-10-01'), end: day('2026-12-15') };
  const old = day('2025-06-01');
  const inside = day('2026-10-12');

  test.each([
    { name: 'nothing known', posts: [], reported: null, wanted: [0, null, null, null, null] },
    {
      name: 'three from before, two checked again',
      posts: [
        postOf({ checkedOn: old }),
        postOf({ checkedOn: old }),
        postOf({ checkedOn: old }),
        postOf({ checkedOn: inside }),
        postOf({ checkedOn: inside }),
      ],
      reported: null,
      wanted: [3, 2, 'posts', null, inside],
    },
    {
      name: 'a post from before that was checked again counts on both sides',
      posts: [postOf({ checkedOn: inside, firstCheckedOn: old })],
      reported: 1,
      wanted: [1, 1, 'posts', null, inside],
    },
    {
      name: 'a post that the re-count found gone counts before only',
      posts: [postOf({ checkedOn: inside, firstCheckedOn: old, state: 'gone' }), postOf({ checkedOn: old })],
      reported: null,
      wanted: [2, null, null, null, old],
    },
    { name: 'only the report', posts: [], reported: 6, wanted: [0, 6, 'report', null, null] },
    {
      name: 'posts and another number in the report: both are shown',
      posts: [postOf({ checkedOn: inside })],
      reported: 4,
      wanted: [0, 1, 'posts', 4, inside],
    },
  ])('$name', ({ posts, reported, wanted }) => {
    const { before, now, nowFrom, reported: other, lastChecked } = recountOf(posts, window, reported);
    expect([before, now, nowFrom, other, lastChecked]).toEqual(wanted);
    expect(posts.every(({ unit }) => unit === betet)).toBe(true);
  });
});

// Checks how the groups of a post are spread over the nights.
import { filledNights, leadersOf, rollingWeeks, rondaNights } from '../../../src/core/siskamling/ronda';

/** How often each group is on watch. */
function loadsOf(numbers: readonly number[], groups: number): number[] {
  return Array.from(
    { length: groups },
    (_, group) => numbers.filter((number) => number === group + 1).length,
  );
}

const counts = Array.from({ length: 20 }, (_, index) => index + 1);

describe('D2: the ronda', () => {
  test.each(counts)('D2: with %i groups the loads differ by at most 1, and no night is empty', (groups) => {
    const nights = rondaNights(groups);
    expect(nights).toHaveLength(7);
    expect(nights.every((night) => night !== '')).toBe(true);
    const loads = loadsOf(
      nights.flatMap((night) => night.split('/').map(Number)),
      groups,
    );
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    expect(Math.min(...loads)).toBeGreaterThanOrEqual(1);
  });

  test('D2: 14 groups take two weeks, each group once', () => {
    const nights = rondaNights(14).map((night) => night.split('/').map(Number));
    expect(nights.every((weeks) => weeks.length === 2)).toBe(true);
    expect(loadsOf(nights.flat(), 14)).toEqual(Array(14).fill(1));
  });

  test('ten groups: Monday 1/8, Tuesday 2/9, Wednesday 3/10, Thursday 4/1', () => {
    expect(rondaNights(10).slice(0, 4)).toEqual(['1/8', '2/9', '3/10', '4/1']);
  });

  test('D2: three groups that move on: 7, 7, 7', () => {
    expect(loadsOf((rollingWeeks(3) ?? []).flat(), 3)).toEqual([7, 7, 7]);
  });

  test.each(counts)('%i groups that move on have seven nights each, unless they fit the week', (groups) => {
    const weeks = rollingWeeks(groups);
    if (groups % 7 === 0) expect(weeks).toBeNull();
    else expect(loadsOf((weeks ?? []).flat(), groups)).toEqual(Array(groups).fill(7));
  });

  test('a night that is filled is kept; again fills them all', () => {
    const nights = ['', '5', '', '', '', '', ''];
    expect(filledNights(nights, 7, false)).toEqual(['1', '5', '3', '4', '5', '6', '7']);
    expect(filledNights(nights, 7, true)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });
});

describe('leaders of the groups', () => {
  test.each([
    { text: '1 Budi; 2 Sarno', leaders: ['1 Budi', '2 Sarno'] },
    { text: 'Regu 1: Budi; Regu 3. Sarno', leaders: ['1 Budi', '3 Sarno'] },
    { text: 'Budi; Sarno', leaders: ['1 Budi', '2 Sarno'] },
    { text: '1 Budi 0812-3456-7890; 2 Sarno (+62 812 3456 7890)', leaders: ['1 Budi', '2 Sarno'] },
    { text: '', leaders: [] },
  ])('$text', ({ text, leaders }) => {
    expect([...leadersOf(text)].map(([number, name]) => `${number} ${name}`)).toEqual(leaders);
  });
});

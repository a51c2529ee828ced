// The worked check of docs/rules.md §4.3: February 2026 in Kasiman, to the digit.
import {
  completenessOf,
  progressOf,
  tallyCells,
  timelinessOf,
  timelinessOfReported,
} from '../../../src/core/compliance/tally';
import { shareOf } from '../../../src/core/rate';
import { FEBRUARY_REPORTS, FEBRUARY_WAIVERS, matrixOf } from '../kasiman';

describe('Kasiman, February 2026: 6 on time, 2 late, 1 excused, 1 none', () => {
  const story = { reports: FEBRUARY_REPORTS, waivers: FEBRUARY_WAIVERS };
  const tally = tallyCells(matrixOf({ ...story, today: '2026-04-10' }).cells);

  test.each([
    { rate: 'completeness', of: completenessOf(tally), numerator: 8, denominator: 9, percent: '88.9' },
    { rate: 'timeliness', of: timelinessOf(tally), numerator: 6, denominator: 9, percent: '66.7' },
    {
      rate: 'timeliness of reported',
      of: timelinessOfReported(tally),
      numerator: 6,
      denominator: 8,
      percent: '75.0',
    },
  ])('§4.3: $rate is $numerator/$denominator = $percent %', ({ of, numerator, denominator, percent }) => {
    expect(of).toEqual({ numerator, denominator });
    expect(((shareOf(of) ?? Number.NaN) * 100).toFixed(1)).toBe(percent);
  });

  test('§4.3: the excused desa is counted openly, outside the denominator', () => {
    expect(tally.waived).toBe(1);
    expect(tally.expected).toBe(9);
  });

  test('§4.3: on time, late and none add up to what was expected', () => {
    expect([tally.onTime, tally.late, tally.none]).toEqual([6, 2, 1]);
  });

  test('§4.3: an open month stands apart as "running 6 of 9" and gives no completeness yet', () => {
    const open = tallyCells(
      matrixOf({ ...story, reports: FEBRUARY_REPORTS.slice(0, 6), today: '2026-03-05' }).cells,
    );
    expect(progressOf(open)).toEqual({ numerator: 6, denominator: 9 });
    expect(shareOf(completenessOf(open))).toBeNull();
  });
});

// A sweep looks two days behind the last one, so that an edit made just before it is found.
import { sweepsSince, sweptEntry } from '../../../src/app/reports/sweep-mark';
import { moment } from '../../core/kasiman';

test('from the beginning of the second day before the last sweep', () => {
  expect(sweepsSince(sweptEntry(moment('2026-03-02 05:30')))).toBe('2026-02-28T00:00:00');
});

test('from the beginning of each form where none is noted', () => {
  expect(sweepsSince({})).toBeUndefined();
});

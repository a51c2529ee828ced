// The next deadlines that the sidebar shows before a rule is saved.
import { previewPeriods } from '../../../src/app/obligations/preview-due';
import { DEFAULT_TERMS } from '../../../src/core/obligations/obligation-rule';
import { CALENDAR, day } from '../../core/kasiman';

test.each([
  {
    schedule: { type: 'monthly' },
    from: '2026-02-12',
    shown: [
      ['Februari 2026', 'Kamis, 5 Maret 2026, 23.59 WIB'],
      ['Maret 2026', 'Senin, 6 April 2026, 23.59 WIB'],
      ['April 2026', 'Selasa, 5 Mei 2026, 23.59 WIB'],
    ],
  },
  {
    schedule: { type: 'yearly' },
    from: '2026-01-01',
    shown: [
      ['2026', 'Selasa, 5 Januari 2027, 23.59 WIB'],
      ['2027', 'Rabu, 5 Januari 2028, 23.59 WIB'],
      ['2028', 'Jumat, 5 Januari 2029, 23.59 WIB'],
    ],
  },
  {
    schedule: { type: 'campaign', start: day('2026-05-01'), end: day('2026-05-31') },
    from: '2026-01-01',
    shown: [['1–31 Mei 2026', 'Jumat, 5 Juni 2026, 23.59 WIB']],
  },
] as const)('F11: $schedule.type from $from: three periods at most', ({ schedule, from, shown }) => {
  const { due } = DEFAULT_TERMS;
  const previews = previewPeriods({ schedule, due }, day(from), CALENDAR, 'WIB');
  expect(previews.map((preview) => [preview.label, preview.due])).toEqual(shown);
});

// A receipt says how the report counts: for which period, on time or late, and how often in a row.
import { streakEndingAt } from '../../../src/core/reminders/streak';
import { recordedText } from '../../../src/messages/reports/recorded-text';
import { desa, kerjaBakti, matrixOf, reportOf, type Story } from '../../core/kasiman';

/** What the receipt of the desa's report for a month says. */
function said(story: Story, month: string): string {
  const matrix = matrixOf({ from: '2026-01-01', to: '2026-03-31', ...story });
  const cell = matrix.cells.find(
    ({ expected: { unit, obligationPeriod } }) =>
      unit.code === desa(1) && obligationPeriod.period.start.startsWith(month),
  );
  if (cell === undefined) throw new Error(`No cell in ${month}`);
  return recordedText(cell, streakEndingAt(matrix, cell));
}

const january = reportOf(desa(1), '2026-01-16', '2026-01-20 10:00');
const lateJanuary = reportOf(desa(1), '2026-01-16', '2026-02-20 10:00');
const february = reportOf(desa(1), '2026-02-13', '2026-02-13 19:42');
const march = reportOf(desa(1), '2026-03-01', '2026-03-01 11:00');

describe('what a receipt says of a report', () => {
  it.each<[string, Story, string, string]>([
    [
      'on time, the first',
      { today: '2026-02-14', reports: [february] },
      '2026-02',
      'Tercatat, tepat waktu untuk Februari 2026.',
    ],
    [
      'on time, again, while February still runs',
      { today: '2026-03-02', reports: [january, february, march] },
      '2026-03',
      'Tercatat, tepat waktu untuk Maret 2026, 3 kali berturut-turut.',
    ],
    [
      'on time, the third, the months before being over',
      { today: '2026-03-12', reports: [january, february, march] },
      '2026-03',
      'Tercatat, tepat waktu untuk Maret 2026, 3 kali berturut-turut.',
    ],
    [
      'on time after a late one',
      { today: '2026-03-12', reports: [lateJanuary, february] },
      '2026-02',
      'Tercatat, tepat waktu untuk Februari 2026.',
    ],
    [
      'late',
      { today: '2026-02-20', reports: [lateJanuary] },
      '2026-01',
      'Tercatat untuk Januari 2026, terlambat 15 hari.',
    ],
    ['nothing has come', { today: '2026-02-14', reports: [] }, '2026-02', ''],
  ])('%s', (_, story, month, says) => {
    expect(said(story, month)).toBe(says);
  });

  it.each([
    [{ approvalFirst: true }, 'Tercatat untuk Februari 2026; dihitung setelah diperiksa.'],
    [{ minimumCount: 2 }, 'Tercatat untuk Februari 2026; sejauh ini 1/2.'],
  ])('under the rule %j', (rule, says) => {
    const story = { today: '2026-02-14', obligations: [kerjaBakti(rule)], reports: [february] };
    expect(said(story, '2026-02')).toBe(says);
  });
});

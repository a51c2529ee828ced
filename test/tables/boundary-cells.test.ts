// Cells at the edge of what they may hold.

import { monthsBefore } from '../../src/core/maintenance/retention';
import { emptySubmission } from '../../src/core/reports/submission';
import { asInertText } from '../../src/tables/cell';
import { wholeColumn } from '../../src/tables/column';
import { dateColumn } from '../../src/tables/date-column';
import { isToForget, keptCells } from '../../src/tables/maintenance/report-retention';
import { newReportRow } from '../../src/tables/reports/report-table';
import { day, moment } from '../core/kasiman';

test.each([
  ['21:59, the evening of the day', '2026-02-12 21:59', '2026-02-12'],
  ['22:00, a midnight of WIT read in WIB', '2026-02-12 22:00', '2026-02-13'],
  ['23:00, a midnight of WITA read in WIB', '2026-02-12 23:00', '2026-02-13'],
  ['00:00', '2026-02-12 00:00', '2026-02-12'],
])('a date cell at %s', (_, at, wanted) => {
  expect(dateColumn().decode({ at: moment(at) })).toEqual({ ok: true, value: wanted });
});

test.each(['＝1+1', '＋62', '－5', '＠SUM(A1)', '=1', '+1', '-1', '@a', '  =1', '\t＝1'])(
  '%j does not stand raw in a cell',
  (text) => {
    expect(asInertText(text)).toBe(`'${text}`);
  },
);

test.each([
  [0, 1, false],
  [-1, 1, false],
  [1, 1, true],
  [0, 0, true],
  [-1, 0, false],
  ['-3', 0, false],
])('the count %j where at least %i is asked', (cell, least, isGood) => {
  expect(wholeColumn(least).decode(cell).ok).toBe(isGood);
});

describe('personal data that were kept long enough', () => {
  const report = newReportRow(
    {
      ...emptySubmission,
      id: 'r',
      submittedAt: moment('2026-02-28 23:59'),
      officials: 'Kades',
      activityDate: '2026-02-20',
    },
    { enteredBy: 'staf@kasiman.example', respondent: 'a@desa.example', editUrl: 'https://e', other: 'x' },
  );

  test.each(['officials', 'other', 'enteredBy', 'respondent', 'editUrl'])('%s goes', (column) => {
    expect(keptCells(report)[column]).toBe('');
  });

  test('who entered it is enough to make a report one that must be forgotten', () => {
    const entered = newReportRow(
      { ...emptySubmission, id: 'r', submittedAt: moment('2026-02-01 09:00') },
      { enteredBy: 'staf@kasiman.example' },
    );
    expect(isToForget(entered, day('2026-02-28'))).toBe(true);
    expect(isToForget({ ...entered, enteredBy: '' }, day('2026-02-28'))).toBe(false);
  });

  test('from the day after the last one on, not on it', () => {
    expect(isToForget(report, day('2026-02-28'))).toBe(false);
    expect(isToForget(report, day('2026-03-01'))).toBe(true);
  });

  test.each([
    ['2026-08-31', 6, '2026-02-28'],
    ['2024-08-31', 6, '2024-02-29'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-01-31', 1, '2025-12-31'],
    ['2026-05-15', 24, '2024-05-15'],
  ])('a run on %s, %i months back, asks for before %s', (today, months, before) => {
    expect(monthsBefore(day(today), months)).toBe(before);
  });
});

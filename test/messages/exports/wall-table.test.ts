// The table on the wall counts as Ringkasan does.

import { reportOfMonth } from '../../../src/core/letters/month-report';
import { monthOfDay } from '../../../src/core/time/month';
import { wallTable } from '../../../src/messages/exports/wall-table';
import { day, FEBRUARY_REPORTS, FEBRUARY_WAIVERS, matrixOf, moment } from '../../core/kasiman';
import { KASIMAN } from '../mails';

test.each([
  { today: '2026-03-02', says: '<th>berjalan 1 dari 9</th>' },
  { today: '2026-04-10', says: '<th>8 dari 9 (88,9 %)</th>' },
])('§4.3: on $today the total of February is $says; an open month has no percentage', ({ today, says }) => {
  const month = monthOfDay(day('2026-02-01'));
  const now = moment(`${today} 08:00`);
  const reports = FEBRUARY_REPORTS.filter(({ receivedAt }) => receivedAt < now);
  const matrix = matrixOf({ reports, waivers: FEBRUARY_WAIVERS, today });
  const report = reportOfMonth({ matrix, reports, visits: [], month, coverageWindow: month });
  expect(wallTable({ profile: KASIMAN, report, now, paper: 'F4' })).toContain(says);
});

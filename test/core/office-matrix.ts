// A random office, put through core.
import { buildComplianceMatrix, type ComplianceMatrix } from '../../src/core/compliance/compliance';
import { expectedReports } from '../../src/core/compliance/expected-report';
import { buildWorkingCalendar, type WorkingCalendar } from '../../src/core/time/working-calendar';
import type { RandomOffice } from './arbitrary-office';

export function calendarOf({ holidays }: Pick<RandomOffice, 'holidays'>): WorkingCalendar {
  return buildWorkingCalendar(holidays.map((date) => ({ date, kind: 'libur', name: '' })));
}

export function matrixOfOffice(office: RandomOffice): ComplianceMatrix {
  const calendar = calendarOf(office);
  const expected = expectedReports({ ...office, calendar });
  return buildComplianceMatrix({ ...office, expected, plans: [], calendar });
}

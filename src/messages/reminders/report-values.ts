// What the names in braces stand for in words about one report that is owed.
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { OfficeProfile } from '../../core/office/profile';
import { obligationPeriodText } from '../obligations/obligation-period-text';
import { officeTitle, unitTitle } from '../office/unit-name';
import { reportTitle } from '../reports/report-title';
import { deadlineText, periodText } from '../time/date-text';
import type { PlaceholderValues } from './mail-words';

/** `Kerja Bakti Februari 2026`. */
export function owedText({ expected }: ComplianceCell): string {
  return obligationPeriodText(expected.obligationPeriod);
}

/** `Laporan Kerja Bakti Februari 2026`. */
export function reportText(cell: ComplianceCell): string {
  return reportTitle(owedText(cell));
}

/** Every name that words about one report may hold. */
export function valuesOfReport(cell: ComplianceCell, profile: OfficeProfile): PlaceholderValues {
  const { unit, obligationPeriod } = cell.expected;
  const { obligation, period, due } = obligationPeriod;
  return {
    desa: unitTitle(unit, profile.terms),
    kewajiban: obligation.name,
    laporan: reportText(cell),
    periode: periodText(period),
    tenggat: deadlineText(due, profile.zone),
    kantor: officeTitle(profile),
  };
}

// Says in a receipt how a report counts.
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { progressOfCell } from '../compliance/steps-text';
import { periodText, wholeText } from '../time/date-text';

/** `Tercatat, tepat waktu untuk November 2026, 3 kali berturut-turut.`; '' where the cell says nothing of the report. */
export function recordedText(cell: ComplianceCell, streak: number): string {
  const period = periodText(cell.expected.obligationPeriod.period);
  switch (cell.state) {
    case 'on-time':
    case 'verified': {
      const again = streak > 1 ? `, ${wholeText(streak)} kali berturut-turut` : '';
      return cell.isOnTime ? `Tercatat, tepat waktu untuk ${period}${again}.` : `Tercatat untuk ${period}.`;
    }
    case 'late':
      return `Tercatat untuk ${period}, terlambat ${wholeText(cell.lateDays)} hari.`;
    case 'partial':
      return `Tercatat untuk ${period}; sejauh ini ${progressOfCell(cell)}.`;
    case 'awaiting-review':
      return `Tercatat untuk ${period}; dihitung setelah diperiksa.`;
    default:
      return '';
  }
}

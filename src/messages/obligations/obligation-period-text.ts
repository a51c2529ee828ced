// What an obligation is called together with one of its periods.
import type { ObligationPeriod } from '../../core/obligations/obligation-period';
import { periodText } from '../time/date-text';

/** `Kerja Bakti Februari 2026`. */
export function obligationPeriodText({
  obligation,
  period,
}: Pick<ObligationPeriod, 'obligation' | 'period'>): string {
  return `${obligation.name} ${periodText(period)}`;
}

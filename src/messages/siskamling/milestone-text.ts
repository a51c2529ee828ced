// What Laporan says of a milestone that was reached.
import type { MilestoneStep } from '../../core/siskamling/milestone';
import type { PlainDate } from '../../core/time/plain-date';
import { stepWords } from '../compliance/step-words';
import { dateText } from '../time/date-text';

/** Who entered the row. */
export const milestoneSource = 'Pantau Desa';

/** `pendataan pos 3 Oktober 2026; jadwal ronda 20 Oktober 2026; ronda berjalan 12 Oktober 2026`. */
export function milestoneResult(
  steps: readonly { readonly step: MilestoneStep; readonly date: PlainDate }[],
): string {
  return steps.map(({ step, date }) => `${stepWords[step]} ${dateText(date)}`).join('; ');
}

// How far a cell has come that is not fulfilled: activities counted, audiences reached, steps taken.
import type { CellSteps } from '../../core/compliance/cell-steps';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { MILESTONE_STEPS } from '../../core/siskamling/milestone';
import { stepWords } from './step-words';

/** `1/2`; with what is missing, where the obligation is met in steps: `2/3: jadwal ronda`. */
export function progressOfCell({ steps, count, expected }: ComplianceCell): string {
  if (steps === null) return `${count}/${expected.obligationPeriod.rule.minimumCount}`;
  return `${steps.done}/${steps.total}: ${missingText(steps)}`;
}

/** `jadwal ronda`, `Masyarakat, Tokoh agama`. */
export function missingText({ missing }: CellSteps): string {
  return missing.map(stepText).join(', ');
}

/** Audiences are named as the circular names them. */
function stepText(step: string): string {
  const known = MILESTONE_STEPS.find((key) => key === step);
  return known === undefined ? step : stepWords[known];
}

// What the steps of the reactivation of guard posts are called.
import type { MilestoneStep } from '../../core/siskamling/milestone';

export const stepWords = {
  inventory: 'pendataan pos',
  schedule: 'jadwal ronda',
  patrol: 'ronda berjalan',
} as const satisfies Record<MilestoneStep, string>;

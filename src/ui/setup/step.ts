// What a step of the wizard is, and what it may see and change.
import type { SetupState } from '../../app/setup/rpc-setup';
import type { Draft } from './draft';

/** What a step may see and change. Nothing typed is lost: each input writes into the draft at once. */
export interface Wizard {
  readonly setup: SetupState;
  readonly read: () => Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly goTo: (key: StepKey) => void;
}

export type StepKey = 'area' | 'units' | 'terms' | 'obligation' | 'contact' | 'review';

export interface StepView {
  readonly body: readonly HTMLElement[];
  /** Shows what is still wrong and moves there: true when the step is complete. */
  readonly check: () => boolean;
}

export interface Step {
  readonly key: StepKey;
  /** One or two words in the row of steps. */
  readonly short: string;
  readonly heading: string;
  /** One sentence below the heading. */
  readonly lead: (draft: Draft) => string;
  readonly show: (wizard: Wizard) => StepView;
}

// What every input of an answer can do.
import type { Answer } from '../../form/form-data';

export interface Control {
  readonly element: HTMLElement;
  /** True for several inputs under one question (a fieldset), false for a single one (a label). */
  readonly isGroup: boolean;
  /** The answer as it stands; '' or [] where nothing was given. */
  read(): Answer;
}

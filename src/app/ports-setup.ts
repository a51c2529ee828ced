// What the set-up and the other pages need from outside, in addition to what every use case does.
import type { FormPlace, FormPlan, Ports } from './ports';

export interface FormMakerPort {
  /**
   * Makes and publishes the form and links it to the workbook, or mends the one at `place`. Null when that one is out of
   * this account's reach: it stays as it is, and no second form is made.
   */
  ensureForm(plan: FormPlan, place: FormPlace | undefined): FormPlace | null;
  /** Whether the form takes answers; `lost`: it was deleted for good or is out of this account's reach. */
  readState(place: FormPlace): FormState;
}

export type FormState = 'open' | 'closed' | 'lost';

/** A trigger as Google lists it; `sourceId` is the form's or the workbook's, null for a clock's. */
export interface StandingTrigger {
  readonly handler: string;
  readonly sourceId: string | null;
}

export interface TriggersPort {
  /** The triggers of the account that runs this; those of others cannot be seen. */
  read(): readonly StandingTrigger[];
  /** Makes each trigger that is missing and removes doubled ones of this user. */
  ensure(triggers: readonly WantedTrigger[]): void;
  /** Replaces each trigger: one that is still listed may have stopped working. */
  renew(triggers: readonly WantedTrigger[]): void;
}

export type WantedTrigger =
  | { readonly handler: string; readonly kind: 'daily'; readonly hour: number; readonly zone: string }
  | { readonly handler: string; readonly kind: 'form-submit'; readonly formId: string };

export interface PrinterPort {
  /** A page as PDF, in base64. */
  printPdf(html: string): string;
  /** Texts packed into one zip archive under their names, in base64. */
  packFiles(files: readonly { readonly name: string; readonly text: string }[]): string;
}

export interface WebAppPort {
  /** Where the web app answers, '' until it is deployed. */
  url(): string;
}

/** The ports of the pages; the additional ones ship in a part of the script that other executions don't parse. */
export interface SetupPorts extends Ports {
  readonly formMaker: FormMakerPort;
  readonly printer: PrinterPort;
  readonly triggers: TriggersPort;
  readonly webApp: WebAppPort;
}

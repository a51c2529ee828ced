// What the set-up and the other pages need from outside, in addition to what every use case does.
import type { CellBlock, CellValue, FormPlace, FormPlan, Ports } from './ports';

export interface FormMakerPort {
  /**
   * Makes the form, links it to the workbook and publishes it, or mends the one at `place`. `noteId` is called with the
   * id of a new form before anything else can fail. Linking and sharing may fail: `readState` tells. Null when the form
   * at `place` is out of this account's reach: it stays as it is, and no second form is made.
   */
  ensureForm(
    plan: FormPlan,
    place: FormPlace | undefined,
    noteId: (formId: string) => void,
  ): FormPlace | null;
  readState(place: FormPlace): FormState;
  /** Forms whose answers go to this workbook, as its tabs of answers tell: one read for each sheet that is none of `ours`, three a form. */
  readLinked(ours: ReadonlySet<number>): readonly LinkedForm[];
  /** Takes no answers any more and says why; does nothing for a form with a title not among these, or out of reach. */
  closeUnused(formId: string, titles: ReadonlySet<string>, message: string): void;
  /** Gives a list question these choices; false where the form or the question is out of reach: it has to be mended. */
  offer(place: FormPlace, questionKey: string, choices: readonly string[]): boolean;
  /** A short link to the same page, for paper; the link itself where Google gives none. */
  shorten(place: FormPlace, link: string): string;
  /** False where a date question of the form no longer asks for the year, or is gone: it has to be mended. */
  asksFullDates(plan: FormPlan, place: FormPlace): boolean;
}

/** A form that sends its answers here, whoever made it. */
export interface LinkedForm {
  readonly formId: string;
  readonly title: string;
}

export interface FormState {
  /** Whether the form takes answers; `lost`: it was deleted for good or is out of this account's reach. */
  readonly answers: 'open' | 'closed' | 'lost';
  readonly gaps: readonly FormGap[];
}

/**
 * What a form that can be answered may lack: a question of ours, its tab of answers in the workbook, the office's other
 * editors, and being open to people who are not signed in.
 */
export type FormGap = 'questions' | 'unlinked' | 'unshared' | 'sign-in';

/** A trigger as Google lists it; `sourceId` is the form's or the workbook's, null for a clock's. */
export interface StandingTrigger {
  readonly handler: string;
  readonly sourceId: string | null;
}

/** A tab that Google fills with the answers of a form, its header first. Moments are left out. */
export interface AnswerTab {
  readonly name: string;
  readonly sheetId: number;
  readonly rows: readonly (readonly CellValue[])[];
}

export interface AnswerTabsPort {
  /** One read for each sheet that is none of `ours`, one more for each of these tabs. */
  readAnswerTabs(ours: ReadonlySet<number>): readonly AnswerTab[];
  /** One write; only for a tab that was read. */
  writeAnswers(sheetId: number, block: CellBlock): void;
}

export interface TriggersPort {
  /** The triggers of the account that runs this; those of others cannot be seen. */
  read(): readonly StandingTrigger[];
  /** Removes those of this user that are no longer wanted, makes each that is missing, and removes doubled ones. */
  ensure(triggers: readonly WantedTrigger[], unwanted?: readonly WantedTrigger[]): void;
  /** Removes this user's triggers of these forms. */
  drop(formIds: ReadonlySet<string>): void;
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
  /** Where a visitor found the page; outside a visit it is Google's address for editors, or ''. */
  url(): string;
}

/** The ports of the pages; the additional ones ship in a part of the script that other executions don't parse. */
export interface SetupPorts extends Ports {
  readonly answerTabs: AnswerTabsPort;
  readonly formMaker: FormMakerPort;
  readonly printer: PrinterPort;
  readonly triggers: TriggersPort;
}

// What Uji di Google needs from outside.
import type { ServerCheck } from '../core/selftest/check-key';
import type { Facts } from '../core/selftest/finding';

/** What a test has made so far, and what it is about to make. */
export interface Scene {
  /** The scratch tab's name, which no other tab has; noted before the tab is made. */
  readonly tabName: string;
  /** Null as long as the tab is not made. */
  readonly sheetId: number | null;
  /** The file name of the test's form; it says that the form may be deleted. */
  readonly formName: string;
  /** '' as long as the form is not made. */
  readonly formId: string;
  /** The tab that Google made for the form's answers; null as long as it is not known. */
  readonly answerSheetId: number | null;
  /** How the entries begin that fill the property store. */
  readonly storePrefix: string;
  /** The function that the test's triggers call. */
  readonly handler: string;
  /** Which one, where a check is done for several. */
  readonly subject: string;
}

/** An answer of the test's form. */
export interface TestAnswer {
  readonly id: string;
  /** Milliseconds; only for comparing. */
  readonly at: number;
}

/** Tries Google out. Every function but `stamp` may throw Google's own error. */
export interface SelfTestPort {
  /** Does what a check is about and tells what came of it; decides nothing. */
  readonly probes: Readonly<Record<Exclude<ServerCheck, 'cleaned'>, (scene: Scene) => Facts>>;
  /** Which of the scopes nobody has consented to; none where Google does not tell. */
  missingScopes(scopes: readonly string[]): readonly string[];
  /** Milliseconds of a clock, to tell how long something took. */
  stamp(): number;
  /** Runs `work` while no other call of Uji di Google runs; undefined when one does for half a minute. */
  runAlone<Result>(work: () => Result): Result | undefined;
  /** The address at which the test's form can be filled in. */
  formAddress(formId: string): string;
  /** The answers of the test's form, oldest first. */
  readAnswers(formId: string): readonly TestAnswer[];
  /** What Google says of an event in one word: `LIMITED`, `FULL`; '' if it says nothing. */
  authModeOf(event: unknown): string;
  /** Whether the event names the trigger that sent it. */
  namesTrigger(event: unknown): boolean;
  readonly remove: SelfTestRemover;
}

/** Takes away what a test has made, and nothing else. Each may be called again after it died. */
export interface SelfTestRemover {
  /** The tab of that name; with an id only if that is the tab's. False when it stands under another name. */
  tab(scene: Scene): boolean;
  /** Every trigger of this account that calls the test's function. */
  triggers(handler: string): void;
  /** Only the trigger of this event. */
  triggerOf(event: unknown): void;
  entries(keys: readonly string[]): void;
  /** The tab of the form's answers, as long as Google tells; else the one that is known already. Takes nothing away. */
  findAnswerTab(scene: Scene): number | null;
  /** Unlinks the form from the workbook: a linked tab cannot be deleted. */
  unlink(scene: Scene): void;
  /** A tab that `findAnswerTab` gave, if it is unlinked. */
  answerTab(sheetId: number): void;
  /** Closes the form and gives it its name again; it cannot be deleted. */
  closeForm(scene: Scene): void;
}

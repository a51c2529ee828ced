// The parts of the script that ship beside main.js, and what each exports; main.js and the parts load one another.
import type { WatchedTab } from '../app/maintenance/logged-tabs';
import type { OfficeView } from '../app/office/office-view';
import type { CellEdit, Ports, WorkbookLayout } from '../app/ports';
import type { WebAnswer } from '../google/web-page';
import type { TabMaker } from '../google/workbook/tab-dressing';

/** Every part by the name of its file here and in dist/; each is loaded only by executions that need it (ADR 0004). */
export interface Parts {
  readonly 'part-office': OfficePart;
  readonly 'part-mails': MailPart;
  readonly 'part-camat': CamatPart;
  readonly 'part-pages': PagePart;
  readonly 'part-records': RecordPart;
  readonly 'part-meetings': MeetingPart;
  readonly 'part-tabs': TabPart;
  readonly 'part-edits': EditPart;
  readonly 'part-recap': RecapPart;
  readonly 'part-selftest': SelfTestPart;
}

/**
 * How work ended that one part asked of another. Each part has classes of its own, so no failure is thrown across: a part
 * tells its failures apart and logs them itself.
 */
export interface Outcome {
  /** The sentence for the person; null when the work was done. */
  readonly failure: string | null;
}

/** Records submissions and brings the workbook up to date. */
export interface OfficePart {
  /** Everything that is computed, for the first opening in a month. */
  refreshOnOpening(): Outcome;
  /** A form event: only a hint, the response id is the identity. */
  submit(event: FormEvent | undefined): void;
  /** The morning's run; `event` is what its trigger was given. */
  sweepDaily(event: unknown): void;
  /** Reads the forms for a run of reminders whose morning had no sweep; it leaves no heartbeat of the morning's run. */
  sweepUnasked(): Outcome;
  refreshFromMenu(): void;
  sweepFromMenu(): void;
}

export type FormEvent = Partial<GoogleAppsScript.Events.FormsOnFormSubmit>;

/** Sends the reminders and the camat's digest, and forgets old personal data. */
export interface MailPart {
  /** The daily run; `event` is what its trigger was given. */
  remind(event: unknown): void;
  /** Tells together of the reports that had no receipt of their own, when a morning's run has found some. */
  sumUp(): Outcome;
  /** Blanks reports that were kept long enough, when a sweep has found some. */
  forget(): Outcome;
}

/** Answers visits of the camat's page and calendars that follow the office. */
export interface CamatPart {
  /** `event` is what Google hands to doGet, or anything that a page sends which calls it by name. */
  serve(event: unknown): WebAnswer;
}

export type DraftPorts = Pick<Ports, 'workbook' | 'clock' | 'person' | 'logger'>;

/** Answers the sidebars and dialogs. */
export interface PagePart {
  /** JSON text out for a name, JSON text and a pass in; never throws at the page. */
  answer(name: string, argsText: string, pass: string): string;
  /** Makes the forms follow a changed obligation or desa; a failure is logged, and the next day tries again. */
  followForms(): void;
  /** Finishes tabs whose making a dead execution has left, and adds what a newer release plans; a failure is logged, and the next run tries again. */
  finishTabs(): void;
  /** Keeps the report of a closed month (`2026-02`) as a draft without a number, with what the caller holds: its lock and the layout. */
  draftMonthReport(ports: DraftPorts, month: string, layout: WorkbookLayout): Outcome;
}

/** Answers the pages of the registers: guard posts, circulars, follow-ups. */
export type RecordPart = Pick<PagePart, 'answer'>;
/** Answers the dialog of meetings, which most offices never open: its calls parse nothing of the other pages. */
export interface MeetingPart {
  /** As the same function of the other pages. */
  answer(name: string, argsText: string, pass: string): string;
  /** Reads the form of attendance, where the office has one; a failure is logged, and the dialog reads it again. */
  sweep(): void;
}

/** Logs and masks edits by hand. */
export interface EditPart {
  /** Notes an edit of a tab of ours in Log Perubahan, without NIK and KK numbers; a failure is logged. */
  record(tabKey: WatchedTab, edit: CellEdit): void;
}

/** Shows the recaps of offices below. */
export interface RecapPart {
  readonly view: OfficeView;
}

/** Makes and styles tabs. */
export interface TabPart {
  readonly tabMaker: TabMaker;
}

/** Tries Google out. */
export interface SelfTestPart {
  /** As the pages' part answers its pages. */
  answer(name: string, argsText: string, pass: string): string;
  /** A trigger of a test has called; `began` is when, in milliseconds. */
  triggered(event: unknown, began: number): void;
  /** A test has waited for this opening or edit, which took so long; a failure is logged. */
  seen(check: 'opened' | 'edited', event: unknown, millis: number): void;
}

// Everything that the local office remembers. Plain data, fit for JSON; every instant is epoch milliseconds.
import type { FormData } from '../../form/form-data';
import type { WorkbookData } from '../../workbook/workbook-data';

/** Google's two sorts of accounts: they differ in quotas and in what `noReply` and domains may do. */
export type AccountKind = 'consumer' | 'workspace';

/** What an account may do with the container: a viewer or a stranger has no menu and edits nothing. */
export type AccountRole = 'owner' | 'editor' | 'viewer' | 'none';

export interface AccountData {
  readonly email: string;
  readonly name: string;
  kind: AccountKind;
  role: AccountRole;
  /** Google's pages speak it, and new workbooks read dates as it does; default Indonesian. */
  readonly language?: 'id' | 'en';
}

export interface ClockData {
  nowMs: number;
  /** True while the office clock follows the real one (the server ticks it). */
  running: boolean;
}

/** One message as it left the office. Bytes are base64. */
export interface MailData {
  readonly id: string;
  readonly atMs: number;
  /** The account whose quota paid. */
  readonly sender: string;
  /** Display name of the sender ('' when the account's own is used). */
  readonly name: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly noReply: boolean;
  readonly subject: string;
  readonly body: string;
  /** Null when only text was given. */
  readonly htmlBody: string | null;
  readonly attachments: readonly MailAttachmentData[];
  readonly inlineImages: Readonly<Record<string, MailAttachmentData>>;
}

export interface MailAttachmentData {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/** When a clock trigger is due, as its builder said it; `minute` was drawn once and is then kept. */
export type ClockSpec =
  | { readonly every: 'minutes'; readonly n: number }
  | { readonly every: 'hours'; readonly n: number; readonly minute: number }
  | { readonly every: 'days'; readonly n: number; readonly hour: number; readonly minute: number }
  | {
      readonly every: 'weeks';
      readonly n: number;
      /** 1 = Monday … 7 = Sunday. */
      readonly weekDay: number;
      readonly hour: number;
      readonly minute: number;
    }
  | { readonly every: 'month'; readonly day: number; readonly hour: number; readonly minute: number }
  | { readonly every: 'once' };

export type TriggerEventType = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

export type TriggerSourceType = 'CLOCK' | 'SPREADSHEETS' | 'FORMS';

/** An installable trigger; it runs as `creator` with full authority. */
export interface TriggerData {
  readonly uid: string;
  readonly handler: string;
  readonly eventType: TriggerEventType;
  readonly source: TriggerSourceType;
  /** Id of the spreadsheet or form; null for clock triggers. */
  readonly sourceId: string | null;
  readonly creator: string;
  readonly createdMs: number;
  /** Clock triggers only. */
  readonly clock: ClockSpec | null;
  readonly timeZone: string;
  /** When a clock trigger is due next; null when it will never fire (again). */
  nextMs: number | null;
}

export interface PropertiesData {
  readonly script: Record<string, string>;
  readonly document: Record<string, string>;
  /** By e-mail address. */
  readonly user: Record<string, Record<string, string>>;
}

export interface CacheEntryData {
  readonly value: string;
  readonly expiresMs: number;
}

export interface CacheData {
  readonly script: Record<string, CacheEntryData>;
  readonly document: Record<string, CacheEntryData>;
  readonly user: Record<string, Record<string, CacheEntryData>>;
}

/** One day's consumption: the window opens with the first request and lasts 24 hours. */
export interface QuotaUseData {
  used: number;
  sinceMs: number;
}

export interface MenuItemData {
  readonly kind: 'item';
  readonly caption: string;
  readonly functionName: string;
}

export interface MenuSeparatorData {
  readonly kind: 'separator';
}

export interface MenuData {
  readonly kind: 'menu';
  readonly caption: string;
  readonly entries: readonly (MenuItemData | MenuSeparatorData | MenuData)[];
}

/** An open sidebar or dialog with HTML of the script. */
export interface DialogData {
  readonly id: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  /** Pixels; a sidebar is always 300 wide. */
  readonly width: number;
  readonly height: number;
  readonly user: string;
  readonly openedMs: number;
}

export interface ToastData {
  readonly message: string;
  readonly title: string;
  /** -1: stays until clicked away. */
  readonly seconds: number;
  readonly atMs: number;
  readonly user: string;
}

/** A question that suspends the script until a person answers. */
export interface QuestionData {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** A name of Ui.ButtonSet. */
  readonly buttons: string;
}

/** An answer to a question: the pressed button and, for prompts, the text. */
export interface AnswerData {
  /** A name of Ui.Button. */
  readonly button: string;
  readonly text: string;
}

export interface AnsweredQuestionData extends QuestionData {
  readonly answer: AnswerData;
  readonly atMs: number;
}

export interface UiData {
  /** What the last onOpen (and later addToUi) put beside the built-in menus. */
  menus: MenuData[];
  dialogs: DialogData[];
  toasts: ToastData[];
  /** Queued answers for the next alerts and prompts. */
  answers: AnswerData[];
  /** The last questions asked, newest last. */
  asked: AnsweredQuestionData[];
}

export interface LogLineData {
  readonly severity: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR';
  readonly text: string;
  readonly atMs: number;
}

/** Calls of one execution: by kind and by `Class.method`. */
export interface CallCountsData {
  read: number;
  write: number;
  local: number;
  readonly byMethod: Record<string, number>;
}

/** One line on Pelaksanaan. */
export interface ExecutionData {
  readonly id: string;
  readonly functionName: string;
  /** What started it: `menu`, `page`, `clock`, `onEdit`, `onFormSubmit`, `web`, `call` … */
  readonly cause: string;
  readonly triggerUid: string | null;
  readonly user: string;
  readonly authMode: 'NONE' | 'LIMITED' | 'FULL';
  readonly startedMs: number;
  durationMs: number;
  status: 'completed' | 'failed' | 'timed out' | 'killed' | 'waiting';
  error: string | null;
  /** Stack of the script, '' if none. */
  stack: string;
  readonly calls: CallCountsData;
  mailQuotaLeft: number;
  readonly lines: LogLineData[];
}

/** Faults and moods that trainers and testers can switch on. */
export interface SwitchesData {
  /** Triggers and form events never arrive. */
  loseTriggers: boolean;
  /** Each event comes twice. */
  repeatEvents: boolean;
  /** Recipients left for everybody today; null: Google's own count. */
  mailQuotaLeft: number | null;
  /** Every service call costs this many times its usual time. */
  slowness: number;
  /** A form cannot be linked to a workbook; `Form.setDestination` throws. */
  formLinkFails: boolean;
  /** A form is closed when its destination changes, as it may be on Google (practitioners). */
  formLinkCloses: boolean;
  /** A form cannot be shared; `Form.addEditors` throws, as a domain's rules may have it. */
  formSharingFails: boolean;
  /** Several accounts are signed in, so that no page reaches the script. */
  accountsCollide: boolean;
  /** A scope of the manifest that people left unticked at the consent, in full; null: none. */
  refusedScope: string | null;
  /** The consent has ended: pages and triggers are refused until somebody consents again at a menu. */
  consentExpired: boolean;
  /** Sentences with which methods fail, by `Class.method`; absent: none fails. */
  refusedMethods?: Readonly<Record<string, string>>;
}

/** What is known of the script project itself. */
export interface ProjectData {
  readonly scriptId: string;
  /** Who deployed it: the web app runs as this account when the manifest says USER_DEPLOYING. */
  owner: string;
}

export interface OfficeState {
  readonly version: 1;
  readonly clock: ClockData;
  readonly ids: { readonly seed: number; next: number };
  readonly project: ProjectData;
  readonly accounts: AccountData[];
  /** Who sits at the screen; '' for an anonymous visitor. */
  actingUser: string;
  /** The spreadsheet that the script is bound to; null for a standalone script. */
  containerId: string | null;
  readonly workbooks: Record<string, WorkbookData>;
  /** By form id. */
  readonly forms: Record<string, FormData>;
  readonly mails: MailData[];
  triggers: TriggerData[];
  readonly properties: PropertiesData;
  readonly cache: CacheData;
  readonly quotas: Record<string, Record<string, QuotaUseData>>;
  readonly ui: UiData;
  /** Newest last; the oldest are dropped. */
  readonly executions: ExecutionData[];
  /** Where forms, web pages and workbooks are reached, `http://127.0.0.1:8010`; absent: Google's addresses. */
  origin?: string;
  /** A link to the script's web page that a visitor was given: the page opens by it. Absent: none was. */
  webLink?: string;
  readonly switches: SwitchesData;
}

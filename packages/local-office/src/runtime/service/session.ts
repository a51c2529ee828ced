// What a Google class may know about the execution it serves.

import type { FormulaEngine } from '../../workbook/formulas/formula-engine';
import type { ScriptProject } from '../project/project';
import type { LockTable } from '../state/locks';
import type { AnswerData, OfficeState, QuestionData } from '../state/office-state';
import type { QuotaName } from '../state/quotas';

/** NONE, LIMITED (simple triggers) or FULL, as ScriptApp.AuthMode. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** One running execution, as the faces in services/ see it. Dates and arrays in arguments are Node's own. */
export interface Session {
  readonly state: OfficeState;
  /** Whose authority is used (a trigger's creator); '' for an anonymous visitor. */
  readonly effectiveUser: string;
  /** Who acts; '' where Google does not tell. */
  readonly activeUser: string;
  readonly authMode: AuthMode;
  readonly scriptTimeZone: string;
  /** The workbook that the script is bound to, if any (null inside a web app: bound-only methods fail). */
  readonly containerId: string | null;
  /** Milliseconds since 1970 by the office clock. */
  now(): number;
  /** A new id, unique in this office and the same in each replay (seeded). */
  newId(prefix: string): string;
  /** Adds to a daily quota of the effective user; throws Google's sentence when it is used up. */
  charge(quota: QuotaName, amount: number): void;
  /** What is left today of a quota of the effective user. */
  remaining(quota: QuotaName): number;
  /** A line on Pelaksanaan. */
  log(severity: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR', text: string): void;
  /** Evaluates formulas; knows the script's custom functions. */
  readonly engine: FormulaEngine;
  /** The bytes of a PDF of an HTML page, as the office's printer makes it. */
  printPdf(html: string): Uint8Array;
}

/** What only the runtime's own services (ScriptApp, Ui, LockService …) may do. */
export interface RuntimeSession extends Session {
  readonly project: ScriptProject;
  readonly locks: LockTable;
  /** Where the web app answers: `/exec` in a request to it, else `/dev`. */
  readonly webAppUrl: string;
  /** True: pages reach the browser as Google's HTML service is reported to cut them. */
  readonly cutsPages: boolean;
  /** True in executions that have a person at a screen beside the workbook (menu, sidebar, onOpen …). */
  readonly hasUi: boolean;
  random(): number;
  /** Lets modelled time pass. */
  sleep(ms: number): void;
  /** Asks the person at the screen; the execution is suspended until then, and its locks are gone. */
  ask(question: QuestionData): AnswerData;
  /** Ends at the end of this execution; used to release locks. */
  atEnd(action: () => void): void;
}

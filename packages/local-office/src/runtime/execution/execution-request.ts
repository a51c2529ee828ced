// What an execution is asked to do, by whom, and what it takes from the office around it.
import type { FormulaEngine } from '../../workbook/formulas/formula-engine';
import type { EventFaces } from '../events/event-faces';
import type { ArmedFaults } from '../faults/armed-faults';
import type { CompiledProject } from '../project/project';
import type { Bridge } from '../realm/bridge';
import type { ServicePlugin } from '../service/service-plugin';
import type { AuthMode, RuntimeSession } from '../service/session';
import type { LockTable } from '../state/locks';
import type { AnswerData, OfficeState, QuestionData } from '../state/office-state';
import type { Latency } from './meter';

/** What an execution takes from the office around it. */
export interface ExecutionHost {
  readonly state: OfficeState;
  readonly project: CompiledProject;
  readonly locks: LockTable;
  readonly latency: Latency;
  /** Where the deployed web app answers; it ends in `/exec`. */
  readonly webAppUrl: string;
  readonly cutsPages: boolean;
  printPdf(html: string): Uint8Array;
  readonly engine: FormulaEngine;
  /** Real milliseconds after which a loop without service calls is ended. */
  readonly realTimeoutMs: number;
  readonly services: readonly ServicePlugin[];
  /** The person's answer, or undefined when nobody has answered yet. */
  answerTo(question: QuestionData): AnswerData | undefined;
}

/** A value for an argument, and numbers to lay on an object of it (`e.range.rowStart`). */
export interface EventArgument {
  readonly value: unknown;
  /** The service that faces in the value count to. */
  readonly group: string;
  readonly extras?: readonly {
    readonly face: object;
    readonly properties: Readonly<Record<string, number>>;
  }[];
}

/** Who runs, with which authority, where. */
export interface ExecutionView {
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly authMode: AuthMode;
  /** Null inside a web app or for a standalone script. */
  readonly containerId: string | null;
  readonly hasUi: boolean;
  /** The address at which a visitor of the web app came; absent in every other execution. */
  readonly webAddress?: string;
}

export interface ExecutionRequest extends ExecutionView {
  /** A top-level function, or a path such as `menu.item1`. */
  readonly functionName: string;
  readonly cause: string;
  readonly triggerUid: string | null;
  readonly limitMs: number;
  readonly faults: ArmedFaults;
  /** Builds the arguments; faces are made with the session of this execution. */
  readonly args: (session: RuntimeSession, faces: EventFaces) => readonly EventArgument[];
  /** True: stands on Pelaksanaan only when it fails (custom functions of formulas). */
  readonly unlisted?: boolean;
  /** True: a script without this function is no failure (simple triggers). */
  readonly optional?: boolean;
  /** Called with the script's own value before the realm is left; its result becomes the outcome's value. */
  readonly read?: (value: unknown, bridge: Bridge) => unknown;
}

/** Six minutes for everything but simple triggers (docs/google-facts.md, Quotas). */
export const LIMIT_MS = 6 * 60_000;
export const SIMPLE_LIMIT_MS = 30_000;

// How are executions started, suspended by a question, and replayed with its answer?
import { createFormulaEngine } from '../../formula/engine';
import type { FormulaEngine } from '../../workbook/formulas/formula-engine';
import { type CallOutcome, customFunction, customFunctionNames } from '../project/custom-functions';
import { type CompiledProject, EMPTY_PROJECT } from '../project/project';
import { REAL_TIMEOUT_MS } from '../realm/realm';
import type { RuntimeSession } from '../service/session';
import { createLockTable, type LockTable } from '../state/locks';
import type {
  AnswerData,
  ExecutionData,
  OfficeState,
  QuestionData,
  TriggerData,
} from '../state/office-state';
import { restoreState, snapshotState } from '../state/snapshot';
import {
  type ExecutionHost,
  type ExecutionOutcome,
  type ExecutionRequest,
  LIMIT_MS,
  refusedExecution,
  runExecution,
  SIMPLE_LIMIT_MS,
} from './execution';
import { createFaultBox, type FaultBox } from './faults';
import { type Latency, NO_FAULTS, USUAL_LATENCY } from './meter';

/** What a person or program gets back from starting a function. */
export type RunResult =
  | { readonly status: 'done'; readonly value: unknown; readonly record: ExecutionData }
  | {
      readonly status: 'failed';
      readonly error: { readonly name: string; readonly message: string };
      readonly record: ExecutionData;
    }
  /** A person must answer first: call `answerPrompt`. */
  | { readonly status: 'waiting'; readonly ticket: number; readonly question: QuestionData }
  /** The script has no such function (simple triggers only). */
  | { readonly status: 'absent' };

/** A request without what the runner adds. */
export type RunRequest = Partial<ExecutionRequest> & Pick<ExecutionRequest, 'functionName' | 'cause'>;

/** An execution that waits; `answers` are those given so far, in order. */
export interface PendingRun {
  readonly ticket: number;
  readonly question: QuestionData;
  readonly functionName: string;
}

export interface RunnerOptions {
  readonly state: OfficeState;
  /** `queue`: an unexpected question fails the execution; `suspend`: it waits for `answerPrompt`. */
  readonly questions: 'queue' | 'suspend';
  readonly webAppUrl: string;
  /** Default LIMITED. */
  readonly simpleTriggerMode?: 'LIMITED' | 'NONE' | undefined;
  /** Real milliseconds after which a loop without service calls is ended; default one minute. */
  readonly realTimeoutMs?: number | undefined;
  printPdf(html: string): Uint8Array;
  /** Services besides Google's, for tests of the runtime itself. */
  readonly extraServices?: ((session: RuntimeSession) => Readonly<Record<string, object>>) | undefined;
}

export interface Runner {
  readonly state: OfficeState;
  readonly faults: FaultBox;
  project: CompiledProject;
  /** Evaluates formulas; knows the project's custom functions. */
  readonly engine: FormulaEngine;
  readonly latency: Latency;
  readonly simpleTriggerMode: 'LIMITED' | 'NONE';
  run(request: RunRequest): RunResult;
  /** Notes a trigger's run that Google would not start. */
  refuse(functionName: string, trigger: TriggerData, sentence: string): RunResult;
  readonly pending: readonly PendingRun[];
  /** Answers the oldest waiting execution (or the one with that ticket) and replays it. */
  answer(answer: AnswerData, ticket?: number): RunResult | undefined;
  /** What a session beside the ordinary executions needs (a realm that stays open). */
  hostFor(locks: LockTable): ExecutionHost;
  /** Ends a waiting execution without an answer. */
  abandon(ticket: number): void;
}

/** AS/guides/services/quotas: 30 executions of a user at a time; here they are nested ones. */
const MOST_SIMULTANEOUS = 30;
const CROWD_SENTENCE = 'There are too many scripts running simultaneously for this Google user account.';

/** Words by which a script can ask a person. */
const ASKS = /\b(?:alert|prompt|msgBox|inputBox)\b/;

export function createRunner(options: RunnerOptions): Runner {
  const { state } = options;
  const locks = createLockTable();
  const waiting: (PendingRun & { readonly request: RunRequest; readonly answers: readonly AnswerData[] })[] =
    [];
  let project = EMPTY_PROJECT;
  let engine = createFormulaEngine();
  let mayAsk = false;
  let latency = USUAL_LATENCY;
  const faults = createFaultBox(
    () => state,
    (model) => {
      latency = model ?? USUAL_LATENCY;
    },
  );
  let depth = 0;
  let lastTicket = 0;

  const hostWith = (lockTable: LockTable, answers: AnswerData[]): ExecutionHost => ({
    state,
    project,
    locks: lockTable,
    latency,
    webAppUrl: options.webAppUrl,
    printPdf: options.printPdf,
    engine,
    realTimeoutMs: options.realTimeoutMs ?? REAL_TIMEOUT_MS,
    extraServices: options.extraServices,
    answerTo: () => answers.shift() ?? state.ui.answers.shift(),
  });

  const refuseCrowd = ({ functionName, cause, triggerUid = null }: RunRequest): RunResult => {
    const record = refusedExecution(
      state,
      { functionName, cause, triggerUid, user: state.actingUser },
      CROWD_SENTENCE,
    );
    return { status: 'failed', error: { name: 'Exception', message: CROWD_SENTENCE }, record };
  };

  const attempt = (request: RunRequest, answers: readonly AnswerData[]): ExecutionOutcome => {
    const host = hostWith(locks, [...answers]);
    const full: ExecutionRequest = {
      triggerUid: null,
      effectiveUser: state.actingUser,
      activeUser: state.actingUser,
      authMode: 'FULL',
      limitMs: LIMIT_MS,
      containerId: state.containerId,
      hasUi: true,
      args: () => [],
      ...request,
      // A formula's function, which any look at the grid may run, is no "next execution".
      faults: request.unlisted === true ? NO_FAULTS : faults.take(),
    };
    depth += 1;
    try {
      return runExecution(host, full);
    } finally {
      depth -= 1;
    }
  };

  const run = (request: RunRequest, answers: readonly AnswerData[]): RunResult => {
    if (depth >= MOST_SIMULTANEOUS) return refuseCrowd(request);
    const mayWait = options.questions === 'suspend' && mayAsk && request.hasUi !== false && depth === 0;
    const before = mayWait ? snapshotState(state) : undefined;
    const outcome = attempt(request, answers);
    const { record, error, question } = outcome;
    if (outcome.absent) return { status: 'absent' };
    if (question === null) {
      return error === null
        ? { status: 'done', value: outcome.value, record }
        : { status: 'failed', error, record };
    }
    if (before === undefined) {
      const message = `Tidak ada jawaban yang disiapkan untuk pertanyaan "${question.message}"`;
      record.status = 'failed';
      record.error = message;
      state.executions.push(record);
      return { status: 'failed', error: { name: 'Exception', message }, record };
    }
    restoreState(state, before);
    lastTicket += 1;
    waiting.push({ ticket: lastTicket, question, functionName: request.functionName, request, answers });
    return { status: 'waiting', ticket: lastTicket, question };
  };

  /** 30 s, nothing that needs consent (AS/guides/sheets/functions). */
  const callForFormula = (functionName: string, args: readonly unknown[]): CallOutcome => {
    const result = run(
      {
        functionName,
        cause: 'formula',
        authMode: 'LIMITED',
        limitMs: SIMPLE_LIMIT_MS,
        hasUi: false,
        activeUser: '',
        unlisted: true,
        args: () => args.map((value) => ({ value, group: 'SpreadsheetApp' })),
        read: (value, bridge) => bridge.take(value),
      },
      [],
    );
    if (result.status === 'done') return { value: result.value };
    return {
      problem:
        result.status === 'failed' ? result.error.message : 'Internal error executing the custom function.',
    };
  };

  const runner: Runner = {
    state,
    faults,
    get project() {
      return project;
    },
    set project(next: CompiledProject) {
      project = next;
      mayAsk = next.files.some((file) => ASKS.test(file.source));
      const names = customFunctionNames(next.files);
      engine = createFormulaEngine({
        customFunction: (name) => {
          const functionName = names.get(name.toUpperCase());
          return functionName === undefined
            ? undefined
            : customFunction((args) => callForFormula(functionName, args));
        },
      });
    },
    simpleTriggerMode: options.simpleTriggerMode ?? 'LIMITED',
    get engine() {
      return engine;
    },
    get latency() {
      return latency;
    },
    run: (request) => run(request, []),
    refuse: (functionName, trigger, sentence) => {
      const who = { functionName, cause: trigger.eventType, triggerUid: trigger.uid, user: trigger.creator };
      const record = refusedExecution(state, who, sentence);
      return { status: 'failed', error: { name: 'Exception', message: sentence }, record };
    },
    get pending() {
      return waiting;
    },
    answer: (answer, ticket) => {
      const place = ticket === undefined ? 0 : waiting.findIndex((one) => one.ticket === ticket);
      const [one] = place < 0 ? [] : waiting.splice(place, 1);
      return one === undefined ? undefined : run(one.request, [...one.answers, answer]);
    },
    hostFor: (lockTable) => hostWith(lockTable, []),
    abandon: (ticket) => {
      const place = waiting.findIndex((one) => one.ticket === ticket);
      if (place >= 0) waiting.splice(place, 1);
    },
  };
  return runner;
}

// Starts executions, suspends them at a question, and replays them with its answer.
import type { FormulaEngine } from '../../workbook/formulas/formula-engine';
import { NO_FAULTS } from '../faults/armed-faults';
import { createFaultBox, type FaultBox } from '../faults/faults';
import type { CompiledProject } from '../project/project';
import { REAL_TIMEOUT_MS } from '../realm/realm';
import type { ServicePlugin } from '../service/service-plugin';
import { createLockTable, type LockTable } from '../state/locks';
import type { AnswerData, OfficeState } from '../state/office-state';
import { restoreState, snapshotState } from '../state/snapshot';
import { type ExecutionOutcome, runExecution } from './execution';
import { type ExecutionHost, LIMIT_MS } from './execution-request';
import { type LoadedScript, loadScript, NO_SCRIPT } from './loaded-script';
import {
  failUnanswered,
  MOST_SIMULTANEOUS,
  type RunRequest,
  type RunResult,
  refuseCrowd,
  resultOf,
} from './run-result';
import { createWaitingRuns, type PendingRun } from './waiting-runs';

export interface RunnerOptions {
  readonly state: OfficeState;
  /** `queue`: an unexpected question fails the execution; `suspend`: it waits for `answerPrompt`. */
  readonly questions: 'queue' | 'suspend';
  /** Where the deployed web app answers; it ends in `/exec`. */
  readonly webAppUrl: string;
  /** True: pages reach the browser as Google's HTML service is reported to cut them. */
  readonly cutsPages: boolean;
  /** Default LIMITED. */
  readonly simpleTriggerMode?: 'LIMITED' | 'NONE' | undefined;
  /** Real milliseconds after which a loop without service calls is ended; default one minute. */
  readonly realTimeoutMs?: number | undefined;
  printPdf(html: string): Uint8Array;
  readonly services: readonly ServicePlugin[];
}

export interface Runner {
  readonly state: OfficeState;
  readonly faults: FaultBox;
  project: CompiledProject;
  /** Evaluates formulas; knows the project's custom functions. */
  readonly engine: FormulaEngine;
  readonly simpleTriggerMode: 'LIMITED' | 'NONE';
  readonly webAppUrl: string;
  run(request: RunRequest): RunResult;
  readonly pending: readonly PendingRun[];
  /** Answers the oldest waiting execution (or the one with that ticket) and replays it. */
  answer(answer: AnswerData, ticket?: number): RunResult | undefined;
  /** What a session beside the ordinary executions needs (a realm that stays open). */
  hostFor(locks: LockTable): ExecutionHost;
}

export function createRunner(options: RunnerOptions): Runner {
  const { state } = options;
  const waiting = createWaitingRuns();
  const faults = createFaultBox(state);
  let script = NO_SCRIPT;
  const attempts = createAttempts(options, faults, () => script);

  const run = (request: RunRequest, answers: readonly AnswerData[] = []): RunResult => {
    if (attempts.depth >= MOST_SIMULTANEOUS) return refuseCrowd(state, request);
    const mayWait = options.questions === 'suspend' && script.mayAsk && request.hasUi !== false;
    const before = mayWait && attempts.depth === 0 ? snapshotState(state) : undefined;
    const outcome = attempts.run(request, answers);
    const { question, record } = outcome;
    if (question === null) return resultOf(outcome);
    if (before === undefined) return failUnanswered(state, record, question);
    restoreState(state, before);
    return { status: 'waiting', ticket: waiting.add({ question, request, answers }), question };
  };

  return {
    state,
    faults,
    get project() {
      return script.project;
    },
    set project(next: CompiledProject) {
      script = loadScript(next, run);
    },
    simpleTriggerMode: options.simpleTriggerMode ?? 'LIMITED',
    webAppUrl: options.webAppUrl,
    get engine() {
      return script.engine;
    },
    run: (request) => run(request),
    pending: waiting.list,
    answer: (answer, ticket) => {
      const one = waiting.take(ticket);
      return one === undefined ? undefined : run(one.request, [...one.answers, answer]);
    },
    hostFor: (lockTable) => attempts.hostFor(lockTable, []),
  };
}

interface Attempts {
  /** How many executions run inside each other at this moment. */
  readonly depth: number;
  run(request: RunRequest, answers: readonly AnswerData[]): ExecutionOutcome;
  /** `answers` are given to the first questions; after them come those that were queued. */
  hostFor(locks: LockTable, answers: AnswerData[]): ExecutionHost;
}

function createAttempts(options: RunnerOptions, faults: FaultBox, scriptNow: () => LoadedScript): Attempts {
  const { state, webAppUrl, cutsPages, printPdf, services, realTimeoutMs = REAL_TIMEOUT_MS } = options;
  const locks = createLockTable();
  let depth = 0;
  const hostFor: Attempts['hostFor'] = (lockTable, answers) => ({
    state,
    project: scriptNow().project,
    engine: scriptNow().engine,
    locks: lockTable,
    latency: faults.latencyNow,
    webAppUrl,
    cutsPages,
    printPdf,
    realTimeoutMs,
    services,
    answerTo: () => answers.shift() ?? state.ui.answers.shift(),
  });
  return {
    get depth() {
      return depth;
    },
    hostFor,
    run: (request, answers) => {
      depth += 1;
      try {
        // A formula's function, which any look at the grid may run, is no "next execution".
        const armed = request.unlisted === true ? NO_FAULTS : faults.take();
        const full = { ...usualRequest(state), ...request, faults: armed };
        return runExecution(hostFor(locks, [...answers]), full);
      } finally {
        depth -= 1;
      }
    },
  };
}

/** What holds for an execution that says nothing else: the person at the screen runs it with full authority. */
function usualRequest(state: OfficeState) {
  return {
    triggerUid: null,
    effectiveUser: state.actingUser,
    activeUser: state.actingUser,
    authMode: 'FULL',
    limitMs: LIMIT_MS,
    containerId: state.containerId,
    hasUi: true,
    args: () => [],
  } as const;
}

// Starts functions of the script as a program, a person at the menu or a page does.

import type { RunRequest, RunResult } from '../runtime/execution/run-result';
import type { Runner } from '../runtime/execution/runner';
import { missingFunction } from '../runtime/execution/script-error';
import type { PendingRun } from '../runtime/execution/waiting-runs';
import { refusalToStart } from '../runtime/service/consent';
import type { AnswerData, ExecutionData, MenuData } from '../runtime/state/office-state';
import { runArguments, runResult } from '../runtime/web/run-values';
import { webAuthority } from '../runtime/web/web';

export interface ScriptCalls {
  /**
   * Runs a top-level function as the acting user; throws MissingFunction when the script has none of that name,
   * ScriptFailure for other failures, and an Error when a question waits.
   */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** As `call`, but failures and questions are results. */
  run(functionName: string, ...args: readonly unknown[]): RunResult;
  /** google.script.run from a sidebar or dialog (default) or from the web app's page. */
  callFromPage(
    functionName: string,
    args: readonly unknown[],
    from?: { readonly visitor: string },
  ): PageResult;
  /** Clicks a menu item: `clickMenu('Surat', 'Kirim')`. */
  clickMenu(...labels: readonly string[]): RunResult;
  /** Questions that wait, oldest first (`questions: 'suspend'`). */
  readonly pending: readonly PendingRun[];
  /**
   * Answers the oldest waiting question and goes on with its execution. With none waiting the answer is kept for the
   * next function that the program starts; if that asks fewer questions, starting it throws UnusedAnswers. A text
   * alone is a button for alerts and the typed text (with OK) for prompts.
   */
  answerPrompt(answer: string | AnswerData, ticket?: number): RunResult | undefined;
}

/** What google.script.run gets back. */
export type PageResult =
  | { readonly status: 'done'; readonly value: unknown; readonly record: ExecutionData }
  | { readonly status: 'failed'; readonly error: { readonly name: string; readonly message: string } }
  | Extract<RunResult, { status: 'waiting' }>;

/** A failure of the script, thrown by `call`; it has the name of what the script threw. */
export class ScriptFailure extends Error {
  override readonly name: string;
  constructor(
    error: { readonly name: string; readonly message: string },
    readonly record: ExecutionData,
  ) {
    super(error.message);
    this.name = error.name;
  }
}

/** The script has no top-level function of the wanted name. */
export class MissingFunction extends ScriptFailure {
  constructor(
    readonly functionName: string,
    record: ExecutionData,
  ) {
    super(missingFunction(functionName), record);
  }
}

/** Answers were prepared for a function that did not ask for them; they are dropped. */
export class UnusedAnswers extends Error {
  override readonly name = 'UnusedAnswers';
  constructor(
    functionName: string,
    readonly answers: readonly AnswerData[],
  ) {
    const shown = answers.map(({ button, text }) => JSON.stringify(text === '' ? button : text));
    super(`${functionName} tidak menanyakan jawaban yang disiapkan: ${shown.join(', ')}`);
  }
}

/** `webContainer` is what a page of the web app sees as the container. */
export function createScriptCalls(runner: Runner, webContainer: () => string | null): ScriptCalls {
  const { state } = runner;
  const start = createStart(runner);
  const runAs = (functionName: string, cause: string, args: readonly unknown[]): RunResult =>
    start({
      functionName,
      cause,
      args: () => given(args),
      read: (value, bridge) => bridge.take(value),
    });
  return {
    call: (functionName, ...args) => valueOrThrow(functionName, runAs(functionName, 'call', args)),
    run: (functionName, ...args) => runAs(functionName, 'call', args),
    clickMenu: (...labels) => {
      const functionName = findItem(state.ui.menus, labels);
      if (functionName === undefined) throw new Error(`Tidak ada menu ${labels.join(' › ')}`);
      // Google asks for an ended consent again before it runs what a menu calls.
      state.switches.consentExpired = false;
      return runAs(functionName, 'menu', []);
    },
    callFromPage: (functionName, args, from) => {
      const refusal = refusalToStart(state, 'page', runner.project.manifest.oauthScopes);
      if (refusal !== null) return refuse(refusal);
      const request = pageRequest(
        runner,
        functionName,
        args,
        from && { ...from, containerId: webContainer() },
      );
      if ('refusal' in request) return refuse(request.refusal);
      const result = start(request);
      return result.status === 'absent' ? refuse(missingFunction(functionName).message) : result;
    },
    pending: runner.pending,
    answerPrompt: (answer, ticket) => {
      const read = readAnswer(answer);
      if (runner.pending.length > 0) return runner.answer(read, ticket);
      state.ui.answers.push(read);
      return undefined;
    },
  };
}

/** Starts what a program asked for, and reports prepared answers that the function left over. */
function createStart(runner: Runner): (request: RunRequest) => RunResult {
  let depth = 0;
  return (request) => {
    depth += 1;
    try {
      const result = runner.run(request);
      // An execution inside another one leaves the answers to the outer one.
      if (depth > 1) return result;
      // A failure says by itself why it asked nothing more.
      const unused = runner.state.ui.answers.splice(0);
      if (unused.length > 0 && result.status === 'done')
        throw new UnusedAnswers(request.functionName, unused);
      return result;
    } finally {
      depth -= 1;
    }
  };
}

function valueOrThrow(functionName: string, result: RunResult): unknown {
  if (result.status === 'done') return result.value;
  if (result.status !== 'failed') throw new Error(`${functionName} menunggu jawaban`);
  throw result.isMissing
    ? new MissingFunction(functionName, result.record)
    : new ScriptFailure(result.error, result.record);
}

/** A page's call as a request, or the sentence with which it is refused before it starts. */
function pageRequest(
  { state, project, webAppUrl: webAddress }: Runner,
  functionName: string,
  args: readonly unknown[],
  from: { readonly visitor: string; readonly containerId: string | null } | undefined,
): RunRequest | { readonly refusal: string } {
  const plain = runArguments(args);
  if (plain === undefined) return { refusal: 'Failed due to illegal value in property: 0' };
  // Not callable from clients (AS/guides/html/communication#private_functions).
  if (functionName.endsWith('_') || functionName.includes('.')) {
    return { refusal: missingFunction(functionName).message };
  }
  const atScreen = { effectiveUser: state.actingUser, activeUser: state.actingUser };
  const authority =
    from === undefined ? atScreen : webAuthority(state, project.manifest.webapp, from.visitor);
  if (authority === undefined) return { refusal: 'Anda memerlukan akses.' };
  return {
    functionName,
    cause: 'page',
    ...authority,
    containerId: from === undefined ? state.containerId : from.containerId,
    hasUi: from === undefined,
    ...(from === undefined ? {} : { webAddress }),
    args: () => given(plain),
    read: runResult,
  };
}

function refuse(message: string): PageResult {
  return { status: 'failed', error: { name: 'Error', message } };
}

function given(args: readonly unknown[]) {
  return args.map((value) => ({ value, group: 'ScriptApp' }));
}

const BUTTONS: ReadonlySet<string> = new Set(['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

function readAnswer(answer: string | AnswerData): AnswerData {
  if (typeof answer !== 'string') return answer;
  return BUTTONS.has(answer) ? { button: answer, text: '' } : { button: 'OK', text: answer };
}

/** The function behind a menu item; undefined when there is no such item. */
function findItem(menus: readonly MenuData[], labels: readonly string[]): string | undefined {
  const [first, ...rest] = labels;
  const menu = menus.find((one) => one.caption === first);
  if (menu === undefined) return undefined;
  if (rest.length > 1) {
    return findItem(
      menu.entries.filter((entry): entry is MenuData => entry.kind === 'menu'),
      rest,
    );
  }
  const item = menu.entries.find((entry) => entry.kind === 'item' && entry.caption === rest[0]);
  return item?.kind === 'item' ? item.functionName : undefined;
}

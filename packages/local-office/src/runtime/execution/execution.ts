// What happens from the moment a function of the script is started until its line on Pelaksanaan is complete?
import vm from 'node:vm';
import type { FormulaEngine } from '../../workbook/formulas/formula-engine';
import type { EventFaces } from '../events/event-faces';
import type { CompiledProject } from '../project/project';
import { type Bridge, createBridge } from '../realm/bridge';
import { createRealm, type EntryPoint, type Realm } from '../realm/realm';
import { installServices } from '../service/services';
import type { AuthMode, RuntimeSession } from '../service/session';
import type { LockTable } from '../state/locks';
import type { AnswerData, ExecutionData, OfficeState, QuestionData } from '../state/office-state';
import { chargeQuota, quotaLeft } from '../state/quotas';
import { drawId, drawSeed, seededRandom } from '../state/random';
import { type ArmedFaults, createMeter, type Latency, type Meter } from './meter';
import { ExecutionCut } from './signals';

/** What an execution takes from the office around it. */
export interface ExecutionHost {
  readonly state: OfficeState;
  readonly project: CompiledProject;
  readonly locks: LockTable;
  readonly latency: Latency;
  readonly webAppUrl: string;
  printPdf(html: string): Uint8Array;
  readonly engine: FormulaEngine;
  /** Real milliseconds after which a loop without service calls is ended. */
  readonly realTimeoutMs: number;
  /** Services besides Google's, for tests of the runtime itself. */
  readonly extraServices?: ((session: RuntimeSession) => Readonly<Record<string, object>>) | undefined;
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

export interface ExecutionRequest {
  /** A top-level function, or a path such as `menu.item1`. */
  readonly functionName: string;
  readonly cause: string;
  readonly triggerUid: string | null;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly authMode: AuthMode;
  readonly limitMs: number;
  /** Null inside a web app or for a standalone script. */
  readonly containerId: string | null;
  readonly hasUi: boolean;
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

export interface ExecutionOutcome {
  readonly record: ExecutionData;
  readonly ok: boolean;
  /** What `read` made of the result; undefined after a failure. */
  readonly value: unknown;
  readonly error: { readonly name: string; readonly message: string } | null;
  /** Set when the execution waits for a person: it must be replayed once the answer is known. */
  readonly question: QuestionData | null;
  /** True when the script has no such function (only with `optional`). */
  readonly absent: boolean;
}

/** Six minutes for everything but simple triggers (AS/guides/services/quotas, AS/guides/triggers). */
export const LIMIT_MS = 6 * 60_000;
export const SIMPLE_LIMIT_MS = 30_000;

const KEPT_EXECUTIONS = 200;
const KEPT_LINES = 500;

/** A function's name, or a path to a method of a top-level object. */
const FUNCTION_PATH = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

export function runExecution(host: ExecutionHost, request: ExecutionRequest): ExecutionOutcome {
  const { state } = host;
  const random = seededRandom(drawSeed(state.ids));
  const meter = createMeter({
    state,
    latency: host.latency,
    faults: request.faults,
    limitMs: request.limitMs,
    warn: (text) => log('WARNING', text),
  });
  const record: ExecutionData = {
    id: drawId(state.ids, 'exec'),
    functionName: request.functionName,
    cause: request.cause,
    triggerUid: request.triggerUid,
    user: request.effectiveUser,
    authMode: request.authMode,
    startedMs: state.clock.nowMs,
    durationMs: 0,
    status: 'completed',
    error: null,
    stack: '',
    calls: meter.counts,
    mailQuotaLeft: 0,
    lines: [],
  };
  const log: RuntimeSession['log'] = (severity, text) => {
    if (record.lines.length < KEPT_LINES) record.lines.push({ severity, text, atMs: state.clock.nowMs });
  };
  const endings: (() => void)[] = [];
  const pending: { question: QuestionData | null } = { question: null };
  const session = createSession(host, request, { meter, random, log, endings, pending });
  const bridge = createBridge({
    meter,
    authMode: request.authMode,
    granted: host.project.manifest.oauthScopes === null ? null : new Set(host.project.manifest.oauthScopes),
    timeZone: session.scriptTimeZone,
    random,
    reportDefect: (text) => log('ERROR', text),
  });
  const result = runInRealm(host, request, session, bridge, meter);
  for (const ending of endings) ending();
  const cut = meter.ended;
  if (cut !== null) {
    record.status = cut.reason === 'time' ? 'timed out' : cut.reason === 'kill' ? 'killed' : 'waiting';
  } else if (result.failed) record.status = 'failed';
  const error = cut === null ? (result.failed ? describe(result.value) : null) : describeCut(cut);
  record.error =
    error === null ? null : error.name === '' ? error.message : `${error.name}: ${error.message}`;
  record.stack = error?.stack ?? '';
  record.durationMs = state.clock.nowMs - record.startedMs;
  if (request.triggerUid !== null) chargeTriggerTime(state, request.effectiveUser, record.durationMs);
  record.mailQuotaLeft = quotaLeft(state, request.effectiveUser, 'mail');
  const isListed =
    !result.absent && record.status !== 'waiting' && !(request.unlisted === true && error === null);
  if (isListed) keep(state, record);
  return {
    record,
    ok: error === null,
    value: error === null ? result.value : undefined,
    error: error === null ? null : { name: error.name, message: error.message },
    question: cut?.reason === 'question' ? pending.question : null,
    absent: result.absent,
  };
}

/** The line of an execution that never started; `sentence` is why. */
export function refusedExecution(
  state: OfficeState,
  who: {
    readonly functionName: string;
    readonly cause: string;
    readonly triggerUid: string | null;
    readonly user: string;
  },
  sentence: string,
): ExecutionData {
  const record: ExecutionData = {
    ...who,
    id: drawId(state.ids, 'exec'),
    authMode: 'FULL',
    startedMs: state.clock.nowMs,
    durationMs: 0,
    status: 'failed',
    error: `Exception: ${sentence}`,
    stack: '',
    calls: { read: 0, write: 0, local: 0, byMethod: {} },
    mailQuotaLeft: quotaLeft(state, who.user, 'mail'),
    lines: [],
  };
  keep(state, record);
  return record;
}

function keep(state: OfficeState, record: ExecutionData): void {
  state.executions.push(record);
  if (state.executions.length > KEPT_EXECUTIONS)
    state.executions.splice(0, state.executions.length - KEPT_EXECUTIONS);
}

/** The run that crosses the limit still ends normally; later ones are refused before they start. */
function chargeTriggerTime(state: OfficeState, user: string, ms: number): void {
  chargeQuota(state, user, 'triggerMs', Math.min(ms, quotaLeft(state, user, 'triggerMs')));
}

/** Parts of an execution that its session reaches into. */
export interface SessionParts {
  readonly meter: Meter;
  readonly random: () => number;
  readonly log: RuntimeSession['log'];
  readonly endings: (() => void)[];
  readonly pending: { question: QuestionData | null };
}

/** What of a request a session shows to faces. */
type Visible = Pick<ExecutionRequest, 'effectiveUser' | 'activeUser' | 'authMode' | 'containerId' | 'hasUi'>;

/** The session of one execution. */
export function createSession(
  host: ExecutionHost,
  request: Visible,
  { meter, random, log, endings, pending }: SessionParts,
): RuntimeSession {
  return {
    state: host.state,
    effectiveUser: request.effectiveUser,
    activeUser: request.activeUser,
    authMode: request.authMode,
    scriptTimeZone: host.project.manifest.timeZone,
    containerId: request.containerId,
    project: host.project,
    locks: host.locks,
    webAppUrl: host.webAppUrl,
    hasUi: request.hasUi,
    now: () => meter.now(),
    newId: (prefix) => drawId(host.state.ids, prefix),
    charge: (quota, amount) => chargeQuota(host.state, request.effectiveUser, quota, amount),
    remaining: (quota) => quotaLeft(host.state, request.effectiveUser, quota),
    log,
    printPdf: (html) => host.printPdf(html),
    random,
    sleep: (ms) => meter.spend(ms),
    atEnd: (action) => {
      endings.push(action);
    },
    ask: (question) => {
      // Bundled writes are sent off and locks are lost while the script waits (AS/reference/base/ui).
      meter.flush();
      for (const ending of endings) ending();
      const answer = host.answerTo(question);
      if (answer !== undefined) return answer;
      pending.question = question;
      throw meter.cut(new ExecutionCut('question', question.message));
    },
  };
}

interface RawResult {
  readonly failed: boolean;
  readonly value: unknown;
  readonly absent: boolean;
}

/** The only place where a script runs: whatever it throws comes back as a value. */
function runInRealm(
  host: ExecutionHost,
  request: ExecutionRequest,
  session: RuntimeSession,
  bridge: Bridge,
  meter: Meter,
): RawResult {
  const realm = createRealm(bridge.host, host.realTimeoutMs);
  bridge.connect(realm.kit);
  const faces = installServices(session, bridge, host.engine);
  for (const [name, face] of Object.entries(host.extraServices?.(session) ?? {})) bridge.install(name, face);
  try {
    for (const script of host.project.scripts) realm.evaluate(script);
    const entry = findEntry(realm, request.functionName);
    if (entry === undefined) {
      if (request.optional === true) return { failed: false, value: undefined, absent: true };
      const message = `Script function not found: ${request.functionName}`;
      return { failed: true, value: realm.kit.error('', message), absent: false };
    }
    realm.kit.prepare(() => entry, giveArguments(request.args(session, faces), bridge, realm));
    realm.evaluate(ENTRY);
    const { done, failed, value } = realm.kit.outcome;
    if (!done) return { failed: false, value: undefined, absent: false };
    if (failed) return { failed, value, absent: false };
    return {
      failed,
      value: request.read === undefined ? undefined : request.read(value, bridge),
      absent: false,
    };
  } catch (failure) {
    if (isRealTimeout(failure)) meter.cut(new ExecutionCut('time', 'Exceeded maximum execution time'));
    return { failed: true, value: bridge.errorFor(failure), absent: false };
  }
}

const ENTRY = new vm.Script('__entry__()', { filename: 'kantor-lokal/entry' });

function isRealTimeout(failure: unknown): boolean {
  return (
    typeof failure === 'object' &&
    failure !== null &&
    Reflect.get(failure, 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

function giveArguments(args: readonly EventArgument[], bridge: Bridge, realm: Realm): unknown {
  const given = realm.kit.array();
  for (const { value, group, extras = [] } of args) {
    for (const { face, properties } of extras) Object.assign(bridge.wrapperOf(face, group), properties);
    given.push(bridge.give(value, group));
  }
  return given;
}

/** The function behind a name; `const f = () => …` counts, since it is top-level too. */
function findEntry(realm: Realm, functionName: string): EntryPoint | undefined {
  if (!FUNCTION_PATH.test(functionName)) return undefined;
  const evaluate = (path: string): unknown => {
    const script = new vm.Script(`typeof ${path.split('.')[0]} === 'undefined' ? undefined : ${path}`);
    return realm.evaluate(script);
  };
  const dot = functionName.lastIndexOf('.');
  const fn = evaluate(functionName);
  if (typeof fn !== 'function') return undefined;
  return { fn, self: dot < 0 ? undefined : evaluate(functionName.slice(0, dot)) };
}

interface DescribedError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

function describeCut(cut: ExecutionCut): DescribedError {
  return { name: '', message: cut.message, stack: '' };
}

/** What the script threw, in words; reading it may run code of the script, which may fail again. */
function describe(thrown: unknown): DescribedError {
  try {
    if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
      const name = 'name' in thrown ? String(thrown.name) : 'Error';
      const stack = 'stack' in thrown ? String(thrown.stack) : '';
      return { name, message: String(thrown.message), stack: scriptFrames(stack) };
    }
    return { name: '', message: String(thrown), stack: '' };
  } catch {
    return { name: '', message: 'Unknown error', stack: '' };
  }
}

/** Frames of the script only: those of the office tell its author nothing. */
function scriptFrames(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && !/kantor-lokal\/|node:|[\\/]/.test(line))
    .map((line) => line.trim())
    .join('\n');
}

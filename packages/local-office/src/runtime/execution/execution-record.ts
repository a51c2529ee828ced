// Writes the line of an execution on Pelaksanaan.
import type { RuntimeSession } from '../service/session';
import type { CallCountsData, ClockData, ExecutionData, OfficeState } from '../state/office-state';
import { chargeQuota, quotaLeft } from '../state/quotas';
import { drawId } from '../state/random';
import type { ExecutionCut } from './cut';
import type { ExecutionRequest } from './execution-request';
import type { RealmResult } from './run-in-realm';
import { describeCut, describeThrown, errorLine, type ScriptError } from './script-error';

const KEPT_EXECUTIONS = 200;
const KEPT_LINES = 500;

/** The line of an execution that begins now; it is listed when it is closed. */
export function openRecord(
  state: OfficeState,
  request: Pick<ExecutionRequest, 'functionName' | 'cause' | 'triggerUid' | 'effectiveUser' | 'authMode'>,
  calls: CallCountsData,
): ExecutionData {
  return {
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
    calls,
    mailQuotaLeft: 0,
    lines: [],
  };
}

/** Adds lines to a record, at the time of the office clock; the 501st and later ones are dropped. */
export function logTo(record: ExecutionData, clock: ClockData): RuntimeSession['log'] {
  return (severity, text) => {
    if (record.lines.length < KEPT_LINES) record.lines.push({ severity, text, atMs: clock.nowMs });
  };
}

/** Completes the record and lists it, unless the execution waits, was absent or is not to be listed; returns its error. */
export function closeRecord(
  state: OfficeState,
  record: ExecutionData,
  {
    request,
    result,
    cut,
  }: {
    readonly request: Pick<ExecutionRequest, 'triggerUid' | 'effectiveUser' | 'unlisted'>;
    readonly result: RealmResult;
    readonly cut: ExecutionCut | null;
  },
): ScriptError | null {
  const error = errorOf(result, cut);
  record.status = statusOf(result, cut);
  record.error = error === null ? null : errorLine(error);
  record.stack = error?.stack ?? '';
  record.durationMs = state.clock.nowMs - record.startedMs;
  if (request.triggerUid !== null) chargeTriggerTime(state, request.effectiveUser, record.durationMs);
  record.mailQuotaLeft = quotaLeft(state, request.effectiveUser, 'mail');
  const isHidden = result.kind === 'absent' || record.status === 'waiting';
  if (!isHidden && !(request.unlisted === true && error === null)) listExecution(state, record);
  return error;
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
  const { user, ...what } = who;
  const noCalls: CallCountsData = { read: 0, write: 0, local: 0, byMethod: {} };
  const opened = openRecord(state, { ...what, effectiveUser: user, authMode: 'FULL' }, noCalls);
  const record: ExecutionData = {
    ...opened,
    status: 'failed',
    error: `Exception: ${sentence}`,
    mailQuotaLeft: quotaLeft(state, user, 'mail'),
  };
  listExecution(state, record);
  return record;
}

/** Appends a record; the oldest are dropped. */
export function listExecution(state: OfficeState, record: ExecutionData): void {
  state.executions.push(record);
  if (state.executions.length > KEPT_EXECUTIONS)
    state.executions.splice(0, state.executions.length - KEPT_EXECUTIONS);
}

function errorOf(result: RealmResult, cut: ExecutionCut | null): ScriptError | null {
  if (cut !== null) return describeCut(cut);
  if (result.kind === 'threw') return describeThrown(result.thrown);
  return result.kind === 'missing' ? result.error : null;
}

const CUT_STATUS = {
  time: 'timed out',
  kill: 'killed',
  question: 'waiting',
} as const satisfies Record<ExecutionCut['reason'], ExecutionData['status']>;

function statusOf(result: RealmResult, cut: ExecutionCut | null): ExecutionData['status'] {
  if (cut !== null) return CUT_STATUS[cut.reason];
  return result.kind === 'threw' || result.kind === 'missing' ? 'failed' : 'completed';
}

/** The run that crosses the limit still ends normally; later ones are refused before they start. */
function chargeTriggerTime(state: OfficeState, user: string, ms: number): void {
  chargeQuota(state, user, 'triggerMs', Math.min(ms, quotaLeft(state, user, 'triggerMs')));
}

// What a person or program gets back from starting a function.
import type { ExecutionData, OfficeState, QuestionData, TriggerData } from '../state/office-state';
import type { ExecutionOutcome } from './execution';
import { listExecution, refusedExecution } from './execution-record';
import type { ExecutionRequest } from './execution-request';
import { MISSING_FUNCTION } from './script-error';

export interface FailedRun {
  readonly status: 'failed';
  /** The name is `MissingFunction` when the script has no such function. */
  readonly error: { readonly name: string; readonly message: string };
  readonly record: ExecutionData;
  /** True when the script has no such function. */
  readonly isMissing: boolean;
}

export type RunResult =
  | { readonly status: 'done'; readonly value: unknown; readonly record: ExecutionData }
  | FailedRun
  /** A person must answer first: call `answerPrompt`. */
  | { readonly status: 'waiting'; readonly ticket: number; readonly question: QuestionData }
  /** The script has no such function (simple triggers only). */
  | { readonly status: 'absent' };

/** A request without what the runner adds. */
export type RunRequest = Partial<ExecutionRequest> & Pick<ExecutionRequest, 'functionName' | 'cause'>;

/** The result of an execution that no question stopped. */
export function resultOf({ absent, record, error, value }: ExecutionOutcome): RunResult {
  if (absent) return { status: 'absent' };
  if (error === null) return { status: 'done', value, record };
  const { name, message } = error;
  return { status: 'failed', error: { name, message }, record, isMissing: name === MISSING_FUNCTION };
}

/** Fails an execution that asks a person when nobody can wait for the answer. */
export function failUnanswered(state: OfficeState, record: ExecutionData, question: QuestionData): FailedRun {
  const message = `Tidak ada jawaban yang disiapkan untuk pertanyaan "${question.message}"`;
  record.status = 'failed';
  record.error = message;
  listExecution(state, record);
  return refused(record, message);
}

/** AS/guides/services/quotas: 30 executions of a user at a time; here they are nested ones. */
export const MOST_SIMULTANEOUS = 30;
const CROWD_SENTENCE = 'There are too many scripts running simultaneously for this Google user account.';

/** Refuses a run beyond the most that may run at the same time. */
export function refuseCrowd(state: OfficeState, request: RunRequest): FailedRun {
  const { functionName, cause, triggerUid = null } = request;
  const who = { functionName, cause, triggerUid, user: state.actingUser };
  return refused(refusedExecution(state, who, CROWD_SENTENCE), CROWD_SENTENCE);
}

/** Notes a trigger's run that Google would not start, with Google's sentence for the reason. */
export function refuseTrigger(state: OfficeState, trigger: TriggerData, sentence: string): FailedRun {
  const who = {
    functionName: trigger.handler,
    cause: trigger.eventType,
    triggerUid: trigger.uid,
    user: trigger.creator,
  };
  return refused(refusedExecution(state, who, sentence), sentence);
}

function refused(record: ExecutionData, message: string): FailedRun {
  return { status: 'failed', error: { name: 'Exception', message }, record, isMissing: false };
}

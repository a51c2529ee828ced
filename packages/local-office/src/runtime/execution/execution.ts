// Runs one function of the script, from its start until its line on Pelaksanaan is complete.
import type { ExecutionData, QuestionData } from '../state/office-state';
import { drawSeed, seededRandom } from '../state/random';
import { closeRecord, logTo, openRecord } from './execution-record';
import type { ExecutionHost, ExecutionRequest } from './execution-request';
import { createMeter } from './meter';
import { runInRealm } from './run-in-realm';
import type { ScriptError } from './script-error';
import { startRealm } from './start-realm';

export interface ExecutionOutcome {
  readonly record: ExecutionData;
  /** What `read` made of the result; undefined after a failure. */
  readonly value: unknown;
  readonly error: ScriptError | null;
  /** Set when the execution waits for a person: it must be replayed once the answer is known. */
  readonly question: QuestionData | null;
  /** True when the script has no such function (only with `optional`). */
  readonly absent: boolean;
}

export function runExecution(host: ExecutionHost, request: ExecutionRequest): ExecutionOutcome {
  const { state } = host;
  const random = seededRandom(drawSeed(state.ids));
  const { latency } = host;
  const { faults, limitMs } = request;
  const meter = createMeter({ state, latency, faults, limitMs, warn: (text) => log('WARNING', text) });
  const record = openRecord(state, request, meter.counts);
  const log = logTo(record, state.clock);
  const endings: (() => void)[] = [];
  const pending: { question: QuestionData | null } = { question: null };
  const reportDefect = (text: string): void => log('ERROR', text);
  const started = startRealm(host, request, { meter, random, log, reportDefect, endings, pending });
  const result = runInRealm(host.project, request, started, meter);
  for (const ending of endings) ending();
  const error = closeRecord(state, record, { request, result, cut: meter.ended });
  return {
    record,
    value: error === null && result.kind === 'done' ? result.value : undefined,
    error,
    question: meter.ended?.reason === 'question' ? pending.question : null,
    absent: result.kind === 'absent',
  };
}

// Runs the script's triggers when something happens: which functions, as whom, and in which order.

import { SIMPLE_LIMIT_MS } from '../execution/execution-request';
import { type RunResult, refuseTrigger } from '../execution/run-result';
import type { Runner } from '../execution/runner';
import { refusalToStart } from '../service/consent';
import type { AuthMode } from '../service/session';
import type { OfficeState, TriggerData, TriggerEventType } from '../state/office-state';
import { quotaLeft } from '../state/quotas';
import { toldAddress } from '../state/told-address';
import { eventArgument, type OfficeEvent } from './events';
import { followingDue } from './schedule';

/** Names that run by themselves in bound scripts. There is no simple onFormSubmit (AS/guides/triggers). */
const SIMPLE_TRIGGERS = { open: 'onOpen', edit: 'onEdit', formOpen: 'onOpen' } as const;

const EVENT_TYPES: Readonly<Record<OfficeEvent['kind'], TriggerEventType>> = {
  open: 'ON_OPEN',
  edit: 'ON_EDIT',
  change: 'ON_CHANGE',
  sheetSubmit: 'ON_FORM_SUBMIT',
  formSubmit: 'ON_FORM_SUBMIT',
  formOpen: 'ON_OPEN',
  clock: 'CLOCK',
};

/** The file that an event happened in; null for the clock. */
function sourceIdOf(event: OfficeEvent): string | null {
  switch (event.kind) {
    case 'open':
    case 'change':
      return event.spreadsheetId;
    case 'edit':
      return event.range.spreadsheetId;
    case 'sheetSubmit':
      return event.event.spreadsheetId;
    case 'formSubmit':
    case 'formOpen':
      return event.formId;
    case 'clock':
      return null;
  }
}

function runHandler(
  runner: Runner,
  event: OfficeEvent,
  how: {
    readonly functionName: string;
    readonly trigger: TriggerData | null;
    readonly effectiveUser: string;
    readonly activeUser: string;
    readonly authMode: AuthMode;
    readonly hasUi: boolean;
  },
): RunResult {
  const uid = how.trigger?.uid ?? null;
  return runner.run({
    functionName: how.functionName,
    cause: how.trigger === null ? how.functionName : EVENT_TYPES[event.kind],
    triggerUid: uid,
    effectiveUser: how.effectiveUser,
    activeUser: how.activeUser,
    authMode: how.authMode,
    hasUi: how.hasUi,
    optional: how.trigger === null,
    ...(how.trigger === null ? { limitMs: SIMPLE_LIMIT_MS } : {}),
    args: (_session, faces) => {
      const told = 'user' in event ? { ...event, user: how.activeUser } : event;
      const argument = eventArgument(told, faces, how.authMode, uid);
      return argument === undefined ? [] : [argument];
    },
  });
}

function fireOnce(runner: Runner, event: OfficeEvent): RunResult[] {
  const { state } = runner;
  const sourceId = sourceIdOf(event);
  const simple = sourceId === state.containerId ? simpleRun(runner, event) : [];
  if (event.kind === 'clock' || state.switches.loseTriggers) return simple;
  const eventType = EVENT_TYPES[event.kind];
  const due = state.triggers.filter(
    (trigger) => trigger.eventType === eventType && trigger.sourceId === sourceId,
  );
  return [...simple, ...due.map((trigger) => installableRun(runner, event, trigger))];
}

/** The simple trigger of an event in the file that the script is bound to, run as the acting user. */
function simpleRun(runner: Runner, event: OfficeEvent): RunResult[] {
  if (event.kind !== 'open' && event.kind !== 'edit' && event.kind !== 'formOpen') return [];
  const result = runHandler(runner, event, {
    functionName: SIMPLE_TRIGGERS[event.kind],
    trigger: null,
    effectiveUser: event.user,
    activeUser: toldAddress(runner.state, runner.state.project.owner, event.user),
    authMode: runner.simpleTriggerMode,
    hasUi: true,
  });
  return [result];
}

function installableRun(runner: Runner, event: OfficeEvent, trigger: TriggerData): RunResult {
  return (
    refusalOf(runner, trigger) ??
    runHandler(runner, event, {
      functionName: trigger.handler,
      trigger,
      effectiveUser: trigger.creator,
      // Nobody acts in clock and form triggers: unsourced (docs/google-facts.md, Utilities).
      activeUser: 'user' in event ? toldAddress(runner.state, trigger.creator, event.user) : '',
      authMode: 'FULL',
      hasUi: event.kind === 'open' || event.kind === 'edit' || event.kind === 'change',
    })
  );
}

/** Runs the simple trigger, then the installable ones in the order they were made; each twice if events repeat. */
export function fireEvent(runner: Runner, event: OfficeEvent): RunResult[] {
  const results = fireOnce(runner, event);
  return runner.state.switches.repeatEvents ? [...results, ...fireOnce(runner, event)] : results;
}

function nextDue(state: OfficeState, untilMs: number): TriggerData | undefined {
  return state.triggers
    .filter((trigger) => trigger.nextMs !== null && trigger.nextMs <= untilMs)
    .sort((a, b) => (a.nextMs ?? 0) - (b.nextMs ?? 0))[0];
}

/**
 * Moves the office clock forward to `untilMs`, running every clock trigger that falls due on the way, in order, at its
 * time. Time that the runs take is part of the way; a clock set back runs nothing.
 */
export function advanceClock(runner: Runner, untilMs: number): RunResult[] {
  const { state } = runner;
  const results: RunResult[] = [];
  for (let trigger = nextDue(state, untilMs); trigger !== undefined; trigger = nextDue(state, untilMs)) {
    const dueMs = trigger.nextMs ?? untilMs;
    state.clock.nowMs = Math.max(state.clock.nowMs, dueMs);
    trigger.nextMs = trigger.clock === null ? null : followingDue(trigger.clock, trigger.timeZone, dueMs);
    if (state.switches.loseTriggers) continue;
    const times = state.switches.repeatEvents ? 2 : 1;
    for (let time = 0; time < times; time += 1) {
      results.push(installableRun(runner, { kind: 'clock', dueMs }, trigger));
    }
  }
  state.clock.nowMs = Math.max(state.clock.nowMs, untilMs);
  return results;
}

/**
 * Nothing starts without the consent to all scopes, nor once the creator's trigger time of the day is used up
 * (AS/guides/services/quotas).
 */
function refusalOf(runner: Runner, trigger: TriggerData): RunResult | undefined {
  const refusal = refusalToStart(runner.state, 'trigger', runner.project.manifest.oauthScopes);
  if (refusal !== null) return refuseTrigger(runner.state, trigger, refusal);
  return quotaLeft(runner.state, trigger.creator, 'triggerMs') > 0
    ? undefined
    : refuseTrigger(runner.state, trigger, 'Service using too much computer time for one day.');
}

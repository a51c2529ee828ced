// Shows an execution to the services that it calls.
import type { RuntimeSession } from '../service/session';
import type { QuestionData } from '../state/office-state';
import { chargeQuota, quotaLeft } from '../state/quotas';
import { drawId } from '../state/random';
import { ExecutionCut } from './cut';
import type { ExecutionHost, ExecutionView } from './execution-request';
import type { Meter } from './meter';

/** Parts of an execution that its session reaches into. */
export interface SessionParts {
  readonly meter: Meter;
  readonly random: () => number;
  readonly log: RuntimeSession['log'];
  /** Run when the execution ends or waits for a person: they release its locks. */
  readonly endings: (() => void)[];
  readonly pending: { question: QuestionData | null };
}

/** `view` is read at each use, so that a realm that stays open follows the acting user. */
export function createSession(
  host: ExecutionHost,
  view: ExecutionView,
  { meter, random, log, endings, pending }: SessionParts,
): RuntimeSession {
  return {
    state: host.state,
    get effectiveUser() {
      return view.effectiveUser;
    },
    get activeUser() {
      return view.activeUser;
    },
    authMode: view.authMode,
    scriptTimeZone: host.project.manifest.timeZone,
    get containerId() {
      return view.containerId;
    },
    project: host.project,
    engine: host.engine,
    locks: host.locks,
    // Only a request to the deployed page sees its own address (practitioners).
    webAppUrl: view.webAddress ?? host.webAppUrl.replace(/\/exec$/, '/dev'),
    cutsPages: host.cutsPages,
    hasUi: view.hasUi,
    now: () => meter.now(),
    newId: (prefix) => drawId(host.state.ids, prefix),
    charge: (quota, amount) => chargeQuota(host.state, view.effectiveUser, quota, amount),
    remaining: (quota) => quotaLeft(host.state, view.effectiveUser, quota),
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

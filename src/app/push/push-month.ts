// Saves a month into BigQuery: written down before it is sent, sent until it has arrived, never stored twice.
import { eventLines, factsMark } from '../../core/push/event-lines';
import { landingTableOf, nextRevision, type PushPlace, pushIdOf, sourceIdOf } from '../../core/push/push-id';
import { type PlainDateTime, parsePlainDateTime, secondsBetween } from '../../core/time/plain-date';
import { pushText, refusalOfLoad } from '../../messages/push/push-text';
import { wholeText } from '../../messages/time/date-text';
import { Refusal } from '../failure';
import { withLock } from '../office/with-lock';
import type { LoadJob, PushPorts } from '../ports-bigquery';
import { endOf, type PushEnd, sendLoad } from './await-job';
import { otherSources } from './other-sources';
import { type PushSource, readPushSource } from './push-source';
import { type PendingPush, type PushState, readPushState, settled, writePushState } from './push-state';

/** The version that stands in every row; the same as package.json's, which test/house/base-build.test.ts holds. */
export const appVersion = '0.1.0';

/** What is said when the month stands in BigQuery. */
export function pushMonth(ports: PushPorts, month: string): string {
  const prepared = withLock(ports, () => prepare(ports, month));
  if (typeof prepared === 'string') return prepared;
  const { job, push } = prepared;
  return finish(ports, { job, push, end: sendLoad(ports, job) });
}

interface Prepared {
  readonly job: LoadJob;
  readonly push: PendingPush;
}

/** Under the lock: settles what is pending, decides what to send, and notes it before it is sent. */
function prepare(ports: PushPorts, month: string): Prepared | string {
  const source = readPushSource(ports);
  const place = requirePlace(source);
  const state = settlePending(ports, readPushState(ports), place);
  if (state.pending !== null) throw new Refusal(pushText.stillPending);
  const { facts } = source.factsOf(month);
  if (facts.length === 0) throw new Refusal(pushText.nothingToSave);
  const mark = factsMark(facts);
  if (state.confirmed[month]?.mark === mark) return pushText.unchanged;
  const now = utcNow(ports);
  const sourceId = state.sourceId || sourceIdOf(ports.workbookId(), ports.signer.newSecret());
  const revision = nextRevision(state.lastRevision, secondsBetween(epoch, now));
  const kabupaten = source.profile.code;
  const pushId = pushIdOf({ kabupaten, month, revision, sourceId });
  const push = { pushId, revision, month, mark, rows: facts.length, at: source.office.now };
  writePushState(ports, { ...state, sourceId, lastRevision: revision, pending: push });
  const stamp = { revision, sourceId, pushId, recordedAt: `${now}Z`, appVersion };
  const lines = eventLines(facts, stamp);
  return { push, job: { jobId: pushId, ...place, table: landingTableOf(kabupaten), lines } };
}

/** A job without a known end is asked for, always at its location; what Google does not know is forgotten. */
export function settlePending(ports: PushPorts, state: PushState, place: PushPlace): PushState {
  const { pending } = state;
  if (pending === null) return state;
  const end = endOf(ports.bigQuery.readJob({ jobId: pending.pushId, ...place }));
  if (end === 'pending') return state;
  const after = settled(state, pending, end === 'arrived');
  writePushState(ports, after);
  return after;
}

/** Another execution may have pushed meanwhile, so the state is read again. */
function finish(ports: PushPorts, { job, push, end }: Prepared & { readonly end: PushEnd }): string {
  if (end === 'pending') throw new Refusal(pushText.noAnswerYet);
  const others = end === 'arrived' ? otherSources(ports, job, push) : null;
  withLock(ports, () => {
    const after = settled(readPushState(ports), push, end === 'arrived');
    writePushState(ports, others === null ? after : { ...after, others });
  });
  if (end === 'unknown') throw new Refusal(pushText.jobUnknown);
  if (end !== 'arrived') throw new Refusal(refusalOfLoad(end.refusedFor));
  return pushText.saved(wholeText(push.rows));
}

export function requirePlace({ place }: Pick<PushSource, 'place'>): PushPlace {
  if (place === null) throw new Refusal(pushText.placeMissing);
  return place;
}

const epoch = momentOf('1970-01-01T00:00:00');

function utcNow({ clock }: Pick<PushPorts, 'clock'>): PlainDateTime {
  return clock.now('UTC');
}

function momentOf(text: string): PlainDateTime {
  const moment = parsePlainDateTime(text);
  if (moment === null) throw new Error(`not a moment: ${text}`);
  return moment;
}

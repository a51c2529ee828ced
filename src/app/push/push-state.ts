// What the notebook remembers of pushes: the last revision, a job without an end, what has arrived.
import type { PlainDateTime } from '../../core/time/plain-date';
import type { Ports } from '../ports';

/** A job that was sent, or was going to be, and whose end is not known. */
export interface PendingPush {
  readonly pushId: string;
  readonly revision: number;
  /** `2026-03`. */
  readonly month: string;
  /** By which the same facts are known again. */
  readonly mark: string;
  readonly rows: number;
  /** Local time of the office. */
  readonly at: PlainDateTime;
}

export interface PushState {
  /** Eight hex digits (`sourceIdOf`); '' before the first push, and where the notebook was lost. */
  readonly sourceId: string;
  readonly lastRevision: number;
  readonly pending: PendingPush | null;
  /** The last push of each month that has arrived. */
  readonly confirmed: Readonly<Record<string, PendingPush>>;
  /** Other workbooks that have written into the kabupaten's table, and when they did last, UTC. */
  readonly others: readonly { readonly sourceId: string; readonly at: string }[];
}

const key = 'bigquery';

/** This many months of confirmed pushes fit into one value of the notebook. */
const mostMonths = 24;

const NO_STATE: PushState = { sourceId: '', lastRevision: 0, pending: null, confirmed: {}, others: [] };

/** Nothing known where the notebook was lost: the next push then takes its revision from the clock. */
export function readPushState({ notebook }: Pick<Ports, 'notebook'>): PushState {
  const text = notebook.readAll()[key];
  return text === undefined ? NO_STATE : { ...NO_STATE, ...JSON.parse(text) };
}

export function writePushState({ notebook }: Pick<Ports, 'notebook'>, state: PushState): void {
  const newest = Object.entries(state.confirmed).sort(([left], [right]) => (left < right ? 1 : -1));
  const confirmed = Object.fromEntries(newest.slice(0, mostMonths));
  notebook.write({ [key]: JSON.stringify({ ...state, confirmed }) });
}

/** The state once the pending push has ended; untouched where another push has taken its place. */
export function settled(state: PushState, push: PendingPush, isArrived: boolean): PushState {
  const known = state.confirmed[push.month];
  const isNewer = isArrived && (known === undefined || known.revision < push.revision);
  return {
    ...state,
    pending: state.pending?.pushId === push.pushId ? null : state.pending,
    confirmed: isNewer ? { ...state.confirmed, [push.month]: push } : state.confirmed,
  };
}

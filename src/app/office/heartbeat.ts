// When did each daily run last come to its end, and on whose account?
import { type DailyRun, type Heartbeat, isRunOverdue } from '../../core/maintenance/heartbeat';
import { type PlainDateTime, parsePlainDateTime } from '../../core/time/plain-date';

type Notebook = Readonly<Record<string, string>>;

function keyOf(run: DailyRun): string {
  return `detak:${run}`;
}
const repairedKey = 'pemicu-diperbaiki';

/**
 * What the notebook keeps of a run that has come to its end; written as the last thing it does. Other accounts that
 * still run stay beside it; one that no longer does is forgotten.
 */
export function heartbeatEntry(run: DailyRun, beat: Heartbeat, known: Notebook): Notebook {
  const others = heartbeatsOf(known, run).filter(
    ({ at, account }) => account !== beat.account && !isRunOverdue(at, beat.at),
  );
  return { [keyOf(run)]: [beat, ...others].map(({ at, account }) => `${at} ${account}`).join('\n') };
}

/** The last end of the run on each account that ran it, newest first; the account is '' where Google did not tell. */
export function heartbeatsOf(entries: Notebook, run: DailyRun): readonly Heartbeat[] {
  return (entries[keyOf(run)] ?? '').split('\n').flatMap((line) => {
    const [moment = '', account = ''] = line.split(' ');
    const at = parsePlainDateTime(moment);
    return at === null ? [] : [{ at, account }];
  });
}

/** Null if it never did. */
export function heartbeatOf(entries: Notebook, run: DailyRun): PlainDateTime | null {
  return heartbeatsOf(entries, run)[0]?.at ?? null;
}

/** What the notebook keeps of a repair of the triggers: until they fire, nothing else tells of it. */
export function repairEntry(at: PlainDateTime): Notebook {
  return { [repairedKey]: at };
}

/** Null if nobody has repaired them. */
export function repairedAt(entries: Notebook): PlainDateTime | null {
  return parsePlainDateTime(entries[repairedKey] ?? '');
}

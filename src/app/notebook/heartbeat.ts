// When each daily run last came to its end, and on which account.
import { type DailyRun, type Heartbeat, isRunOverdue } from '../../core/maintenance/heartbeat';
import { type PlainDateTime, parsePlainDateTime } from '../../core/time/plain-date';

type Notebook = Readonly<Record<string, string>>;

function keyOf(run: DailyRun): string {
  return `detak:${run}`;
}
const repairedKey = 'pemicu-diperbaiki';

/**
 * The notebook entry of a completed run, written as its last step. It keeps other accounts whose runs are not overdue and
 * drops those whose runs are.
 */
export function heartbeatEntry(run: DailyRun, beat: Heartbeat, known: Notebook): Notebook {
  const others = heartbeatsOf(known, run).filter(
    ({ at, account }) => account !== beat.account && !isRunOverdue(at, beat.at),
  );
  return { [keyOf(run)]: [beat, ...others].map(({ at, account }) => `${at} ${account}`).join('\n') };
}

/** When the run last ended on each account, newest first; the account is '' where Google did not tell. */
export function heartbeatsOf(entries: Notebook, run: DailyRun): readonly Heartbeat[] {
  return (entries[keyOf(run)] ?? '').split('\n').flatMap((line) => {
    const [moment = '', account = ''] = line.split(' ');
    const at = parsePlainDateTime(moment);
    return at === null ? [] : [{ at, account }];
  });
}

/** When the run last ended; null if it never did. */
export function heartbeatOf(entries: Notebook, run: DailyRun): PlainDateTime | null {
  return heartbeatsOf(entries, run)[0]?.at ?? null;
}

/** The notebook entry of a repair of the triggers: until they fire, nothing else shows it. */
export function repairEntry(at: PlainDateTime): Notebook {
  return { [repairedKey]: at };
}

/** When the triggers were last repaired; null if never. */
export function repairedAt(entries: Notebook): PlainDateTime | null {
  return parsePlainDateTime(entries[repairedKey] ?? '');
}

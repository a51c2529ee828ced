// Records the result of a visit once, about what the person saw.
import type { PlainDateTime } from '../../../core/time/plain-date';
import { type VisitGroup, visitGroups } from '../../../core/visits/schedule/standing-visits';
import type { VisitOutcome, VisitRow } from '../../../core/visits/visit';
import { withStaffChoice } from '../../../core/visits/visit-answer';
import { visitOutcomeWords } from '../../../messages/office/choice-words';
import { resultText, visitTitle } from '../../../messages/visits/result-text';
import { visitTab } from '../../../messages/visits/visit-columns';
import { decideOffice } from '../../office/decide-office';
import { type ViewPorts, writeViews } from '../../office/office-view';
import { readOffice } from '../../office/read-office';
import { withLock } from '../../office/with-lock';
import type { Ports } from '../../ports';
import type { ResultAsked, ResultOutcome } from '../rpc-visits';
import { lastPerson, logOnce } from '../visit-log';
import { writeVisits } from '../write-visits';
import { resultDesk, seenVisit } from './visit-results';

type ResultPorts = Pick<Ports, 'clock' | 'lock' | 'person' | 'signer'> & ViewPorts;

/**
 * Writes the result under the lock: the log first, then the rows, then what follows from them, so that a call that died
 * midway is completed by the next. A visit that is no longer as the person saw it stays as it is, and the reply names who
 * changed it.
 */
export function recordResult(ports: ResultPorts, asked: ResultAsked): ResultOutcome {
  return withLock(ports, () => {
    const read = readOffice(ports);
    const before = decideOffice(read);
    const group = visitGroups(before.visitRows).find(
      ({ unit, date }) => unit === asked.unitCode && date === asked.date,
    );
    const refused = (message: string): ResultOutcome => ({
      isDone: false,
      message,
      desk: resultDesk(ports, read, before),
    });
    if (group === undefined) return refused(resultText.gone);
    const name = read.units.find(({ code }) => code === group.unit)?.name ?? group.unit;
    const wanted = new Map(group.rows.map(({ value, row }) => [row, resultRow(value, asked, read.now)]));
    const isWritten = group.rows.every(({ value, row }) => sameResult(value, wanted.get(row)));
    const place = logPlace(group, name);
    if (!isWritten && seenVisit(group) !== asked.seen)
      return refused(resultText.stale(name, lastPerson(ports, read, place)));
    if (!isWritten) {
      logOnce(ports, read, { ...place, oldValue: '', newValue: resultWords(group, wanted) });
    }
    const office = isWritten ? read : writeVisits(ports, read, wanted);
    const after = decideOffice(office);
    writeViews(ports, office, after);
    ports.workbook.flush();
    return { isDone: true, message: resultText.saved(name), desk: resultDesk(ports, office, after) };
  });
}

function resultRow(
  row: VisitRow,
  { outcomes, team, notes, photo }: ResultAsked,
  now: PlainDateTime,
): VisitRow {
  const found = outcomes.find(({ target }) => target === (row.obligationId ?? ''));
  const entered = {
    ...row,
    outcome: found?.outcome ?? row.outcome,
    team: team === '' ? row.team : team,
    notes,
    photo,
  };
  return found === undefined ? entered : withStaffChoice(entered, now);
}

function sameResult(left: VisitRow, right: VisitRow | undefined): boolean {
  return (
    left.outcome === right?.outcome &&
    left.team === right.team &&
    left.notes === right.notes &&
    left.photo === right.photo &&
    left.answers === right.answers
  );
}

function logPlace({ rows, date }: VisitGroup, name: string) {
  const [first] = rows;
  return {
    subject: visitTab.title,
    key: visitTitle(first?.value.number ?? '', name, date),
    field: visitTab.columns.outcome.title,
  };
}

/** `terlaksana, tidak terlaksana`, in the order of the rows. */
function resultWords({ rows }: VisitGroup, wanted: ReadonlyMap<number, VisitRow>): string {
  return rows
    .flatMap(({ row }) => {
      const outcome: VisitOutcome | null = wanted.get(row)?.outcome ?? null;
      return outcome === null ? [] : [visitOutcomeWords[outcome]];
    })
    .join(', ');
}

// Writes the facts of a push as the lines of a load job, and knows by a mark whether they have changed.
import { fingerprint } from '../fingerprint';
import type { EventFact } from './event-facts';

/** What all lines of one push share. */
export interface PushStamp {
  readonly revision: number;
  /** Which workbook it comes from, eight hex digits. */
  readonly sourceId: string;
  /** The id of the load job. */
  readonly pushId: string;
  /** `2026-03-10T02:00:00Z`. */
  readonly recordedAt: string;
  readonly appVersion: string;
}

/** The version of the record, `events_v1`. */
const SCHEMA_VERSION = 1;

/**
 * One JSON object a line, with a line break behind each; the same facts and stamp give the same bytes. No name, address
 * or number of a person: codes, dates and words of a fixed list. `received_date` is left out: a recap tells no day.
 */
export function eventLines(facts: readonly EventFact[], stamp: PushStamp): string {
  return facts.map((fact, index) => `${JSON.stringify(recordOf(fact, index, stamp))}\n`).join('');
}

/** The same for the same facts, whenever they are pushed. */
export function factsMark(facts: readonly EventFact[]): string {
  const text = facts.map((fact) => Object.values(inOrder(fact)).join('|')).join('\n');
  return `${facts.length}-${fingerprint(text).toString(16)}`;
}

function recordOf(fact: EventFact, index: number, stamp: PushStamp) {
  return {
    schema_version: SCHEMA_VERSION,
    event_id: `${stamp.sourceId}-${stamp.revision}-${index + 1}`,
    desa_code: fact.desa,
    kecamatan_code: fact.desa.slice(0, 8),
    kabupaten_code: fact.desa.slice(0, 5),
    provinsi_code: fact.desa.slice(0, 2),
    period: fact.period,
    obligation: fact.obligationId,
    status: fact.status,
    visit: fact.visit,
    is_closed: fact.isClosed,
    due_date: fact.due,
    rev: stamp.revision,
    source_id: stamp.sourceId,
    push_id: stamp.pushId,
    recorded_at: stamp.recordedAt,
    app_version: stamp.appVersion,
  };
}

function inOrder({ desa, period, obligationId, status, visit, isClosed, due }: EventFact) {
  return { desa, period, obligationId, status, visit, isClosed, due };
}

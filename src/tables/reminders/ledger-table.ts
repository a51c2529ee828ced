// Which reminders stand in the Pengingat tab, and in which state?

import {
  digestKeyOf,
  type LedgerEntry,
  type LedgerState,
  parseReminderKey,
  type ReminderKey,
} from '../../core/reminders/reminder-ledger';
import { compareTexts } from '../../core/text-order';
import {
  dateOf,
  makePlainDate,
  type PlainDate,
  type PlainDateTime,
  startOfDay,
} from '../../core/time/plain-date';
import { ledgerStateWords } from '../../messages/office/choice-words';
import { failureOfText } from '../../messages/reminders/send-failure-text';
import { digestLabel } from '../../messages/reminders/stage-label';
import type { CellValue } from '../cell';
import { choiceColumn, momentColumn, textColumn } from '../column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, cellsInOrder, type DecodedRows, decodeRows } from '../row-reader';

const columns = {
  key: textColumn('key', { hidden: true }),
  at: momentColumn('at'),
  obligation: textColumn('obligation'),
  period: textColumn('period', { width: 100 }),
  stage: textColumn('stage', { width: 90 }),
  unit: textColumn('unit', { width: 220 }),
  address: textColumn('address', { width: 220 }),
  state: choiceColumn<LedgerState>('state', ledgerStateWords, { keys: ['sending', 'sent', 'failed'] }),
  closedAt: momentColumn('closedAt'),
  note: textColumn('note', { width: 280 }),
};

export function ledgerPlan() {
  return planOf('reminders', Object.values(columns), {
    colour: '#0B3B8C',
    guard: 'computed',
    frozenColumns: 0,
    rows: 1000,
  });
}

/** One reminder as it stands in its row. */
export interface LedgerRow extends LedgerEntry {
  readonly obligation: string;
  readonly period: string;
  readonly stage: string;
  readonly unit: string;
  readonly address: string;
  readonly closedAt: PlainDateTime | null;
  readonly note: string;
}

/** The rows of Pengingat, oldest first however staff have sorted the tab. */
export interface DecodedLedger extends DecodedRows<LedgerRow> {
  /** The latest day of a row that lost its key: something was sent then, nobody knows what. Null where none did. */
  readonly keylessUpTo: PlainDate | null;
}

/** A row whose moment or state was damaged still blocks its key: nothing is sent twice. */
export function decodeLedger(places: ColumnPlaces, rows: readonly (readonly CellValue[])[]): DecodedLedger {
  const keylessDays: PlainDate[] = [];
  const decoded = decodeRows(places, rows, 1, (reader) => {
    const at = reader.read(columns.at) ?? null;
    const stage = reader.read(columns.stage) ?? '';
    const key = parseReminderKey(reader.read(columns.key) ?? '') ?? digestKey(stage, at);
    const state = reader.read(columns.state) ?? 'sent';
    const note = reader.read(columns.note) ?? '';
    if (key === null) {
      if (at !== null) keylessDays.push(dateOf(at));
      return undefined;
    }
    return {
      key,
      at: at ?? longAgo,
      state,
      obligation: reader.read(columns.obligation) ?? '',
      period: reader.read(columns.period) ?? '',
      stage,
      unit: reader.read(columns.unit) ?? '',
      address: reader.read(columns.address) ?? '',
      closedAt: reader.read(columns.closedAt) ?? null,
      ...(state === 'failed' ? { failure: failureOfText(note) } : {}),
      note,
    };
  });
  const sorted = [...decoded.rows].sort((left, right) => compareTexts(left.value.at, right.value.at));
  return { ...decoded, rows: sorted, keylessUpTo: keylessDays.sort().pop() ?? null };
}

/** A digest is known by its label and its day, should its key be lost; null for what is no digest. */
function digestKey(stage: string, at: PlainDateTime | null): ReminderKey | null {
  return stage === digestLabel && at !== null ? digestKeyOf(dateOf(at)) : null;
}

/** Stands for a moment that cannot be read: before all others, so that a row in "sedang dikirim" is shown. */
const longAgo = startOfDay(makePlainDate(1970, 1, 1));

export function encodeLedger(
  places: ColumnPlaces,
  rows: readonly LedgerRow[],
): readonly (readonly CellValue[])[] {
  return rows.map((row) =>
    cellsInOrder(places, {
      key: columns.key.encode(row.key),
      at: columns.at.encode(row.at),
      obligation: columns.obligation.encode(row.obligation),
      period: columns.period.encode(row.period),
      stage: columns.stage.encode(row.stage),
      unit: columns.unit.encode(row.unit),
      address: columns.address.encode(row.address),
      state: columns.state.encode(row.state),
      closedAt: columns.closedAt.encode(row.closedAt),
      note: columns.note.encode(row.note),
    }),
  );
}

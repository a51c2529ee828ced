// Which reminders stand in the Pengingat tab, and in which state?
import type { PlainDateTime } from '../core/plain-date';
import { type LedgerEntry, type LedgerState, parseReminderKey } from '../core/reminder-ledger';
import { ledgerStateWords } from '../messages/choice-words';
import { failureOfText } from '../messages/send-failure-text';
import type { CellValue } from './cell';
import { choiceColumn, momentColumn, textColumn } from './column';
import { planOf } from './plan-of';
import { type ColumnPlaces, cellsInOrder, type DecodedRows, decodeRows } from './row-reader';

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

export const ledgerPlan = () =>
  planOf('reminders', Object.values(columns), {
    colour: '#0B3B8C',
    guard: 'computed',
    frozenColumns: 0,
    rows: 200,
  });

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

/** A row whose key or state was damaged still blocks its key where the key can be read: nothing is sent twice. */
export const decodeLedger = (
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
): DecodedRows<LedgerRow> =>
  decodeRows(places, rows, 1, (reader) => {
    const key = parseReminderKey(reader.read(columns.key) ?? '');
    const at = reader.read(columns.at);
    const state = reader.read(columns.state) ?? 'sent';
    const note = reader.read(columns.note) ?? '';
    if (key === null || at === undefined || at === null) return undefined;
    return {
      key,
      at,
      state,
      obligation: reader.read(columns.obligation) ?? '',
      period: reader.read(columns.period) ?? '',
      stage: reader.read(columns.stage) ?? '',
      unit: reader.read(columns.unit) ?? '',
      address: reader.read(columns.address) ?? '',
      closedAt: reader.read(columns.closedAt) ?? null,
      ...(state === 'failed' ? { failure: failureOfText(note) } : {}),
      note,
    };
  });

export const encodeLedger = (
  places: ColumnPlaces,
  rows: readonly LedgerRow[],
): readonly (readonly CellValue[])[] =>
  rows.map((row) =>
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

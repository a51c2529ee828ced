// The tab Pengingat: which reminders went out, and in which state.
import {
  digestKeyOf,
  LEDGER_STATES,
  type LedgerEntry,
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
import { ledgerArchiveTab, ledgerTab } from '../../messages/reminders/ledger-columns';
import { failureOfText } from '../../messages/reminders/send-failure-text';
import { digestLabel } from '../../messages/reminders/stage-label';
import type { CellValue } from '../cell';
import { choiceColumn, orElse, textColumn } from '../column';
import { momentColumn } from '../date-column';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';

const columns = {
  key: textColumn({ hidden: true }),
  at: momentColumn(),
  obligation: textColumn(),
  period: textColumn({ width: 100 }),
  stage: textColumn({ width: 90 }),
  unit: textColumn({ width: 220 }),
  address: textColumn({ width: 220 }),
  state: orElse(choiceColumn(ledgerStateWords, { keys: LEDGER_STATES }), 'sent'),
  closedAt: momentColumn(),
  note: textColumn({ width: 280 }),
};

export function ledgerPlan() {
  return planOf('reminders', ledgerTab, columns, {
    colour: '#0B3B8C',
    guard: 'computed',
    frozenColumns: 0,
    rows: 1000,
  });
}

/** The tab of old rows: nothing but the fold reads it. */
export function ledgerArchivePlan() {
  return planOf('ledgerArchive', ledgerArchiveTab, columns, {
    colour: '#5F6368',
    guard: 'computed',
    frozenColumns: 0,
    rows: 200,
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
interface DecodedLedger extends DecodedRows<LedgerRow> {
  /**
   * The latest day of a row without its key: something was sent then, but not known what. Null where all have theirs.
   */
  readonly keylessUpTo: PlainDate | null;
}

/** A row whose moment or state was damaged still blocks its key: nothing is sent twice. */
export function decodeLedger(places: ColumnPlaces, rows: readonly (readonly CellValue[])[]): DecodedLedger {
  const keylessDays: PlainDate[] = [];
  const decoded = decodeRows<typeof columns, LedgerRow>(places, columns, rows, ({ read }) => {
    const { at, ...cells } = read();
    const key = parseReminderKey(cells.key) ?? digestKey(cells.stage, at);
    if (key === null) {
      if (at !== null) keylessDays.push(dateOf(at));
      return undefined;
    }
    const failure = cells.state === 'failed' ? { failure: failureOfText(cells.note) } : {};
    return { ...cells, ...failure, key, at: at ?? longAgo };
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

/** The cells of new rows. */
export function encodeLedger(
  places: ColumnPlaces,
  rows: readonly LedgerRow[],
): readonly (readonly CellValue[])[] {
  return rows.map((row) => encodeRow(places, columns, row));
}

// The tab Tanda Terima: who has received, read and carried out a circular. Rows are added and never changed.
import {
  ACKNOWLEDGE_SOURCES,
  ACKNOWLEDGE_STEPS,
  type Acknowledgement,
} from '../../core/circulars/acknowledgement';
import { issueOf } from '../../core/issue';
import { acknowledgementTab } from '../../messages/circulars/circular-columns';
import { sourceWords, stepWords } from '../../messages/circulars/circular-words';
import type { CellValue } from '../cell';
import { choiceColumn, orElse, textColumn } from '../column';
import { momentColumn } from '../date-column';
import { freeTextColumn } from '../free-text';
import type { ReadUnitReference } from '../office/unit-reference';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';

const columns = {
  circular: textColumn({ width: 260 }),
  unit: textColumn({ choicesFrom: { tab: 'units', column: 'label' }, width: 220 }),
  step: orElse(choiceColumn(stepWords, { keys: ACKNOWLEDGE_STEPS, whenBlank: 'received' }), 'received'),
  at: momentColumn(),
  person: freeTextColumn({ width: 200 }),
  source: orElse(choiceColumn(sourceWords, { keys: ACKNOWLEDGE_SOURCES, whenBlank: 'staff' }), 'staff'),
  notes: freeTextColumn({ width: 200 }),
  key: textColumn({ width: 120, hidden: true }),
};

export function acknowledgementPlan() {
  return planOf('acknowledgements', acknowledgementTab, columns, {
    guard: 'open',
    frozenColumns: 0,
    rows: 200,
    colour: '#7B1FA2',
  });
}

/**
 * Rows in the order of the tab. `readId` finds the circular that a row names, by its own number or as people write it; a
 * row without a known circular, a known desa or a time says nothing, and is an issue.
 */
export function decodeAcknowledgements(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  readUnit: ReadUnitReference,
  readId: (text: string) => string | null = firstWord,
): DecodedRows<Acknowledgement> {
  return decodeRows(places, columns, rows, ({ read, report }) => {
    const { circular, unit: owner, at, ...cells } = read();
    if (circular === '' && owner === '') return undefined;
    const unit = readUnit(owner);
    const id = circular === '' ? null : readId(circular);
    if (id === null) report([issueOf('circular-not-registered', { text: circular })], 'circular');
    if (!unit.ok) report(unit.error, 'unit');
    if (at === null) report([issueOf('cell-empty', {})], 'at');
    return at === null || !unit.ok || id === null
      ? undefined
      : { ...cells, circular: id, unit: unit.value, at };
  });
}

/** What the add-in writes there begins with the circular's own number. */
function firstWord(text: string): string | null {
  return text.split(/\s/u)[0] || null;
}

/** The cells of one row; the circular by its number and its name, the unit as the drop-down shows it. */
export function encodeAcknowledgement(
  places: ColumnPlaces,
  row: Acknowledgement,
  { title, label }: { readonly title: string; readonly label: string },
): readonly CellValue[] {
  return encodeRow(places, columns, { ...row, circular: `${row.circular} ${title}`, unit: label });
}

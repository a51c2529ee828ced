// The tab Surat Edaran: the register of circulars.
import type { Circular } from '../../core/circulars/circular';
import type { Issue } from '../../core/issue';
import { parseObligationId } from '../../core/obligations/obligation';
import { circularTab } from '../../messages/circulars/circular-columns';
import { circularStatusWords } from '../../messages/circulars/circular-words';
import type { CellValue } from '../cell';
import { convertedColumn, orNull, textColumn } from '../column';
import { dateColumn } from '../date-column';
import { freeTextColumn } from '../free-text';
import type { ReadUnitList } from '../office/unit-reference';
import { planOf } from '../plan-of';
import { type ColumnPlaces, type DecodedRows, decodeRows, encodeRow } from '../row-reader';

const columns = {
  issuer: textColumn({ width: 180 }),
  shape: textColumn({ width: 120 }),
  number: textColumn({ width: 180 }),
  date: orNull(dateColumn()),
  subject: freeTextColumn({ width: 300 }),
  from: orNull(dateColumn()),
  until: orNull(dateColumn()),
  replaces: textColumn({ width: 180 }),
  fileUrl: textColumn({ width: 160 }),
  addressees: textColumn({ width: 200 }),
  acknowledgeBy: orNull(dateColumn()),
  audiences: listColumn(240),
  obligations: listColumn(160),
  notes: freeTextColumn({ width: 200 }),
  status: textColumn({ width: 110 }),
  id: textColumn({ width: 90, hidden: true }),
};

export function circularPlan() {
  return planOf('circulars', circularTab, columns, {
    guard: 'open',
    frozenColumns: 0,
    rows: 60,
    colour: '#7B1FA2',
  });
}

/** Circulars in the order of the tab; a row without issuer, number and subject is passed over. */
export function decodeCirculars(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  readUnits: ReadUnitList,
): DecodedRows<Circular> {
  return decodeRows(places, columns, rows, ({ read, report }) => {
    const { addressees, obligations, status, ...cells } = read();
    if (cells.issuer === '' && cells.number === '' && cells.subject === '') return undefined;
    return {
      ...cells,
      addressees: addresseesOf(addressees, readUnits, (issues) => report(issues, 'addressees')),
      obligations: obligations.flatMap((text) => parseObligationId(text.toLowerCase()) ?? []),
      isRevoked: status.toLowerCase() === circularStatusWords.revoked,
    };
  });
}

/** The cells of a new row; `addressees` as it was typed. */
export function encodeCircular(
  places: ColumnPlaces,
  circular: Circular,
  addressees: string,
): readonly CellValue[] {
  return encodeRow(places, columns, { ...circular, addressees, status: '' });
}

/** Blank and `semua` are all; a name that cannot be read is told, and then all are meant. */
function addresseesOf(
  text: string,
  readUnits: ReadUnitList,
  report: (issues: readonly Issue[]) => void,
): Circular['addressees'] {
  if (text === '' || /^semua$/iu.test(text)) return null;
  const units = readUnits(text);
  if (units.ok) return units.value;
  report(units.error);
  return null;
}

/** Texts with semicolons, commas or lines between them. */
function listColumn(width: number) {
  return convertedColumn<readonly string[]>({
    width,
    read: (text) => text.split(/[;,\n]/u).flatMap((part) => part.trim() || []),
    write: (parts) => parts.join('; '),
  });
}

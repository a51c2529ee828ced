// Notes who has received, read or carried out a circular.
import {
  type Acknowledgement,
  type AcknowledgeSource,
  type AcknowledgeStep,
  acknowledgementKey,
  addressedUnits,
} from '../../core/circulars/acknowledgement';
import type { Circular } from '../../core/circulars/circular';
import type { UnitCode } from '../../core/office/unit';
import { circularText } from '../../messages/circulars/circular-text';
import { circularTitle } from '../../messages/circulars/circular-words';
import { encodeAcknowledgement } from '../../tables/circulars/acknowledgement-table';
import { Refusal } from '../failure';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { numberNote } from './circular-view';
import { type CircularBook, deskOf, readCircularBook } from './read-circulars';
import type { CircularDesk } from './rpc-circulars';

interface Asked {
  readonly circular: string;
  readonly units: readonly string[];
  readonly step: AcknowledgeStep;
  readonly person: string;
}

/** What is to be noted of one circular. */
interface Said {
  readonly circular: Circular;
  readonly step: AcknowledgeStep;
  readonly source: AcknowledgeSource;
  readonly notes: string;
  /** Units with those who say it. */
  readonly who: readonly { readonly unit: UnitCode; readonly person: string }[];
}

/**
 * What staff were told: a row for each of these units that has none of the same step and source. Units to which the
 * circular is not addressed are passed over. Throws a Refusal for a circular that is gone.
 */
export function acknowledge(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>,
  { circular: id, units, step, person }: Asked,
): { readonly message: string; readonly desk: CircularDesk } {
  return withLock(ports, () => {
    const book = readCircularBook(ports);
    const circular = book.circulars.find((known) => known.id === id);
    if (circular === undefined) throw new Refusal(circularText.gone);
    const asked = addressedUnits(
      circular,
      book.office.units.filter(({ isOffice }) => !isOffice).map(({ code }) => code),
    ).filter((code) => units.includes(code));
    if (asked.length === 0) throw new Refusal(circularText.noUnit);
    const { added, book: after } = noteAcknowledgements(ports, book, {
      circular,
      step,
      source: 'staff',
      notes: '',
      who: asked.map((unit) => ({ unit, person })),
    });
    return { message: circularText.acknowledged(added, step), desk: deskOf(after) };
  });
}

/** Adds the rows that do not stand yet, under the lock of the caller: said twice, each stands once. */
export function noteAcknowledgements(
  { workbook }: Pick<Ports, 'workbook'>,
  book: CircularBook,
  { circular, step, source, notes, who }: Said,
): { readonly added: number; readonly book: CircularBook } {
  const { office, acknowledgementPlace: place } = book;
  if (place === null) throw new Refusal(circularText.notInUse);
  const standing = new Set(book.acknowledgements.map(({ key }) => key));
  const added = who
    .map(({ unit, person }): Acknowledgement => {
      const said = { circular: circular.id, unit, step, source };
      return { ...said, at: office.now, person, notes, key: acknowledgementKey(said) };
    })
    .filter(({ key }) => !standing.has(key));
  if (added.length > 0) {
    const labels = new Map<string, string>(
      office.unitRows.map(({ value }) => [value.unit.code, value.label]),
    );
    const title = circularTitle(circular);
    const values = added.map((row) =>
      encodeAcknowledgement(place, row, { title, label: labels.get(row.unit) ?? row.unit }),
    );
    workbook.writeBlock(place, { row: rowBelow(place, book.acknowledgementCells), column: 1, values });
    workbook.note(numberNote(office, [circular.id]));
    workbook.flush();
  }
  return {
    added: added.length,
    book: { ...book, acknowledgements: [...book.acknowledgements, ...added] },
  };
}

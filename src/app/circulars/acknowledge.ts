// Notes who has received, read or carried out a circular.
import {
  type Acknowledgement,
  type AcknowledgeSource,
  type AcknowledgeStep,
  acknowledgementKey,
  addressedUnits,
} from '../../core/circulars/acknowledgement';
import { circularText } from '../../messages/circulars/circular-text';
import { circularTitle } from '../../messages/circulars/circular-words';
import { encodeAcknowledgement } from '../../tables/circulars/acknowledgement-table';
import { Refusal } from '../failure';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { numberNote } from './circular-view';
import { deskOf, readCircularBook } from './read-circulars';
import type { CircularDesk } from './rpc-circulars';

interface Said {
  readonly circular: string;
  readonly units: readonly string[];
  readonly step: AcknowledgeStep;
  readonly person: string;
  readonly source: AcknowledgeSource;
}

/**
 * Adds a row for each of these units that has none of the same step and source: said twice, it stands once. Units to which
 * the circular is not addressed are passed over. Throws a Refusal for a circular that is gone.
 */
export function acknowledge(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>,
  { circular: id, units, step, person, source }: Said,
): { readonly message: string; readonly desk: CircularDesk } {
  return withLock(ports, () => {
    const book = readCircularBook(ports);
    const { office, acknowledgementPlace: place } = book;
    if (place === null) throw new Refusal(circularText.notInUse);
    const circular = book.circulars.find((known) => known.id === id);
    if (circular === undefined) throw new Refusal(circularText.gone);
    const asked = addressedUnits(
      circular,
      office.units.filter(({ isOffice }) => !isOffice).map(({ code }) => code),
    ).filter((code) => units.includes(code));
    if (asked.length === 0) throw new Refusal(circularText.noUnit);
    const standing = new Set(book.acknowledgements.map(({ key }) => key));
    const added = asked
      .map((unit): Acknowledgement => {
        const said = { circular: id, unit, step, source };
        return { ...said, at: office.now, person, notes: '', key: acknowledgementKey(said) };
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
      ports.workbook.writeBlock(place, {
        row: rowBelow(place, book.acknowledgementCells),
        column: 1,
        values,
      });
      ports.workbook.note(numberNote(office, [id]));
      ports.workbook.flush();
    }
    const acknowledgements = [...book.acknowledgements, ...added];
    return {
      message: circularText.acknowledged(added.length, step),
      desk: deskOf({ ...book, acknowledgements }),
    };
  });
}

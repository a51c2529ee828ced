// To whom circulars are addressed, as the form of answers names them.
import { addressedUnits } from '../../core/circulars/acknowledgement';
import type { Addressee } from '../../core/forms/special-form';
import { circularSubject } from '../../messages/circulars/circular-answer-text';
import { circularTitle } from '../../messages/circulars/circular-words';
import type { Office } from '../office/read-office';
import { circularIds } from './circular-view';

export interface CircularAddressee extends Addressee {
  readonly circular: string;
  /** The circular as Tanda Terima names it. */
  readonly name: string;
}

/** Every unit to which a circular is addressed, for every circular of the register. */
export function circularAddressees(
  office: Pick<Office, 'circularRows' | 'units' | 'layout'>,
): readonly CircularAddressee[] {
  const ids = circularIds(office);
  const units = office.units.filter(({ isOffice }) => !isOffice);
  return office.circularRows.flatMap(({ value }, index) => {
    const circular = ids[index] ?? '';
    const name = circularTitle(value);
    const addressed = new Set(
      addressedUnits(
        value,
        units.map(({ code }) => code),
      ),
    );
    return units
      .filter(({ code }) => addressed.has(code))
      .map((unit) => ({
        subject: `edaran|${circular}|${unit.code}`,
        unit: unit.code,
        title: circularSubject(unit.name, circular, name),
        circular,
        name,
      }));
  });
}

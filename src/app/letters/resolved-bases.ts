// Writes out what obligations rest on, where it is a circular of the register.
import { circularOfBasis } from '../../core/circulars/circular';
import type { Obligation } from '../../core/obligations/obligation';
import { circularBasis } from '../../messages/circulars/circular-words';
import type { Office } from '../office/read-office';

/** The office as letters see it: each basis that names a circular with its number, day and subject. */
export function withResolvedBases(office: Office): Office {
  const circulars = office.circularRows.map(({ value }) => value);
  if (circulars.length === 0) return office;
  const resolve = (obligation: Obligation): Obligation => {
    const circular = circularOfBasis(circulars, obligation, office.today);
    return circular === undefined ? obligation : { ...obligation, legalBasis: circularBasis(circular) };
  };
  return {
    ...office,
    obligations: office.obligations.map(resolve),
    obligationRows: office.obligationRows.map(({ value, row }) => ({
      row,
      value: { ...value, obligation: resolve(value.obligation) },
    })),
  };
}

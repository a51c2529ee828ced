// Whom the links of the form of results are addressed to: each visit, by its number.
import type { Addressee } from '../../core/forms/special-form';
import { type VisitGroup, visitGroups } from '../../core/visits/schedule/standing-visits';
import { visitTitle } from '../../messages/visits/result-text';
import { addresseeLinks } from '../forms/special/special-forms';
import type { Office } from '../office/read-office';
import type { Ports } from '../ports';

/** A visit's link, with its rows. */
export interface VisitAddressee extends Addressee {
  readonly group: VisitGroup;
}

/** The visits that have a number; the refresh gives one to each. */
export function visitAddressees({
  visitRows,
  units,
}: Pick<Office, 'visitRows' | 'units'>): readonly VisitAddressee[] {
  return visitGroups(visitRows).flatMap((group) => {
    const number = group.rows[0]?.value.number ?? '';
    const name = units.find(({ code }) => code === group.unit)?.name ?? group.unit;
    return number === ''
      ? []
      : [{ subject: number, unit: group.unit, title: visitTitle(number, name, group.date), group }];
  });
}

/** The link of each visit; '' without form or number. `notes`: the notebook. */
export function resultLinks(
  ports: Pick<Ports, 'signer'>,
  notes: Readonly<Record<string, string>>,
  visits: Pick<Office, 'visitRows' | 'units'>,
): (group: VisitGroup) => string {
  const linkOf = addresseeLinks(ports, notes, 'visit-result');
  const addressees = new Map(visitAddressees(visits).map((known) => [known.group.rows[0]?.row, known]));
  return ({ rows }) => {
    const addressee = addressees.get(rows[0]?.row);
    return addressee ? linkOf(addressee) : '';
  };
}

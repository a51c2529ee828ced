// Reads which circulars wait for an acknowledgement after their day, for mails that leave anyway.
import { awaitedCirculars, overdueCirculars } from '../../core/circulars/awaited';
import { circularIdIn } from '../../core/circulars/circular';
import type { AwaitedNotice } from '../../messages/circulars/awaited-text';
import { circularTitle } from '../../messages/circulars/circular-words';
import { decodeAcknowledgements } from '../../tables/circulars/acknowledgement-table';
import { decodeCirculars } from '../../tables/circulars/circular-table';
import { unitListReader } from '../../tables/office/unit-reference';
import { addresseeLinks } from '../forms/special/special-forms';
import type { Decision } from '../office/decide-office';
import type { Office } from '../office/read-office';
import type { Ports } from '../ports';
import { acceptedReports } from './accepted-reports';
import { circularAddressees } from './circular-addressees';

interface Known {
  /** Read without its circulars, or with them. */
  readonly office: Office;
  readonly decision: Pick<Decision, 'reports' | 'soundObligations'>;
  readonly notebook: Readonly<Record<string, string>>;
}

/** Nothing where the register is not in use; else a read of it, and of Tanda Terima once a circular is overdue. */
export function readAwaited(
  ports: Pick<Ports, 'workbook' | 'signer'>,
  { office, decision, notebook }: Known,
): readonly AwaitedNotice[] {
  const { tabsByKey } = office.layout;
  const [place, answers] = [tabsByKey.get('circulars'), tabsByKey.get('acknowledgements')];
  if (place === undefined || answers === undefined || office.units.length === 0) return [];
  const readUnits = unitListReader(office.units, office.readUnit);
  const circularRows =
    office.circularRows.length > 0
      ? office.circularRows
      : decodeCirculars(place, ports.workbook.readRows(place), readUnits).rows;
  // A row without a number is new: it gets one at the refresh, and nobody can have answered to it.
  const circulars = circularRows.map(({ value }) => value);
  const overdue = overdueCirculars(circulars, office.today).filter(({ id }) => id !== '');
  if (overdue.length === 0) return [];
  const { rows } = decodeAcknowledgements(
    answers,
    ports.workbook.readRows(answers),
    office.readUnit,
    (text) => circularIdIn(circulars, text),
  );
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const awaited = awaitedCirculars(
    overdue,
    units.map(({ code }) => code),
    { acknowledgements: rows.map(({ value }) => value), reports: acceptedReports(decision) },
  );
  const linkOf = addresseeLinks(ports, notebook, 'response');
  const addressees = new Map(
    circularAddressees({ ...office, circularRows }).map((known) => [
      `${known.circular}|${known.unit}`,
      known,
    ]),
  );
  return awaited.map(({ circular, by, asked, waiting }) => ({
    title: circularTitle(circular),
    by,
    asked,
    waiting: waiting.map((unit) => {
      const addressee = addressees.get(`${circular.id}|${unit}`);
      return {
        unit,
        name: units.find(({ code }) => code === unit)?.name ?? unit,
        url: addressee === undefined ? '' : linkOf(addressee),
      };
    }),
  }));
}

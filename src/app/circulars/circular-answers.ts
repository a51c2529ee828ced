// Takes what desa answer to circulars into Tanda Terima, and gives out their links.
import { type Acknowledgement, acknowledgedBy, addressedUnits } from '../../core/circulars/acknowledgement';
import { fingerprint } from '../../core/fingerprint';
import { type Addressee, addresseeOf } from '../../core/forms/special-form';
import { circularSubject, linkLine, stepOfAnswer } from '../../messages/circulars/circular-answer-text';
import { circularTitle } from '../../messages/circulars/circular-words';
import { linkOriginWords } from '../../messages/forms/response-form-text';
import { decodeAcknowledgements, encodeAcknowledgement } from '../../tables/circulars/acknowledgement-table';
import type { SentAnswer } from '../../tables/forms/sent-answer';
import type { AnswerTaker } from '../forms/answer-taker';
import { ensureSpecialForm } from '../forms/special/ensure-special-form';
import { addresseeLinks } from '../forms/special/special-forms';
import type { Office } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { SetupPorts } from '../ports-setup';
import { circularIds } from './circular-view';
import { readCircularBook } from './read-circulars';

interface CircularAddressee extends Addressee {
  readonly circular: string;
  /** The circular as Tanda Terima names it. */
  readonly name: string;
}

/** Every unit to which a circular is addressed, for every circular of the register. */
function circularAddressees(
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

/**
 * A row for each answer and step, added once however often the form is read; an edit that says another step adds a row. An
 * answer through another unit's link is taken for the unit that it names, and marked. Tanda Terima is read only when an
 * answer is there.
 */
export const circularTaker: AnswerTaker = {
  form: 'response',
  take: (ports, office, answers, codeOf) => {
    const place = office.layout.tabsByKey.get('acknowledgements');
    const addressees = place === undefined ? [] : circularAddressees(office);
    if (place === undefined || addressees.length === 0) return { office, left: answers };
    const left: SentAnswer[] = [];
    const rows = new Map<string, { readonly row: Acknowledgement; readonly name: string }>();
    for (const answer of answers) {
      const found = addresseeOf(answer, addressees, codeOf);
      if (found === null) {
        left.push(answer);
        continue;
      }
      const { circular, unit, name } = found.addressee;
      const step = stepOfAnswer(answer.lineOf('answer'));
      const key = `${circular}|${unit}|${step}|${fingerprint(answer.id).toString(36)}`;
      const notes = [linkOriginWords[found.origin], answer.lineOf('explanation')]
        .filter((text) => text !== '')
        .join('; ');
      const person = answer.lineOf('name');
      rows.set(key, {
        name,
        row: { circular, unit, step, at: answer.sentAt, person, source: 'link', notes, key },
      });
    }
    if (rows.size === 0) return { office, left };
    const cells = ports.workbook.readRows(place);
    for (const { value } of decodeAcknowledgements(place, cells, office.readUnit).rows)
      rows.delete(value.key);
    if (rows.size > 0) {
      const labels = new Map<string, string>(
        office.unitRows.map(({ value }) => [value.unit.code, value.label]),
      );
      const values = [...rows.values()].map(({ row, name }) =>
        encodeAcknowledgement(place, row, { title: name, label: labels.get(row.unit) ?? row.unit }),
      );
      ports.workbook.writeBlock(place, { row: rowBelow(place, cells), column: 1, values });
    }
    return { office, left };
  },
};

/** The links of those who have not received the circular, a line for each; the form is made when it is first needed. */
export function makeCircularLinks(
  ports: Pick<SetupPorts, 'workbook' | 'clock' | 'lock' | 'formMaker' | 'notebook' | 'signer' | 'triggers'>,
  id: string,
): { readonly text: string } {
  return withLock(ports, () => {
    const { office, circulars, acknowledgements } = readCircularBook(ports);
    ensureSpecialForm(ports, office, 'response');
    const linkOf = addresseeLinks(ports, ports.notebook.readAll(), 'response');
    const circular = circulars.find((known) => known.id === id);
    const waiting = new Set(
      circular === undefined
        ? []
        : acknowledgedBy(
            circular,
            office.units.map(({ code }) => code),
            { acknowledgements, reports: [] },
          )
            .filter(({ moments }) => moments.received === null)
            .map(({ unit }) => unit),
    );
    const lines = circularAddressees(office)
      .filter((addressee) => addressee.circular === id && waiting.has(addressee.unit))
      .map((addressee) =>
        linkLine(office.units.find(({ code }) => code === addressee.unit)?.name ?? '', linkOf(addressee)),
      );
    ports.workbook.flush();
    return { text: lines.join('\n') };
  });
}

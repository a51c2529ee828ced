// Takes what desa answer to circulars into Tanda Terima.
import type { Acknowledgement } from '../../core/circulars/acknowledgement';
import { fingerprint } from '../../core/fingerprint';
import { addresseeOf } from '../../core/forms/special-form';
import { stepOfAnswer } from '../../messages/circulars/circular-answer-text';
import { linkOriginWords } from '../../messages/forms/response-form-text';
import { decodeAcknowledgements, encodeAcknowledgement } from '../../tables/circulars/acknowledgement-table';
import type { SentAnswer } from '../../tables/forms/sent-answer';
import type { AnswerTaker } from '../forms/answer-taker';
import { rowBelow } from '../office/sheet-rows';
import { circularAddressees } from './circular-addressees';

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

// Makes the messages that ask for acknowledgements, one for each unit, with the link that answers for it.
import { acknowledgedBy } from '../../core/circulars/acknowledgement';
import { whatsappLink, whatsappNumber } from '../../core/contacts/phone-number';
import { linkLine } from '../../messages/circulars/circular-answer-text';
import { circularText } from '../../messages/circulars/circular-text';
import { circularTitle } from '../../messages/circulars/circular-words';
import { askSubject, askUnitText } from '../../messages/circulars/unit-message';
import { unitTitle } from '../../messages/office/unit-name';
import { Refusal } from '../failure';
import { ensureSpecialForm } from '../forms/special/ensure-special-form';
import { addresseeLinks } from '../forms/special/special-forms';
import { decideOffice } from '../office/decide-office';
import { readContacts } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { SetupPorts } from '../ports-setup';
import { acceptedReports } from './accepted-reports';
import { circularAddressees } from './circular-addressees';
import { readCircularBook } from './read-circulars';
import type { UnitMessages } from './rpc-circulars';

/**
 * For those who have not received the circular; the form is made when it is first needed. A number or an address of
 * Kontak stands only in the links that a person opens. Throws a Refusal for a circular that is gone.
 */
export function makeCircularLinks(
  ports: Pick<SetupPorts, 'workbook' | 'clock' | 'lock' | 'formMaker' | 'notebook' | 'signer' | 'triggers'>,
  id: string,
): UnitMessages {
  return withLock(ports, () => {
    const { office, circulars, acknowledgements } = readCircularBook(ports);
    const { profile } = office.settings;
    const circular = circulars.find((known) => known.id === id);
    if (circular === undefined || profile === null) throw new Refusal(circularText.gone);
    ensureSpecialForm(ports, office, 'response');
    const { contacts } = readContacts(ports, office, { withGaps: true });
    const linkOf = addresseeLinks(ports, ports.notebook.readAll(), 'response');
    const waiting = new Set(
      acknowledgedBy(
        circular,
        office.units.map(({ code }) => code),
        { acknowledgements, reports: acceptedReports(decideOffice(office)) },
      )
        .filter(({ moments }) => moments.received === null)
        .map(({ unit }) => unit),
    );
    const title = circularTitle(circular);
    const messages = circularAddressees(office)
      .filter((addressee) => addressee.circular === id && waiting.has(addressee.unit))
      .flatMap((addressee) => {
        const unit = office.units.find(({ code }) => code === addressee.unit);
        if (unit === undefined) return [];
        const url = linkOf(addressee);
        const text = askUnitText({ profile, unit, title, circular, url });
        const own = contacts.filter((contact) => contact.unit === unit.code && !contact.isMuted);
        const phone = own.find((contact) => whatsappNumber(contact.phone) !== null)?.phone ?? '';
        const email = own.find((contact) => contact.email !== '')?.email ?? '';
        return [
          {
            name: unitTitle(unit, profile.terms),
            line: linkLine(unit.name, url),
            text,
            whatsappUrl: whatsappLink(phone, text),
            mailUrl: mailLink(email, askSubject(title), text),
          },
        ];
      });
    ports.workbook.flush();
    return {
      text: messages.map(({ line }) => line).join('\n'),
      units: messages.map(({ line: _, ...message }) => message),
    };
  });
}

/** Opens the mail program with everything filled; without an address the person writes it. */
function mailLink(address: string, subject: string, text: string): string {
  const to = address.split('@').map(encodeURIComponent).join('@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/gu, '\r\n'))}`;
}

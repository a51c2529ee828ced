// Tells which units the office cannot write to, and what is missing there.

import { contactGaps, contactsByUnit, isAddress } from '../../core/contacts/contact';
import { whatsappNumber } from '../../core/contacts/phone-number';
import { gapText } from '../../messages/contacts/contact-text';
import { unitTitle } from '../../messages/office/unit-name';
import { decodeLedger } from '../../tables/reminders/ledger-table';
import { crowdWordOf, termsOfOffice } from '../office/office-terms';
import { type KnownLayout, readContacts, readOffice, requireTab } from '../office/read-office';
import type { Ports } from '../ports';
import type { ContactGaps } from './rpc-contacts';

/** Reads once; names and addresses stay on the server, only what is missing goes out. */
export function readContactGaps(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  { layout }: KnownLayout = {},
): ContactGaps {
  const office = readOffice(ports, { layout, plansAndVisits: false });
  const { contacts } = readContacts(ports, office);
  const place = requireTab(office.layout, 'reminders');
  const ledger = decodeLedger(place, ports.workbook.readRows(place)).rows.map(({ value }) => value);
  const lastStates = new Map(ledger.map(({ address, state }) => [address.trim().toLowerCase(), state]));
  const failed = new Set(
    [...lastStates].flatMap(([address, state]) => (state === 'failed' ? [address] : [])),
  );
  const terms = termsOfOffice(office);
  const units = office.units.filter(({ isOffice }) => !isOffice);
  const byUnit = contactsByUnit(contacts);
  const gaps = contactGaps(units, contacts, failed);
  const found = units.flatMap((unit) => {
    const lacks = gaps
      .filter((gap) => gap.unit.code === unit.code)
      .map(({ contact, gap }) => {
        const who = contact === null ? '' : contact.position || contact.name;
        return who === '' ? gapText[gap] : `${who}: ${gapText[gap]}`;
      });
    const isReached = (byUnit.get(unit.code) ?? []).some(
      ({ email }) => isAddress(email) && !failed.has(email.trim().toLowerCase()),
    );
    return lacks.length === 0 ? [] : [{ unit: unitTitle(unit, terms), lacks, isCutOff: !isReached }];
  });
  return {
    unitWord: crowdWordOf(office),
    unitCount: units.length,
    gaps: [...found.filter(({ isCutOff }) => isCutOff), ...found.filter(({ isCutOff }) => !isCutOff)],
    withoutWhatsapp: units
      .filter(
        ({ code }) => !contacts.some(({ unit, phone }) => unit === code && whatsappNumber(phone) !== null),
      )
      .map((unit) => unitTitle(unit, terms)),
  };
}

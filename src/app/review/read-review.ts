// Reads what a review needs.

import type { ContactRow } from '../../tables/contacts/contact-table';
import { decodeLedger, type LedgerRow } from '../../tables/reminders/ledger-table';
import { type Decision, decideOffice } from '../office/decide-office';
import { type Office, readContacts, readOffice, requireTab } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import type { Ports, TabPlace } from '../ports';

/** One reading of the workbook; `ledger` and `nextLedgerRow` grow as mails leave. */
export interface ReviewReading {
  readonly office: Office;
  readonly decision: Decision;
  readonly contacts: readonly ContactRow[];
  readonly ledger: readonly LedgerRow[];
  readonly ledgerPlace: TabPlace;
  readonly nextLedgerRow: number;
}

/** One read per tab. */
export function readForReview(ports: Pick<Ports, 'workbook' | 'clock'>): ReviewReading {
  const office = readOffice(ports);
  const ledgerPlace = requireTab(office.layout, 'reminders');
  const cells = ports.workbook.readRows(ledgerPlace);
  return {
    office,
    decision: decideOffice(office),
    contacts: readContacts(ports, office).contacts,
    ledger: decodeLedger(ledgerPlace, cells).rows.map(({ value }) => value),
    ledgerPlace,
    nextLedgerRow: rowBelow(ledgerPlace, cells),
  };
}

// Keeps the report of a closed month as a draft without a number; the number is taken when a person presses.
import { renderLetter } from '../../messages/letters/letter-page';
import { letterRefusal } from '../../messages/letters/letter-text';
import { menuText } from '../../messages/office/app-text';
import { encodeLetters, type LetterRow, longestLetter } from '../../tables/letters/letter-table';
import { Refusal } from '../failure';
import { decideOffice } from '../office/decide-office';
import { readOffice } from '../office/read-office';
import type { Ports, WorkbookLayout } from '../ports';
import { composeLetters } from './compose-letters';
import { readRegister } from './letter-desk';
import { proposalOf } from './read-letters';
import { withResolvedBases } from './resolved-bases';

/** Ids of these drafts, before the month. */
const prefix = 'laporan-bulanan-';

/**
 * One row in Surat for the month (`2026-02`), unless a report of it stands there, cancelled or not: it is written once,
 * however often a run asks. Runs under the lock of the caller, which has
 * read the layout.
 */
export function draftMonthReport(
  ports: Pick<Ports, 'workbook' | 'clock' | 'person'>,
  month: string,
  layout: WorkbookLayout,
): void {
  const { workbook } = ports;
  const office = withResolvedBases(readOffice(ports, { layout }));
  const register = readRegister(ports, office.layout);
  if (register.rows.some(({ value }) => value.kind === 'monthly-report' && value.month === month)) return;
  const source = { office, decision: decideOffice(office) };
  const { draft } = proposalOf(source, 'monthly-report', month);
  const [letter] = composeLetters(source, draft);
  if (letter === undefined) return;
  const html = renderLetter(letter.write('')).normalize('NFC');
  if (html.length > longestLetter) throw new Refusal(letterRefusal.tooLong);
  const row: LetterRow = {
    id: `${prefix}${month}#1`,
    number: '',
    run: null,
    date: office.today,
    kind: 'monthly-report',
    subject: letter.subject,
    recipient: letter.recipient,
    month,
    state: 'draft',
    madeBy: menuText.title,
    madeAt: office.now,
    note: '',
    html,
  };
  const values = encodeLetters(register.place, [row]);
  workbook.writeBlock(register.place, { row: register.nextRow, column: 1, values });
  workbook.flush();
}

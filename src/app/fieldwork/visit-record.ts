// Makes the record of a visit and keeps it in Surat: a new version each time, and none is ever changed.

import { dateOf } from '../../core/time/plain-date';
import type { VisitGroup } from '../../core/visits/schedule/standing-visits';
import { isMade } from '../../core/visits/visit';
import {
  type VisitRecordFacts,
  visitRecordName,
  visitRecordPaper,
} from '../../messages/fieldwork/visit-record';
import { recordMade, visitNotMade } from '../../messages/fieldwork/week-text';
import { renderLetter } from '../../messages/letters/letter-page';
import { letterKindWords, letterRefusal } from '../../messages/letters/letter-text';
import { versionText } from '../../messages/meetings/paper-frame';
import { obligationPeriodText } from '../../messages/obligations/obligation-period-text';
import { visitOutcomeWords } from '../../messages/office/choice-words';
import { unitHeadTitle, unitTitle } from '../../messages/office/unit-name';
import { generalVisit, reportFact } from '../../messages/visits/result-text';
import { encodeLetters, type LetterRow, longestLetter } from '../../tables/letters/letter-table';
import { Refusal } from '../failure';
import { highestNote, officeLettersOf, readRegister, takePaperNumber } from '../letters/letter-desk';
import { type Decision, decideOffice } from '../office/decide-office';
import { type Office, readOffice } from '../office/read-office';
import { actorOf } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { reportsOfFinding } from '../visits/results/visit-results';
import { visitAddressees } from '../visits/visit-addressees';

interface RecordAsked {
  /** The visit's. */
  readonly number: string;
  /** Drawn by the page for each press: the same one gives the document that it made before. */
  readonly request: string;
  /** Whether it takes the next number of Surat. */
  readonly isNumbered: boolean;
}

const unnumbered = { number: '', run: null } as const;

/** Throws a Refusal for a visit that was not made. */
export function makeVisitRecord(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>,
  { number, request, isNumbered }: RecordAsked,
): { readonly id: string; readonly message: string } {
  return withLock(ports, () => {
    const office = readOffice(ports);
    const decision = decideOffice(office);
    const found = visitAddressees({ ...office, visitRows: decision.visitRows }).find(
      ({ subject }) => subject === number,
    );
    if (found === undefined || !found.group.rows.some(({ value }) => isMade(value)))
      throw new Refusal(visitNotMade(number));
    const facts = factsOf(found.group, office, decision);
    const register = readRegister(ports, office.layout);
    const prefix = `kunjungan-${number.toLowerCase()}-`;
    const own = register.rows.filter(({ value }) => value.kind === 'record' && value.id.startsWith(prefix));
    const known = own.find(({ value }) => value.id.startsWith(`${prefix}${request}#`))?.value;
    const { notes } = office.layout;
    if (known !== undefined) {
      ports.workbook.note(highestNote([known], notes));
      ports.workbook.flush();
      return { id: known.id, message: recordMade(known.subject, known.number) };
    }
    const given = isNumbered ? takePaperNumber(office.settings, office.today, register, notes) : unnumbered;
    const version = own.length + 1;
    const subject = [letterKindWords.record, visitRecordName(facts), versionText(version)].join(' ').trim();
    const row: LetterRow = {
      id: `${prefix}${request}#${version}`,
      ...given,
      date: office.today,
      kind: 'record',
      subject,
      recipient: '',
      month: '',
      state: 'draft',
      madeBy: actorOf(ports.person),
      madeAt: office.now,
      note: '',
      html: renderLetter(visitRecordPaper(facts, given.number)).normalize('NFC'),
    };
    if ((row.html ?? '').length > longestLetter) throw new Refusal(letterRefusal.tooLong);
    const values = encodeLetters(register.place, [row]);
    ports.workbook.writeBlock(register.place, { row: register.nextRow, column: 1, values });
    ports.workbook.note(highestNote([row], notes));
    ports.workbook.flush();
    return { id: row.id, message: recordMade(subject, row.number) };
  });
}

function factsOf(group: VisitGroup, office: Office, decision: Decision): VisitRecordFacts {
  const letters = officeLettersOf(office);
  const { terms } = letters.profile;
  const unit = office.units.find(({ code }) => code === group.unit);
  const first = group.rows[0]?.value;
  return {
    office: letters,
    today: office.today,
    date: group.date,
    number: first?.number ?? '',
    unit: unit ? unitTitle(unit, terms) : group.unit,
    head: unit ? unitHeadTitle(unit, terms) : '',
    members: first?.members ?? [],
    otherInstitutions: first?.otherInstitutions ?? '',
    targets: group.rows.map(({ value: { unit: visited, obligationId, periodId, outcome } }) => {
      const column = decision.matrix.expected.obligationPeriods.find(
        ({ obligation, period }) => obligation.id === obligationId && period.id === periodId,
      );
      const name = office.obligations.find(({ id }) => id === obligationId)?.name ?? generalVisit;
      const reports =
        obligationId === null || periodId === null
          ? []
          : reportsOfFinding(decision, { unit: visited, obligationId, periodId });
      return {
        owed: column === undefined ? name : obligationPeriodText(column),
        reports: reports.map(({ report }) => reportFact(report.activityDate, dateOf(report.receivedAt))),
        outcome: outcome === null ? '' : visitOutcomeWords[outcome],
      };
    }),
    notes: first?.notes ?? '',
  };
}

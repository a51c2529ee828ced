// What the page of letters shows, proposes and prints.
import { LETTER_KINDS, type LetterKind, type LetterState, PAPER_KINDS } from '../../core/letters/letter';
import type { MonthReport } from '../../core/letters/month-report';
import { type StillOpen, stillOpen } from '../../core/reminders/still-open';
import { legalBases, superiorAddress } from '../../messages/letters/letter-frame';
import { monthlySubject } from '../../messages/letters/letter-monthly';
import { owedText } from '../../messages/letters/letter-other';
import { type LetterMark, letterPage } from '../../messages/letters/letter-page';
import * as words from '../../messages/letters/letter-proposal-text';
import { lackingText, letterKindWords, letterRefusal } from '../../messages/letters/letter-text';
import { jointWords, unitTitle } from '../../messages/office/unit-name';
import { settingText } from '../../messages/setup/setting-text';
import { periodKeyText } from '../../messages/time/date-text';
import type { LetterSettings } from '../../tables/letters/letter-settings';
import { Refusal } from '../failure';
import { decideOffice } from '../office/decide-office';
import { crowdWordOf } from '../office/office-terms';
import { type Office, readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { plannedVisits, visitsToAssign } from './assigned-visits';
import { type LetterSource, monthReportOf, owedByUnit } from './compose-letters';
import { fileNameOf, monthChoicesOf, proposedMonth } from './file-choices';
import {
  entriesOf,
  letterSettingsOf,
  officeLettersOf,
  readRegister,
  requireLetter,
  requireProfile,
} from './letter-desk';
import { withResolvedBases } from './resolved-bases';
import type { LetterDesk, LetterDraft, LetterProposal, PdfFile } from './rpc-letters';

type ReadPorts = Pick<Ports, 'workbook' | 'clock'>;
type ProposePorts = ReadPorts & Pick<Ports, 'signer'> & Pick<SetupPorts, 'formMaker'>;

/** What the page opens with. */
export function readLetters(ports: ReadPorts): LetterDesk {
  const office = readOffice(ports);
  return {
    kinds: LETTER_KINDS.map((value) => ({ value, text: letterKindWords[value] })),
    months: monthChoicesOf(office),
    month: proposedMonth(office),
    unitWord: crowdWordOf(office),
    register: entriesOf(readRegister(ports, office.layout).rows.map(({ value }) => value)),
  };
}

const markOf: Readonly<Record<LetterState, LetterMark | null>> = {
  draft: 'KONSEP',
  signed: null,
  cancelled: 'BATAL',
};

/** Prints letters as they were made, even if the figures have changed since; each is marked with its present state. */
export function printLetters(
  ports: Pick<SetupPorts, 'workbook' | 'clock' | 'printer'>,
  ids: readonly string[],
): PdfFile {
  const office = readOffice(ports, { plansAndVisits: false });
  const { rows } = readRegister(ports, office.layout);
  const letters = ids.map((id) => requireLetter(rows, id).value);
  const sheets = letters.map(({ html, state, kind }) => {
    if (html === null) throw new Refusal(letterRefusal.contentLost);
    // Papers of a meeting are signed by pen as soon as they are printed.
    const isForThePen = state === 'draft' && PAPER_KINDS.some((paper) => paper === kind);
    return { html, mark: isForThePen ? null : markOf[state] };
  });
  const [first] = letters;
  if (!first) throw new Refusal(letterRefusal.notFound);
  const title = [first.kind === null ? '' : letterKindWords[first.kind], first.number].join(' ').trim();
  const { paper } = letterSettingsOf(office);
  return {
    fileName: `${fileNameOf(letters.length > 1 ? words.andOtherLetters(title, letters.length - 1) : title)}.pdf`,
    base64: ports.printer.printPdf(letterPage(sheets, { title, paper })),
  };
}

/** A draft that is complete except for what only a person knows. */
export function proposeLetter(
  ports: ProposePorts,
  kind: LetterKind,
  month: string,
  visit = '',
): LetterProposal {
  const office = withResolvedBases(readOffice(ports));
  const proposal = proposalOf({ office, decision: decideOffice(office) }, kind, month);
  if (kind !== 'assignment') return proposal;
  return {
    ...proposal,
    draft: { ...proposal.draft, ...plannedVisits(ports, office, month, visit) },
    visits: visitChoices(office, month),
  };
}

/** The same from a workbook that was read, without the visits that a surat tugas takes. */
export function proposalOf(source: LetterSource, kind: LetterKind, month: string): LetterProposal {
  const { office } = source;
  const settings = letterSettingsOf(office);
  const { terms } = requireProfile(office);
  const isAboutOwed = kind === 'reminder' || kind === 'warning';
  const report = isAboutOwed ? monthReportOf(source, month) : null;
  const owing = report === null || !isAboutOwed ? [] : owedByUnit(report, kind);
  const units = owing.map(({ unit, owed }) => ({
    code: unit.code,
    name: unitTitle(unit, terms),
    owed: owed
      .map((cell) => `${cell.expected.obligationPeriod.obligation.name} ${owedText(cell, office.today)}`)
      .join('; '),
  }));
  return {
    draft: {
      kind,
      month,
      date: office.today,
      classification: settings.classification,
      sequence: '',
      nature: words.nature(kind),
      attachment: '-',
      copies: settings.copies.join('\n'),
      note: '',
      units: units.map(({ code }) => code),
      event: { date: office.today, time: words.eventTime('WIB'), place: '', agenda: '' },
      basis: '',
      members: '',
      stops: '',
      results: '',
      visit: '',
      ...proposedWords(source, kind, month),
    },
    units,
    visits: [],
    nobody:
      report === null || units.length > 0 ? '' : words.nobodyToWrite(openIn(report), crowdWordOf(office)),
    lacking: lackingText(lackingOf(settings)),
  };
}

/** All visits of the month first. */
function visitChoices(office: Office, month: string): LetterProposal['visits'] {
  const single = visitsToAssign(office).map(({ subject, title }) => ({ value: subject, text: title }));
  return single.length === 0 ? [] : [{ value: '', text: words.allVisits(periodKeyText(month)) }, ...single];
}

/** What of the month has not come and is not late yet; null if nothing. */
function openIn({ periods }: MonthReport): StillOpen | null {
  const open = periods.flatMap(({ missing, partial }) => [...missing, ...partial]);
  return stillOpen(open.filter(({ expected }) => !expected.unit.isOffice));
}

/** Subject, addressee and everything else that differs by kind. */
function proposedWords(
  source: LetterSource,
  kind: LetterKind,
  month: string,
): Pick<LetterDraft, 'subject' | 'recipient'> & Partial<LetterDraft> {
  const { office } = source;
  const letters = officeLettersOf(office);
  const { terms, zone } = letters.profile;
  const where = `${terms.office} ${letters.profile.name}`;
  const monthName = periodKeyText(month);
  switch (kind) {
    case 'monthly-report':
      return {
        subject: monthlySubject(monthReportOf(source, month), terms),
        recipient: superiorAddress(letters).join('\n'),
      };
    case 'invitation':
      return {
        subject: words.invitationSubject,
        recipient: words.invitationRecipient(jointWords(office.units, terms).head, where),
        event: {
          date: office.today,
          time: words.eventTime(zone),
          place: '',
          agenda: words.invitationAgenda,
        },
      };
    case 'reminder':
      return { subject: words.reminderSubject(monthName), recipient: '' };
    case 'warning':
      return { subject: words.warningSubject(monthName), recipient: '' };
    case 'assignment':
      return {
        subject: words.assignmentSubject,
        recipient: '',
        basis: legalBases(office.obligations).join('\n'),
      };
  }
}

function lackingOf(settings: LetterSettings): readonly string[] {
  const filled = {
    letterRegion: settings.regions.length > 0,
    letterAddress: settings.address !== '',
    signerName: settings.signer.name !== '',
    signerNumber: settings.signer.personnelNumber !== '',
  };
  const keys = ['letterRegion', 'letterAddress', 'signerName', 'signerNumber'] as const;
  return keys.filter((key) => !filled[key]).map((key) => settingText[key].title);
}

// Composes the letters of a draft, one or one per unit, before they have numbers.

import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { type MonthReport, reportOfMonth } from '../../core/letters/month-report';
import type { Unit } from '../../core/office/unit';
import { parseMonth, shiftMonth } from '../../core/time/month';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import type { LetterDocument, LetterLink } from '../../messages/letters/letter-document';
import { type LetterHeading, legalBases, placeLine } from '../../messages/letters/letter-frame';
import { monthlyLetter } from '../../messages/letters/letter-monthly';
import {
  type AssignedMember,
  assignmentLetter,
  invitationLetter,
  reminderLetter,
  warningLetter,
} from '../../messages/letters/letter-other';
import { letterRefusal } from '../../messages/letters/letter-text';
import { basisInLetter } from '../../messages/obligations/basis-text';
import { failureText } from '../../messages/office/app-text';
import { unitHeadTitle, unitTitle } from '../../messages/office/unit-name';
import { dayText } from '../../messages/time/date-text';
import { typedHours } from '../../messages/time/typed-hours';
import { Refusal } from '../failure';
import type { Decision } from '../office/decide-office';
import type { Office } from '../office/read-office';
import { officeLettersOf } from './letter-desk';
import type { LetterDraft } from './rpc-letters';

/** What a letter needs of the workbook. */
export interface LetterSource {
  readonly office: Office;
  readonly decision: Decision;
}

/** A letter that waits for its number. */
interface ComposedLetter {
  /** One line for the register. */
  readonly recipient: string;
  readonly subject: string;
  /** What it names as its basis; one without its number says so. */
  readonly bases: readonly string[];
  readonly write: (number: string) => LetterDocument;
}

/** The month's report, for the letter and the wall table. Throws a Refusal for a text that is no month. */
export function monthReportOf({ decision }: Pick<LetterSource, 'decision'>, key: string): MonthReport {
  const month = parseMonth(key);
  if (month === null) throw new Refusal(failureText.badRequest);
  return reportOfMonth({
    matrix: decision.matrix,
    reports: decision.reports,
    visits: decision.visits,
    month,
    coverageWindow: { start: shiftMonth(month.start, -2), end: month.end },
  });
}

/**
 * What is still owed for the periods of a month that are over, by unit in the order of the tab. A warning names only
 * deadlines that have passed; the office sends none to itself.
 */
export function owedByUnit(
  report: MonthReport,
  kind: 'reminder' | 'warning',
): readonly { unit: Unit; owed: readonly ComplianceCell[] }[] {
  const owedCells = new Set(report.periods.flatMap(({ missing, partial }) => [...missing, ...partial]));
  const isAsked = ({ isClosed, expected }: ComplianceCell): boolean =>
    kind === 'warning' ? isClosed : expected.obligationPeriod.period.end < report.today;
  return report.lines.flatMap(({ unit, cells }) => {
    const owed = unit.isOffice ? [] : cells.filter((cell) => owedCells.has(cell) && isAsked(cell));
    return owed.length === 0 ? [] : [{ unit, owed }];
  });
}

/** The letters of a draft. Throws a Refusal where something required is missing. */
export function composeLetters(source: LetterSource, draft: LetterDraft): readonly ComposedLetter[] {
  const { office } = source;
  const letters = officeLettersOf(office);
  const date = requireDate(draft.date);
  const { note } = draft;
  const firstLine = linesOf(draft.recipient)[0] ?? '';
  const isAddressed = draft.kind === 'monthly-report' || draft.kind === 'invitation';
  if (draft.subject.trim() === '') throw new Refusal(letterRefusal.noSubject);
  if (isAddressed && firstLine === '') throw new Refusal(letterRefusal.noRecipient);
  const heading = (number: string): LetterHeading => ({
    number,
    date,
    nature: draft.nature,
    attachment: draft.attachment,
    subject: draft.subject,
    recipient: linesOf(draft.recipient),
    copies: linesOf(draft.copies),
  });
  const one = (
    write: (heading: LetterHeading) => LetterDocument,
    { recipient, bases }: Pick<ComposedLetter, 'recipient' | 'bases'>,
  ): readonly ComposedLetter[] => [
    { recipient, bases, subject: draft.subject, write: (number) => write(heading(number)) },
  ];
  switch (draft.kind) {
    case 'monthly-report': {
      const report = monthReportOf(source, draft.month);
      const obligations = report.periods.map(({ obligationPeriod }) => obligationPeriod.obligation);
      return one((own) => monthlyLetter({ office: letters, heading: own, report, now: office.now, note }), {
        recipient: firstLine,
        bases: legalBases(obligations),
      });
    }
    case 'invitation': {
      const { place, agenda } = draft.event;
      const time = typedHours(draft.event.time, letters.profile.zone);
      if (place.trim() === '' || agenda.trim() === '') throw new Refusal(letterRefusal.noPlace);
      const eventDate = requireDate(draft.event.date);
      const day = dayText(eventDate);
      if (eventDate < date) throw new Refusal(letterRefusal.pastEvent(day));
      const bases = linesOf(draft.basis);
      const basis = bases.map(basisInLetter).join(', ');
      const event = { basis, day, time, place, agenda, invitees: linesOf(draft.members).map(inviteeOf) };
      return one((own) => invitationLetter({ office: letters, heading: own, note, ...event }), {
        recipient: firstLine,
        bases,
      });
    }
    case 'assignment': {
      const [basis, stops] = [linesOf(draft.basis), linesOf(draft.stops)];
      const results = linesOf(draft.results).map(linkOf);
      const members = linesOf(draft.members).map(memberOf);
      if (members.length === 0 || stops.length === 0) throw new Refusal(letterRefusal.nobodyChosen);
      const recipient = members.map(({ name }) => name).join(', ');
      return one(
        (own) => assignmentLetter({ office: letters, heading: own, note, basis, members, stops, results }),
        { recipient, bases: basis },
      );
    }
    case 'reminder':
    case 'warning':
      return lettersToUnits(source, { ...draft, kind: draft.kind }, heading);
  }
}

/** One letter for each chosen unit that still owes something. */
function lettersToUnits(
  source: LetterSource,
  draft: LetterDraft & { readonly kind: 'reminder' | 'warning' },
  heading: (number: string) => LetterHeading,
): readonly ComposedLetter[] {
  const office = officeLettersOf(source.office);
  const { terms } = office.profile;
  const write = draft.kind === 'warning' ? warningLetter : reminderLetter;
  const chosen = new Set(draft.units);
  const report = monthReportOf(source, draft.month);
  const owing = owedByUnit(report, draft.kind).filter(({ unit }) => chosen.has(unit.code));
  if (owing.length === 0) throw new Refusal(letterRefusal.nobodyChosen);
  return owing.map(({ unit, owed }) => {
    const recipient = [unitHeadTitle(unit, terms), placeLine(unit.name)];
    return {
      recipient: unitHeadTitle(unit, terms),
      subject: draft.subject,
      bases: legalBases(owed.map(({ expected }) => expected.obligationPeriod.obligation)),
      write: (number) =>
        write({
          office,
          heading: { ...heading(number), recipient },
          note: draft.note,
          unitName: unitTitle(unit, terms),
          owed,
          today: source.office.today,
        }),
    };
  });
}

/** `Nama; jabatan; instansi; pangkat dan NIP`. */
function memberOf(line: string): AssignedMember {
  const [name = '', position = '', institution = '', personnelNumber = ''] = line
    .split(';')
    .map((part) => part.trim());
  return { name, position, institution, personnelNumber };
}

/** `Desa Betet, 14 Maret 2026: https://…`. */
function linkOf(line: string): LetterLink {
  const [, label = '', url = ''] = /^(.*?):?\s*(https:\/\/\S+)$/u.exec(line) ?? [];
  return url === '' ? { label: line, url: '' } : { label, url };
}

/** `Sekretaris Desa; Desa Betet`. */
function inviteeOf(line: string): readonly [string, string] {
  const [who = '', where = ''] = line.split(';').map((part) => part.trim());
  return [who, where];
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function requireDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === null) throw new Refusal(failureText.badRequest);
  return date;
}

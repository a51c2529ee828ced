// Every text of meetings, visits, circulars and guard posts that leaves the office, for random work of a random office.
import fc from 'fast-check';
import { invitationTexts } from '../../src/app/meetings/invitation';
import type { MeetingBook } from '../../src/app/meetings/read-meetings';
import type { ComplianceCell } from '../../src/core/compliance/compliance-cell';
import type { FollowUp } from '../../src/core/follow-ups/follow-up';
import { splitTold } from '../../src/core/follow-ups/follow-up-reminder';
import type { Attendance } from '../../src/core/meetings/attendance';
import type { Meeting } from '../../src/core/meetings/meeting';
import { addDays, makePlainTime, type PlainDate } from '../../src/core/time/plain-date';
import { askText, countsText, deadlineText } from '../../src/messages/circulars/circular-text';
import { circularTitle } from '../../src/messages/circulars/circular-words';
import { teamMessage, visitMoment } from '../../src/messages/fieldwork/week-text';
import { renderFindingEmail } from '../../src/messages/follow-ups/finding-email';
import { officeSection } from '../../src/messages/follow-ups/follow-up-section';
import {
  assignmentLetter,
  invitationLetter,
  reminderLetter,
  warningLetter,
} from '../../src/messages/letters/letter-other';
import { agendaForLetter } from '../../src/messages/meetings/invitation-text';
import { listSummary, sentText } from '../../src/messages/meetings/meeting-text';
import { hoursText } from '../../src/messages/meetings/meeting-words';
import { minutesPaper } from '../../src/messages/meetings/minutes-paper';
import { attendancePaper, newsPaper, recordPaper } from '../../src/messages/meetings/other-papers';
import { activeText, knownText } from '../../src/messages/siskamling/post-words';
import { dateText, dayText, fractionText } from '../../src/messages/time/date-text';
import { typedHours } from '../../src/messages/time/typed-hours';
import { renderVisitEmail } from '../../src/messages/visits/visit-email';
import { code, unitOf } from '../core/kasiman';
import { meeting, row } from '../core/meetings/meetings';
import { KASIMAN } from './mails';

const ZONE = KASIMAN.zone;
const betet = code('35.22.20.2002');
const letters = {
  profile: KASIMAN,
  regions: ['Kabupaten Bojonegoro'],
  address: '',
  place: 'Kasiman',
  signer: { position: '', name: '', rank: '', personnelNumber: '' },
};

/** What an office may have going on beside its reports. */
export interface RandomWork {
  readonly today: PlainDate;
  readonly meeting: Meeting;
  readonly people: readonly (readonly [Attendance, string])[];
  readonly items: readonly FollowUp[];
  /** As staff type them into the letter. */
  readonly hours: string;
  readonly counted: number;
  readonly whole: number;
}

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => makePlainTime(hour, minute));

function anyItem(today: PlainDate): fc.Arbitrary<FollowUp> {
  return fc.record({
    key: fc.constant('k'),
    text: fc.constant('Mendata poskamling'),
    kind: fc.constantFrom('decision' as const, 'task' as const),
    origin: fc.constant('Rapat Koordinasi 12 Februari 2026'),
    owner: fc.constantFrom('35.22.20.2002 Betet', 'semua desa', ''),
    due: fc.option(fc.integer({ min: -2000, max: 400 }).map((days) => addDays(today, days))),
    state: fc.constantFrom('open' as const, 'done' as const),
    response: fc.constant(''),
    verdict: fc.constant(null),
    closedOn: fc.constant(null),
    evidence: fc.constant(''),
    obligation: fc.constant(''),
    discussed: fc.constant(''),
    answers: fc.constant(''),
  });
}

export function anyWork(today: PlainDate): fc.Arbitrary<RandomWork> {
  return fc
    .record({
      days: fc.integer({ min: -40, max: 400 }),
      start: fc.option(anyTime),
      end: fc.option(anyTime),
      size: fc.constantFrom(0, 1, 1, 1, 3, 3, 3, 3, 30, 1050),
      states: fc.array(fc.constantFrom('present', 'represented', 'excused', 'absent', null), {
        minLength: 1,
      }),
      items: fc.array(anyItem(today), { maxLength: 4 }),
      hours: fc.constantFrom('09.00', '9:00 s.d. selesai', '13.30-15.00 WIB', '08.00 WIB', 'pagi'),
      counted: fc.integer({ min: 0, max: 1250 }),
      more: fc.integer({ min: 0, max: 1250 }),
    })
    .map(({ days, start, end, size, states, items, hours, counted, more }) => ({
      today,
      meeting: { ...meeting('2026-02-12', { start, end }), date: addDays(today, days) },
      people: Array.from({ length: size }, (_, index) => {
        const state = states[index % states.length] ?? null;
        return [
          row(`R-001|orang ${index}`, { unit: betet, position: 'Sekretaris Desa', state }),
          'Desa Betet',
        ] as const;
      }),
      items,
      hours,
      counted,
      whole: counted + more,
    }));
}

/** Face and text. */
export type SaidText = readonly [face: string, text: string];

export function textsOfWork(work: RandomWork, owed: readonly ComplianceCell[]): readonly SaidText[] {
  return [...meetingTexts(work), ...visitTexts(work), ...registerTexts(work), ...letterTexts(work, owed)];
}

function headingOf({ today }: RandomWork) {
  const words = { number: '', nature: '', attachment: '', subject: 'Undangan', recipient: [], copies: [] };
  return { ...words, date: today };
}

/** The messages that invite to the meeting. */
export function messagesOf({ today, meeting: held, people }: RandomWork): readonly string[] {
  const book: Partial<MeetingBook> = {
    profile: KASIMAN,
    zone: ZONE,
    today,
    units: [unitOf(betet, 'Betet')],
    settings: { texts: new Map() } as never,
  };
  const { groupText, unitTexts } = invitationTexts(
    book as MeetingBook,
    held,
    people.map(([one]) => one),
  );
  return [groupText, ...unitTexts.map(({ text }) => text)].filter((text) => text !== '');
}

function meetingTexts(work: RandomWork): readonly SaidText[] {
  const { meeting: held, people, items, today, counted, whole } = work;
  const rate = { numerator: counted, denominator: whole };
  const rows = [['Kerja Bakti', 'Feb 2026', fractionText(rate), '–', '1']];
  const evaluation = {
    heads: ['Kewajiban', 'Periode', 'Lengkap', 'Tepat waktu', 'Belum lapor'],
    rows,
    sentences: [],
  };
  const facts = {
    office: letters,
    meeting: held,
    today,
    people,
    items,
    carried: items,
    number: '',
    evaluation,
    unitWord: 'desa',
  };
  const papers = [minutesPaper, attendancePaper, recordPaper, newsPaper].flatMap((write) =>
    textsIn(write(facts)).map((text) => [write.name, text] as const),
  );
  const invitation = invitationLetter({
    office: letters,
    heading: headingOf(work),
    note: '',
    basis: '',
    day: dayText(held.date),
    time: hoursText(held, ZONE) || typedHours(work.hours, ZONE),
    place: held.place,
    agenda: agendaForLetter(held),
    invitees: people.slice(0, 3).map(([{ position }, where]) => [position, where]),
  });
  return [
    ...papers,
    ...textsIn(invitation).map((text) => ['invitation', text] as const),
    ['typed hours', typedHours(work.hours, ZONE)],
    ...messagesOf(work).map((text) => ['invitation message', text] as const),
    ['list', listSummary(people.length, whole, 'desa')],
    ['sent', sentText(`${today}T08:05:00` as never, ZONE)],
    ...officeSection(splitTold(items, today), today).flatMap(({ lines }) =>
      lines.map((text) => ['follow-ups', text] as const),
    ),
  ];
}

function visitTexts({ meeting: { date, start }, items }: RandomWork): readonly SaidText[] {
  const team = 'Camat (Kecamatan Kasiman); Kapolsek (Polsek Kasiman)';
  const when = visitMoment(date, start, ZONE);
  const notice = { unit: 'Desa Betet', date, hour: start, team, targets: ['Kerja Bakti'] };
  const visits = Array.from({ length: 1 + items.length }, () => ({
    ...notice,
    otherInstitutions: 'KUA',
    resultLink: '',
  }));
  const findings = items.map(({ text, origin, due }) => ({ text, origin, due, link: '' }));
  const message = { profile: KASIMAN, unit: 'Desa Betet', when, team, others: '', targets: [], link: '' };
  return [
    ['team mail', renderVisitEmail({ profile: KASIMAN, visits }).text],
    ['team message', teamMessage(message)],
    ['finding mail', renderFindingEmail(KASIMAN, 'Desa Betet', findings).text],
  ];
}

function registerTexts({ meeting: { date }, counted, whole }: RandomWork): readonly SaidText[] {
  const rate = { numerator: counted, denominator: whole };
  const counts = { received: whole, read: counted, 'carried-out': 0 };
  const title = circularTitle({
    shape: 'Surat Edaran',
    issuer: 'Bupati Kupang',
    number: '440/XII/2021',
    subject: 'kerja bakti bersama',
    date,
  } as never);
  return [
    ['circular', title],
    ['circular', deadlineText(date, whole > 0)],
    ['circular', countsText(counts, whole)],
    ['circular', askText(title, 'kerja bakti bersama', ['Semau'])],
    ['posts', activeText({ active: whole === 0 ? null : rate, known: rate } as never)],
    ['posts', knownText({ active: null, known: rate } as never)],
  ];
}

function letterTexts(work: RandomWork, owed: readonly ComplianceCell[]): readonly SaidText[] {
  const facts = { office: letters, heading: headingOf(work), note: '' };
  const about = { ...facts, unitName: 'Desa Betet', owed, today: work.today };
  const member = { name: 'Budi', position: 'Camat', institution: 'Kecamatan Kasiman', personnelNumber: '' };
  const stops = [`Desa Betet, ${dateText(work.meeting.date)}`];
  return [
    ...textsIn(assignmentLetter({ ...facts, basis: [], members: [member], stops, results: [] })),
    ...(owed.length === 0 ? [] : [...textsIn(reminderLetter(about)), ...textsIn(warningLetter(about))]),
  ].map((text) => ['letter', text] as const);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

// Makes the documents of a meeting and keeps them in Surat: a new version each time, and none is ever changed.
import { PAPER_KINDS, type PaperKind } from '../../core/letters/letter';
import type { Meeting } from '../../core/meetings/meeting';
import type { LetterDocument } from '../../messages/letters/letter-document';
import { letterPage, renderLetter } from '../../messages/letters/letter-page';
import { letterKindWords, letterRefusal, letterStateWords } from '../../messages/letters/letter-text';
import { invitationBasis, invitationSubject } from '../../messages/meetings/invitation-text';
import { meetingDone, paperStanding } from '../../messages/meetings/meeting-text';
import { meetingName } from '../../messages/meetings/meeting-words';
import { minutesPaper } from '../../messages/meetings/minutes-paper';
import { attendancePaper, newsPaper, recordPaper } from '../../messages/meetings/other-papers';
import { type PaperFacts, versionText } from '../../messages/meetings/paper-frame';
import { readLetterSettings } from '../../tables/letters/letter-settings';
import { encodeLetters, type LetterRow, longestLetter } from '../../tables/letters/letter-table';
import type { Placed } from '../../tables/row-reader';
import { Refusal } from '../failure';
import { highestNote, type LetterRegister, readRegister, takePaperNumber } from '../letters/letter-desk';
import { actorOf } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { orderList } from './attendance/presence';
import { placeOf } from './invitation';
import { carriedTo, itemsOf, noteDiscussed } from './meeting-items';
import { unitWordOf } from './meeting-view';
import { listOf, type MeetingBook, type ReadPorts, readMeetingBook, requireMeeting } from './read-meetings';
import type { PaperAsked, PaperEntry, PaperOutcome } from './rpc-meetings';
import { writeMeeting } from './write-meetings';

type PaperPorts = Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>;

const writers: Readonly<Record<PaperKind, (facts: PaperFacts) => LetterDocument>> = {
  minutes: minutesPaper,
  attendance: attendancePaper,
  record: recordPaper,
  news: newsPaper,
};

/** One document more. The same `request` gives the one that it made before. Only a berita acara can have a number. */
export function makePaper(ports: PaperPorts, kind: PaperKind, asked: PaperAsked): PaperOutcome {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, ['attendance', 'followUps']);
    const meeting = requireMeeting(book, asked.number);
    if (kind === 'minutes') noteDiscussed(ports, book, meeting.value);
    return keepPaper(ports, book, { kind, asked, meeting });
  });
}

/** The end of a meeting: it was held, until now, and its notula is made from what was entered. */
export function finishMeeting(ports: PaperPorts, asked: PaperAsked): PaperOutcome {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, ['attendance', 'followUps', 'ownUnits']);
    const standing = requireMeeting(book, asked.number);
    const meeting = { ...standing, value: { ...standing.value, state: 'held' as const } };
    return keepPaper(ports, book, { kind: 'minutes', asked, meeting });
  });
}

const unnumbered = { number: '', run: null } as const;

interface Wanted {
  readonly kind: PaperKind;
  readonly asked: PaperAsked;
  /** As it is to stand. */
  readonly meeting: Placed<Meeting>;
}

/** The document first, then the meeting's row, which names the newest notula. */
function keepPaper(ports: PaperPorts, book: MeetingBook, { kind, asked, meeting }: Wanted): PaperOutcome {
  const register = readRegister(ports, book.layout);
  const own = papersOf(register, asked.number).filter(({ value }) => value.kind === kind);
  const known = own.find(({ value }) => value.id.includes(`-${asked.request}#`));
  const version = known ? own.indexOf(known) + 1 : own.length + 1;
  const title = [letterKindWords[kind], meetingName(meeting.value), versionText(version)]
    .filter((part) => part !== '')
    .join(' ');
  const row = known?.value ?? newPaper();
  function newPaper(): LetterRow {
    const { notes } = book.layout;
    const isNumbered = kind === 'record' && asked.isNumbered === true;
    const given = isNumbered ? takePaperNumber(book.settings, book.today, register, notes) : unnumbered;
    const facts = factsOf(book, register, meeting.value, { ...asked, number: given.number });
    const id = `${paperPrefix(asked.number)}${kind}-${asked.request}#${version}`;
    const html = renderLetter(writers[kind](facts)).normalize('NFC');
    return paperRow({ id, kind, title, html, book, madeBy: actorOf(ports.person), ...given });
  }
  if (known === undefined) {
    if ((row.html ?? '').length > longestLetter) throw new Refusal(letterRefusal.tooLong);
    const values = encodeLetters(register.place, [row]);
    ports.workbook.writeBlock(register.place, { row: register.nextRow, column: 1, values });
  }
  // Outside the workbook, where deleting the row does not remove it; also for a run that died before it.
  ports.workbook.note(highestNote([row], book.layout.notes));
  const noted = kind === 'minutes' ? { ...meeting.value, minutes: row.subject } : meeting.value;
  const before = book.meetings.find((placed) => placed.row === meeting.row);
  if (JSON.stringify(before?.value) !== JSON.stringify(noted)) writeMeeting(ports, book, noted, before);
  ports.workbook.flush();
  const papers = [...papersOf(register, asked.number).map(({ value }) => value), ...(known ? [] : [row])];
  return {
    id: row.id,
    message: meetingDone.paper(row.subject, row.number),
    papers: papers.map(entryOf).reverse(),
  };
}

function paperRow({
  id,
  kind,
  title,
  html,
  book,
  madeBy,
  number,
  run,
}: Pick<LetterRow, 'id' | 'html' | 'madeBy' | 'number' | 'run'> & {
  readonly kind: PaperKind;
  readonly title: string;
  readonly book: MeetingBook;
}): LetterRow {
  return {
    id,
    number,
    run,
    date: book.today,
    kind,
    subject: title,
    recipient: '',
    month: '',
    state: 'draft',
    madeBy,
    madeAt: book.now,
    note: '',
    html,
  };
}

function factsOf(
  book: MeetingBook,
  register: LetterRegister,
  meeting: Meeting,
  { evaluation, number }: Pick<PaperAsked, 'evaluation'> & { readonly number: string },
): PaperFacts {
  const rows = orderList(
    book,
    listOf(book, meeting.number).map(({ value }) => value),
  );
  return {
    office: { profile: book.profile, ...readLetterSettings(book.settings.texts) },
    unitWord: unitWordOf(book),
    meeting: { ...meeting, basis: meeting.basis || basisOf(register, meeting) },
    today: book.today,
    number,
    people: rows.map((row) => [row, placeOf(book, row)]),
    items: itemsOf(book, meeting.number),
    carried: carriedTo(book, meeting).shown,
    evaluation,
  };
}

/** The newest letter that invites to the meeting and has a number; '' without one. */
function basisOf({ rows }: Pick<LetterRegister, 'rows'>, meeting: Meeting): string {
  const month = meeting.date.slice(0, 7);
  const [letter] = rows
    .map(({ value }) => value)
    .filter(
      (row) =>
        row.kind === 'invitation' &&
        row.state !== 'cancelled' &&
        row.number !== '' &&
        row.month === month &&
        row.subject === invitationSubject(meeting),
    )
    .reverse();
  return letter === undefined ? '' : invitationBasis(letter);
}

function paperPrefix(number: string): string {
  return `rapat-${number.toLowerCase()}-`;
}

/** The documents of a meeting, oldest first. */
function papersOf({ rows }: Pick<LetterRegister, 'rows'>, number: string): readonly Placed<LetterRow>[] {
  return rows.filter(
    ({ value }) =>
      value.id.startsWith(paperPrefix(number)) && PAPER_KINDS.some((kind) => kind === value.kind),
  );
}

function entryOf({ id, number, subject, state }: LetterRow): PaperEntry {
  const stateWord = paperStanding(letterStateWords[state], number);
  return { id, title: subject, stateWord, isSigned: state === 'signed' };
}

/** The documents of a meeting, newest first: one read. */
export function paperEntries(
  ports: ReadPorts,
  { layout }: Pick<MeetingBook, 'layout'>,
  number: string,
): readonly PaperEntry[] {
  if (!layout.tabsByKey.has('letters')) return [];
  return papersOf(readRegister(ports, layout), number)
    .map(({ value }) => entryOf(value))
    .reverse();
}

/** A document as a page to be copied, with its headings and tables. */
export function paperText(ports: ReadPorts, id: string): { readonly html: string } {
  const { rows } = readRegister(ports, ports.workbook.readLayout());
  const found = rows.find(({ value }) => value.id === id)?.value;
  if (!found) throw new Refusal(letterRefusal.notFound);
  if (found.html === null) throw new Refusal(letterRefusal.contentLost);
  return { html: letterPage([{ html: found.html, mark: null }], { title: found.subject, paper: 'F4' }) };
}

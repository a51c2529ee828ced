// Decisions and tasks of meetings in Tindak Lanjut.
import { carryOver } from '../../core/follow-ups/carry-over';
import { type FollowUp, openFollowUp } from '../../core/follow-ups/follow-up';
import { readTypedFollowUp } from '../../core/follow-ups/typed-follow-up';
import { meetingOf } from '../../core/meetings/attendance';
import type { Meeting } from '../../core/meetings/meeting';
import { dueUnread, ownerText, standingText } from '../../messages/follow-ups/follow-up-text';
import { issueText } from '../../messages/maintenance/issue-text';
import { meetingRefusal, othersText } from '../../messages/meetings/meeting-text';
import { meetingLabel, meetingName } from '../../messages/meetings/meeting-words';
import { shortDateText } from '../../messages/time/date-text';
import { weekdayDoubts } from '../../tables/date-column';
import { Refusal } from '../failure';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { type MeetingBook, readMeetingBook, requireMeeting } from './read-meetings';
import type { Entry, EntryOutcome, ItemLine } from './rpc-meetings';
import { addFollowUps, changeFollowUps } from './write-meetings';

/** `rapat|R-001|a1b2`: one line of one meeting, however often it is sent. */
function itemKey(number: string, id: string): string {
  return ['rapat', number, id].join('|');
}

/** The number of the meeting that an item came from; '' for others. */
export function meetingOfItem({ key }: Pick<FollowUp, 'key'>): string {
  const [kind, number = ''] = key.split('|');
  return kind === 'rapat' ? number : '';
}

/** The numbers of all meetings, of those too whose row is gone but whose list or decisions stand. */
export function usedNumbers({
  meetings,
  attendance,
  followUps,
}: Pick<MeetingBook, 'meetings' | 'attendance' | 'followUps'>): readonly string[] {
  return [
    ...meetings.map(({ value }) => value.number),
    ...attendance.map(({ value }) => meetingOf(value)),
    ...followUps.map(({ value }) => meetingOfItem(value)),
  ];
}

/** What was decided and given out at a meeting, in the order of the tab. */
export function itemsOf({ followUps }: Pick<MeetingBook, 'followUps'>, number: string): readonly FollowUp[] {
  return followUps.map(({ value }) => value).filter((item) => meetingOfItem(item) === number);
}

/** What this meeting takes over: decisions and tasks of earlier meetings of its kind, and those typed by hand. */
export function carriedTo(
  { followUps, meetings }: Pick<MeetingBook, 'followUps' | 'meetings'>,
  meeting: Meeting,
): ReturnType<typeof carryOver<FollowUp>> {
  const earlier = new Set(
    meetings
      .filter(({ value }) => value.kind === meeting.kind && value.date < meeting.date)
      .map(({ value }) => value.number),
  );
  const items = followUps
    .map(({ value }) => value)
    .filter(
      (item) =>
        item.kind !== 'finding' && (earlier.has(meetingOfItem(item)) || (isOwn(item) && item.text !== '')),
    );
  return carryOver(items, meeting.date);
}

/** Added in the panel Tindak lanjut, or typed in its tab. */
function isOwn({ key }: Pick<FollowUp, 'key'>): boolean {
  return key === '' || key.startsWith('tugas|');
}

export function carriedLines(book: MeetingBook, meeting: Meeting) {
  const { shown, others } = carriedTo(book, meeting);
  return { carried: shown.map((item) => itemLine(item, book)), others: othersText(others) };
}

/** Notes at what the meeting takes over that it was discussed there; noted once. */
export function noteDiscussed(ports: Pick<Ports, 'workbook'>, book: MeetingBook, meeting: Meeting): void {
  const { shown } = carriedTo(book, meeting);
  const label = meetingLabel(meeting);
  const changed = book.followUps.flatMap((placed) => {
    const { value } = placed;
    const before = value.discussed === '' ? [] : value.discussed.split('; ');
    return shown.includes(value) && !before.includes(label)
      ? [{ ...placed, value: { ...value, discussed: [...before, label].join('; ') } }]
      : [];
  });
  changeFollowUps(ports, book, changed);
}

export function itemLine(
  { key, kind, text, owner, due, state, obligation }: FollowUp,
  { today }: Pick<MeetingBook, 'today'>,
): ItemLine {
  const isOverdue = due !== null && due < today && (state === 'open' || state === 'answered');
  return {
    key,
    kind: kind === 'decision' ? 'decision' : 'task',
    text,
    owner: ownerText(owner),
    due: due === null ? '' : shortDateText(due),
    stateWord: standingText(state, isOverdue),
    isOverdue,
    obligation,
  };
}

/**
 * Writes the lines that do not stand yet, in one write; a line that was sent before changes nothing. Whoever enters lines is
 * at the meeting, so what it takes over is noted as discussed.
 */
export function enterItems(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>,
  number: string,
  entries: readonly Entry[],
): EntryOutcome {
  return withLock(ports, () => {
    const book = readMeetingBook(ports, ['followUps']);
    if (!book.layout.tabsByKey.has('followUps')) throw new Refusal(meetingRefusal.noFollowUps);
    const { value: meeting } = requireMeeting(book, number);
    const known = new Set(book.followUps.map(({ value }) => value.key));
    const fresh = entries.filter(({ id }, index) => {
      const isFirst = entries.findIndex((other) => other.id === id) === index;
      return isFirst && !known.has(itemKey(number, id));
    });
    noteDiscussed(ports, book, meeting);
    const read = fresh.map((entry) => itemOf(entry, meeting, book));
    addFollowUps(
      ports,
      book,
      read.map(({ item }) => item),
    );
    ports.workbook.flush();
    const items = [...itemsOf(book, number), ...read.map(({ item }) => item)];
    return {
      notices: read.flatMap(({ notice }) => (notice === '' ? [] : [notice])),
      items: items.map((item) => itemLine(item, book)),
    };
  });
}

function itemOf(
  { id, kind, text }: Entry,
  meeting: Meeting,
  { readUnit, labelOf }: MeetingBook,
): { readonly item: FollowUp; readonly notice: string } {
  const { text: words, owner, due, unread, day } = readTypedFollowUp(text);
  const unit = owner === '' ? null : readUnit(owner);
  return {
    item: openFollowUp({
      key: itemKey(meeting.number, id),
      text: words,
      kind,
      origin: meetingName(meeting),
      owner: unit?.ok ? labelOf(unit.value) : owner,
      due,
    }),
    notice: unread === '' ? weekdayDoubts(day).map(issueText).join(' ') : dueUnread(unread),
  };
}

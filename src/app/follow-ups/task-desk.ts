// The list of what has to follow, as the panel Tindak lanjut shows and closes it.
import { fingerprint } from '../../core/fingerprint';
import { type FollowUp, openFollowUp } from '../../core/follow-ups/follow-up';
import { FOLLOW_UP_GROUPS, followUpGroup, sortGroup } from '../../core/follow-ups/follow-up-groups';
import { readTypedFollowUp } from '../../core/follow-ups/typed-follow-up';
import { followUpTab } from '../../messages/follow-ups/follow-up-columns';
import { dueUnread, followUpStateWords } from '../../messages/follow-ups/follow-up-text';
import { noteLine, taskFacts, taskOrigin, taskText } from '../../messages/follow-ups/task-text';
import { issueText } from '../../messages/maintenance/issue-text';
import { weekdayDoubts } from '../../tables/date-column';
import type { Placed } from '../../tables/row-reader';
import { Refusal } from '../failure';
import { type Office, readOffice } from '../office/read-office';
import { recordOwnChangeOnce } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import type { TaskCalls, TaskDesk, TaskLine, TaskOutcome } from './rpc-tasks';
import { writeFollowUps } from './write-follow-ups';

type TaskPorts = Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>;

/** Reads once. */
export function readTasks(ports: Pick<Ports, 'workbook' | 'clock'>): TaskDesk {
  return deskOf(readOffice(ports));
}

function deskOf(office: Office): TaskDesk {
  const { today, followUpRows, layout } = office;
  const rows = followUpRows.map(({ value }) => value);
  const groups = FOLLOW_UP_GROUPS.map((group) => ({
    group,
    lines: sortGroup(
      rows.filter((row) => followUpGroup(row, today) === group),
      group,
    ).map((row) => lineOf(row, group === 'overdue')),
  }));
  return {
    isInUse: layout.tabsByKey.has('followUps'),
    groups: groups.filter(({ lines }) => lines.length > 0),
  };
}

function lineOf(row: FollowUp, isOverdue: boolean): TaskLine {
  const { state, text, response, kind } = row;
  return {
    id: idOf(row),
    state,
    text,
    facts: taskFacts(row, isOverdue),
    origin: taskOrigin(row),
    response,
    isFinding: kind === 'finding',
  };
}

/** A row that was typed has no key; what it says tells it from others. */
function idOf({ key, text, owner, due, origin }: FollowUp): string {
  return key === '' ? `ketik-${fingerprint(JSON.stringify([text, owner, due, origin])).toString(36)}` : key;
}

/**
 * Closes a row or opens it again, under the lock, about what the person saw: one that another officer has closed otherwise
 * stays, and the reply says so. A note goes below Tanggapan. Throws a Refusal for a finding and for a row that is gone.
 */
export function settleTask(
  ports: TaskPorts,
  { id, seen, state, note }: TaskCalls['settleTask']['args'],
): TaskOutcome {
  return withLock(ports, () => {
    const office = readOffice(ports);
    requireList(office);
    const same = office.followUpRows.filter(({ value }) => idOf(value) === id);
    const placed = same.find(({ value }) => value.state === seen) ?? same[0];
    if (placed === undefined) throw new Refusal(taskText.gone);
    const { value } = placed;
    if (value.kind === 'finding') throw new Refusal(taskText.isFinding);
    const word = followUpStateWords[value.state];
    const closedOn = state === 'open' ? null : office.today;
    if (value.state === state) {
      // An execution may have died between the state and its day.
      const whole = { ...value, closedOn: closedOn && (value.closedOn ?? closedOn) };
      return {
        message: taskText.settled(word),
        desk: written(ports, office, [{ ...placed, value: whole }], []),
      };
    }
    if (value.state !== seen) return { message: taskText.changed(word), desk: deskOf(office) };
    const wanted = followUpStateWords[state];
    recordOwnChangeOnce(ports, office, {
      subject: followUpTab.title,
      key: value.text.slice(0, 80),
      oldValue: word,
      newValue: note === '' ? wanted : `${wanted}: ${note}`,
    });
    const line = note === '' ? [] : [noteLine(office.today, note)];
    const settled: FollowUp = {
      ...value,
      state,
      closedOn,
      response: [...(value.response === '' ? [] : [value.response]), ...line].join('\n'),
    };
    return {
      message: taskText.settled(wanted),
      desk: written(ports, office, [{ ...placed, value: settled }], []),
    };
  });
}

/** A task of the office's own, with the line as the projector takes it: sent twice it stands once. */
export function addTask(ports: TaskPorts, { name, line }: TaskCalls['addTask']['args']): TaskOutcome {
  return withLock(ports, () => {
    const office = readOffice(ports);
    requireList(office);
    const { text, owner, due, unread, day } = readTypedFollowUp(line);
    if (text === '') throw new Refusal(taskText.empty);
    const key = `tugas|${name}`;
    if (office.followUpRows.some(({ value }) => value.key === key))
      return { message: taskText.added, desk: deskOf(office) };
    const unit = owner === '' ? null : office.readUnit(owner);
    const label = unit?.ok
      ? office.unitRows.find(({ value }) => value.unit.code === unit.value)?.value.label
      : undefined;
    const task = openFollowUp({ key, text, kind: 'task', origin: '', owner: label ?? owner, due });
    const doubts = unread === '' ? weekdayDoubts(day).map(issueText) : [dueUnread(unread)];
    return { message: [taskText.added, ...doubts].join(' '), desk: written(ports, office, [], [task]) };
  });
}

function written(
  ports: TaskPorts,
  office: Office,
  changed: readonly Placed<FollowUp>[],
  added: readonly FollowUp[],
): TaskDesk {
  const after = writeFollowUps(ports, office, { changed, added });
  ports.workbook.flush();
  return deskOf(after);
}

function requireList({ layout }: Office): void {
  if (!layout.tabsByKey.has('followUps')) throw new Refusal(taskText.notInUse);
}

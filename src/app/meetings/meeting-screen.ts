// What the projector shows while a meeting runs.

import { type PeriodSummary, summarisePeriodsEnding } from '../../core/camat/summary';
import { completenessOf, timelinessOf } from '../../core/compliance/tally';
import { agendaItems, type Meeting } from '../../core/meetings/meeting';
import { shareOf } from '../../core/rate';
import { monthOfDay, shiftMonth } from '../../core/time/month';
import { evaluationHeads, missingText } from '../../messages/meetings/meeting-text';
import { hoursText } from '../../messages/meetings/meeting-words';
import { dayText, fractionText, shortPeriodText } from '../../messages/time/date-text';
import { type Decision, decideOffice } from '../office/decide-office';
import { readOffice } from '../office/read-office';
import { carriedLines, itemLine, itemsOf } from './meeting-items';
import { presenceOf } from './presence';
import { listOf, type ReadPorts, readMeetingBook, requireMeeting } from './read-meetings';
import type { MeetingScreen } from './rpc-meetings';

/** Agenda, who is here, last month's table, open items. Reads the whole office for the figures of a rakor, once. */
export function readScreen(ports: ReadPorts, number: string): MeetingScreen {
  const layout = ports.workbook.readLayout();
  const book = readMeetingBook(ports, ['attendance', 'followUps'], layout);
  const { value: meeting } = requireMeeting(book, number);
  const rows = listOf(book, number).map(({ value }) => value);
  const { count, open } = presenceOf(book, rows);
  return {
    number,
    title: meeting.title,
    day: dayText(meeting.date),
    where: [hoursText(meeting, book.zone), meeting.place].filter((part) => part !== '').join(' · '),
    agenda: agendaItems(meeting),
    count,
    open,
    evaluation:
      meeting.kind === 'rakor'
        ? evaluationOf(decideOffice(readOffice(ports, { layout })), meeting)
        : { heads: evaluationHeads, rows: [], sentences: [] },
    ...carriedLines(book, meeting),
    items: itemsOf(book, number).map((item) => itemLine(item, book)),
  };
}

/** The month before the meeting, a line for each obligation whose deadline has passed, as Ringkasan counts it. */
export function evaluationOf(
  { matrix }: Pick<Decision, 'matrix'>,
  { date }: Pick<Meeting, 'date'>,
): MeetingScreen['evaluation'] {
  const month = monthOfDay(shiftMonth(date, -1));
  const closed = summarisePeriodsEnding(matrix, month).filter(({ isClosed }) => isClosed);
  return {
    heads: evaluationHeads,
    rows: closed.map(rowOf),
    sentences: closed.flatMap(missingSentence),
  };
}

function rowOf({ obligationPeriod, tally, missing }: PeriodSummary): readonly string[] {
  return [
    obligationPeriod.obligation.name,
    shortPeriodText(obligationPeriod.period),
    fractionText(completenessOf(tally)),
    fractionText(timelinessOf(tally)),
    shareOf(completenessOf(tally)) === null ? '–' : String(missing.length),
  ];
}

/** Who has not reported, as long as that is a handful. */
function missingSentence({ obligationPeriod, missing }: PeriodSummary): readonly string[] {
  return missing.length === 0 || missing.length > 10
    ? []
    : [
        missingText(
          obligationPeriod.obligation.name,
          missing.map(({ expected }) => expected.unit.name),
        ),
      ];
}

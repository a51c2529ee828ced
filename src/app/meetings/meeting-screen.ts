// What the projector shows while a meeting runs.

import { lastClosedPeriods } from '../../core/camat/month-figures';
import type { PeriodSummary } from '../../core/camat/summary';
import { completenessOf, timelinessOf } from '../../core/compliance/tally';
import { agendaItems, hasEvaluation, type Meeting } from '../../core/meetings/meeting';
import { shareOf } from '../../core/rate';
import { headline } from '../../messages/camat/summary-text';
import { evaluationHeads, missingText } from '../../messages/meetings/meeting-text';
import { hoursText } from '../../messages/meetings/meeting-words';
import { dayText, fractionText, shortPeriodText } from '../../messages/time/date-text';
import { type Decision, decideOffice } from '../office/decide-office';
import { readOffice } from '../office/read-office';
import { presenceOf } from './attendance/presence';
import { carriedLines, itemLine, itemsOf } from './meeting-items';
import { listOf, type ReadPorts, readMeetingBook, requireMeeting } from './read-meetings';
import type { MeetingScreen } from './rpc-meetings';

/** Agenda, who is here, last month's table, open items. Reads the whole office for the figures, where the agenda has them. */
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
    evaluation: hasEvaluation(meeting)
      ? evaluationOf(decideOffice(readOffice(ports, { layout })), meeting, book.profile.terms.unit)
      : { heads: evaluationHeads, rows: [], sentences: [] },
    ...carriedLines(book, meeting),
    items: itemsOf(book, number).map((item) => itemLine(item, book)),
    hasCirculars: layout.tabsByKey.has('circulars'),
  };
}

/** Of each obligation the last closed month before the meeting, with the figures and sentences of Ringkasan. */
export function evaluationOf(
  { matrix }: Pick<Decision, 'matrix'>,
  { date }: Pick<Meeting, 'date'>,
  unitTerm: string,
): MeetingScreen['evaluation'] {
  const closed = lastClosedPeriods(matrix, date);
  return {
    heads: evaluationHeads,
    rows: closed.map(rowOf),
    sentences:
      closed.length === 0
        ? []
        : [
            `${headline({ periods: closed, arrears: [] }, unitTerm, date)}.`,
            ...closed.flatMap(missingSentence),
          ],
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

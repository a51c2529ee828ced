// Takes what teams send about their visits into Kunjungan.
import { addresseeOf } from '../../core/forms/special-form';
import type { VisitGroup } from '../../core/visits/schedule/standing-visits';
import type { VisitOutcome, VisitRow } from '../../core/visits/visit';
import { withVisitAnswer } from '../../core/visits/visit-answer';
import { foundOutcomes } from '../../messages/fieldwork/result-form-text';
import { linkOriginWords } from '../../messages/forms/response-form-text';
import { visitOutcomeWords } from '../../messages/office/choice-words';
import { outcomeKey, type SentAnswer } from '../../tables/forms/sent-answer';
import type { AnswerTaker } from '../forms/answer-taker';
import { visitAddressees } from '../visits/visit-addressees';
import { writeVisits } from '../visits/write-visits';
import { tellTeams } from './result-receipts';

/** Each row of a visit gets the answer about its obligation; a row of which the answer says nothing stays as it is. */
export const resultTaker: AnswerTaker = {
  form: 'visit-result',
  take: (ports, office, answers, codeOf) => {
    const addressees = visitAddressees(office);
    const rows = new Map(office.visitRows.map(({ value, row }) => [row, value]));
    const left: SentAnswer[] = [];
    for (const answer of answers) {
      const found = addresseeOf(answer, addressees, codeOf);
      if (found === null) left.push(answer);
      else
        for (const { row } of found.addressee.group.rows) {
          const standing = rows.get(row);
          if (standing === undefined) continue;
          const mark = linkOriginWords[found.origin];
          rows.set(row, answeredRow(standing, answer, found.addressee.group, mark));
        }
    }
    const changed = new Map(
      office.visitRows.flatMap(({ value, row }) => {
        const now = rows.get(row);
        return now === undefined || now === value ? [] : [[row, now] as const];
      }),
    );
    return { office: writeVisits(ports, office, changed), left };
  },
  tell: tellTeams,
};

function answeredRow(row: VisitRow, answer: SentAnswer, { rows }: VisitGroup, mark: string): VisitRow {
  const outcome = outcomeOf(row, answer, rows.length);
  if (outcome === undefined) return row;
  return withVisitAnswer(row, {
    id: answer.id,
    at: answer.sentAt,
    outcome,
    present: answer.listOf('present'),
    notes: [answer.lineOf('notes'), mark].filter((part) => part !== '').join(' '),
    photo: answer.lineOf('photo'),
    name: answer.lineOf('name'),
  });
}

/**
 * What was found about the obligation of a row. Where a visit has one row, and one outcome was sent, it is meant whatever
 * its question was called when the link was given out.
 */
function outcomeOf(row: VisitRow, answer: SentAnswer, rows: number): VisitOutcome | undefined {
  const sent = answer.answered.filter((key) => key === outcomeKey(null) || key.startsWith(outcomeKey('')));
  const own = outcomeKey(row.obligationId);
  const [only] = sent;
  const key = sent.includes(own) ? own : rows === 1 && sent.length === 1 ? only : undefined;
  if (key === undefined) return undefined;
  const word = answer.lineOf(key).toLowerCase();
  return foundOutcomes.find((outcome) => visitOutcomeWords[outcome] === word);
}

// Tells the team of a visit that a result was taken up.

import { readResultAnswers, settleResult } from '../../core/visits/result-answers';
import { type VisitGroup, visitGroups } from '../../core/visits/schedule/standing-visits';
import { addressesOfTeam } from '../../core/visits/team';
import { renderResultEmail } from '../../messages/fieldwork/result-email';
import { visitOutcomeWords } from '../../messages/office/choice-words';
import { officeTitle } from '../../messages/office/unit-name';
import { generalVisit } from '../../messages/visits/result-text';
import { decodeTeam } from '../../tables/visits/team-table';
import { plansVisits } from '../office/facts/plans-visits';
import { type Office, requireTab } from '../office/read-office';
import type { Ports } from '../ports';
import { visitAddressees } from '../visits/visit-addressees';

/** Mails of the day that receipts leave to reminders. */
const KEPT_FOR_REMINDERS = 20;

/**
 * A mail to each member of the team that has an address, for each visit whose answers have changed; none once the day's
 * quota runs low. It leaves after the answer stands in the workbook, and an execution that dies between sends none.
 */
export function tellTeams(
  { workbook, mailer }: Pick<Ports, 'workbook' | 'mailer'>,
  before: Office,
  after: Office,
): void {
  const { profile } = after.settings;
  const known = new Map(before.visitRows.map(({ value, row }) => [row, value.answers]));
  const news = visitGroups(after.visitRows).filter(({ rows }) =>
    rows.some(({ value, row }) => known.get(row) !== value.answers),
  );
  if (profile === null || news.length === 0 || !plansVisits(after.layout)) return;
  const place = requireTab(after.layout, 'team');
  const members = decodeTeam(place, workbook.readRows(place)).rows.map(({ value }) => value);
  let left = mailer.readRemainingQuota() - KEPT_FOR_REMINDERS;
  for (const group of news) {
    const body = renderResultEmail(profile, noticeOf(group, after));
    for (const to of addressesOfTeam(teamBefore(group, before), members, group.date)) {
      if (left <= 0) return;
      mailer.send({ ...body, to, senderName: officeTitle(profile) });
      left -= 1;
    }
  }
}

/** Whoever was to go is told, also who was not there. */
function teamBefore({ rows }: VisitGroup, before: Office): string {
  const known = before.visitRows.find(({ row }) => row === rows[0]?.row);
  return [known?.value.team ?? '', rows[0]?.value.team ?? ''].join(';');
}

function noticeOf(group: VisitGroup, office: Office) {
  const [first] = group.rows;
  const answers = group.rows.flatMap(({ value }) => readResultAnswers(value.answers));
  const [latest] = [...answers].sort((left, right) => (left.at < right.at ? 1 : -1));
  return {
    visit: visitAddressees(office).find(({ group: { rows } }) => rows[0]?.row === first?.row)?.title ?? '',
    outcomes: group.rows.flatMap(({ value: { obligationId, outcome, answers: text } }) => {
      const name = office.obligations.find(({ id }) => id === obligationId)?.name ?? generalVisit;
      const found = outcome ?? settleResult(readResultAnswers(text)).outcome;
      return found === null ? [] : [`${name}: ${visitOutcomeWords[found]}`];
    }),
    team: first?.value.team ?? '',
    notes: first?.value.notes ?? '',
    name: latest?.name ?? '',
    isDisputed: group.rows.some(
      ({ value }) => settleResult(readResultAnswers(value.answers)).disputed.length > 0,
    ),
  };
}

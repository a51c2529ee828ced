// Lists visits that wait for their result, and findings that wait for a verdict.
import { fingerprint } from '../../../core/fingerprint';
import { findingKeyOf } from '../../../core/follow-ups/follow-up';
import { acceptanceOf, type Report } from '../../../core/reports/report';
import { dateOf } from '../../../core/time/plain-date';
import { readResultAnswers, settleResult } from '../../../core/visits/result-answers';
import { sortVisits, type VisitGroup } from '../../../core/visits/schedule/standing-visits';
import { isMade } from '../../../core/visits/visit';
import { obligationPeriodText } from '../../../messages/obligations/obligation-period-text';
import { visitOutcomeWords } from '../../../messages/office/choice-words';
import { dayText, shortDateText } from '../../../messages/time/date-text';
import {
  generalVisit,
  reportFact,
  resultOfSender,
  visitFact,
  visitGround,
} from '../../../messages/visits/result-text';
import { findingAddressees } from '../../follow-ups/finding-answers';
import { openFindings } from '../../follow-ups/follow-up-view';
import { isFinished } from '../../forms/form-places';
import { addresseeLinks, specialPlaces } from '../../forms/special/special-forms';
import type { Decision } from '../../office/decide-office';
import type { Office } from '../../office/read-office';
import type { Ports } from '../../ports';
import type { FindingCard, ResultDesk, VisitCard } from '../rpc-visits';
import { resultLinks, visitAddressees } from '../visit-addressees';

/** Visits already made that are shown at once. */
const SHOWN_MADE = 10;

/** What the view Hasil shows. */
export function resultDesk(ports: Pick<Ports, 'signer'>, office: Office, decision: Decision): ResultDesk {
  const { notes, tabsByKey } = office.layout;
  const linkOf = addresseeLinks(ports, notes, 'response');
  const resultLinkOf = resultLinks(ports, notes, { visitRows: decision.visitRows, units: office.units });
  const addressees = new Map(findingAddressees(office).map((known) => [known.subject, known]));
  const { made, unanswered, fixed } = sortVisits(decision.visitRows, office.today);
  const disputed = made.filter((group) => disputedAnswers(group).length > 0);
  const waiting = [...unanswered, ...disputed, ...fixed.filter(({ date }) => date === office.today)];
  return {
    made: visitAddressees({ visitRows: decision.visitRows, units: office.units })
      .filter(({ group }) => group.rows.some(({ value }) => isMade(value)))
      .sort((left, right) => (left.group.date < right.group.date ? 1 : -1))
      .slice(0, SHOWN_MADE)
      .map(({ subject, title }) => ({ number: subject, title })),
    waiting: waiting
      .sort((left, right) => (left.date < right.date ? -1 : 1))
      .map((group) => ({ ...visitCard(group, office), link: resultLinkOf(group) })),
    findings: openFindings(office, decision).map(({ finding, cell }) => {
      const key = findingKeyOf(finding);
      const row = office.followUpRows.find(({ value }) => value.key === key)?.value;
      const addressee = addressees.get(key);
      return {
        key,
        seen: seenFinding(office, decision, key),
        unit: cell.expected.unit.name,
        owed: obligationPeriodText(cell.expected.obligationPeriod),
        reports: reportsOfFinding(decision, finding).map(({ report }) =>
          reportFact(report.activityDate, dateOf(report.receivedAt)),
        ),
        visits: visitsOfFinding(decision, finding).map(({ value }) =>
          visitFact(value.date, visitOutcomeWords[value.outcome ?? 'held'], value.notes),
        ),
        ground: groundOf(decision, finding),
        response: row?.response ?? '',
        due: row?.due ? shortDateText(row.due) : '',
        link: addressee ? linkOf(addressee) : '',
      } satisfies FindingCard;
    }),
    hasFollowUps: tabsByKey.has('followUps'),
    hasForm: isFinished(specialPlaces(notes).get('response')),
  };
}

function visitCard(group: VisitGroup, { units, obligations }: Office): Omit<VisitCard, 'link'> {
  const [first] = group.rows;
  return {
    unitCode: group.unit,
    date: group.date,
    seen: seenVisit(group),
    number: first?.value.number ?? '',
    unit: units.find(({ code }) => code === group.unit)?.name ?? group.unit,
    day: dayText(group.date),
    team: first?.value.team ?? '',
    targets: group.rows.map(({ value: { obligationId } }) => ({
      id: obligationId ?? '',
      name: obligations.find(({ id }) => id === obligationId)?.name ?? generalVisit,
    })),
    answers: disputedAnswers(group),
    notes: first?.value.notes ?? '',
    photo: first?.value.photo ?? '',
  };
}

/** What was sent about rows on which answers differ and nobody has chosen. */
function disputedAnswers({ rows }: VisitGroup): readonly string[] {
  return rows.flatMap(({ value }) => {
    const { outcome, disputed } = settleResult(readResultAnswers(value.answers));
    return outcome === value.outcome ? disputed.map(resultOfSender) : [];
  });
}

/** Fingerprint of everything a person sees of a visit's result. */
export function seenVisit({ rows }: VisitGroup): string {
  return String(
    fingerprint(
      JSON.stringify(
        rows.map(({ value: { number, obligationId, outcome, team, notes, photo, answers } }) => [
          number,
          obligationId,
          outcome,
          team,
          notes,
          photo,
          answers,
        ]),
      ),
    ),
  );
}

interface Finding {
  readonly unit: string;
  readonly obligationId: string;
  readonly periodId: string;
}

/** The accepted reports that a finding is about, with their rows in Laporan. */
export function reportsOfFinding(
  { matrix, reportsByRow }: Decision,
  { unit, obligationId, periodId }: Finding,
): readonly { readonly row: number; readonly report: Report }[] {
  const column = matrix.expected.obligationPeriods.find(
    ({ obligation, period }) => obligation.id === obligationId && period.id === periodId,
  );
  if (column === undefined) return [];
  const { period, rule } = column;
  return [...reportsByRow]
    .filter(
      ([, report]) =>
        report.unit === unit &&
        report.obligationId === obligationId &&
        period.start <= report.activityDate &&
        report.activityDate <= period.end &&
        acceptanceOf(report, rule) === 'accepted',
    )
    .map(([row, report]) => ({ row, report }));
}

/** The newest visit after the contradicting one that found the activity held; it lifts nothing by itself. */
function groundOf(decision: Decision, finding: Finding & { readonly visitedOn: string }): string {
  const later = visitsOfFinding(decision, finding)
    .map(({ value }) => value)
    .filter(({ date, outcome }) => outcome === 'held' && date > finding.visitedOn)
    .sort((left, right) => (left.date < right.date ? 1 : -1));
  const [newest] = later;
  return newest === undefined ? '' : visitGround(newest.date, visitOutcomeWords.held);
}

function visitsOfFinding({ visitRows }: Decision, { unit, obligationId, periodId }: Finding) {
  return visitRows.filter(
    ({ value }) =>
      isMade(value) &&
      value.unit === unit &&
      value.obligationId === obligationId &&
      value.periodId === periodId,
  );
}

/** Fingerprint of both facts of a finding and of what was decided about it. */
export function seenFinding({ followUpRows }: Office, decision: Decision, key: string): string {
  const [, unit = '', obligationId = '', periodId = ''] = key.split('|');
  const finding = { unit, obligationId, periodId };
  const row = followUpRows.find(({ value }) => value.key === key)?.value;
  return String(
    fingerprint(
      JSON.stringify([
        reportsOfFinding(decision, finding).map(({ report }) => [report.id, report.review]),
        visitsOfFinding(decision, finding).map(({ value }) => [value.date, value.outcome, value.notes]),
        row?.verdict ?? null,
        row?.response ?? '',
      ]),
    ),
  );
}

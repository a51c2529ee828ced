// Prepares the camat's digest when one is due.
import { monthClosedSince } from '../../core/camat/month-figures';
import { visitAgreement } from '../../core/compliance/visit-agreement';
import { isOfOffice, itemsToTell, splitTold } from '../../core/follow-ups/follow-up-reminder';
import { digestDayUpTo } from '../../core/reminders/digest-day';
import { digestKeyOf, lastDigestDay } from '../../core/reminders/reminder-ledger';
import { dateOf } from '../../core/time/plain-date';
import { isWorkingDay } from '../../core/time/working-calendar';
import { isMade } from '../../core/visits/visit';
import { visitCoverage, visitWindow } from '../../core/visits/visit-coverage';
import { type AwaitedNotice, awaitedOfOffice } from '../../messages/circulars/awaited-text';
import { officeSection } from '../../messages/follow-ups/follow-up-section';
import { type DigestVisits, renderDigestEmail } from '../../messages/reminders/digest-email';
import { digestLabel } from '../../messages/reminders/stage-label';
import { heartbeatOf } from '../notebook/heartbeat';
import { type Decision, decideOffice } from '../office/decide-office';
import { crowdWordOf } from '../office/office-terms';
import { knownPageAddress } from '../office/page-address';
import { type Office, readVisits } from '../office/read-office';
import type { Ports } from '../ports';
import { isMonthDrafted } from './month-drafted';
import type { ReminderReading } from './read-reminders';
import type { Parcel } from './send-parcels';

type Known = Pick<
  ReminderReading,
  'office' | 'decision' | 'hasVisits' | 'notebook' | 'ledger' | 'lostUpTo' | 'followUps'
>;

/**
 * The camat's digest, whose day `isDigestDue` tells; null where there is nobody to send it to. It has a row in the ledger as reminders do: a day in any state but
 * failed gets no second one, and a day that did not reach "terkirim" is made up for on the next working day, so that the
 * camat always gets one (docs/adr/0016).
 */
export function digestOf(
  ports: Pick<Ports, 'workbook'>,
  known: Known,
  awaited: readonly AwaitedNotice[],
): Parcel | null {
  const { office, notebook } = known;
  const { profile, headEmail } = office.settings;
  if (profile === null) return null;
  // The digest names what a visit contradicted; reminders alone need no visits.
  const read = known.hasVisits ? office : { ...office, ...readVisits(ports, office) };
  const decision = known.hasVisits ? known.decision : decideOffice(read);
  const { summary, matrix } = decision;
  const month = monthClosedSince(matrix, lastDigestDay(known.ledger));
  const lastRefresh = heartbeatOf(notebook, 'dailyRefresh');
  const lastRun = lastRefresh === null ? null : dateOf(lastRefresh);
  const row = {
    key: digestKeyOf(office.today),
    obligation: '',
    period: '',
    stage: digestLabel,
    unit: `${profile.terms.office} ${profile.name}`,
    address: headEmail,
  };
  return {
    to: headEmail,
    body: renderDigestEmail({
      profile,
      unitWord: crowdWordOf(office),
      summary,
      visited: visitFigures(decision, read),
      month,
      isReportDrafted: month !== null && isMonthDrafted(notebook, month.month.start.slice(0, 7)),
      today: office.today,
      lastRun,
      words: office.settings.texts,
      others: [
        ...officeSection(
          splitTold(itemsToTell(known.followUps, isOfOffice, office.today), lastDigestDay(known.ledger)),
          office.today,
        ),
        ...awaitedOfOffice(awaited),
      ],
      pageUrl: knownPageAddress(notebook),
    }),
    rows: [row],
  };
}

/** Null where nobody has visited: not every office does. */
function visitFigures(
  { matrix, visits }: Pick<Decision, 'matrix' | 'visits'>,
  { units, today }: Pick<Office, 'units' | 'today'>,
): DigestVisits | null {
  if (!visits.some(isMade)) return null;
  const window = visitWindow(today);
  return {
    coverage: visitCoverage(units, visits, window),
    agreement: visitAgreement(matrix, visits, window),
  };
}

/** Whether a digest day has come for which none was sent; on a day off it waits for the next working day. */
export function isDigestDue({ office, decision, ledger, lostUpTo }: Known): boolean {
  const { headEmail, remindersOn } = office.settings;
  const { today } = office;
  const deadlines = decision.matrix.expected.obligationPeriods.map(({ due }) => due);
  const isTried = ledger.some(({ key, state }) => key === digestKeyOf(today) && state !== 'failed');
  return (
    remindersOn &&
    headEmail !== '' &&
    deadlines.length > 0 &&
    isWorkingDay(office.calendar, today) &&
    !isTried &&
    // On the day on which the ledger was lost it is unknown whether today's digest has left.
    lostUpTo !== today &&
    lastDigestDay(ledger) < digestDayUpTo(today, deadlines)
  );
}

// Has the camat had the digest of this week, and of the deadline that has just passed?
import { digestDayUpTo } from '../core/digest-day';
import { dateOf } from '../core/plain-date';
import { isWorkingDay } from '../core/working-calendar';
import { renderDigestEmail } from '../messages/digest-email';
import { type Decision, decideOffice } from './decide-office';
import { heartbeatEntry, heartbeatOf } from './heartbeat';
import type { Ports } from './ports';
import { type Office, readVisits } from './read-office';

/** The day of the last digest that Google took, and the day on which one was about to leave. */
const sentKey = 'ringkasan-terkirim';
const leavingKey = 'ringkasan-sedang-dikirim';

interface Known {
  readonly office: Office;
  readonly decision: Decision;
  /** Whether the visits stand in `office`. */
  readonly hasVisits: boolean;
  readonly notebook: Readonly<Record<string, string>>;
  /** What the run has to note besides, with the same write. */
  readonly noted: Readonly<Record<string, string>>;
}

/**
 * Ends a daily run of reminders: notes that it came to its end, and sends the camat's digest if one is due. That it is
 * about to leave is noted before, that it left afterwards: a run that dies in between sends no second one that day, and
 * the next day's run sends one of that day, so that the camat is never left without (docs/adr/0016).
 */
export const endReminderRun = (
  ports: Pick<Ports, 'mailer' | 'notebook' | 'person' | 'workbook'>,
  known: Known,
): void => {
  const { office, notebook } = known;
  const { profile, headEmail } = office.settings;
  const beat = { at: office.now, account: ports.person.account() };
  const heartbeat = { ...known.noted, ...heartbeatEntry('dailyReminders', beat, notebook) };
  if (profile === null || !isDigestDue(known)) {
    ports.notebook.write(heartbeat);
    return;
  }
  // The digest names what a visit contradicted; reminders alone need no visits.
  const { summary } = known.hasVisits
    ? known.decision
    : decideOffice({ ...office, visits: readVisits(ports, office) });
  const lastRefresh = heartbeatOf(notebook, 'dailyRefresh');
  const lastRun = lastRefresh === null ? null : dateOf(lastRefresh);
  const mail = renderDigestEmail({
    profile,
    summary,
    today: office.today,
    lastRun,
    words: office.settings.texts,
  });
  ports.notebook.write({ ...heartbeat, [leavingKey]: office.today });
  const senderName = `${profile.terms.office} ${profile.name}`;
  const refusal = ports.mailer.send({ to: headEmail, ...mail, senderName });
  ports.notebook.write(refusal === '' ? { [sentKey]: office.today } : { [leavingKey]: '' });
};

/** Whether a digest day has come that none was sent for; on a day off it waits for the next working day. */
const isDigestDue = ({ office, decision, notebook }: Known): boolean => {
  const { headEmail, remindersOn } = office.settings;
  const deadlines = decision.matrix.expected.obligationPeriods.map(({ due }) => due);
  return (
    remindersOn &&
    headEmail !== '' &&
    deadlines.length > 0 &&
    isWorkingDay(office.calendar, office.today) &&
    notebook[leavingKey] !== office.today &&
    (notebook[sentKey] ?? '') < digestDayUpTo(office.today, deadlines)
  );
};

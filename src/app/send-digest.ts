// Has the camat had the digest of this week, and of the deadline that has just passed?
import { digestDayUpTo } from '../core/digest-day';
import { dateOf } from '../core/plain-date';
import { isWorkingDay } from '../core/working-calendar';
import { renderDigestEmail } from '../messages/digest-email';
import { type Decision, decideOffice } from './decide-office';
import { heartbeatEntry, heartbeatOf } from './heartbeat';
import type { Ports } from './ports';
import { type Office, readVisits } from './read-office';

const sentKey = 'ringkasan-terkirim';

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
 * Ends a daily run of reminders: notes that it came to its end, and sends the camat's digest if one is due. Both are
 * noted in one write before the digest leaves, so that a run that dies never sends it twice; when Google refuses the
 * mail, its note is taken back and the next run tries again.
 */
export const endReminderRun = (
  ports: Pick<Ports, 'mailer' | 'notebook' | 'workbook'>,
  known: Known,
): void => {
  const { office, notebook } = known;
  const { profile, headEmail } = office.settings;
  const heartbeat = { ...known.noted, ...heartbeatEntry('dailyReminders', office.now) };
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
  const mail = renderDigestEmail({ profile, summary, today: office.today, lastRun });
  ports.notebook.write({ ...heartbeat, [sentKey]: office.today });
  const senderName = `${profile.terms.office} ${profile.name}`;
  const refusal = ports.mailer.send({ to: headEmail, ...mail, senderName });
  if (refusal !== '') ports.notebook.write({ [sentKey]: notebook[sentKey] ?? '' });
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
    (notebook[sentKey] ?? '') < digestDayUpTo(office.today, deadlines)
  );
};

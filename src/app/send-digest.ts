// Has the camat had the digest of this week, and of the deadline that has just passed?
import { digestDayUpTo } from '../core/digest-day';
import { dateOf } from '../core/plain-date';
import { renderDigestEmail } from '../messages/digest-email';
import type { Decision } from './decide-office';
import { heartbeatOf } from './heartbeat';
import type { Ports } from './ports';
import type { Office } from './read-office';

const sentKey = 'ringkasan-terkirim';

interface Known {
  readonly office: Office;
  readonly decision: Decision;
  readonly notebook: Readonly<Record<string, string>>;
}

/**
 * Sends the digest if one is due that has not been sent. The day is noted before the mail leaves, so that a run that
 * dies never sends it twice; when Google refuses the mail, the note is taken back and the next run tries again.
 */
export const sendDigest = (
  ports: Pick<Ports, 'mailer' | 'notebook'>,
  { office, decision, notebook }: Known,
): void => {
  const { profile, headEmail } = office.settings;
  const { summary, matrix } = decision;
  if (profile === null || headEmail === '' || summary.obligations.length === 0) return;
  const day = digestDayUpTo(
    office.today,
    matrix.expected.obligationPeriods.map(({ due }) => due),
  );
  const before = notebook[sentKey] ?? '';
  if (before >= day) return;
  ports.notebook.write({ [sentKey]: office.today });
  const lastRefresh = heartbeatOf(notebook, 'dailyRefresh');
  const mail = renderDigestEmail({
    profile,
    summary,
    today: office.today,
    lastRun: lastRefresh === null ? null : dateOf(lastRefresh),
  });
  const senderName = `${profile.terms.office} ${profile.name}`;
  const refusal = ports.mailer.send({ to: headEmail, ...mail, senderName });
  if (refusal !== '') ports.notebook.write({ [sentKey]: before });
};

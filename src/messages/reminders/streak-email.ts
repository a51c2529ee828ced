// Renders the mail that thanks a village which has reported on time again and again.
import type { UnitStreak } from '../../core/camat/unit-progress';
import type { OfficeProfile } from '../../core/office/profile';
import { type EmailBody, emailPage } from '../email-page';
import { officeHeadTitle, officeTitle, unitHeadTitle, unitTitle } from '../office/unit-name';
import { fillWords, type OfficeWords, type WordsPart } from './mail-words';

/** A streak that was just completed, with the name of its obligation. */
interface ThankedStreak extends UnitStreak {
  readonly obligationName: string;
}

/** One mail for all streaks of one address, at least one. Asks nothing and has no button. */
export function renderStreakEmail(
  profile: OfficeProfile,
  streaks: readonly ThankedStreak[],
  words: OfficeWords,
): EmailBody {
  const { terms } = profile;
  const joined = (textOf: (streak: ThankedStreak) => string): string =>
    [...new Set(streaks.map(textOf))].join(' dan ');
  const values = {
    desa: joined(({ unit }) => unitTitle(unit, terms)),
    kewajiban: joined(({ obligationName }) => obligationName),
    kali: joined(({ periods }) => String(periods)),
    kantor: officeTitle(profile),
  };
  const say = (part: WordsPart): string => fillWords(words, { kind: 'thanks', part }, values);
  return emailPage({
    subject: say('subject'),
    preheader: `Laporan ${values.kewajiban} selalu tepat waktu.`,
    sender: values.kantor,
    paragraphs: [`Yth. ${joined(({ unit }) => unitHeadTitle(unit, terms))} beserta jajaran,`, say('opening')],
    closing: [officeHeadTitle(profile)],
  });
}

// Which mail thanks a village that has reported on time again and again?
import type { OfficeProfile } from '../core/profile';
import type { UnitStreak } from '../core/unit-progress';
import { type EmailBody, emailPage } from './email-page';
import { unitHeadTitle, unitTitle } from './unit-name';

/** Streaks worth a mail: each is thanked for once, when it is reached. */
export const STREAK_MILESTONES: readonly number[] = [3, 6, 12];

/** Asks nothing and has no button. */
export const renderStreakEmail = (
  profile: OfficeProfile,
  obligationName: string,
  { unit, periods }: UnitStreak,
): EmailBody => {
  const { terms, name } = profile;
  return emailPage({
    subject: `Terima kasih, ${unitTitle(unit, terms)}: ${periods} kali berturut-turut tepat waktu`,
    preheader: `Laporan ${obligationName} selalu tepat waktu.`,
    sender: `${terms.office} ${name}`,
    paragraphs: [
      `Yth. ${unitHeadTitle(unit, terms)} beserta jajaran,`,
      `Laporan ${obligationName} kami terima tepat waktu ${periods} kali berturut-turut. Terima kasih atas kerja keras Anda dan warga; ini contoh yang baik bagi kita semua.`,
    ],
    closing: [`${terms.officeHead} ${name}`],
  });
};

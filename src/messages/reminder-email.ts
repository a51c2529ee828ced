// Which mail reminds a village of what it still owes?
import type { OfficeProfile } from '../core/profile';
import type { ReminderItem } from '../core/reminder-mail';
import { deadlineText, periodText } from './date-text';
import { type EmailBody, emailPage } from './email-page';

export interface ReminderFacts {
  readonly profile: OfficeProfile;
  readonly unitName: string;
  readonly position: string;
  readonly items: readonly ReminderItem[];
  /** The prefilled form of the first item; '' if there is none. */
  readonly url: string;
  readonly contactPerson: string;
  readonly contactPhone: string;
}

/** Warm and short: thanks before it asks, names what is owed and until when, one button, how to be excused, whom to call. */
export const renderReminderEmail = (facts: ReminderFacts): EmailBody => {
  const { profile, unitName, position, items, url } = facts;
  const [first] = items;
  const name = first ? owedText(first) : '';
  const several = items.length > 1;
  return emailPage({
    subject: several ? `${items.length} laporan ${unitName} belum kami terima` : `Laporan ${name} ${unitName} belum kami terima`,
    preheader: 'Mengisinya kurang dari satu menit.',
    paragraphs: [
      `Yth. ${position === '' ? 'Bapak/Ibu' : position} ${unitName},`,
      several
        ? 'Terima kasih atas kerja samanya selama ini. Laporan berikut belum kami terima:'
        : `Terima kasih atas kerja samanya selama ini. Laporan ${name} belum kami terima. Mengisinya kurang dari satu menit; nama ${profile.terms.unit} sudah terisi.`,
    ],
    ...(url === '' ? {} : { button: { label: 'Isi laporan sekarang', url } }),
    facts: items.map((item) => [owedText(item), dueText(item, profile)] as const),
    closing: [
      'Sudah melapor hari ini? Abaikan surel ini.',
      'Ada halangan (banjir, pilkades)? Balas surel ini untuk meminta dispensasi.',
      whomToCall(facts),
    ],
  });
};

const owedText = ({ cell }: ReminderItem): string => {
  const { obligation, period } = cell.expected.obligationPeriod;
  return `${obligation.name} ${periodText(period)}`;
};

const dueText = ({ cell }: ReminderItem, { zone }: OfficeProfile): string => {
  const { due } = cell.expected.obligationPeriod;
  return cell.isClosed ? `tenggat lewat: ${deadlineText(due, zone)}` : `ditunggu sampai ${deadlineText(due, zone)}`;
};

const whomToCall = ({ profile, contactPerson, contactPhone }: ReminderFacts): string =>
  [`${contactPerson === '' ? '' : `${contactPerson}, `}${profile.terms.office} ${profile.name}`, contactPhone]
    .filter((text) => text !== '')
    .join(' · ');

// What does the office read about the health of its add-in?
import { isRunOverdue } from '../core/heartbeat';
import { dateOf, type PlainDateTime } from '../core/plain-date';
import type { Zone } from '../core/unit';
import { dayText, momentText, wholeText } from './date-text';

/** What is known when somebody opens Kesehatan. */
export interface HealthFacts {
  readonly now: PlainDateTime;
  readonly zone: Zone;
  /** When the daily runs last came to their end, whoever owns them; null if never. */
  readonly lastRefresh: PlainDateTime | null;
  readonly lastReminders: PlainDateTime | null;
  readonly remindersOn: boolean;
  /** Triggers of the account that looks; those of others cannot be seen. */
  readonly missingTriggers: number;
  readonly doubledTriggers: number;
  readonly quotaLeft: number;
  /** Mails that wait for another day. */
  readonly waitingMails: number;
  /** Reminders of which nobody knows whether they left. */
  readonly stuckReminders: number;
  readonly failedReminders: number;
  readonly obligationsWithoutForm: readonly string[];
  readonly yearsWithoutHolidays: readonly number[];
  readonly unitsWithoutContact: readonly string[];
  readonly issueCount: number;
}

/** `bad`: something does not happen; `warn`: somebody should look; `good`: nothing to do. */
export type HealthState = 'bad' | 'warn' | 'good';

export interface HealthCheck {
  readonly state: HealthState;
  readonly title: string;
  /** What it means and what to do. */
  readonly detail: string;
  /** Whether "Perbaiki pemicu" puts it right. */
  readonly isRepairable: boolean;
}

/** The checks, worst first, otherwise in this order. */
export const healthChecks = (facts: HealthFacts): readonly HealthCheck[] => {
  const checks = [
    dailyCheck(facts),
    reminderCheck(facts),
    triggerCheck(facts),
    mailCheck(facts),
    ledgerCheck(facts),
    formCheck(facts),
    contactCheck(facts),
    holidayCheck(facts),
    issueCheck(facts),
  ];
  const order: readonly HealthState[] = ['bad', 'warn', 'good'];
  return order.flatMap((state) => checks.filter((check) => check.state === state));
};

/** `Semua berjalan baik`, `2 hal perlu dilihat`. */
export const healthHeadline = (checks: readonly HealthCheck[]): string => {
  const open = checks.filter(({ state }) => state !== 'good').length;
  return open === 0 ? 'Semua berjalan baik' : `${open} hal perlu dilihat`;
};

/** What the next person to open the workbook reads when the daily run has stopped. */
export const stoppedNotice = (last: PlainDateTime): string =>
  `Pemeriksaan harian terakhir berjalan ${dayText(dateOf(last))}. Buka menu Pantau Desa → Kesehatan.`;

const check = (state: HealthState, title: string, detail: string, isRepairable = false): HealthCheck => ({
  state,
  title,
  detail,
  isRepairable,
});

const dailyCheck = ({ now, zone, lastRefresh, missingTriggers }: HealthFacts): HealthCheck => {
  if (lastRefresh === null) {
    return missingTriggers > 0
      ? check(
          'bad',
          'Pemeriksaan harian belum berjalan',
          'Pemicunya tidak ada pada akun ini. Tekan Perbaiki pemicu.',
          true,
        )
      : check('good', 'Pemeriksaan harian menunggu pagi pertama', 'Berjalan sendiri setiap pagi.');
  }
  const last = `Terakhir ${momentText(lastRefresh, zone)}.`;
  if (!isRunOverdue(lastRefresh, now)) return check('good', 'Pemeriksaan harian berjalan', last);
  return check(
    'bad',
    'Pemeriksaan harian berhenti',
    `${last} Laporan dari formulir tetap tersimpan. Tekan Perbaiki pemicu.`,
    true,
  );
};

const reminderCheck = ({ now, zone, lastReminders, remindersOn }: HealthFacts): HealthCheck => {
  if (!remindersOn)
    return check(
      'warn',
      'Pengingat otomatis mati',
      'Tidak ada surel terkirim sendiri. Nyalakan di Uji coba pengingat.',
    );
  if (lastReminders === null)
    return check('good', 'Pengingat menunggu pagi pertama', 'Berjalan setiap hari kerja.');
  const last = `Terakhir berjalan ${momentText(lastReminders, zone)}.`;
  return isRunOverdue(lastReminders, now)
    ? check('bad', 'Pengingat berhenti', `${last} Tekan Perbaiki pemicu.`, true)
    : check('good', 'Pengingat otomatis berjalan', last);
};

const triggerCheck = ({ doubledTriggers, missingTriggers, lastRefresh, now }: HealthFacts): HealthCheck => {
  if (doubledTriggers > 0)
    return check(
      'warn',
      `${doubledTriggers} pemicu ganda`,
      'Tidak ada surel yang terkirim dua kali, tetapi hapuslah. Tekan Perbaiki pemicu.',
      true,
    );
  if (missingTriggers === 0)
    return check('good', 'Pemicu lengkap', 'Pemicu harian dan formulir ada pada akun ini.');
  return lastRefresh !== null && !isRunOverdue(lastRefresh, now)
    ? check('good', 'Pemicu dijalankan akun petugas lain', 'Tidak perlu dibuat lagi pada akun ini.')
    : check(
        'bad',
        `${missingTriggers} pemicu tidak ada`,
        'Laporan dan pengingat tidak diproses sendiri. Tekan Perbaiki pemicu.',
        true,
      );
};

const mailCheck = ({ quotaLeft, waitingMails }: HealthFacts): HealthCheck => {
  const quota = `Sisa jatah surel akun ini hari ini: ${wholeText(quotaLeft)}.`;
  if (waitingMails > 0)
    return check(
      'warn',
      `${wholeText(waitingMails)} surel menunggu`,
      `${quota} Sisanya terkirim pada hari kerja berikutnya.`,
    );
  return quotaLeft === 0
    ? check('warn', 'Jatah surel hari ini habis', 'Pengingat berikutnya terkirim setelah jatahnya pulih.')
    : check('good', 'Tidak ada surel yang menunggu', quota);
};

const ledgerCheck = ({ stuckReminders, failedReminders }: HealthFacts): HealthCheck => {
  if (stuckReminders > 0)
    return check(
      'bad',
      `${stuckReminders} pengingat belum pasti terkirim`,
      'Statusnya masih “sedang dikirim” di tab Pengingat dan tidak dikirim ulang sendiri. Tanyakan kepada desa, lalu ubah menjadi terkirim atau gagal.',
    );
  return failedReminders > 0
    ? check(
        'warn',
        `${failedReminders} pengingat gagal`,
        'Sebabnya ada di tab Pengingat. Perbaiki alamatnya di tab Kontak.',
      )
    : check('good', 'Semua pengingat tercatat', 'Tidak ada yang gagal atau menggantung.');
};

const formCheck = ({ obligationsWithoutForm: names }: HealthFacts): HealthCheck =>
  names.length > 0
    ? check(
        'bad',
        `${names.length} kewajiban tanpa formulir`,
        `${shortList(names)}. Jalankan Siapkan buku kerja sekali lagi.`,
      )
    : check('good', 'Semua kewajiban punya formulir', 'Tautannya ada di Bagikan tautan.');

const contactCheck = ({ unitsWithoutContact: names }: HealthFacts): HealthCheck =>
  names.length > 0
    ? check(
        'warn',
        `${names.length} kontak belum lengkap`,
        `${shortList(names)}. Isi alamat surelnya di tab Kontak.`,
      )
    : check('good', 'Kontak lengkap', 'Setiap pengingat punya alamat.');

const holidayCheck = ({ yearsWithoutHolidays: years }: HealthFacts): HealthCheck =>
  years.length > 0
    ? check(
        'warn',
        `Hari libur ${years.join(' dan ')} belum diisi`,
        'Tenggat hanya menghindari Sabtu dan Minggu. Isi tab Libur menurut SKB.',
      )
    : check('good', 'Hari libur terisi', 'Tenggat menghindari libur nasional dan cuti bersama.');

const issueCheck = ({ issueCount }: HealthFacts): HealthCheck =>
  issueCount > 0
    ? check(
        'warn',
        `${wholeText(issueCount)} masalah pada isian`,
        'Tab Masalah menyebut barisnya dan cara memperbaikinya.',
      )
    : check('good', 'Tidak ada masalah pada isian', 'Tab Masalah kosong.');

/** At most three names, then how many more. */
const shortList = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}, dan ${names.length - 3} lainnya`;

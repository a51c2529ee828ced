// What does the office read about the health of its add-in?
import { isRunOverdue } from '../core/heartbeat';
import { momentText } from './date-text';
import { check, type HealthCheck, type HealthFacts, type HealthState } from './health-fact';
import { failureCheck, mailCheck, stuckCheck } from './health-of-mails';
import { contactCheck, formCheck, holidayCheck, issueCheck, wordsCheck } from './health-of-tabs';

/** The checks, worst first, otherwise in this order. */
export const healthChecks = (facts: HealthFacts): readonly HealthCheck[] => {
  const checks = [
    dailyCheck(facts),
    reminderCheck(facts),
    triggerCheck(facts),
    reportCheck(facts),
    mailCheck(facts),
    stuckCheck(facts),
    failureCheck(facts),
    formCheck(facts),
    wordsCheck(facts),
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

const dailyCheck = ({ now, zone, lastRefresh, missingTriggers }: HealthFacts): HealthCheck => {
  if (lastRefresh === null) {
    return missingTriggers > 0
      ? check(
          'bad',
          'Pemeriksaan harian belum berjalan',
          'Pemicunya tidak ada pada akun ini. Tekan Perbaiki pemicu.',
          'triggers',
        )
      : check('good', 'Pemeriksaan harian menunggu pagi pertama', 'Berjalan sendiri setiap pagi.');
  }
  const last = `Terakhir ${momentText(lastRefresh, zone)}.`;
  if (!isRunOverdue(lastRefresh, now)) return check('good', 'Pemeriksaan harian berjalan', last);
  return check(
    'bad',
    'Pemeriksaan harian berhenti',
    `${last} Laporan dari formulir tetap tersimpan. Tekan Perbaiki pemicu.`,
    'triggers',
  );
};

const reminderCheck = ({ now, zone, lastReminders, ...facts }: HealthFacts): HealthCheck => {
  if (!facts.remindersOn)
    return check(
      'warn',
      'Pengingat otomatis mati',
      'Tidak ada surel terkirim sendiri. Nyalakan di Uji coba pengingat.',
    );
  if (!facts.remindsInHours)
    return check(
      'bad',
      'Jam pengingat tidak cocok',
      'Pemicu berjalan antara pukul 08.00 dan 09.00. Di tab Pengaturan, mulai paling lambat 08.00 dan sampai paling cepat 09.00.',
    );
  if (lastReminders === null)
    return check('good', 'Pengingat menunggu pagi pertama', 'Berjalan setiap hari kerja.');
  const last = `Terakhir berjalan ${momentText(lastReminders, zone)}.`;
  return isRunOverdue(lastReminders, now)
    ? check('bad', 'Pengingat berhenti', `${last} Tekan Perbaiki pemicu.`, 'triggers')
    : check('good', 'Pengingat otomatis berjalan', last);
};

const reportCheck = ({ lastReport, zone }: HealthFacts): HealthCheck =>
  check(
    'good',
    lastReport === null ? 'Belum ada laporan masuk' : 'Laporan terakhir tercatat',
    lastReport === null ? 'Bagikan tautannya lewat Bagikan tautan.' : `${momentText(lastReport, zone)}.`,
  );

/** Google shows each account only its own triggers, so the panel says whose it counts. */
const triggerCheck = (facts: HealthFacts): HealthCheck => {
  const { doubledTriggers, missingTriggers, standingTriggers, lastRefresh, now } = facts;
  const own = `Pada akun ini ${standingTriggers} dari ${standingTriggers + missingTriggers} pemicu; milik petugas lain tidak terlihat dari sini.`;
  if (doubledTriggers > 0)
    return check(
      'warn',
      `${doubledTriggers} pemicu ganda`,
      'Tidak ada surel yang terkirim dua kali, tetapi hapuslah. Tekan Perbaiki pemicu.',
      'triggers',
    );
  if (missingTriggers === 0) return check('good', 'Pemicu lengkap', own);
  return lastRefresh !== null && !isRunOverdue(lastRefresh, now)
    ? check('good', 'Pemicu dijalankan akun petugas lain', `${own} Tidak perlu dibuat lagi di sini.`)
    : check(
        'bad',
        `${missingTriggers} pemicu tidak ada`,
        `Laporan dan pengingat tidak diproses sendiri. ${own} Tekan Perbaiki pemicu.`,
        'triggers',
      );
};

// Says how healthy the add-in is, check by check.
import { type Heartbeat, isRunOverdue } from '../../core/maintenance/heartbeat';
import { momentText } from '../time/date-text';
import { check, type HealthCheck, type HealthFacts, type HealthState } from './health-fact';
import { specialFormChecks } from './health-of-forms';
import { camatChecks, failureCheck, ledgerChecks, mailCheck, stuckCheck } from './health-of-mails';
import {
  contactCheck,
  dateChecks,
  formCheck,
  formGapChecks,
  holidayCheck,
  issueCheck,
  numberChecks,
  regionCheck,
  removalChecks,
  shapeChecks,
  spareFormChecks,
  wordsCheck,
} from './health-of-tabs';

/** The checks, worst first, otherwise in this order. */
export function healthChecks(facts: HealthFacts): readonly HealthCheck[] {
  const checks = [
    ...shapeChecks(facts),
    regionCheck(facts),
    ...dateChecks(facts),
    dailyCheck(facts),
    reminderCheck(facts),
    triggerCheck(facts),
    reportCheck(facts),
    mailCheck(facts),
    stuckCheck(facts),
    ...ledgerChecks(facts),
    failureCheck(facts),
    ...camatChecks(facts),
    formCheck(facts),
    ...formGapChecks(facts),
    ...specialFormChecks(facts),
    ...spareFormChecks(facts),
    wordsCheck(facts),
    contactCheck(facts),
    holidayCheck(facts),
    ...removalChecks(facts),
    ...numberChecks(facts),
    issueCheck(facts),
  ];
  const order: readonly HealthState[] = ['bad', 'warn', 'good'];
  return order.flatMap((state) => checks.filter((check) => check.state === state));
}

/** All that can be said while scopes are not ticked: nothing else can be read for certain. */
export const consentCheck: HealthCheck = check(
  'bad',
  'Izin Google belum lengkap',
  'Sebagian izin tidak dicentang atau sudah berakhir, jadi pengingat, formulir, atau pemeriksaan harian berhenti. Pilih Pantau Desa → Siapkan buku kerja…; Google menampilkan izin yang kurang. Centang semuanya, lalu buka Kesehatan lagi.',
);

/** `Semua berjalan baik`, `2 hal perlu dilihat`. */
export function healthHeadline(checks: readonly HealthCheck[]): string {
  const open = checks.filter(({ state }) => state !== 'good').length;
  return open === 0 ? 'Semua berjalan baik' : `${open} hal perlu dilihat`;
}

function dailyCheck(facts: HealthFacts): HealthCheck {
  const [last] = facts.refreshed;
  if (last === undefined) {
    return facts.missingTriggers > 0
      ? check(
          'bad',
          'Pemeriksaan harian belum berjalan',
          'Pemicunya tidak ada pada akun ini. Tekan Perbaiki pemicu.',
          'triggers',
        )
      : check('good', 'Pemeriksaan harian menunggu pagi pertama', 'Berjalan sendiri setiap pagi.');
  }
  const ended = lastText('Terakhir', last, facts);
  if (!isRunOverdue(last.at, facts.now)) return check('good', 'Pemeriksaan harian berjalan', ended);
  return isJustRepaired(last, facts)
    ? check(
        'good',
        'Pemeriksaan harian menunggu pagi berikutnya',
        `${ended} Pemicunya sudah dibuat ulang. Tidak ingin menunggu? Pilih Ambil laporan yang tertinggal.`,
      )
    : check(
        'bad',
        'Pemeriksaan harian berhenti',
        `${ended} Laporan dari formulir tetap tersimpan. Tekan Perbaiki pemicu.`,
        'triggers',
      );
}

/** `Terakhir Senin, 9 Maret 2026, 05.47 WIB, dengan akun kesra@kasiman.example.` */
function lastText(word: string, { at, account }: Heartbeat, { zone }: HealthFacts): string {
  return `${word} ${momentText(at, zone)}${account === '' ? '' : `, dengan akun ${account}`}.`;
}

/** Until the new triggers should have fired, nothing more can be done. */
function isJustRepaired({ at }: Heartbeat, { repairedAt, now }: HealthFacts): boolean {
  return repairedAt !== null && repairedAt > at && !isRunOverdue(repairedAt, now);
}

function reminderCheck(facts: HealthFacts): HealthCheck {
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
  const [last] = facts.reminded;
  if (last === undefined)
    return check('good', 'Pengingat menunggu pagi pertama', 'Berjalan setiap hari kerja.');
  const ended = lastText('Terakhir berjalan', last, facts);
  if (!isRunOverdue(last.at, facts.now)) return check('good', 'Pengingat otomatis berjalan', ended);
  return isJustRepaired(last, facts)
    ? check('good', 'Pengingat menunggu pagi berikutnya', `${ended} Pemicunya sudah dibuat ulang.`)
    : check('bad', 'Pengingat berhenti', `${ended} Tekan Perbaiki pemicu.`, 'triggers');
}

function reportCheck({ lastReport, zone }: HealthFacts): HealthCheck {
  return check(
    'good',
    lastReport === null ? 'Belum ada laporan masuk' : 'Laporan terakhir tercatat',
    lastReport === null ? 'Bagikan tautannya lewat Bagikan tautan.' : `${momentText(lastReport, zone)}.`,
  );
}

/** Google shows each account only its own triggers; of others the runs of the last day tell. */
function triggerCheck(facts: HealthFacts): HealthCheck {
  const { doubledTriggers, missingTriggers, standingTriggers, refreshed, ownAccount, now } = facts;
  const others = refreshed
    .filter(({ at, account }) => !isRunOverdue(at, now) && (account === '' || account !== ownAccount))
    .map(({ account }) => account);
  const names = others.filter((account) => account !== '');
  const own = `Akun ini punya ${standingTriggers} dari ${standingTriggers + missingTriggers} pemicu.`;
  if (doubledTriggers > 0)
    return check(
      'warn',
      `${doubledTriggers} pemicu ganda`,
      'Tidak ada surel yang terkirim dua kali, tetapi hapuslah. Tekan Perbaiki pemicu.',
      'triggers',
    );
  if (missingTriggers === 0)
    return names.length === 0
      ? check('good', 'Pemicu lengkap', own)
      : check(
          'good',
          `Pemicu berjalan pada ${names.length + 1} akun`,
          `Akun ini dan ${names.join(', ')}. Tidak ada surel yang terkirim dua kali; bila satu akun berhenti, yang lain tetap berjalan.`,
        );
  return others.length > 0
    ? check(
        'good',
        'Pemicu dijalankan akun petugas lain',
        `${names.length === 0 ? '' : `Akunnya ${names.join(', ')}. `}${own} Tidak perlu dibuat lagi di sini.`,
      )
    : check(
        'bad',
        `${missingTriggers} pemicu tidak ada`,
        `Laporan dan pengingat tidak diproses sendiri. ${own} Tekan Perbaiki pemicu.`,
        'triggers',
      );
}

// Checks the mails of the office: quota, doubtful ones, failed ones.
import { dateText, wholeText } from '../time/date-text';
import { check, type HealthCheck, type HealthFacts } from './health-fact';

/** Quota left, and mails that wait. */
export function mailCheck({ quotaLeft, waitingMails }: HealthFacts): HealthCheck {
  const quota = `Sisa jatah surel akun ini hari ini: ${wholeText(quotaLeft)}.`;
  if (waitingMails > 0)
    return check(
      'warn',
      `${wholeText(waitingMails)} surel menunggu`,
      `${quota} Harinya tertulis di Uji coba pengingat.`,
    );
  return quotaLeft === 0
    ? check('warn', 'Jatah surel hari ini habis', 'Pengingat berikutnya terkirim setelah jatahnya pulih.')
    : check('good', 'Tidak ada surel yang menunggu', quota);
}

/** Reminders that may or may not have left: only a person can find out. */
export function stuckCheck({ stuckReminders }: HealthFacts): HealthCheck {
  return stuckReminders > 0
    ? check(
        'bad',
        `${stuckReminders} pengingat belum pasti terkirim`,
        'Statusnya masih “sedang dikirim” di tab Pengingat dan tidak dikirim ulang sendiri. Tanyakan kepada desa, lalu ubah menjadi terkirim atau gagal.',
      )
    : check('good', 'Semua pengingat tercatat', 'Tidak ada yang menggantung.');
}

/** Reminders that Google did not take: three attempts, then a person. */
export function failureCheck({ retriedReminders, givenUpReminders }: HealthFacts): HealthCheck {
  if (givenUpReminders > 0)
    return check(
      'warn',
      `${givenUpReminders} pengingat perlu dilihat`,
      'Sudah tiga kali tidak diterima Google; sebabnya ada di tab Pengingat. Hubungi desanya lewat Pengingat WhatsApp.',
    );
  return retriedReminders > 0
    ? check(
        'warn',
        `${retriedReminders} pengingat dicoba lagi`,
        'Gagal terkirim dan dicoba lagi pada pengiriman berikutnya, paling banyak tiga kali. Sebabnya ada di tab Pengingat.',
      )
    : check('good', 'Tidak ada pengingat yang gagal', 'Dilihat tujuh hari ke belakang.');
}

/** The digest is tried again every working day; only a person can correct the address. No check while Google takes it. */
export function camatChecks({ camatRefused }: HealthFacts): readonly HealthCheck[] {
  return camatRefused
    ? [
        check(
          'bad',
          'Alamat surel camat ditolak Google',
          'Camat tidak menerima ringkasan. Perbaiki alamatnya di tab Pengaturan; ringkasannya dikirim lagi pada hari kerja berikutnya.',
        ),
      ]
    : [];
}

/** Without its rows it is unknown who has had which reminder: what was due to leave by then is not sent. None if they stand. */
export function ledgerChecks({ ledgerLostUpTo: lostUpTo }: HealthFacts): readonly HealthCheck[] {
  return lostUpTo === null
    ? []
    : [
        check(
          'warn',
          'Catatan pengingat pernah hilang',
          `Tab Pengingat atau isinya pernah terhapus. Agar tidak ada yang menerima dua kali, pengingat yang jatuh sampai ${dateText(lostUpTo)} tidak dikirim lagi; sesudah itu berjalan seperti biasa. Untuk yang sudah lewat tenggat, pakailah Pengingat WhatsApp.`,
        ),
      ];
}

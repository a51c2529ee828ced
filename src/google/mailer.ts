// Sends an e-mail.
import type { MailerPort } from '../app/ports-mail';

export const googleMailer: MailerPort = {
  send: ({ to, subject, text, html, senderName }) => {
    try {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: senderName });
      return '';
    } catch (failure) {
      return failure instanceof Error ? failure.message : String(failure);
    }
  },
  readRemainingQuota: () => MailApp.getRemainingDailyQuota(),
};

// How does an e-mail leave the office?
import type { MailerPort } from '../app/ports';

export const googleMailer: MailerPort = {
  send: ({ to, subject, text, html, senderName }) => {
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: senderName });
  },
  readRemainingQuota: () => MailApp.getRemainingDailyQuota(),
};

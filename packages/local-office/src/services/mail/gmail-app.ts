// What of GmailApp does the office know? Sending, which mail scripts use like MailApp's. (AS/reference/gmail/gmail-app)
import { declareService, signatureError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { MailApp } from './mail-app';

/** Sends through the same quota and outbox as MailApp; reading a mailbox is refused by name. */
export class GmailApp {
  private readonly mail: MailApp;

  constructor(session: Session) {
    this.mail = new MailApp(session, 'GmailApp.sendEmail');
  }

  sendEmail(...args: unknown[]): this {
    const [, , , options] = args;
    if (args.length < 3 || (args.length === 4 && (typeof options !== 'object' || options === null))) {
      throw signatureError('GmailApp.sendEmail', args);
    }
    this.mail.sendEmail(...args);
    return this;
  }
}

declareService(GmailApp, {
  name: 'GmailApp',
  scopes: ['https://mail.google.com/'],
  needsFullAuth: true,
  methods: { sendEmail: 'write' },
});

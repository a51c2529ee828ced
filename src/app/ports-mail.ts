// What the application needs of the mailbox.

/** One mail to one address, as it leaves. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
}

/** The mailbox of the account that runs the script. */
export interface MailerPort {
  /** Returns '' when the mail left, else Google's sentence why not. */
  send(mail: OutgoingMail): string;
  /** Recipients that may still be mailed today from this account. */
  readRemainingQuota(): number;
}

// MailApp: sends mail. (AS/reference/mail/mail-app; limits: AS/guides/services/quotas)
import { scope } from '../../runtime/service/auth';
import { declareService, ServiceError, signatureError } from '../../runtime/service/service';
import type { Session } from '../../runtime/service/session';
import type { AccountKind, MailAttachmentData, MailData } from '../../runtime/state/office-state';
import { blobOf } from '../utilities/blob';
import { parseRecipients } from './recipients';

const MOST_RECIPIENTS = 50;
const MOST_ATTACHMENTS = 250;
const LONGEST_SUBJECT = 250;
const LARGEST_ATTACHMENTS_BYTES = 25 * 1024 * 1024;
const LARGEST_BODY_BYTES: Readonly<Record<AccountKind, number>> = {
  consumer: 200 * 1024,
  workspace: 400 * 1024,
};

interface Message {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly name: string;
  readonly noReply: boolean;
  readonly replyTo: string;
  readonly attachments: readonly MailAttachmentData[];
  readonly inlineImages: Readonly<Record<string, MailAttachmentData>>;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

function attachmentOf(source: unknown): MailAttachmentData {
  const blob = blobOf(source);
  if (blob === undefined) throw new ServiceError('Invalid argument: attachments');
  const { bytes, contentType, name } = blob.read();
  return {
    name: name ?? 'Untitled',
    contentType: contentType ?? 'application/octet-stream',
    base64: Buffer.from(bytes).toString('base64'),
  };
}

/** Options that Google knows; others are refused by name. */
const KNOWN_OPTIONS: ReadonlySet<string> = new Set(
  'to cc bcc subject body htmlBody inlineImages attachments name noReply replyTo from'.split(' '),
);

function readMessage(fields: Readonly<Record<string, unknown>>): Message {
  const unknown = Object.keys(fields).find((key) => !KNOWN_OPTIONS.has(key));
  if (unknown !== undefined) throw new ServiceError(`Invalid argument: ${unknown}`);
  const { attachments, inlineImages, htmlBody } = fields;
  return {
    to: text(fields.to),
    cc: text(fields.cc),
    bcc: text(fields.bcc),
    subject: text(fields.subject),
    body: text(fields.body),
    htmlBody: htmlBody === null || htmlBody === undefined || htmlBody === '' ? null : String(htmlBody),
    name: text(fields.name),
    noReply: fields.noReply === true,
    replyTo: text(fields.replyTo),
    // A single file is taken as well as a list.
    attachments: (Array.isArray(attachments) ? attachments : [attachments ?? []].flat()).map(attachmentOf),
    inlineImages: isObject(inlineImages)
      ? Object.fromEntries(Object.entries(inlineImages).map(([key, source]) => [key, attachmentOf(source)]))
      : {},
  };
}

/** What `sendEmail(…)` was called with, by number and kind of arguments. */
function readArguments(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isObject(first)) return readMessage(first);
  if (args.length === 3) return readMessage({ to: first, subject: second, body: third });
  if (args.length === 4 && isObject(fourth))
    return readMessage({ ...fourth, to: first, subject: second, body: third });
  if (args.length === 4 && (typeof fourth === 'string' || fourth === null)) {
    return readMessage({ to: first, replyTo: second, subject: third, body: fourth });
  }
  throw signatureError('MailApp.sendEmail', args);
}

/** Sends, and only that. What was sent stands in the outbox at once: mail is never bundled. */
export class MailApp implements Pick<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota'> {
  constructor(private readonly session: Session) {}

  /** Recipients left today, cc and bcc counted. */
  getRemainingDailyQuota(): number {
    return this.session.remaining('mail');
  }

  sendEmail(...args: unknown[]): void {
    const message = readArguments(args);
    const sender = this.session.effectiveUser;
    const kind = this.session.state.accounts.find((account) => account.email === sender)?.kind ?? 'consumer';
    const [to, cc, bcc] = [message.to, message.cc, message.bcc].map(parseRecipients);
    const recipients = [...(to ?? []), ...(cc ?? []), ...(bcc ?? [])];
    if (recipients.length === 0) throw new ServiceError('Failed to send email: no recipient');
    this.checkSizes(message, recipients.length, kind);
    if (message.noReply && kind === 'consumer') {
      throw new ServiceError('Invalid argument: noReply');
    }
    this.session.charge('mail', recipients.length);
    const mail: MailData = {
      id: this.session.newId('mail-'),
      atMs: this.session.now(),
      sender,
      name: message.name,
      to: to ?? [],
      cc: cc ?? [],
      bcc: bcc ?? [],
      replyTo: message.replyTo,
      noReply: message.noReply,
      subject: message.subject,
      body: message.body,
      htmlBody: message.htmlBody,
      attachments: message.attachments,
      inlineImages: message.inlineImages,
    };
    this.session.state.mails.push(mail);
  }

  private checkSizes(message: Message, recipients: number, kind: AccountKind): void {
    if (recipients > MOST_RECIPIENTS) throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
    if (message.subject.length > LONGEST_SUBJECT) throw new ServiceError('Argument too large: subject');
    const bodyBytes = Buffer.byteLength(message.body) + Buffer.byteLength(message.htmlBody ?? '');
    if (bodyBytes > LARGEST_BODY_BYTES[kind]) throw new ServiceError('Limit Exceeded: Email Body Size.');
    if (message.attachments.length > MOST_ATTACHMENTS) {
      throw new ServiceError('Limit exceeded: Email Attachments Per Message.');
    }
    const files = [...message.attachments, ...Object.values(message.inlineImages)];
    const attached = files.reduce((sum, file) => sum + (file.base64.length * 3) / 4, 0);
    if (attached > LARGEST_ATTACHMENTS_BYTES)
      throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
  }
}

declareService(MailApp, {
  name: 'MailApp',
  scopes: [scope('script.send_mail')],
  methods: { sendEmail: 'write', getRemainingDailyQuota: 'read' },
});

// What the web server needs from an office.
import type { IncomingMessage } from 'node:http';
import type { MailData } from '../../runtime/state/office-state';
import type { PageRequest, WireSections, WireSheet } from '../wire/protocol';

/** A page or file to send. */
export interface HostPage {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Something went wrong that a person can understand: its message is shown as it is. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
}

/** A protection only warns here; the message is what its maker wrote, '' if nothing. */
export class NeedsConfirmation extends Error {
  override readonly name = 'NeedsConfirmation';
}

export interface OfficeHost {
  /** All tabs as the acting user sees them. */
  sheets(): readonly WireSheet[];
  sections(): WireSections;
  /** Does what a page asked and stores the outcome; throws RefusedRequest with a sentence for people. */
  handle(request: PageRequest): Promise<unknown>;
  /** The first window since all were closed has come: as on Google, no panel of an earlier one is open any more. */
  opened(): Promise<void>;
  /** HTML of an open sidebar or dialog, without the shim; null: none is open under this id. */
  dialogHtml(dialogId: string): string | null;
  /** What doGet (or doPost) answers. */
  webPage(request: WebRequest): Promise<HostPage>;
  mail(mailId: string): MailData | null;
  /** A page of the forms, or the outcome of sending one; null: no such form. */
  formPage(request: FormRequest): Promise<HostPage | null>;
  /** Calls back after every change, with the sections and tabs still to be compared. */
  onChange(listener: () => void): void;
  close(): Promise<void>;
}

export interface WebRequest {
  readonly method: 'GET' | 'POST';
  readonly query: URLSearchParams;
  readonly body: string;
  readonly contentType: string;
}

export interface FormRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly body: string;
  readonly contentType: string;
  readonly headers: IncomingMessage['headers'];
}

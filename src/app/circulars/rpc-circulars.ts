// What the dialog Surat edaran asks the server, and what comes back.
import type { AcknowledgeStep } from '../../core/circulars/acknowledgement';

export interface CircularCard {
  readonly id: string;
  /** `Surat Edaran Bupati Kupang Nomor 440/XII/2021, 28 Desember 2021`. */
  readonly title: string;
  readonly subject: string;
  /** `berlaku`, with `nomor belum diisi` where it is missing. */
  readonly status: string;
  readonly isInForce: boolean;
  /** `diterima 20/24 · dibaca 12/24 · dilaksanakan 3/24`. */
  readonly counts: string;
  /** `Tanda terima ditunggu sampai 5 Januari 2022.`; '' without a date. */
  readonly deadline: string;
  readonly isLate: boolean;
  /** Units that have not said of the step, in the order of the tab. */
  readonly waiting: Readonly<Record<AcknowledgeStep, readonly WaitingUnit[]>>;
  /** A message for those who have not received it. */
  readonly whatsappText: string;
}

interface WaitingUnit {
  readonly code: string;
  readonly name: string;
}

export interface CircularDesk {
  /** False: nothing but this counts. */
  readonly isInUse: boolean;
  readonly unitWord: string;
  /** Those in force first, then by date, the newest first. */
  readonly circulars: readonly CircularCard[];
  /** Rows of Tanda Terima that cannot be counted, a sentence each. */
  readonly unread: readonly string[];
  /** Obligations that a new circular may be the basis of. */
  readonly obligations: readonly { readonly id: string; readonly name: string }[];
}

/** A circular as the page sends it; days as people write them, '' where it says nothing. */
export interface CircularDraft {
  readonly issuer: string;
  readonly shape: string;
  readonly number: string;
  readonly date: string;
  readonly subject: string;
  readonly until: string;
  readonly replaces: string;
  readonly addressees: string;
  readonly acknowledgeBy: string;
  readonly audiences: string;
  /** '' for none. */
  readonly obligation: string;
}

interface CircularOutcome {
  readonly message: string;
  readonly desk: CircularDesk;
}

/** What those who have not received a circular are sent. */
export interface UnitMessages {
  /** A line for each with its link, as a text to copy. */
  readonly text: string;
  readonly units: readonly UnitMessage[];
}

export interface UnitMessage {
  /** `Desa Betet`. */
  readonly name: string;
  readonly text: string;
  /** Opens WhatsApp with the text; a person sends it. */
  readonly whatsappUrl: string;
  /** Opens the mail program with the text. */
  readonly mailUrl: string;
}

/** What the dialog Rapat hands out. */
export interface SharedCirculars {
  /** '' before anything was shared. */
  readonly message: string;
  readonly circulars: readonly Pick<CircularCard, 'id' | 'title' | 'counts'>[];
}

/** Calls of the dialog Surat edaran, and of Rapat about circulars. All their names hold the word Circular. */
export interface CircularCalls {
  readCircularDesk: { args: Record<string, never>; result: CircularDesk };
  startCirculars: { args: Record<string, never>; result: CircularDesk };
  addCircular: { args: CircularDraft; result: CircularOutcome };
  makeCircularLinks: { args: { readonly circular: string }; result: UnitMessages };
  acknowledgeCircular: {
    args: {
      readonly circular: string;
      readonly units: readonly string[];
      readonly step: AcknowledgeStep;
      readonly person: string;
    };
    result: CircularOutcome;
  };
  readCircularsToShare: { args: Record<string, never>; result: SharedCirculars };
  /** `number` is the meeting's. */
  shareCircular: {
    args: { readonly circular: string; readonly number: string };
    result: SharedCirculars;
  };
}

// What the sidebar of the links and its print page ask the server, and what comes back.

export interface UnitLink {
  /** The unit's code. */
  readonly unit: string;
  /** `Desa Batokan`. */
  readonly unitName: string;
  /** `desa`, `kampung`, `kelurahan`. */
  readonly unitWord: string;
  readonly obligationName: string;
  /** `Desa Batokan · Kerja Bakti`. */
  readonly label: string;
  /** The form with the unit and its check code filled in. */
  readonly url: string;
  /** For a QR code, which a short address keeps readable: Google's short one, or a link with unit and code alone. */
  readonly codeUrl: string;
  readonly whatsappText: string;
}

/** How far the sending of all links is, one unit after the other. */
export interface LinkRound {
  /** Units whose links, as they are now, have been sent. */
  readonly sent: number;
  readonly total: number;
  /** The next message; null once everybody has got theirs. */
  readonly card: {
    /** The unit's code. */
    readonly unit: string;
    readonly unitName: string;
    /** `Sekretaris Desa, Siti`; '' where no number is known. */
    readonly recipient: string;
    readonly text: string;
    /** Opens WhatsApp with the message. */
    readonly chat: string;
  } | null;
}

export interface RoundStep {
  /** Code of the unit that was sent its links just now; '' for none. */
  readonly sent: string;
  /** The next message is that of a unit behind this one; '' for the first. */
  readonly after: string;
  /** True: everybody gets the links once more. */
  readonly isAgain: boolean;
}

export interface LinkPage {
  /** In the order of the tabs. */
  readonly links: readonly UnitLink[];
  /** `Kecamatan Kasiman`. */
  readonly officeName: string;
  /** Obligations whose form does not follow the workbook yet. */
  readonly staleForms: readonly string[];
  readonly round: Pick<LinkRound, 'sent' | 'total'>;
}

/** Calls of the sidebar of the links and of its print page. */
export interface LinkCalls {
  readLinks: { args: Record<string, never>; result: LinkPage };
  /** Mends the forms in place, then reads the links again. */
  updateForms: { args: Record<string, never>; result: LinkPage };
  stepRound: { args: RoundStep; result: LinkRound };
  /** Opens the page with the QR codes over the workbook. */
  openPrintPage: { args: Record<string, never>; result: Record<string, never> };
}

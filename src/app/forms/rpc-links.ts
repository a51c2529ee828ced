// What the sidebar of the links and its print page ask the server, and what comes back.

export interface UnitLink {
  /** The unit's code. */
  readonly unit: string;
  /** `Desa Batokan`. */
  readonly unitName: string;
  readonly obligationName: string;
  /** `Desa Batokan · Kerja Bakti`. */
  readonly label: string;
  /** The form with the unit and its check code filled in. */
  readonly url: string;
  readonly whatsappText: string;
}

export interface LinkPage {
  /** In the order of the tabs. */
  readonly links: readonly UnitLink[];
  /** `Kecamatan Kasiman`. */
  readonly officeName: string;
  /** `desa`, `kampung`, `kelurahan`. */
  readonly unitTerm: string;
  /** Obligations whose form does not follow the workbook yet. */
  readonly staleForms: readonly string[];
}

/** Calls of the sidebar of the links and of its print page. */
export interface LinkCalls {
  readLinks: { args: Record<string, never>; result: LinkPage };
  /** Mends the forms in place, then reads the links again. */
  updateForms: { args: Record<string, never>; result: LinkPage };
  /** Opens the page with the QR codes over the workbook. */
  openPrintPage: { args: Record<string, never>; result: Record<string, never> };
}

// What the view Minggu ini and the page of sheets ask the server, and what comes back.

/** What a visit checks: the obligation, what was last reported, and photos of it. */
export interface FieldTarget {
  readonly name: string;
  /** `kegiatan 20 Februari 2026, laporan diterima 2 Maret 2026`; or that nothing was reported. */
  readonly report: string;
  /** Addresses of photos. */
  readonly photos: readonly string[];
}

/** One visit of this week or the next days. */
export interface WeekVisit {
  /** `K-014`. */
  readonly number: string;
  readonly unit: string;
  /** `Sabtu, 14 Maret 2026, 09.00 WIB`. */
  readonly when: string;
  readonly team: string;
  readonly others: string;
  readonly targets: readonly FieldTarget[];
  /** Open findings and tasks of the desa, with their dates. */
  readonly followUps: readonly string[];
  /** The number of its letter of assignment; '' without one. */
  readonly assignment: string;
  /** The form of results, filled in; '' while there is none. */
  readonly link: string;
  /** A message for the group of the team. */
  readonly whatsapp: string;
}

export interface WeekDesk {
  readonly visits: readonly WeekVisit[];
  /** The next visit after these; '' if none is planned. */
  readonly next: string;
  /** Whether the form of results was made. */
  readonly hasForm: boolean;
}

/** One month of a desa, with the symbols of its periods. */
interface SheetRow {
  readonly obligation: string;
  /** In the order of `SheetPage.months`; '' where nothing was owed. */
  readonly symbols: readonly string[];
}

/** The sheet that a team carries to one desa. */
export interface VisitSheet {
  /** `Desa Betet`. */
  readonly unit: string;
  readonly code: string;
  /** `K-014 · Sabtu, 14 Maret 2026, 09.00 WIB`; '' while no visit is planned. */
  readonly visit: string;
  /** Whether the visit is one of this week's. */
  readonly isThisWeek: boolean;
  readonly team: string;
  readonly rows: readonly SheetRow[];
  /** What its symbols mean: `✔ Tepat waktu`. */
  readonly legend: readonly string[];
  readonly reports: readonly string[];
  readonly followUps: readonly string[];
  /** Names of what is checked. */
  readonly targets: readonly string[];
  /** `Kepala Desa Betet`. */
  readonly head: string;
  readonly link: string;
}

export interface SheetPage {
  readonly officeName: string;
  /** `Mar 2025` to `Feb 2026`. */
  readonly months: readonly string[];
  readonly sheets: readonly VisitSheet[];
}

/** Calls of the view Minggu ini and of the page of sheets. */
export interface FieldworkCalls {
  readVisitWeek: { args: Record<string, never>; result: WeekDesk };
  /** Makes the form of results if it is missing, then reads the week again. */
  prepareResultForm: { args: Record<string, never>; result: WeekDesk };
  readVisitSheets: { args: Record<string, never>; result: SheetPage };
  /** Makes the record of a visit, with a number of Surat where asked; the same `request` gives the one that it made before. */
  makeVisitRecord: {
    args: { readonly number: string; readonly request: string; readonly isNumbered?: boolean };
    result: { readonly id: string; readonly message: string };
  };
  /** Opens the page of sheets over the workbook. */
  openVisitSheets: { args: Record<string, never>; result: Record<string, never> };
  /** Opens Surat dan laporan over the workbook, at the surat tugas of the visit with this number. */
  openVisitLetters: { args: { readonly number: string }; result: Record<string, never> };
}

// What the sidebar of the camat's page asks the server, and what comes back.

/** A valid link. */
export interface CamatLink {
  readonly id: string;
  /** For whom it was made. */
  readonly label: string;
  /** `Sabtu, 11 April 2026, 07.45 WIB`. */
  readonly until: string;
  readonly url: string;
}

export interface CamatAccess {
  /** Where the page answers; '' as long as no address is proved. */
  readonly webAppUrl: string;
  /** An address that staff pasted and at which the page has not answered yet, '' if there is none. */
  readonly proposed: string;
  /** Opening it proves the pasted address. */
  readonly proofUrl: string;
  readonly links: readonly CamatLink[];
  /** The head's account, '' if Pengaturan has none. */
  readonly head: string;
  /** Further accounts that may open the page. */
  readonly viewers: readonly string[];
}

/** Calls of the sidebar Halaman camat; each returns the state afterwards. */
export interface CamatCalls {
  readCamatAccess: { args: Record<string, never>; result: CamatAccess };
  proposeCamatAddress: { args: { readonly address: string }; result: CamatAccess };
  makeCamatLink: { args: { readonly label: string; readonly days: number }; result: CamatAccess };
  revokeCamatLink: { args: { readonly id: string }; result: CamatAccess };
  revokeCamatLinks: { args: Record<string, never>; result: CamatAccess };
  setCamatViewers: { args: { readonly emails: readonly string[] }; result: CamatAccess };
}

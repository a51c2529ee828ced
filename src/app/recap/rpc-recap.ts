// What the sidebar Kirim rekap asks the server, and what comes back.
import type { MonthChoice } from '../letters/file-choices';

/** One obligation in one of its periods. */
export interface RecapLine {
  /** `Kerja bakti Februari 2026`. */
  readonly owed: string;
  /** `8 dari 9`. */
  readonly fulfilled: string;
  readonly onTime: string;
  /** `88,9 %`. */
  readonly completeness: string;
  readonly timeliness: string;
  /** `sementara`, `3 di bawahnya belum mengirim`; '' when all is said. */
  readonly note: string;
}

export interface RecapDesk {
  /** Months of deadlines, latest first. */
  readonly months: readonly MonthChoice[];
  readonly month: string;
  readonly introduction: string;
  readonly lines: readonly RecapLine[];
  /** Why the figures may change yet, or why there are none; '' when all is said. */
  readonly note: string;
  readonly code: string;
  /** The form of the office above with the code in it; '' while its link is not known. */
  readonly formLink: string;
  /** What stands in Pengaturan. */
  readonly link: string;
}

/** Calls of the sidebar Kirim rekap. */
export interface RecapCalls {
  /** '' asks for the month that is proposed. */
  readRecapDesk: { args: { readonly month: string }; result: RecapDesk };
  /** Keeps the link in Pengaturan. */
  saveRecapLink: { args: { readonly link: string; readonly month: string }; result: RecapDesk };
}

// What the sidebars Kesehatan and Tutup tahun ask the server, and what comes back.
import type { HealthCheck } from '../../messages/maintenance/health-fact';

export interface HealthReport {
  /** `Semua berjalan baik`, `2 hal perlu dilihat`. */
  readonly headline: string;
  /** Worst first. */
  readonly checks: readonly HealthCheck[];
  /** Dates that somebody has to say are right, in the order of the tabs. */
  readonly doubts: readonly DoubtView[];
}

/** The cell of a date: tab and column by key, the row from 1, the day `YYYY-MM-DD` that it holds. */
interface DateCell {
  readonly tab: string;
  readonly column: string;
  readonly row: number;
  readonly date: string;
}

/** A date whose day and month may be the wrong way round; both days as `3 Mei 2026`. */
export interface DoubtView extends DateCell {
  /** `Jadwal baris 7, Tanggal rencana`. */
  readonly place: string;
  readonly shown: string;
  readonly swapped: string;
}

export interface DateAnswer {
  readonly answer: 'swap' | 'keep';
  readonly cells: readonly DateCell[];
}

/** A year that has its tab, as the page for closing shows it. */
export interface YearChoice {
  readonly year: number;
  readonly isClosed: boolean;
  /** Why it cannot be closed now, '' if it can. */
  readonly hindrance: string;
  /** What will stay as it is when it is closed: a sentence for each kind, none where nothing is open. */
  readonly open: readonly string[];
}

/** Calls of the sidebars Kesehatan and Tutup tahun. */
export interface MaintenanceCalls {
  readHealth: { args: Record<string, never>; result: HealthReport };
  repairTriggers: { args: Record<string, never>; result: HealthReport };
  repairRegion: { args: Record<string, never>; result: HealthReport };
  acceptBlank: { args: Record<string, never>; result: HealthReport };
  repairShape: { args: Record<string, never>; result: HealthReport };
  repairForms: { args: Record<string, never>; result: HealthReport };
  /** Makes anew the forms of visits and answers that no account can open any more. */
  replaceGoneForms: { args: Record<string, never>; result: HealthReport };
  confirmForms: { args: Record<string, never>; result: HealthReport };
  restoreLost: { args: Record<string, never>; result: HealthReport };
  restoreRemoved: { args: Record<string, never>; result: HealthReport };
  confirmRemoved: { args: Record<string, never>; result: HealthReport };
  settleDates: { args: DateAnswer; result: HealthReport };
  repairNumbers: { args: Record<string, never>; result: HealthReport };
  readYears: { args: Record<string, never>; result: readonly YearChoice[] };
  closeYear: {
    args: { readonly year: number };
    result: { readonly message: string; readonly years: readonly YearChoice[] };
  };
}

// What the sidebars Kesehatan and Tutup tahun ask the server, and what comes back.
import type { HealthCheck } from '../../messages/maintenance/health-fact';

export interface HealthReport {
  /** `Semua berjalan baik`, `2 hal perlu dilihat`. */
  readonly headline: string;
  /** Worst first. */
  readonly checks: readonly HealthCheck[];
}

/** A year that has its tab, as the page for closing shows it. */
export interface YearChoice {
  readonly year: number;
  readonly isClosed: boolean;
  /** Why it cannot be closed now, '' if it can. */
  readonly hindrance: string;
}

/** Calls of the sidebars Kesehatan and Tutup tahun. */
export interface MaintenanceCalls {
  readHealth: { args: Record<string, never>; result: HealthReport };
  repairTriggers: { args: Record<string, never>; result: HealthReport };
  repairRegion: { args: Record<string, never>; result: HealthReport };
  acceptBlank: { args: Record<string, never>; result: HealthReport };
  repairShape: { args: Record<string, never>; result: HealthReport };
  repairForms: { args: Record<string, never>; result: HealthReport };
  confirmForms: { args: Record<string, never>; result: HealthReport };
  restoreLost: { args: Record<string, never>; result: HealthReport };
  restoreRemoved: { args: Record<string, never>; result: HealthReport };
  confirmRemoved: { args: Record<string, never>; result: HealthReport };
  repairNumbers: { args: Record<string, never>; result: HealthReport };
  readYears: { args: Record<string, never>; result: readonly YearChoice[] };
  closeYear: {
    args: { readonly year: number };
    result: { readonly message: string; readonly years: readonly YearChoice[] };
  };
}

// What Simpan ke BigQuery asks the server, and what comes back.
import type { HealthCheck } from '../../messages/maintenance/health-fact';
import type { MonthChoice } from '../letters/file-choices';

export interface PushDesk {
  /** Months of deadlines of which codes have come, latest first. */
  readonly months: readonly MonthChoice[];
  /** '' while no code has come. */
  readonly month: string;
  /** `Januari 2026: 4.260 baris dari 51 kecamatan.`, what is left out and why, what was saved last: a sentence each. */
  readonly lines: readonly string[];
  /** Nothing to be pressed where the place is not known or nothing has come. */
  readonly isReady: boolean;
  /** As they stand in Pengaturan. */
  readonly project: string;
  readonly dataset: string;
  readonly location: string;
  /** What was done just now; '' for nothing. */
  readonly done: string;
}

interface PlaceArgs {
  readonly project: string;
  readonly dataset: string;
  readonly location: string;
  readonly month: string;
}

/** Calls of Simpan ke BigQuery and of its lines in Kesehatan; only the scaled build answers them. */
export interface PushCalls {
  /** '' asks for the latest month. */
  pushDesk: { args: { readonly month: string }; result: PushDesk };
  pushPlace: { args: PlaceArgs; result: PushDesk };
  pushMonth: { args: { readonly month: string }; result: PushDesk };
  pushHealth: { args: Record<string, never>; result: { readonly checks: readonly HealthCheck[] } };
}

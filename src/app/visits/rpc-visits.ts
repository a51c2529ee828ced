// What the dialog Kunjungan asks the server, and what comes back.
import type { Verdict } from '../../core/visits/verdict';
import type { VisitOutcome } from '../../core/visits/visit';

/** A desa and when it was last visited. */
export interface LastVisitLine {
  readonly unit: string;
  /** `belum pernah` or `9 Mar 2026`. */
  readonly last: string;
}

export interface VisitTarget {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
}

/** What the dialog shows when it opens. */
export interface VisitDesk {
  /** False until the office has begun to plan its visits. */
  readonly isInUse: boolean;
  /** `2 kunjungan sebulan, Senin–Jumat, …` */
  readonly settings: string;
  readonly targets: readonly VisitTarget[];
  /** Never visited first, then longest ago. */
  readonly longest: readonly LastVisitLine[];
}

/** One line of the proposed schedule. */
export interface ScheduleLine {
  /** `Senin, 9 Maret 2026`. */
  readonly day: string;
  readonly unit: string;
  /** Why on that day; '' for a visit that is dropped. */
  readonly reason: string;
  readonly team: string;
  /** `baru`, `tetap`, `pindah dari 8 Maret 2026`, `dihapus`. */
  readonly change: string;
  readonly kind: 'kept' | 'moved' | 'added' | 'dropped' | 'fixed';
}

/** What "Susun jadwal" would do; nothing is written yet. */
export interface SchedulePreview {
  /** Goes back with "Simpan", so that nobody saves something unseen. */
  readonly seen: string;
  /** `Tambah 10, pindah 2, tetap 3.` */
  readonly summary: string;
  readonly hasChanges: boolean;
  readonly lines: readonly ScheduleLine[];
  /** Short months, years without holidays, the proof of fairness; one sentence each. */
  readonly notes: readonly string[];
}

export interface ScheduleOutcome {
  /** False: the workbook has changed since the preview; nothing was saved. */
  readonly isDone: boolean;
  readonly message: string;
  readonly preview: SchedulePreview;
}

/** A visit without result, today's or an earlier one. */
export interface VisitCard {
  readonly unitCode: string;
  /** `2026-03-14`. */
  readonly date: string;
  /** Goes back with the result, so that nobody overwrites what somebody else has written. */
  readonly seen: string;
  readonly number: string;
  readonly unit: string;
  readonly day: string;
  readonly team: string;
  /** What it checks; the id of a general visit is ''. */
  readonly targets: readonly { readonly id: string; readonly name: string }[];
  /** What was sent, where answers differ: `terlaksana (Siti)`; staff choose by entering the result. */
  readonly answers: readonly string[];
  readonly notes: string;
  readonly photo: string;
  /** The form of results, filled in; '' while there is none. */
  readonly link: string;
}

/** A finding that stands: what was reported beside what was found. */
export interface FindingCard {
  readonly key: string;
  readonly seen: string;
  readonly unit: string;
  /** `Kerja Bakti Februari 2026`. */
  readonly owed: string;
  readonly reports: readonly string[];
  readonly visits: readonly string[];
  /** A later visit that found what was reported, as a ground for the verdict: `kunjungan 20 Maret 2026: terlaksana`; '' without one. */
  readonly ground: string;
  /** What the desa answered, '' if nothing yet. */
  readonly response: string;
  /** `27 Mar 2026`; '' where none is noted. */
  readonly due: string;
  /** The form in which the desa answers, filled in; '' while there is no form or no row of Tindak Lanjut. */
  readonly link: string;
}

export interface ResultDesk {
  /** The visits that were made last, the newest first: `K-014 · Betet · 14 Maret 2026`. */
  readonly made: readonly { readonly number: string; readonly title: string }[];
  readonly waiting: readonly VisitCard[];
  readonly findings: readonly FindingCard[];
  /** Whether the tab Tindak Lanjut is in use. */
  readonly hasFollowUps: boolean;
  /** Whether the form in which desa answer was made. */
  readonly hasForm: boolean;
}

export interface ResultAsked {
  readonly unitCode: string;
  readonly date: string;
  readonly seen: string;
  readonly outcomes: readonly { readonly target: string; readonly outcome: VisitOutcome }[];
  /** '' keeps the planned team. */
  readonly team: string;
  readonly notes: string;
  readonly photo: string;
}

export interface ResultOutcome {
  readonly isDone: boolean;
  readonly message: string;
  readonly desk: ResultDesk;
}

/** Calls of the dialog Kunjungan. */
export interface VisitCalls {
  readVisitDesk: { args: Record<string, never>; result: VisitDesk };
  startVisits: { args: Record<string, never>; result: VisitDesk };
  previewSchedule: { args: { readonly targets: readonly string[] }; result: SchedulePreview };
  saveSchedule: {
    args: { readonly targets: readonly string[]; readonly seen: string };
    result: ScheduleOutcome;
  };
  readVisitResults: { args: Record<string, never>; result: ResultDesk };
  recordVisitResult: { args: ResultAsked; result: ResultOutcome };
  startFollowUps: { args: Record<string, never>; result: ResultOutcome };
  decideFinding: {
    args: {
      readonly key: string;
      readonly seen: string;
      readonly verdict: Verdict;
      readonly reason: string;
    };
    result: ResultOutcome;
  };
}

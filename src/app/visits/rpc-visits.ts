// What the dialog Kunjungan asks the server, and what comes back.

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

/** Calls of the dialog Kunjungan. */
export interface VisitCalls {
  readVisitDesk: { args: Record<string, never>; result: VisitDesk };
  startVisits: { args: Record<string, never>; result: VisitDesk };
  previewSchedule: { args: { readonly targets: readonly string[] }; result: SchedulePreview };
  saveSchedule: {
    args: { readonly targets: readonly string[]; readonly seen: string };
    result: ScheduleOutcome;
  };
}

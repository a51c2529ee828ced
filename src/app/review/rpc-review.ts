// What the sidebar Periksa laporan asks the server, and what comes back.

export interface ReviewPhoto {
  /** `Sebelum`, `Sesudah`, `Foto`. */
  readonly label: string;
  /** An https address; anything else that was typed is listed among the facts. */
  readonly url: string;
  /** Where it leads, for the eye: `drive.google.com`. */
  readonly host: string;
}

/** One answer, now and in the report of the period before; '' where there was none. */
export interface ReviewFact {
  readonly label: string;
  readonly now: string;
  readonly before: string;
}

export interface WaitingReport {
  /** The response id, or the key of a proxy entry. */
  readonly id: string;
  /** Fingerprint of what is shown: goes back with the decision, so that nobody decides on something unseen. */
  readonly seen: string;
  /** `Desa Sidomukti`. */
  readonly unit: string;
  /** `Kerja Bakti Februari 2026`. */
  readonly owed: string;
  /** `Diterima` or `Diubah`. */
  readonly state: string;
  /** `Senin, 16 Februari 2026, 08.10 WIB`. */
  readonly received: string;
  /** `Dicatat petugas dari WhatsApp`; '' if the unit sent it itself. */
  readonly source: string;
  /** Why it waits, one sentence. */
  readonly reason: string;
  /** What is odd about it, one sentence each. */
  readonly problems: readonly string[];
  readonly facts: readonly ReviewFact[];
  /** Head of the earlier report's column: `Jan 2026`; '' where there is none. */
  readonly beforeTitle: string;
  readonly photos: readonly ReviewPhoto[];
  /** Whether photos are asked for: only then is it said that there are none. */
  readonly asksPhotos: boolean;
  /** What staff asked for when they returned it; '' if they never did. */
  readonly asked: string;
  /** The unit whose link it came through, where it names another: it may be moved there. '' otherwise. */
  readonly moveTo: string;
  /** False while it cannot count as it is: approving would not make it count. */
  readonly mayApprove: boolean;
  /** May be approved together with others. */
  readonly isPlain: boolean;
  /** Whether there is an address to mail the sender of a returned or rejected report. */
  readonly canMail: boolean;
}

/** A returned or rejected report whose sender has perhaps not been told. */
export interface UntoldDecision {
  readonly id: string;
  readonly unit: string;
  readonly owed: string;
  /** `Perlu perbaikan` or `Ditolak`. */
  readonly decision: string;
  readonly reason: string;
  /** Why the sender has not been told yet, one sentence. */
  readonly explanation: string;
  /** False without an address, and when a mail may already have left. */
  readonly canMail: boolean;
  /** Position and name of whose number WhatsApp opens with; '' without a usable one. */
  readonly recipient: string;
  readonly whatsappUrl: string;
}

export interface ReviewQueue {
  /** All that wait; `waiting` holds the oldest of them. */
  readonly total: number;
  readonly waiting: readonly WaitingReport[];
  readonly untold: readonly UntoldDecision[];
}

/** What was done, in one sentence, and what now waits. */
export interface ReviewOutcome {
  /** False when nothing was changed, since the report was not what the page had shown. */
  readonly isDone: boolean;
  readonly message: string;
  readonly queue: ReviewQueue;
}

/** Names a report as the page saw it. */
export interface SeenReport {
  readonly id: string;
  readonly seen: string;
}

/** Calls of the sidebar Periksa laporan. */
export interface ReviewCalls {
  readReviews: { args: Record<string, never>; result: ReviewQueue };
  decideReport: {
    args: SeenReport & {
      readonly decision: 'approved' | 'needs-work' | 'rejected';
      /** Required unless approved; the sender reads it. */
      readonly reason: string;
    };
    result: ReviewOutcome;
  };
  /** Moves it to the unit through whose link it came. */
  moveReport: { args: SeenReport; result: ReviewOutcome };
  /** Approves those that are still as they were seen; the message counts the others. */
  approveReports: { args: { readonly reports: readonly SeenReport[] }; result: ReviewOutcome };
  /** Mails the sender of a returned or rejected report who has not been told; never twice. */
  tellSender: { args: { readonly id: string }; result: ReviewOutcome };
  /** Notes that a person has told the sender some other way. */
  noteTold: { args: { readonly id: string }; result: ReviewOutcome };
}

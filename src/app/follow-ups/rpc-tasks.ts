// What the panel Tindak lanjut asks the server, and what comes back.
import type { FollowUp } from '../../core/follow-ups/follow-up';
import type { FollowUpGroup } from '../../core/follow-ups/follow-up-groups';

export interface TaskLine {
  /** The row's key, or a mark of what was typed. */
  readonly id: string;
  readonly state: FollowUp['state'];
  readonly text: string;
  /** `Tugas · Betet · tenggat 10 Apr 2026 · terbuka`. */
  readonly facts: string;
  /** `Dari Rapat Koordinasi 12 Februari 2026`; '' where nothing is said. */
  readonly origin: string;
  readonly response: string;
  /** A finding is closed by its verdict, in the panel Kunjungan. */
  readonly isFinding: boolean;
}

export interface TaskDesk {
  /** False: the office has not begun to use Tindak Lanjut. */
  readonly isInUse: boolean;
  /** Those that hold a line, in the order in which they are to be looked at. */
  readonly groups: readonly { readonly group: FollowUpGroup; readonly lines: readonly TaskLine[] }[];
}

export interface TaskOutcome {
  readonly message: string;
  readonly desk: TaskDesk;
}

/** Calls of the panel Tindak lanjut. All their names hold the word Task. */
export interface TaskCalls {
  readTasks: { args: Record<string, never>; result: TaskDesk };
  settleTask: {
    args: {
      readonly id: string;
      /** The state that the person saw. */
      readonly seen: FollowUp['state'];
      readonly state: 'open' | 'done' | 'cancelled';
      readonly note: string;
    };
    result: TaskOutcome;
  };
  /** `name` was drawn by the page: the same one never adds a second row. */
  addTask: { args: { readonly name: string; readonly line: string }; result: TaskOutcome };
}

// What the dialog Rapat asks of the part of pages: tabs, forms, obligations, another window, a pasted list.
import type { AttendanceState } from '../../core/meetings/attendance';
import type { ObligationChoices, ObligationDraft } from '../obligations/rpc-obligations';
import type { Presence } from './rpc-meetings';

/** A pasted attendance list, with what a person has said of it. */
export interface PastedAttendance {
  readonly number: string;
  /** Rows of cells, as pasted. */
  readonly rows: readonly (readonly string[])[];
  /** What a list means that only names people; null while nobody has said. */
  readonly unsaid: AttendanceState | null;
  readonly answers: readonly AttendanceAnswer[];
}

/** Which of what was offered a line (1-based) means: the code of a unit, or keys of rows, a line each. */
export interface AttendanceAnswer {
  readonly line: number;
  readonly value: string;
}

export interface PastedLine {
  readonly line: number;
  readonly kind: 'changed' | 'same' | 'guest' | 'problem';
  readonly sentence: string;
  /** Of a problem: what stands in the line, shortened; else ''. */
  readonly echo: string;
  /** Units or rows of the list that a person chooses from; mostly none. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface AttendancePreview {
  readonly lines: readonly PastedLine[];
  /** What was left out of the list, in sentences. */
  readonly hints: readonly string[];
  /** The list says of nobody whether they came. */
  readonly asksUnsaid: boolean;
  /** Goes back with `saveAttendance`: what was seen is what is written. */
  readonly seen: readonly SeenRow[];
}

/** A row of the list that would change, and a fingerprint of how it stood. */
export interface SeenRow {
  readonly key: string;
  readonly stood: number;
}

/** Served by the part of pages, which makes tabs, forms and obligations, and reads pasted lists. */
export interface MeetingStartCalls {
  startMeetings: { args: Record<string, never>; result: Record<string, never> };
  openMeetingScreen: {
    args: { readonly number: string; readonly width: number; readonly height: number };
    result: Record<string, never>;
  };
  makeCheckInForm: { args: Record<string, never>; result: Record<string, never> };
  previewAttendance: { args: PastedAttendance; result: AttendancePreview };
  /** Writes what the preview showed; guests only where they are asked for. */
  saveAttendance: {
    args: PastedAttendance & { readonly seen: readonly SeenRow[]; readonly withGuests: boolean };
    result: { readonly message: string; readonly presence: Presence };
  };
  /** Opens Tambah kewajiban for a decision. */
  openDecision: { args: { readonly key: string }; result: Record<string, never> };
  /** What Tambah kewajiban proposes for a decision: the first draft is its own. */
  decisionChoices: { args: { readonly key: string }; result: ObligationChoices };
  /** Adds the obligation and links both; a decision that has one keeps it. */
  obligeDecision: {
    args: { readonly key: string; readonly draft: ObligationDraft };
    result: { readonly message: string };
  };
}

// What the dialog Rapat asks of the part of pages: tabs, forms, obligations, another window.
import type { ObligationChoices, ObligationDraft } from '../obligations/rpc-obligations';

/** Served by the part of pages, which makes tabs, forms and obligations. */
export interface MeetingStartCalls {
  startMeetings: { args: Record<string, never>; result: Record<string, never> };
  openMeetingScreen: {
    args: { readonly number: string; readonly width: number; readonly height: number };
    result: Record<string, never>;
  };
  makeCheckInForm: { args: Record<string, never>; result: Record<string, never> };
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

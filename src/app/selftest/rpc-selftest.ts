// What the dialog Uji di Google asks the server, and what comes back.
import type { LateCheck, RunKind, Step } from '../../core/selftest/check-key';
import type { Finding } from '../../core/selftest/finding';

/** What is still known of the last test when the dialog opens. */
export interface LateNews {
  /** The test that made it; '' when nothing is left of any. */
  readonly run: string;
  readonly kind: RunKind;
  readonly findings: readonly Finding[];
  /** What has not come in yet. */
  readonly awaited: readonly LateCheck[];
  /** Where the form can be filled in by hand, '' without one. */
  readonly formAddress: string;
}

/** Calls of the dialog Uji di Google. */
export interface SelfTestCalls {
  /** Takes away what an earlier test has left, and begins a new one; `left` says what could not be taken away. */
  selfTestStart: {
    args: { readonly kind: RunKind };
    result: { readonly run: string; readonly left: readonly string[] };
  };
  selfTestStep: {
    args: { readonly run: string; readonly step: Step };
    result: { readonly findings: readonly Finding[] };
  };
  selfTestLate: { args: Record<string, never>; result: LateNews };
  /** Closes the form, and takes everything away that the test has made. */
  selfTestEnd: { args: { readonly run: string }; result: { readonly findings: readonly Finding[] } };
}

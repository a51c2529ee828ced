// May what came in stand as a report, and what is odd about it?
import type { Directory } from './directory';
import type { Issue } from './issue';
import type { Obligation, ObligationId } from './obligation';
import type { PlainDateTime } from './plain-date';
import type { Evidence, Report } from './report';
import type { Result } from './result';

/** The answers of a form or of the proxy sidebar as text, not yet trusted. Missing answers are empty. */
export interface Submission {
  readonly id: string;
  readonly revision: number;
  /** When it reached us, in the workbook's zone: the "now" of all its checks. */
  readonly submittedAt: PlainDateTime;
  /** For an edited response, when it first came; else null. */
  readonly firstSubmittedAt: PlainDateTime | null;
  readonly unit: string;
  /** The unit whose prefilled link was used, if the form carries it; else empty. */
  readonly linkUnit: string;
  readonly obligation: string;
  /** `YYYY-MM-DD`. */
  readonly activityDate: string;
  readonly place: string;
  readonly kinds: readonly string[];
  readonly people: string;
  readonly officials: string;
  readonly outcome: string;
  readonly obstacle: string;
  readonly evidence: Evidence;
  /** By the field names of PopulationMovement; empty for an activity report. */
  readonly population: Readonly<Record<string, string>>;
  /** Set when staff entered it for the unit. */
  readonly proxy: ProxyEntry | null;
}

/** A report on paper or by WhatsApp that staff typed in. */
export interface ProxyEntry {
  /** `YYYY-MM-DD`, the day it reached the office: activity ≤ received ≤ now. */
  readonly receivedDate: string;
  readonly source: string;
}

export interface AcceptSubmissionInput {
  readonly submission: Submission;
  readonly directory: Directory;
  readonly obligationsById: ReadonlyMap<ObligationId, Obligation>;
  /** Years whose archive is closed: nothing more is counted into them. */
  readonly closedYears: ReadonlySet<number>;
}

/** A Report with its flags, or every issue that keeps the submission from counting. */
export type AcceptSubmission = (input: AcceptSubmissionInput) => Result<Report, Issue[]>;

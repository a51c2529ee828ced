// What a form or a member of staff sent, as text, before anybody has judged it.
import type { PlainDateTime } from '../time/plain-date';
import type { Evidence } from './report';

/** The answers of a form or of the proxy sidebar as text, not yet trusted. Missing answers are empty. */
export interface Submission {
  readonly id: string;
  /** When it reached us, in the workbook's zone: the "now" of all its checks. */
  readonly submittedAt: PlainDateTime;
  readonly unit: string;
  /** The unit whose link was used, by its check code; an unknown code as it came; empty without one. */
  readonly linkUnit: string;
  /** Sent by a form that asks for the link's code, without it: anybody may have sent it. Absent: no. */
  readonly lacksCode?: boolean;
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
  /** By the field names of PopulationMovement or SiskamlingCounts, a recap's code under `recap`; empty for an activity. */
  readonly population: Readonly<Record<string, string>>;
  /** Set when staff entered it for the unit. */
  readonly proxy: ProxyEntry | null;
}

/** A report on paper or by WhatsApp that staff typed in. */
interface ProxyEntry {
  /** `YYYY-MM-DD`, the day it reached the office: activity ≤ received ≤ now. */
  readonly receivedDate: string;
  readonly source: string;
}

/** A submission without any answer. */
export const emptySubmission: Omit<Submission, 'id' | 'submittedAt'> = {
  unit: '',
  linkUnit: '',
  obligation: '',
  activityDate: '',
  place: '',
  kinds: [],
  people: '',
  officials: '',
  outcome: '',
  obstacle: '',
  evidence: { before: [], after: [], other: [] },
  population: {},
  proxy: null,
};

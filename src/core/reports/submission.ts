// Judges a submission: does it stand as a report, and what is odd about it.
import { isReportedEarly, monthsToReport } from '../forms/reported-month';
import { type Issue, issueOf } from '../issue';
import {
  isInForce,
  type Obligation,
  type ObligationId,
  parseObligationId,
  periodOfActivity,
  ruleFor,
  ruleOn,
} from '../obligations/obligation';
import { isBound } from '../obligations/obligation-rule';
import type { Directory } from '../office/directory';
import { isActiveThroughout, type Unit } from '../office/unit';
import { fail, type Result, succeed } from '../result';
import { yearOfPeriod } from '../time/period';
import {
  dateOf,
  type PlainDate,
  type PlainDateTime,
  parsePlainDate,
  startOfDay,
  yearOf,
} from '../time/plain-date';
import { readCount } from '../whole-number';
import { checkPopulation, type PopulationMovement, readPopulation } from './population';
import { type Evidence, missingEvidence, type Report } from './report';
import { checkSiskamling, readSiskamling, type SiskamlingCounts } from './siskamling';

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
  /** By the field names of PopulationMovement or SiskamlingCounts; empty for an activity report. */
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

interface AcceptSubmissionInput {
  readonly submission: Submission;
  readonly directory: Directory;
  readonly obligationsById: ReadonlyMap<ObligationId, Obligation>;
  /** Closed years: nothing counts for them any more. */
  readonly closedYears: ReadonlySet<number>;
}

/**
 * Judges a submission by what is known on the day it came. All of these keep it from counting, and all are given at
 * once; the raw row stays in the workbook: unknown unit or obligation, an unreadable date or number, an activity after
 * the day of sending or in a closed year, a proxy entry that breaks activity ≤ received ≤ now.
 *
 * These only flag the Report: the unit is not bound or was not active, the obligation was not in force (the cell does
 * not apply, so nothing is counted), required evidence is missing (counts once staff approve), the unit differs from
 * the one of the link or the link's code is nobody's (F43), population numbers do not add up, a month was
 * reported before it was over.
 */
export function acceptSubmission(input: AcceptSubmissionInput): Result<Report, Issue[]> {
  const issues: Issue[] = [];
  const parts = readParts(input, issues);
  if (parts === null || issues.length > 0) return fail(issues);
  const report = reportOf(input.submission, parts);
  return succeed({ ...report, flags: flagsOf(report, parts, input) });
}

interface Parts {
  readonly unit: Unit;
  readonly obligation: Obligation;
  readonly activityDate: PlainDate;
  readonly receivedAt: PlainDateTime;
  readonly people: number | null;
  readonly population: PopulationMovement | null;
  readonly siskamling: SiskamlingCounts | null;
}

/** Reads every part, so that every issue is found; null if one is missing. */
function readParts(input: AcceptSubmissionInput, issues: Issue[]): Parts | null {
  const { submission } = input;
  const unit = input.directory.unitsByCode.get(submission.unit) ?? null;
  const obligation = obligationNamed(submission.obligation, input.obligationsById);
  const activityDate = parsePlainDate(submission.activityDate);
  const receivedAt = receivedAtOf(submission);
  const people = readCount(submission.people);
  const population = obligation?.form === 'population' ? readPopulation(submission.population, issues) : null;
  const siskamling = obligation?.form === 'siskamling' ? readSiskamling(submission.population, issues) : null;

  if (unit === null) issues.push(issueOf('unknown-unit', { unit: submission.unit }));
  if (obligation === null) {
    issues.push(issueOf('unknown-obligation', { obligation: submission.obligation }));
  }
  if (activityDate === null) {
    issues.push(issueOf('activity-date-unreadable', { text: submission.activityDate }));
  }
  if (receivedAt === null) {
    issues.push(issueOf('received-date-unreadable', { text: submission.proxy?.receivedDate ?? '' }));
  }
  if (people === undefined) issues.push(issueOf('people-not-whole', { text: submission.people }));
  if (activityDate !== null) issues.push(...timeIssues({ activityDate, receivedAt, obligation }, input));
  if (unit === null || obligation === null || activityDate === null || receivedAt === null) return null;
  return { unit, obligation, activityDate, receivedAt, people: people ?? null, population, siskamling };
}

function obligationNamed(
  text: string,
  obligationsById: ReadonlyMap<ObligationId, Obligation>,
): Obligation | null {
  const id = parseObligationId(text);
  return (id && obligationsById.get(id)) ?? null;
}

/** The typed day of a proxy entry begins at 00:00: it is compared by days only. */
function receivedAtOf(submission: Submission): PlainDateTime | null {
  if (submission.proxy === null) return submission.submittedAt;
  const date = parsePlainDate(submission.proxy.receivedDate);
  return date && startOfDay(date);
}

/** Whether activity ≤ received ≤ now, and the year is still open. */
function timeIssues(
  {
    activityDate,
    receivedAt,
    obligation,
  }: Pick<Parts, 'activityDate'> & {
    readonly receivedAt: PlainDateTime | null;
    readonly obligation: Obligation | null;
  },
  { submission, closedYears }: AcceptSubmissionInput,
): Issue[] {
  const issues: Issue[] = [];
  const now = submission.submittedAt;
  const today = dateOf(now);
  const period = obligation && periodOfActivity(obligation, activityDate);
  const year = period ? yearOfPeriod(period) : yearOf(activityDate);
  if (activityDate > today) issues.push(issueOf('activity-date-in-future', { activityDate, today }));
  if (closedYears.has(year)) issues.push(issueOf('activity-in-closed-year', { activityDate, year }));
  if (receivedAt !== null && receivedAt > now) {
    issues.push(issueOf('received-in-future', { receivedAt, now }));
  }
  if (receivedAt !== null && activityDate <= today && activityDate > dateOf(receivedAt)) {
    issues.push(issueOf('received-before-activity', { activityDate, receivedAt }));
  }
  return issues;
}

function reportOf(submission: Submission, parts: Parts): Report {
  const { place, kinds, officials, outcome, obstacle } = submission;
  return {
    id: submission.id,
    unit: parts.unit.code,
    obligationId: parts.obligation.id,
    activityDate: parts.activityDate,
    receivedAt: parts.receivedAt,
    review: 'received',
    returnedAt: null,
    resubmittedAt: null,
    evidence: submission.evidence,
    details: { place, kinds, people: parts.people, officials, outcome, obstacle },
    population: parts.population,
    siskamling: parts.siskamling,
    proxySource: submission.proxy?.source ?? null,
    flags: [],
  };
}

function flagsOf(
  report: Report,
  { unit, obligation, activityDate }: Parts,
  { submission, directory }: AcceptSubmissionInput,
): Issue[] {
  const rule = ruleOn(obligation, activityDate);
  const missing = missingEvidence(report.evidence, rule.evidence);
  const flags = [...standingFlags(unit, obligation, activityDate)];
  if (missing !== null) flags.push(issueOf('evidence-incomplete', { missing }));
  flags.push(...linkFlags(unit, submission.linkUnit, directory));
  flags.push(...earlyFlags(report, obligation));
  if (report.population !== null) flags.push(...checkPopulation(report.population));
  if (report.siskamling !== null) flags.push(...checkSiskamling(report.siskamling));
  return flags;
}

/** Numbers of a month that was not over: perhaps the month before was meant. */
function earlyFlags({ activityDate, receivedAt }: Report, obligation: Obligation): Issue[] {
  const receivedOn = dateOf(receivedAt);
  const isOfMonth = monthsToReport(obligation, activityDate) !== null;
  return isOfMonth && isReportedEarly(activityDate, receivedOn)
    ? [issueOf('month-reported-early', { month: activityDate, receivedOn })]
    : [];
}

/** Whether it came through the unit's own link, as far as the link can tell. */
function linkFlags(unit: Unit, linkUnit: string, { unitsByCode }: Directory): Issue[] {
  if (linkUnit === '' || linkUnit === unit.code) return [];
  const owner = unitsByCode.get(linkUnit);
  const nameOf = ({ code, name }: Unit): string => `${code} ${name}`;
  return owner === undefined
    ? [issueOf('link-code-unknown', { unit: nameOf(unit), code: linkUnit })]
    : [issueOf('unit-differs-from-link', { unit: nameOf(unit), linkUnit: nameOf(owner) })];
}

/** Whether the report can count for anything: bound, active, in force. */
function standingFlags(unit: Unit, obligation: Obligation, activityDate: PlainDate): Issue[] {
  const period = periodOfActivity(obligation, activityDate);
  const rule = period ? ruleFor(obligation, period) : ruleOn(obligation, activityDate);
  const flags: Issue[] = [];
  if (!isBound(rule, unit)) {
    flags.push(issueOf('unit-not-bound', { unit: unit.code, obligation: obligation.id }));
  }
  if (period === null || !isInForce(obligation, rule, period)) {
    flags.push(issueOf('obligation-not-in-force', { obligation: obligation.id, activityDate }));
  }
  if (period !== null && !isActiveThroughout(unit, period)) {
    flags.push(issueOf('unit-not-active', { unit: unit.code, activityDate }));
  }
  return flags;
}

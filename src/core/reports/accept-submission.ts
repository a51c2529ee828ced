// Judges a submission: does it stand as a report, and what is odd about it.
import { type Issue, issueOf } from '../issue';
import {
  type Obligation,
  type ObligationId,
  parseObligationId,
  periodOfActivity,
} from '../obligations/obligation';
import type { Directory } from '../office/directory';
import { unitIn } from '../office/succession';
import type { Unit } from '../office/unit';
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
import { type PopulationMovement, readPopulation } from './population';
import { dayOfRecap, monthOfRecap, readRecap, recapFlags } from './recap-report';
import type { Report } from './report';
import { readSiskamling, type SiskamlingCounts } from './siskamling';
import type { Submission } from './submission';
import { flagsOf } from './submission-flags';

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
  const { directory } = input;
  const report = { ...reportOf(input.submission, parts), ...recapOf(parts, directory) };
  const flags = flagsOf(report, { ...parts, directory, linkUnit: input.submission.linkUnit });
  const odd = parts.recapText === null ? [] : recapFlags(parts.recapText, parts.unit, directory);
  return succeed({ ...report, flags: [...flags, ...odd] });
}

interface Parts {
  readonly unit: Unit;
  readonly obligation: Obligation;
  readonly activityDate: PlainDate;
  readonly receivedAt: PlainDateTime;
  readonly people: number | null;
  readonly population: PopulationMovement | null;
  readonly siskamling: SiskamlingCounts | null;
  /** The code as it came; null in other forms. */
  readonly recapText: string | null;
}

/** Reads every part, so that every issue is found; null if one is missing. */
function readParts(input: AcceptSubmissionInput, issues: Issue[]): Parts | null {
  const { submission } = input;
  const obligation = obligationNamed(submission.obligation, input.obligationsById);
  const receivedAt = receivedAtOf(submission);
  const recapText = obligation?.form === 'recap' ? (submission.population.recap ?? '') : null;
  const activityDate =
    recapText !== null && receivedAt !== null
      ? dayOfRecap(recapText, dateOf(receivedAt))
      : parsePlainDate(submission.activityDate);
  const unit = unitNamed(submission.unit, { directory: input.directory, obligation, activityDate });
  const people = readCount(submission.people);
  const population = obligation?.form === 'population' ? readPopulation(submission.population, issues) : null;
  const siskamling = obligation?.form === 'siskamling' ? readSiskamling(submission.population, issues) : null;

  if (unit === null) issues.push(issueOf('unknown-unit', { unit: submission.unit }));
  if (obligation === null) {
    issues.push(issueOf('unknown-obligation', { obligation: submission.obligation }));
  }
  if (activityDate === null && recapText !== null) {
    issues.push(issueOf('recap-month-ahead', { month: monthOfRecap(recapText) ?? '' }));
  } else if (activityDate === null) {
    issues.push(issueOf('activity-date-unreadable', { text: submission.activityDate }));
  }
  if (receivedAt === null) {
    issues.push(issueOf('received-date-unreadable', { text: submission.proxy?.receivedDate ?? '' }));
  }
  if (people === undefined) issues.push(issueOf('people-not-whole', { text: submission.people }));
  if (activityDate !== null) issues.push(...timeIssues({ activityDate, receivedAt, obligation }, input));
  if (unit === null || obligation === null || activityDate === null || receivedAt === null) return null;
  return {
    unit,
    obligation,
    activityDate,
    receivedAt,
    people: people ?? null,
    population,
    siskamling,
    recapText,
  };
}

/** The unit of this code, or what the desa was called in the period that the report is for. */
function unitNamed(
  code: string,
  {
    directory,
    obligation,
    activityDate,
  }: {
    readonly directory: Directory;
    readonly obligation: Obligation | null;
    readonly activityDate: PlainDate | null;
  },
): Unit | null {
  const unit = directory.unitsByCode.get(code);
  const period =
    obligation === null || activityDate === null ? null : periodOfActivity(obligation, activityDate);
  if (unit === undefined || period === null) return unit ?? null;
  return unitIn(directory, unit, period);
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

/** A recap of another unit waits until staff have decided whose it is. */
function recapOf({ recapText, unit }: Parts, directory: Directory): Pick<Report, 'recap' | 'waitsForLook'> {
  if (recapText === null) return {};
  const recap = readRecap(recapText, directory);
  return recap !== null && recap.unit !== unit.code ? { recap, waitsForLook: true } : { recap };
}

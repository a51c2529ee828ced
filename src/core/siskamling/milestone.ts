// Tells how far a unit has come with the reactivation of its guard posts.

import type { RuleTerms } from '../obligations/obligation-rule';
import { acceptanceOf, type Report } from '../reports/report';
import type { DateInterval } from '../time/date-interval';
import { dateOf, laterOf, type PlainDate } from '../time/plain-date';
import { type GuardPost, isScheduled } from './guard-post';
import { isStanding, isWithin } from './post-count';

/** Counted again; a schedule for every night; the first patrols reported. */
export const MILESTONE_STEPS = ['inventory', 'schedule', 'patrol'] as const;

export type MilestoneStep = (typeof MILESTONE_STEPS)[number];

/** The day of each step; null while it is open. */
export type StepDates = Readonly<Record<MilestoneStep, PlainDate | null>>;

interface UnitFacts {
  /** The unit's rows of Poskamling. */
  readonly posts: readonly GuardPost[];
  /** The unit's reports of siskamling, of any day. */
  readonly reports: readonly { readonly report: Report; readonly rule: RuleTerms }[];
  readonly window: DateInterval;
}

/**
 * Inventory: the first check, inside the window, of a post that stands. Schedule: an active post exists, and every active
 * post has all seven nights; the day is the last on which one of them got its seventh. Patrol: the first accepted report
 * of the window with a patrol in it.
 */
export function stepDates({ posts, reports, window }: UnitFacts): StepDates {
  const standing = posts.filter(isStanding);
  const checks = standing.flatMap(({ checkedOn }) =>
    checkedOn !== null && isWithin(checkedOn, window) ? [checkedOn] : [],
  );
  const patrols = reports
    .filter(
      ({ report, rule }) =>
        isWithin(report.activityDate, window) &&
        (report.siskamling?.patrols ?? 0) >= 1 &&
        acceptanceOf(report, rule) === 'accepted',
    )
    .map(({ report }) => dateOf(report.receivedAt));
  return {
    inventory: checks.sort()[0] ?? null,
    schedule: scheduledOn(standing, window.start),
    patrol: patrols.sort()[0] ?? null,
  };
}

/** The steps that are open, in their order. */
export function openSteps(dates: StepDates): readonly MilestoneStep[] {
  return MILESTONE_STEPS.filter((step) => dates[step] === null);
}

/** The latest of the three days; null while a step is open. */
export function reachedOn({ inventory, schedule, patrol }: StepDates): PlainDate | null {
  return inventory === null || schedule === null || patrol === null
    ? null
    : laterOf(laterOf(inventory, schedule), patrol);
}

/** A schedule that stood before the window counts from its first day. */
function scheduledOn(standing: readonly GuardPost[], start: PlainDate): PlainDate | null {
  const active = standing.filter(({ isActive }) => isActive === true);
  if (active.length === 0 || !active.every((post) => isScheduled(post) && post.scheduledSince !== null))
    return null;
  return active.reduce<PlainDate>((last, { scheduledSince }) => laterOf(last, scheduledSince ?? last), start);
}

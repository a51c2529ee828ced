// Everything that can be wrong, with its place and its data.
import type { PeriodId } from './time/period';
import type { PlainDate, PlainDateTime, PlainTime } from './time/plain-date';

/** Where the office can put it right. `row` is the 1-based row of the tab; `column` the key of the column. */
export interface IssuePlace {
  readonly tab?: string;
  readonly row?: number;
  readonly column?: string;
}

/** What waits until a tab or column that people deleted is back: what would be decided from it. */
export type HeldBack = 'figures-and-reminders' | 'reminders' | 'nothing';

/** Every issue the core can find, with the data its sentence needs. Words come from messages/issue-text.ts. */
export interface IssueData {
  // Cells that cannot be read as what their column holds.
  readonly 'cell-empty': Readonly<Record<never, never>>;
  readonly 'cell-not-a-date': { readonly text: string };
  readonly 'cell-not-a-time': { readonly text: string };
  readonly 'weekday-differs': { readonly typed: string; readonly date: PlainDate };
  readonly 'cell-not-whole': { readonly text: string };
  readonly 'cell-not-among-choices': { readonly text: string; readonly choices: readonly string[] };
  readonly 'cell-not-an-address': { readonly text: string };
  readonly 'stages-unreadable': { readonly text: string };
  readonly 'rule-history-damaged': Readonly<Record<never, never>>;
  readonly 'cell-not-a-period': { readonly text: string };
  readonly 'contact-unit-blank': Readonly<Record<never, never>>;
  readonly 'contact-email-unread': { readonly text: string };
  readonly 'contact-phone-unread': { readonly text: string };
  readonly 'contact-phones-several': { readonly used: string };
  // What people changed in the settings of the workbook.
  readonly 'workbook-zone-differs': { readonly zone: string; readonly officeZone: string };
  readonly 'workbook-locale-differs': { readonly locale: string };
  readonly 'date-may-be-swapped': { readonly date: PlainDate; readonly swapped: PlainDate };
  // Tabs and columns that people deleted.
  readonly 'column-missing': { readonly header: string; readonly held: HeldBack };
  readonly 'column-blank': { readonly header: string; readonly held: HeldBack };
  readonly 'tab-blank': { readonly title: string; readonly held: HeldBack };
  readonly 'tab-missing': { readonly title: string; readonly held: HeldBack };
  // Submissions that say nothing, or say the same again.
  readonly 'submission-empty': { readonly receivedAt: PlainDateTime };
  readonly 'report-doubled': {
    readonly unit: string;
    readonly activityDate: PlainDate;
    readonly firstId: string;
  };
  readonly 'report-copied': { readonly firstRow: number };
  // Obligations and their rules.
  readonly 'name-missing': { readonly id: string };
  readonly 'minimum-count-not-positive': { readonly value: number };
  readonly 'end-before-start': { readonly start: PlainDate; readonly end: PlainDate };
  readonly 'due-day-not-in-every-month': { readonly day: number; readonly lastAllowed: number };
  readonly 'due-days-negative': { readonly days: number };
  readonly 'correction-window-negative': { readonly days: number };
  readonly 'rule-missing': { readonly id: string };
  readonly 'rules-out-of-order': { readonly effectiveFrom: PlainDate };
  readonly 'rule-from-inside-a-period': { readonly effectiveFrom: PlainDate; readonly period: PeriodId };
  readonly 'no-unit-bound': { readonly id: string };
  readonly 'bound-unit-unknown': { readonly unit: string };
  readonly 'obligation-twice': { readonly id: string };
  // Units.
  readonly 'unit-code-unreadable': { readonly text: string };
  readonly 'unit-of-other-office': { readonly unit: string; readonly office: string };
  readonly 'unit-twice': { readonly unit: string };
  readonly 'unit-kind-contradicts-code': {
    readonly unit: string;
    readonly kind: string;
    readonly kindOfCode: string;
  };
  readonly 'predecessor-unknown': { readonly text: string };
  readonly 'successor-without-day': { readonly unit: string };
  readonly 'predecessor-still-open': { readonly unit: string; readonly lastDay: PlainDate };
  readonly 'unit-intervals-overlap': { readonly unit: string };
  // Submissions that cannot count.
  readonly 'unknown-unit': {
    readonly unit: string;
    /** Code and name of the units that may be meant. */
    readonly meant?: readonly string[];
    /** Whether all of those bear the name. */
    readonly isShared?: boolean;
  };
  readonly 'unknown-obligation': { readonly obligation: string };
  readonly 'activity-date-unreadable': { readonly text: string };
  readonly 'activity-date-in-future': { readonly activityDate: PlainDate; readonly today: PlainDate };
  readonly 'activity-in-closed-year': { readonly activityDate: PlainDate; readonly year: number };
  readonly 'people-not-whole': { readonly text: string };
  readonly 'received-before-activity': {
    readonly activityDate: PlainDate;
    readonly receivedAt: PlainDateTime;
  };
  readonly 'received-in-future': { readonly receivedAt: PlainDateTime; readonly now: PlainDateTime };
  readonly 'received-date-unreadable': { readonly text: string };
  readonly 'count-not-whole': { readonly field: string; readonly text: string };
  // Flags: the report is kept and shown with them.
  readonly 'unit-not-bound': { readonly unit: string; readonly obligation: string };
  readonly 'unit-not-active': { readonly unit: string; readonly activityDate: PlainDate };
  readonly 'obligation-not-in-force': { readonly obligation: string; readonly activityDate: PlainDate };
  readonly 'evidence-incomplete': { readonly missing: 'photo' | 'before' | 'after' };
  readonly 'photo-repeated': {
    readonly activityDate: PlainDate;
    readonly firstUnit: string;
    readonly firstDate: PlainDate;
  };
  readonly 'photo-for-both': { readonly activityDate: PlainDate };
  readonly 'unit-differs-from-link': { readonly unit: string; readonly linkUnit: string };
  readonly 'link-code-unknown': { readonly unit: string; readonly code: string };
  readonly 'month-reported-early': { readonly month: PlainDate; readonly receivedOn: PlainDate };
  readonly 'population-does-not-add-up': { readonly expectedEnd: number; readonly statedEnd: number };
  readonly 'population-sexes-do-not-add-up': { readonly sum: number; readonly statedEnd: number };
  readonly 'siskamling-more-than-posts': {
    readonly field: string;
    readonly count: number;
    readonly posts: number;
  };
  // Recaps of offices below.
  readonly 'recap-damaged': Readonly<Record<never, never>>;
  readonly 'recap-month-ahead': { readonly month: string };
  readonly 'recap-of-other-office': { readonly recapUnit: string };
  readonly 'recap-of-other-unit': { readonly unit: string; readonly recapUnit: string };
  readonly 'recap-list-differs': { readonly unit: string; readonly told: number; readonly known: number };
  readonly 'recap-obligation-unknown': { readonly obligation: string };
  // Waivers, plans, visits, guard posts, circulars, calendar, years.
  readonly 'visit-in-future': { readonly date: PlainDate };
  readonly 'visit-without-outcome': { readonly date: PlainDate };
  readonly 'cell-not-a-ward': { readonly text: string };
  readonly 'cell-not-degrees': { readonly text: string };
  readonly 'post-doubled': { readonly twinRow: number };
  readonly 'circulars-in-a-circle': { readonly others: readonly string[] };
  readonly 'circular-unknown': { readonly text: string };
  readonly 'circular-not-registered': { readonly text: string };
  readonly 'circular-no-longer-holds': {
    readonly obligation: string;
    readonly circular: string;
    readonly status: 'revoked' | 'replaced' | 'ended';
    /** Its last day, where it has ended. */
    readonly end: PlainDate | null;
    /** '' unless it was replaced. */
    readonly replacedBy: string;
  };
  readonly 'meeting-ends-before-start': { readonly start: PlainTime; readonly end: PlainTime };
  readonly 'meeting-is-past': { readonly date: PlainDate };
  readonly 'meeting-on-day-off': { readonly date: PlainDate };
  readonly 'meeting-overlaps': { readonly chair: string; readonly other: string };
  readonly 'meeting-host-visited': { readonly other: string };
  readonly 'planning-out-of-order': {
    readonly first: string;
    readonly firstDate: PlainDate;
    readonly second: string;
    readonly secondDate: PlainDate;
  };
  readonly 'visit-results-differ': {
    readonly date: PlainDate;
    readonly answers: readonly {
      readonly outcome: 'held' | 'not-held' | 'cannot-check' | 'cancelled';
      readonly name: string;
    }[];
  };
  readonly 'visit-result-early': { readonly date: PlainDate; readonly sentOn: PlainDate };
  readonly 'waiver-unit-blank': Readonly<Record<never, never>>;
  readonly 'waiver-reason-missing': { readonly unit: string };
  readonly 'waiver-grantor-missing': { readonly unit: string };
  readonly 'waiver-period-unknown': { readonly unit: string; readonly period: PeriodId };
  readonly 'plan-outside-period': { readonly plannedDate: PlainDate; readonly period: PeriodId };
  readonly 'plan-not-in-force': { readonly plannedDate: PlainDate; readonly obligation: string };
  readonly 'holidays-not-filled': { readonly year: number };
  readonly 'year-has-open-periods': { readonly year: number; readonly openPeriods: number };
  readonly 'year-already-closed': { readonly year: number };
}

export type IssueCode = keyof IssueData;

/** One thing wrong: a code, its data, and the place if it stands in a tab. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

export interface IssueOf<Code extends IssueCode> {
  readonly code: Code;
  readonly data: IssueData[Code];
  readonly place?: IssuePlace;
}

/** Makes an issue without a place; the layer that knows the row adds it with `placeIssues`. */
export function issueOf<Code extends IssueCode>(code: Code, data: IssueData[Code]): IssueOf<Code> {
  return { code, data };
}

/** The same issues, each at this place; a column the issue already names is kept. */
export function placeIssues(issues: readonly Issue[], place: IssuePlace): Issue[] {
  return issues.map((issue) => ({ ...issue, place: { ...place, ...issue.place } }));
}

// The next periods of a drafted obligation, with their deadlines.

import { dueDateOf } from '../../core/obligations/due-rule';
import type { RuleTerms } from '../../core/obligations/obligation-rule';
import type { Zone } from '../../core/office/unit';
import { nextPeriod, type Period, periodContaining, type Schedule, scheduleOf } from '../../core/time/period';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import type { WorkingCalendar } from '../../core/time/working-calendar';
import { deadlineText, periodText } from '../../messages/time/date-text';
import type { DueTerms, PeriodPreview } from './rpc-obligations';

const shown = 3;

/** The schedule that the asked type makes; null when a day it needs is missing or wrong. */
export function scheduleOfDraft(
  asked: Pick<DueTerms, 'periodType' | 'anchor' | 'start' | 'end'>,
): Schedule | null {
  const [anchor, start, end] = [asked.anchor, asked.start, asked.end].map(parsePlainDate);
  const days = { anchor: anchor ?? null, start: start ?? null, end: end ?? null };
  const schedule = scheduleOf(asked.periodType, days);
  if (!schedule.ok) return null;
  const { value } = schedule;
  return value.type === 'campaign' && value.end < value.start ? null : value;
}

/** The next three periods from `from`, fewer for a campaign, with their deadlines in words. */
export function previewPeriods(
  terms: Pick<RuleTerms, 'schedule' | 'due'>,
  from: PlainDate,
  calendar: WorkingCalendar,
  zone: Zone,
): readonly PeriodPreview[] {
  const previews: PeriodPreview[] = [];
  let period: Period | null = periodContaining(terms.schedule, from);
  if (period === null && terms.schedule.type === 'campaign')
    period = periodContaining(terms.schedule, terms.schedule.start);
  while (period !== null && previews.length < shown) {
    previews.push({
      label: periodText(period),
      due: deadlineText(dueDateOf(terms.due, period, calendar), zone),
    });
    period = nextPeriod(terms.schedule, period);
  }
  return previews;
}

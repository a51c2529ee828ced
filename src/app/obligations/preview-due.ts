// The next periods of a drafted obligation, with their deadlines.

import { dueDateOf, type RuleTerms } from '../../core/obligations/obligation-rule';
import type { Zone } from '../../core/office/unit';
import { nextPeriod, type Period, periodContaining, type Schedule } from '../../core/time/period';
import { type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import type { WorkingCalendar } from '../../core/time/working-calendar';
import { deadlineText, periodText } from '../../messages/time/date-text';
import type { DueTerms, PeriodPreview } from './rpc-obligations';

const shown = 3;

/** The schedule that the asked type makes; null when a day it needs is missing or wrong. */
export function scheduleOf(
  asked: Pick<DueTerms, 'periodType' | 'anchor' | 'start' | 'end'>,
): Schedule | null {
  const type = asked.periodType;
  if (type === 'biweekly') {
    const anchor = parsePlainDate(asked.anchor);
    return anchor === null ? null : { type, anchor };
  }
  if (type === 'campaign') {
    const [start, end] = [parsePlainDate(asked.start), parsePlainDate(asked.end)];
    return start === null || end === null || end < start ? null : { type, start, end };
  }
  return { type };
}

/** The next three periods from `from`, fewer for a campaign, with their deadlines in words. */
export function previewPeriods(
  terms: Pick<RuleTerms, 'schedule' | 'due'> & RuleTerms,
  from: PlainDate,
  calendar: WorkingCalendar,
  zone: Zone,
): readonly PeriodPreview[] {
  const previews: PeriodPreview[] = [];
  let period: Period | null = periodContaining(terms.schedule, from);
  if (period === null && terms.schedule.type === 'campaign')
    period = periodContaining(terms.schedule, terms.schedule.start);
  while (period !== null && previews.length < shown) {
    previews.push({ label: periodText(period), due: deadlineText(dueDateOf(terms, period, calendar), zone) });
    period = nextPeriod(terms.schedule, period);
  }
  return previews;
}

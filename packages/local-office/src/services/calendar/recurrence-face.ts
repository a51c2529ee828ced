// How does a script say how often an event comes back?
import { declareService, signatureError } from '../../runtime/service';
import { dateArgument, integerArgument, textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';
import { months, weekdays } from './calendar-enums';
import { newRule, type RecurrenceRuleSpec, type RecurrenceSpec, type RecurrenceUnit } from './recurrence';

/** Turns a Date into the ISO day that it names in the script's zone. */
export type DayOf = (date: Date) => string;

function weekdayIndex(value: unknown, method: string): number {
  const name = weekdays.nameOf(value);
  if (name === undefined) throw signatureError(method, [value]);
  return weekdays.names.indexOf(name);
}

function monthNumber(value: unknown, method: string): number {
  const name = months.nameOf(value);
  if (name === undefined) throw signatureError(method, [value]);
  return months.names.indexOf(name) + 1;
}

function listOf(value: unknown, method: string): readonly unknown[] {
  if (!Array.isArray(value)) throw signatureError(method, [value]);
  return value;
}

/** CalendarApp.EventRecurrence. */
export class EventRecurrence implements FaceOf<GoogleAppsScript.Calendar.EventRecurrence> {
  constructor(
    readonly spec: RecurrenceSpec,
    protected readonly dayOf: DayOf,
  ) {}

  addDailyRule(): RecurrenceRule {
    return this.add('DAILY', false);
  }
  addWeeklyRule(): RecurrenceRule {
    return this.add('WEEKLY', false);
  }
  addMonthlyRule(): RecurrenceRule {
    return this.add('MONTHLY', false);
  }
  addYearlyRule(): RecurrenceRule {
    return this.add('YEARLY', false);
  }
  addDailyExclusion(): RecurrenceRule {
    return this.add('DAILY', true);
  }
  addWeeklyExclusion(): RecurrenceRule {
    return this.add('WEEKLY', true);
  }
  addMonthlyExclusion(): RecurrenceRule {
    return this.add('MONTHLY', true);
  }
  addYearlyExclusion(): RecurrenceRule {
    return this.add('YEARLY', true);
  }

  addDate(date: unknown): EventRecurrence {
    this.spec.dates.push(this.dayOf(dateArgument(date, 'CalendarApp.EventRecurrence.addDate')));
    return this;
  }

  addDateExclusion(date: unknown): EventRecurrence {
    this.spec.dateExclusions.push(
      this.dayOf(dateArgument(date, 'CalendarApp.EventRecurrence.addDateExclusion')),
    );
    return this;
  }

  setTimeZone(timeZone: unknown): EventRecurrence {
    this.spec.timeZone = textArgument(timeZone, 'CalendarApp.EventRecurrence.setTimeZone');
    return this;
  }

  private add(unit: RecurrenceUnit, isExclusion: boolean): RecurrenceRule {
    const rule = newRule(unit, isExclusion);
    this.spec.rules.push(rule);
    return new RecurrenceRule(this.spec, this.dayOf, rule);
  }
}

/** CalendarApp.RecurrenceRule: the recurrence with one of its rules in hand. */
export class RecurrenceRule
  extends EventRecurrence
  implements FaceOf<GoogleAppsScript.Calendar.RecurrenceRule>
{
  constructor(
    spec: RecurrenceSpec,
    dayOf: DayOf,
    private readonly rule: RecurrenceRuleSpec,
  ) {
    super(spec, dayOf);
  }

  interval(interval: unknown): this {
    this.rule.interval = Math.max(1, integerArgument(interval, 'CalendarApp.RecurrenceRule.interval'));
    return this;
  }

  times(times: unknown): this {
    this.rule.times = integerArgument(times, 'CalendarApp.RecurrenceRule.times');
    return this;
  }

  until(endDate: unknown): this {
    this.rule.untilMs = dateArgument(endDate, 'CalendarApp.RecurrenceRule.until').getTime();
    return this;
  }

  onlyInMonth(month: unknown): this {
    this.rule.months = [monthNumber(month, 'CalendarApp.RecurrenceRule.onlyInMonth')];
    return this;
  }

  onlyInMonths(list: unknown): this {
    const method = 'CalendarApp.RecurrenceRule.onlyInMonths';
    this.rule.months = listOf(list, method).map((month) => monthNumber(month, method));
    return this;
  }

  onlyOnMonthDay(day: unknown): this {
    this.rule.monthDays = [integerArgument(day, 'CalendarApp.RecurrenceRule.onlyOnMonthDay')];
    return this;
  }

  onlyOnMonthDays(days: unknown): this {
    const method = 'CalendarApp.RecurrenceRule.onlyOnMonthDays';
    this.rule.monthDays = listOf(days, method).map((day) => integerArgument(day, method));
    return this;
  }

  onlyOnWeek(week: unknown): this {
    this.rule.weeks = [integerArgument(week, 'CalendarApp.RecurrenceRule.onlyOnWeek')];
    return this;
  }

  onlyOnWeeks(weeks: unknown): this {
    const method = 'CalendarApp.RecurrenceRule.onlyOnWeeks';
    this.rule.weeks = listOf(weeks, method).map((week) => integerArgument(week, method));
    return this;
  }

  onlyOnWeekday(day: unknown): this {
    this.rule.weekdays = [weekdayIndex(day, 'CalendarApp.RecurrenceRule.onlyOnWeekday')];
    return this;
  }

  onlyOnWeekdays(days: unknown): this {
    const method = 'CalendarApp.RecurrenceRule.onlyOnWeekdays';
    this.rule.weekdays = listOf(days, method).map((day) => weekdayIndex(day, method));
    return this;
  }

  onlyOnYearDay(day: unknown): this {
    this.rule.yearDays = [integerArgument(day, 'CalendarApp.RecurrenceRule.onlyOnYearDay')];
    return this;
  }

  onlyOnYearDays(days: unknown): this {
    const method = 'CalendarApp.RecurrenceRule.onlyOnYearDays';
    this.rule.yearDays = listOf(days, method).map((day) => integerArgument(day, method));
    return this;
  }

  weekStartsOn(day: unknown): this {
    this.rule.weekStart = weekdayIndex(day, 'CalendarApp.RecurrenceRule.weekStartsOn');
    return this;
  }
}

const recurrenceMethods = {
  addDailyRule: 'local',
  addWeeklyRule: 'local',
  addMonthlyRule: 'local',
  addYearlyRule: 'local',
  addDailyExclusion: 'local',
  addWeeklyExclusion: 'local',
  addMonthlyExclusion: 'local',
  addYearlyExclusion: 'local',
  addDate: 'local',
  addDateExclusion: 'local',
  setTimeZone: 'local',
} as const;

declareService(EventRecurrence, { name: 'EventRecurrence', methods: recurrenceMethods });

declareService(RecurrenceRule, {
  name: 'RecurrenceRule',
  methods: {
    ...recurrenceMethods,
    interval: 'local',
    times: 'local',
    until: 'local',
    onlyInMonth: 'local',
    onlyInMonths: 'local',
    onlyOnMonthDay: 'local',
    onlyOnMonthDays: 'local',
    onlyOnWeek: 'local',
    onlyOnWeeks: 'local',
    onlyOnWeekday: 'local',
    onlyOnWeekdays: 'local',
    onlyOnYearDay: 'local',
    onlyOnYearDays: 'local',
    weekStartsOn: 'local',
  },
});

// An installable trigger, and its builders. (AS/reference/script)

import { firstDue } from '../../runtime/events/schedule';
import { defineEnum, type GoogleEnum } from '../../runtime/service/google-enum';
import { declareService, ServiceError, signatureError } from '../../runtime/service/service';
import type { RuntimeSession } from '../../runtime/service/session';
import type { ClockSpec, TriggerData } from '../../runtime/state/office-state';
import { instantOfWall, isTimeZone } from '../../time/zone';
import { noSuchFile } from '../form/form-context';

export const eventTypes = defineEnum('EventType', [
  ...(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'] as const),
]);
export const triggerSources = defineEnum('TriggerSource', [
  ...(['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'] as const),
]);
export const weekDays = defineEnum('Weekday', [
  ...(['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const),
]);

/** AS/guides/services/quotas: 20 triggers per user and script. */
const MOST_TRIGGERS = 20;

/** Google's sentence for the 21st trigger (google-facts.md, Triggers). */
const TOO_MANY =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

export class Trigger {
  constructor(readonly data: TriggerData) {}

  getEventType(): GoogleEnum {
    return eventTypes.of(this.data.eventType);
  }

  getHandlerFunction(): string {
    return this.data.handler;
  }

  getTriggerSource(): GoogleEnum {
    return triggerSources.of(this.data.source);
  }

  getTriggerSourceId(): string | null {
    return this.data.sourceId;
  }

  getUniqueId(): string {
    return this.data.uid;
  }
}

declareService(Trigger, {
  name: 'Trigger',
  methods: {
    getEventType: 'local',
    getHandlerFunction: 'local',
    getTriggerSource: 'local',
    getTriggerSourceId: 'local',
    getUniqueId: 'local',
  },
});

type NewTrigger = Pick<
  TriggerData,
  'handler' | 'eventType' | 'source' | 'sourceId' | 'clock' | 'timeZone' | 'nextMs'
>;

/** Google's uids are long numbers. */
function newUid(session: RuntimeSession): string {
  return Array.from(
    { length: 19 },
    (_unused, index) => Math.floor(session.random() * (index === 0 ? 9 : 10)) + (index === 0 ? 1 : 0),
  ).join('');
}

function install(session: RuntimeSession, made: NewTrigger): Trigger {
  const { state, effectiveUser } = session;
  if (state.triggers.filter((trigger) => trigger.creator === effectiveUser).length >= MOST_TRIGGERS) {
    throw new ServiceError(TOO_MANY);
  }
  const data: TriggerData = {
    ...made,
    uid: newUid(session),
    creator: effectiveUser,
    createdMs: session.now(),
  };
  state.triggers.push(data);
  return new Trigger(data);
}

function random(session: RuntimeSession, count: number): number {
  return Math.floor(session.random() * count);
}

const HOUR = { low: 0, high: 23 } as const;

function between(method: string, value: unknown, low: number, high: number): number {
  if (typeof value !== 'number') throw signatureError(`ScriptApp.ClockTriggerBuilder.${method}`, [value]);
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new ServiceError(
      `The value you passed to ${method} was invalid. It must be between ${low} and ${high}.`,
    );
  }
  return value;
}

/** Builds triggers that fire at times; the minute Google draws is drawn once and then kept. */
export class ClockTriggerBuilder {
  private every: {
    readonly unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'month';
    readonly n: number;
  } | null = null;
  private hour: number | null = null;
  private minute: number | null = null;
  private weekDay: number | null = null;
  private onceMs: number | null = null;
  private onceDate: { readonly year: number; readonly month: number; readonly day: number } | null = null;
  private zone: string;

  constructor(
    private readonly session: RuntimeSession,
    private readonly handler: string,
  ) {
    this.zone = session.scriptTimeZone;
  }

  after(durationMilliseconds: unknown): this {
    if (typeof durationMilliseconds !== 'number') {
      throw signatureError('ScriptApp.ClockTriggerBuilder.after', [durationMilliseconds]);
    }
    // The duration is a minimum: Google looks about once a minute.
    this.onceMs = this.session.now() + Math.max(0, durationMilliseconds) + random(this.session, 60_000);
    return this;
  }

  at(date: unknown): this {
    if (!(date instanceof Date)) throw signatureError('ScriptApp.ClockTriggerBuilder.at', [date]);
    this.onceMs = date.getTime() + random(this.session, 60_000);
    return this;
  }

  atDate(year: unknown, month: unknown, day: unknown): this {
    const args = [year, month, day];
    if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') {
      throw signatureError('ScriptApp.ClockTriggerBuilder.atDate', args);
    }
    this.onceDate = { year, month, day };
    return this;
  }

  atHour(hour: unknown): this {
    this.hour = between('atHour', hour, HOUR.low, HOUR.high);
    return this;
  }

  everyMinutes(n: unknown): this {
    if (typeof n !== 'number') throw signatureError('ScriptApp.ClockTriggerBuilder.everyMinutes', [n]);
    if (![1, 5, 10, 15, 30].includes(n)) {
      throw new ServiceError(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.recur('minutes', n);
  }

  everyHours(n: unknown): this {
    if (typeof n !== 'number') throw signatureError('ScriptApp.ClockTriggerBuilder.everyHours', [n]);
    if (![1, 2, 4, 6, 8, 12].includes(n)) {
      throw new ServiceError(
        'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
      );
    }
    return this.recur('hours', n);
  }

  everyDays(n: unknown): this {
    return this.recur('days', between('everyDays', n, 1, 365));
  }

  everyWeeks(n: unknown): this {
    return this.recur('weeks', between('everyWeeks', n, 1, 52));
  }

  nearMinute(minute: unknown): this {
    this.minute = between('nearMinute', minute, 0, 59);
    return this;
  }

  onMonthDay(day: unknown): this {
    return this.recur('month', between('onMonthDay', day, 1, 31));
  }

  onWeekDay(day: unknown): this {
    const name = weekDays.nameOf(day);
    if (name === undefined) throw signatureError('ScriptApp.ClockTriggerBuilder.onWeekDay', [day]);
    const ordinal = weekDays.of(name).ordinal();
    this.weekDay = ordinal === 0 ? 7 : ordinal;
    if (this.every === null) this.every = { unit: 'weeks', n: 1 };
    return this;
  }

  inTimezone(timezone: unknown): this {
    if (typeof timezone !== 'string' || !isTimeZone(timezone))
      throw new ServiceError(`Invalid time zone: ${String(timezone)}`);
    this.zone = timezone;
    return this;
  }

  create(): Trigger {
    const clock = this.spec();
    const nextMs = clock.every === 'once' ? this.onceTime() : firstDue(clock, this.zone, this.session.now());
    return install(this.session, {
      handler: this.handler,
      eventType: 'CLOCK',
      source: 'CLOCK',
      sourceId: null,
      clock,
      timeZone: this.zone,
      nextMs,
    });
  }

  private recur(unit: 'minutes' | 'hours' | 'days' | 'weeks' | 'month', n: number): this {
    this.every = { unit, n };
    return this;
  }

  /** The minute within ±15 of the wished one, or any. */
  private drawnMinute(): { readonly minute: number; readonly hourShift: number } {
    if (this.minute === null) return { minute: random(this.session, 60), hourShift: 0 };
    const shifted = this.minute + random(this.session, 31) - 15;
    return { minute: (shifted + 60) % 60, hourShift: Math.floor(shifted / 60) };
  }

  private spec(): ClockSpec {
    if (this.onceMs !== null || this.onceDate !== null) return { every: 'once' };
    if (this.every === null) {
      throw new ServiceError(
        'The trigger must have a recurrence interval or a specific time before it can be created.',
      );
    }
    const { unit, n } = this.every;
    if (unit === 'minutes') return { every: unit, n };
    const { minute, hourShift } = this.drawnMinute();
    if (unit === 'hours') return { every: unit, n, minute };
    const wished = this.hour ?? random(this.session, 24);
    // Without nearMinute the trigger fires within its hour; with it the neighbouring hour is possible.
    const hour = (wished + (this.hour === null ? 0 : hourShift) + 24) % 24;
    if (unit === 'days') return { every: unit, n, hour, minute };
    if (unit === 'month') return { every: unit, day: n, hour, minute };
    return { every: unit, n, weekDay: this.weekDay ?? 1, hour, minute };
  }

  /** `atDate` fires within 15 minutes of midnight. */
  private onceTime(): number {
    if (this.onceDate === null) return this.onceMs ?? this.session.now();
    const { year, month, day } = this.onceDate;
    return (
      instantOfWall(Date.UTC(year, month - 1, day), this.zone) + (random(this.session, 31) - 15) * 60_000
    );
  }
}

declareService(ClockTriggerBuilder, {
  name: 'ClockTriggerBuilder',
  methods: {
    after: 'local',
    at: 'local',
    atDate: 'local',
    atHour: 'local',
    everyMinutes: 'local',
    everyHours: 'local',
    everyDays: 'local',
    everyWeeks: 'local',
    nearMinute: 'local',
    onMonthDay: 'local',
    onWeekDay: 'local',
    inTimezone: 'local',
    create: 'write',
  },
});

type FileEvent = 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';

/** Common to the builders of triggers that belong to a file. */
class FileTriggerBuilder {
  private event: FileEvent | null = null;

  constructor(
    private readonly session: RuntimeSession,
    private readonly handler: string,
    private readonly source: TriggerData['source'],
    private readonly sourceId: string,
  ) {}

  protected choose(event: FileEvent): this {
    this.event = event;
    return this;
  }

  create(): Trigger {
    if (this.event === null)
      throw new ServiceError('The trigger must have an event type before it can be created.');
    return install(this.session, {
      handler: this.handler,
      eventType: this.event,
      source: this.source,
      sourceId: this.sourceId,
      clock: null,
      timeZone: this.session.scriptTimeZone,
      nextMs: null,
    });
  }
}

export class SpreadsheetTriggerBuilder extends FileTriggerBuilder {
  onOpen(): this {
    return this.choose('ON_OPEN');
  }
  onEdit(): this {
    return this.choose('ON_EDIT');
  }
  onChange(): this {
    return this.choose('ON_CHANGE');
  }
  onFormSubmit(): this {
    return this.choose('ON_FORM_SUBMIT');
  }
}

declareService(SpreadsheetTriggerBuilder, {
  name: 'SpreadsheetTriggerBuilder',
  methods: { onOpen: 'local', onEdit: 'local', onChange: 'local', onFormSubmit: 'local', create: 'write' },
});

export class FormTriggerBuilder extends FileTriggerBuilder {
  onOpen(): this {
    return this.choose('ON_OPEN');
  }
  onFormSubmit(): this {
    return this.choose('ON_FORM_SUBMIT');
  }
}

declareService(FormTriggerBuilder, {
  name: 'FormTriggerBuilder',
  methods: { onOpen: 'local', onFormSubmit: 'local', create: 'write' },
});

/** A file's id from itself or from the id as text. */
function idOf(method: string, file: unknown): string {
  if (typeof file === 'string') return file;
  const getId: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, 'getId') : undefined;
  if (typeof getId !== 'function') throw signatureError(`ScriptApp.TriggerBuilder.${method}`, [file]);
  return String(Reflect.apply(getId, file, []));
}

/** First step: what should the trigger listen to? */
export class TriggerBuilder {
  constructor(
    private readonly session: RuntimeSession,
    private readonly handler: string,
  ) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.session, this.handler);
  }

  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilder {
    return new SpreadsheetTriggerBuilder(
      this.session,
      this.handler,
      'SPREADSHEETS',
      idOf('forSpreadsheet', spreadsheet),
    );
  }

  forForm(form: unknown): FormTriggerBuilder {
    const id = idOf('forForm', form);
    const { state, effectiveUser } = this.session;
    const data = Object.hasOwn(state.forms, id) ? state.forms[id] : undefined;
    // Believed, not sourced (docs/google-facts.md, Triggers); the words are those of FormApp.openById.
    if (data === undefined || (data.owner !== effectiveUser && !data.editors.includes(effectiveUser)))
      throw new ServiceError(noSuchFile);
    return new FormTriggerBuilder(this.session, this.handler, 'FORMS', id);
  }
}

declareService(TriggerBuilder, {
  name: 'TriggerBuilder',
  methods: {
    timeBased: 'local',
    forSpreadsheet: 'local',
    forForm: 'local',
  },
});

// Questions about dates, times and durations, as scripts see them.
import type { MomentItemData } from '../../../form/form-data';
import { declareService, ServiceError } from '../../../runtime/service/service';
import { partsOfSerial, serialOfInstant } from '../../../time/serial-number';
import { booleanArgument, dateArgument, integerArgument } from '../arguments';
import type { FaceOf } from '../face-of';
import { itemOf } from '../form-context';
import { ItemResponse } from '../responses/item-response';
import { appendCopy, ManuallyGradedFace, manuallyGradedMethods } from './item-base';

function two(value: number): string {
  return String(value).padStart(2, '0');
}

abstract class MomentFace extends ManuallyGradedFace<MomentItemData> {
  protected respond(answer: string): ItemResponse {
    return new ItemResponse(this.context, this.itemId, answer);
  }

  /** Day and time of a Date on the clocks of the script's zone; without the year where none is asked. */
  protected wallText(response: unknown): { readonly day: string; readonly time: string } {
    const instant = dateArgument(response, this.method('createResponse')).getTime();
    const at = partsOfSerial(serialOfInstant(instant, this.context.session.scriptTimeZone));
    const day = `${two(at.month)}-${two(at.day)}`;
    return {
      day: this.data().includesYear ? `${String(at.year).padStart(4, '0')}-${day}` : day,
      time: `${two(at.hour)}:${two(at.minute)}`,
    };
  }

  protected part(value: unknown, most: number, name: string): string {
    const number = integerArgument(value, this.method('createResponse'));
    if (number < 0 || number > most) throw new ServiceError(`Invalid argument: ${name}`);
    return two(number);
  }
}

abstract class CalendarFace extends MomentFace {
  includesYear(): boolean {
    return this.data().includesYear;
  }

  setIncludesYear(enableYear: unknown): this {
    this.data().includesYear = booleanArgument(enableYear, this.method('setIncludesYear'));
    return this.changed();
  }
}

/** FormApp.DateItem; answers are `yyyy-MM-dd` (gas-fakes testformresponse). */
export class DateItem extends CalendarFace implements FaceOf<GoogleAppsScript.Forms.DateItem> {
  readonly className = 'DateItem';

  protected data(): MomentItemData {
    return itemOf(this.context, this.itemId, ['DATE']);
  }

  duplicate(): DateItem {
    return new DateItem(this.context, appendCopy(this.context, this.itemId));
  }

  createResponse(response: unknown): ItemResponse {
    return this.respond(this.wallText(response).day);
  }
}

/** FormApp.DateTimeItem; answers are `yyyy-MM-dd HH:mm`. */
export class DateTimeItem extends CalendarFace implements FaceOf<GoogleAppsScript.Forms.DateTimeItem> {
  readonly className = 'DateTimeItem';

  protected data(): MomentItemData {
    return itemOf(this.context, this.itemId, ['DATETIME']);
  }

  duplicate(): DateTimeItem {
    return new DateTimeItem(this.context, appendCopy(this.context, this.itemId));
  }

  createResponse(response: unknown): ItemResponse {
    const { day, time } = this.wallText(response);
    return this.respond(`${day} ${time}`);
  }
}

const calendarMethods = {
  ...manuallyGradedMethods,
  includesYear: 'local',
  setIncludesYear: 'write',
} satisfies typeof manuallyGradedMethods;

declareService(DateItem, { name: 'DateItem', methods: calendarMethods });
declareService(DateTimeItem, { name: 'DateTimeItem', methods: calendarMethods });

/** FormApp.TimeItem; answers are `HH:mm`. */
export class TimeItem extends MomentFace implements FaceOf<GoogleAppsScript.Forms.TimeItem> {
  readonly className = 'TimeItem';

  protected data(): MomentItemData {
    return itemOf(this.context, this.itemId, ['TIME']);
  }

  duplicate(): TimeItem {
    return new TimeItem(this.context, appendCopy(this.context, this.itemId));
  }

  createResponse(hour: unknown, minute: unknown): ItemResponse {
    return this.respond(`${this.part(hour, 23, 'hour')}:${this.part(minute, 59, 'minute')}`);
  }
}

/** FormApp.DurationItem; answers are `HH:mm:ss`. */
export class DurationItem extends MomentFace implements FaceOf<GoogleAppsScript.Forms.DurationItem> {
  readonly className = 'DurationItem';

  protected data(): MomentItemData {
    return itemOf(this.context, this.itemId, ['DURATION']);
  }

  duplicate(): DurationItem {
    return new DurationItem(this.context, appendCopy(this.context, this.itemId));
  }

  createResponse(hours: unknown, minutes: unknown, seconds: unknown): ItemResponse {
    const clock = [
      this.part(hours, 72, 'hours'),
      this.part(minutes, 59, 'minutes'),
      this.part(seconds, 59, 'seconds'),
    ];
    return this.respond(clock.join(':'));
  }
}

declareService(TimeItem, { name: 'TimeItem', methods: manuallyGradedMethods });
declareService(DurationItem, { name: 'DurationItem', methods: manuallyGradedMethods });

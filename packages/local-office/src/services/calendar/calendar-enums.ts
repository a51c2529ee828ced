// Which enums and colours hang on CalendarApp?
import { defineEnum } from '../../runtime/google-enum';
import { weekDays } from '../script/trigger';

/** Base.Weekday, the same values as ScriptApp.WeekDay. */
export const weekdays = weekDays;

/** Colours of calendars are texts in a script (source: reference/calendar/color). */
export const calendarColors = {
  BLUE: '#2952A3',
  BROWN: '#8D6F47',
  CHARCOAL: '#4E5D6C',
  CHESTNUT: '#865A5A',
  GRAY: '#5A6986',
  GREEN: '#0D7813',
  INDIGO: '#5229A3',
  LIME: '#528800',
  MUSTARD: '#88880E',
  OLIVE: '#6E6E41',
  ORANGE: '#BE6D00',
  PINK: '#B1365F',
  PLUM: '#705770',
  PURPLE: '#7A367A',
  RED: '#A32929',
  RED_ORANGE: '#B1440E',
  SEA_BLUE: '#29527A',
  SLATE: '#4A716C',
  TEAL: '#28754E',
  TURQOISE: '#1B887A',
  YELLOW: '#AB8B00',
} as const;

/** Colours of events are numbers written as text (source: reference/calendar/event-color). */
export const eventColors = {
  PALE_BLUE: '1',
  PALE_GREEN: '2',
  MAUVE: '3',
  PALE_RED: '4',
  YELLOW: '5',
  ORANGE: '6',
  CYAN: '7',
  GRAY: '8',
  BLUE: '9',
  GREEN: '10',
  RED: '11',
} as const;

export const guestStatuses = defineEnum('GuestStatus', ['INVITED', 'MAYBE', 'NO', 'OWNER', 'YES']);
export const visibilities = defineEnum('Visibility', ['CONFIDENTIAL', 'DEFAULT', 'PRIVATE', 'PUBLIC']);
export const transparencies = defineEnum('EventTransparency', ['OPAQUE', 'TRANSPARENT']);
export const eventTypes = defineEnum('EventType', [
  'DEFAULT',
  'BIRTHDAY',
  'FOCUS_TIME',
  'FROM_GMAIL',
  'OUT_OF_OFFICE',
  'WORKING_LOCATION',
]);
export const months = defineEnum('Month', [
  'JANUARY',
  'FEBRUARY',
  'MARCH',
  'APRIL',
  'MAY',
  'JUNE',
  'JULY',
  'AUGUST',
  'SEPTEMBER',
  'OCTOBER',
  'NOVEMBER',
  'DECEMBER',
]);

// Makes event objects. (AS/guides/triggers/events; web requests: AS/guides/web)
import type { SheetSubmitEvent } from '../../form/responses/response-sheet';
import { authModes } from '../../services/script/script-app';
import type { EventArgument } from '../execution/execution-request';
import type { AuthMode } from '../service/session';
import type { EventFaces, EventRange } from './event-faces';

/** What happened, before anybody made an object of it. */
export type OfficeEvent =
  | { readonly kind: 'open'; readonly spreadsheetId: string; readonly user: string }
  | {
      readonly kind: 'edit';
      readonly range: EventRange;
      readonly user: string;
      /** Set for single cells only. */
      readonly value?: unknown;
      readonly oldValue?: unknown;
    }
  | {
      readonly kind: 'change';
      readonly spreadsheetId: string;
      readonly changeType: string;
      readonly user: string;
    }
  | { readonly kind: 'sheetSubmit'; readonly event: SheetSubmitEvent }
  | { readonly kind: 'formSubmit'; readonly formId: string; readonly responseId: string }
  | { readonly kind: 'formOpen'; readonly formId: string; readonly user: string }
  | { readonly kind: 'clock'; readonly dueMs: number };

/** Google's event object; undefined when what it is about is gone meanwhile. */
export function eventArgument(
  event: OfficeEvent,
  faces: EventFaces,
  authMode: AuthMode,
  triggerUid: string | null,
): EventArgument | undefined {
  const common = { authMode: authModes.of(authMode), ...(triggerUid === null ? {} : { triggerUid }) };
  switch (event.kind) {
    case 'open':
    case 'change':
      return { value: { ...common, ...spreadsheetFields(event, faces) }, group: 'SpreadsheetApp' };
    case 'edit':
      return rangeEvent(event.range, faces, { ...common, ...editFields(event, faces) });
    case 'sheetSubmit': {
      const { spreadsheetId, sheetId, row, columnCount, values, namedValues } = event.event;
      const place = { spreadsheetId, sheetId, row, column: 1, lastRow: row, lastColumn: columnCount };
      return rangeEvent(place, faces, { ...common, values, namedValues });
    }
    case 'formSubmit': {
      const made = faces.formSubmit(event.formId, event.responseId);
      return made === undefined ? undefined : { value: { ...common, ...made }, group: 'FormApp' };
    }
    case 'formOpen': {
      const value = { ...common, source: faces.form(event.formId), user: faces.user(event.user) };
      return { value, group: 'FormApp' };
    }
    case 'clock':
      return { value: { ...common, ...clockFields(event.dueMs) }, group: 'ScriptApp' };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function spreadsheetFields(
  event: Extract<OfficeEvent, { kind: 'open' | 'change' }>,
  faces: EventFaces,
): Fields {
  return {
    source: faces.spreadsheet(event.spreadsheetId),
    ...(event.kind === 'change' ? { changeType: event.changeType } : {}),
    user: faces.user(event.user),
  };
}

function editFields(event: Extract<OfficeEvent, { kind: 'edit' }>, faces: EventFaces): Fields {
  return {
    user: faces.user(event.user),
    ...(event.value === undefined ? {} : { value: event.value }),
    ...(event.oldValue === undefined ? {} : { oldValue: event.oldValue }),
  };
}

/** An event about a range, whose object carries its numbers besides. */
function rangeEvent(place: EventRange, faces: EventFaces, fields: Fields): EventArgument {
  const range = faces.range(place);
  const source = faces.spreadsheet(place.spreadsheetId);
  return {
    value: { source, range, ...fields },
    group: 'SpreadsheetApp',
    extras: [{ face: range, properties: rangeNumbers(place) }],
  };
}

/** `e.range` carries these as own properties and serialises as them. */
function rangeNumbers({ row, column, lastRow, lastColumn }: EventRange): Readonly<Record<string, number>> {
  return {
    columnEnd: lastColumn,
    columnStart: column,
    rowEnd: lastRow,
    rowStart: row,
  };
}

/** Clock events tell their time in UTC; day-of-week 1 is Monday. */
function clockFields(dueMs: number): Readonly<Record<string, unknown>> {
  const date = new Date(dueMs);
  const yearStart = Date.UTC(date.getUTCFullYear(), 0, 1);
  const dayOfYear = Math.floor((dueMs - yearStart) / 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() === 0 ? 7 : date.getUTCDay(),
    'week-of-year': Math.floor((dayOfYear + new Date(yearStart).getUTCDay()) / 7) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}

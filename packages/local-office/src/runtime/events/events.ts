// What do event objects look like? (AS/guides/triggers/events; web requests: AS/guides/web)
import type { SheetSubmitEvent } from '../../form/responses/response-sheet';
import { authModes } from '../../services/script/script-app';
import type { EventArgument } from '../execution/execution';
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
  const sheets = (
    value: object,
    range?: { readonly face: object; readonly place: EventRange },
  ): EventArgument => ({
    value,
    group: 'SpreadsheetApp',
    ...(range === undefined ? {} : { extras: [{ face: range.face, properties: rangeNumbers(range.place) }] }),
  });
  switch (event.kind) {
    case 'open':
      return sheets({
        ...common,
        source: faces.spreadsheet(event.spreadsheetId),
        user: faces.user(event.user),
      });
    case 'edit': {
      const range = faces.range(event.range);
      const value = {
        ...common,
        source: faces.spreadsheet(event.range.spreadsheetId),
        range,
        user: faces.user(event.user),
        ...(event.value === undefined ? {} : { value: event.value }),
        ...(event.oldValue === undefined ? {} : { oldValue: event.oldValue }),
      };
      return sheets(value, { face: range, place: event.range });
    }
    case 'change':
      return sheets({
        ...common,
        source: faces.spreadsheet(event.spreadsheetId),
        changeType: event.changeType,
        user: faces.user(event.user),
      });
    case 'sheetSubmit': {
      const { spreadsheetId, sheetId, row, columnCount, values, namedValues } = event.event;
      const place = { spreadsheetId, sheetId, row, column: 1, lastRow: row, lastColumn: columnCount };
      const range = faces.range(place);
      const source = faces.spreadsheet(spreadsheetId);
      return sheets({ ...common, source, range, values, namedValues }, { face: range, place });
    }
    case 'formSubmit': {
      const made = faces.formSubmit(event.formId, event.responseId);
      return made === undefined ? undefined : { value: { ...common, ...made }, group: 'FormApp' };
    }
    case 'formOpen':
      return {
        value: { ...common, source: faces.form(event.formId), user: faces.user(event.user) },
        group: 'FormApp',
      };
    case 'clock':
      return { value: { ...common, ...clockFields(event.dueMs) }, group: 'ScriptApp' };
  }
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

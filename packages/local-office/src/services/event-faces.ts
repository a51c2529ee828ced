// Makes the objects of services that event objects carry.
import type { EventFaces } from '../runtime/events/event-faces';
import type { RuntimeSession } from '../runtime/service/session';
import { createFormApp, formSubmitEvent } from './form/form-app';
import { User } from './session';
import type { SheetsWorld } from './spreadsheet/handles';
import { SpreadsheetAppFace } from './spreadsheet/spreadsheet-app';

/** `services` are those of the execution that receives the event, by global name. */
export function createEventFaces(session: RuntimeSession, services: ReadonlyMap<string, object>): EventFaces {
  const world = (): SheetsWorld => {
    const service = services.get('SpreadsheetApp');
    if (service instanceof SpreadsheetAppFace) return service.world;
    throw new Error('events of spreadsheets need the built-in SpreadsheetApp');
  };
  return {
    spreadsheet: (id) => world().make.spreadsheet(world(), id),
    range: ({ spreadsheetId, sheetId, ...rectangle }) =>
      world().make.range(world(), spreadsheetId, sheetId, rectangle),
    user: (email) => new User(email),
    formSubmit: (formId, responseId) => formSubmitEvent(session, { formId, responseId }),
    form: (id) => createFormApp(session).openById(id),
  };
}

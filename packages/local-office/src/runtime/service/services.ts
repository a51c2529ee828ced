// Which services does a script find under which global name?
import { CacheService } from '../../services/cache';
import { ContentService } from '../../services/content';
import { createFormApp, formSubmitEvent } from '../../services/form/form-app';
import { HtmlService } from '../../services/html/html-output';
import { LockService } from '../../services/lock';
import { Console, Logger } from '../../services/logger';
import { MailApp } from '../../services/mail/mail-app';
import { missingServices } from '../../services/missing-service';
import { Properties, PropertiesService, userStore } from '../../services/properties';
import { ScriptApp } from '../../services/script/script-app';
import { SessionFace, User } from '../../services/session';
import { createSpreadsheetApp, type SpreadsheetAppFace } from '../../services/spreadsheet/spreadsheet-app';
import { createSpreadsheetScreen } from '../../services/ui/spreadsheet-screen';
import { Browser, createUi } from '../../services/ui/ui';
import { MIME_TYPES } from '../../services/utilities/mime-type';
import { Utilities } from '../../services/utilities/utilities';
import type { FormulaEngine } from '../../workbook/formulas/formula-engine';
import type { EventFaces } from '../events/event-faces';
import type { Bridge } from '../realm/bridge';
import type { RuntimeSession } from './session';

/** Puts every service into the script's realm; faces are made anew for each execution. */
export function installServices(session: RuntimeSession, bridge: Bridge, engine: FormulaEngine): EventFaces {
  const screen = createSpreadsheetScreen(session, engine);
  const spreadsheetApp = createSpreadsheetApp({ session, engine, ...screen });
  for (const [name, face] of Object.entries(createServices(session))) {
    bridge.install(name, face);
  }
  bridge.install('SpreadsheetApp', spreadsheetApp);
  return createEventFaces(session, spreadsheetApp);
}

function createServices(session: RuntimeSession): Readonly<Record<string, object>> {
  return {
    ...missingServices(),
    Browser: new Browser(session),
    CacheService: new CacheService(session),
    ContentService: new ContentService(),
    FormApp: createFormApp(session, { ui: () => createUi(session, 'FormApp') }),
    HtmlService: new HtmlService(session),
    LockService: new LockService(session),
    Logger: new Logger(session),
    MailApp: new MailApp(session),
    MimeType: MIME_TYPES,
    PropertiesService: new PropertiesService(session),
    // The older names of two of PropertiesService's stores.
    ScriptProperties: new Properties(session, session.state.properties.script),
    UserProperties: new Properties(session, userStore(session)),
    ScriptApp: new ScriptApp(session),
    Session: new SessionFace(session),
    Utilities: new Utilities(session),
    console: new Console(session),
  };
}

/** Makers of the objects in events, for the same execution. */
function createEventFaces(session: RuntimeSession, { world }: SpreadsheetAppFace): EventFaces {
  return {
    spreadsheet: (id) => world.make.spreadsheet(world, id),
    range: ({ spreadsheetId, sheetId, ...rectangle }) =>
      world.make.range(world, spreadsheetId, sheetId, rectangle),
    user: (email) => new User(email),
    formSubmit: (formId, responseId) => formSubmitEvent(session, { formId, responseId }),
    form: (id) => createFormApp(session).openById(id),
  };
}

// Which services does a script find under which global name?
import { CacheService } from '../services/cache';
import { ContentService } from '../services/content';
import { createFormApp, formSubmitEvent } from '../services/form/form-app';
import { HtmlService } from '../services/html/html-output';
import { LockService } from '../services/lock';
import { Console, Logger } from '../services/logger';
import { MailApp } from '../services/mail/mail-app';
import { PropertiesService } from '../services/properties';
import { ScriptApp } from '../services/script/script-app';
import { SessionFace, User } from '../services/session';
import { Browser } from '../services/ui/ui';
import { MIME_TYPES } from '../services/utilities/mime-type';
import { Utilities } from '../services/utilities/utilities';
import type { Bridge } from './bridge';
import type { EventFaces } from './event-faces';
import { ServiceError } from './service';
import type { RuntimeSession } from './session';

/** Puts every service into the script's realm; faces are made anew for each execution. */
export const installServices = (session: RuntimeSession, bridge: Bridge): EventFaces => {
  for (const [name, face] of Object.entries(createServices(session))) bridge.install(name, face);
  return createEventFaces(session);
};

const createServices = (session: RuntimeSession): Readonly<Record<string, object>> => ({
  Browser: new Browser(session),
  CacheService: new CacheService(session),
  ContentService: new ContentService(),
  FormApp: createFormApp(session),
  HtmlService: new HtmlService(session),
  LockService: new LockService(session),
  Logger: new Logger(session),
  MailApp: new MailApp(session),
  MimeType: MIME_TYPES,
  PropertiesService: new PropertiesService(session),
  ScriptApp: new ScriptApp(session),
  Session: new SessionFace(session),
  Utilities: new Utilities(session),
  console: new Console(session),
});

/** Makers of the objects in events, for the same execution. */
const createEventFaces = (session: RuntimeSession): EventFaces => ({
  spreadsheet: (id) => {
    throw new ServiceError(`Spreadsheet ${id} belum didukung kantor lokal`);
  },
  range: (range) => {
    throw new ServiceError(`Range in ${range.spreadsheetId} belum didukung kantor lokal`);
  },
  user: (email) => new User(email),
  formSubmit: (formId, responseId) => formSubmitEvent(session, { formId, responseId }),
  form: (id) => createFormApp(session).openById(id),
});

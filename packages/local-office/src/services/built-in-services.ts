// The services that scripts find in every office.
import type { ServicePlugin } from '../runtime/service/service-plugin';
import { CacheService } from './cache';
import { ContentService } from './content';
import { createFormApp } from './form/form-app';
import { HtmlService } from './html/html-output';
import { LockService } from './lock';
import { Console, Logger } from './logger';
import { MailApp } from './mail/mail-app';
import { missingServices } from './missing-service';
import { Properties, PropertiesService, userStore } from './properties';
import { ScriptApp } from './script/script-app';
import { SessionFace } from './session';
import { createSpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { createSpreadsheetScreen } from './ui/spreadsheet-screen';
import { Browser, createUi } from './ui/ui';
import { MIME_TYPES } from './utilities/mime-type';
import { Utilities } from './utilities/utilities';

/** In the order in which they are made; those that are not emulated throw their names. */
export const builtInServices: readonly ServicePlugin[] = [
  ...missingServices,
  { name: 'Browser', create: (session) => new Browser(session) },
  { name: 'CacheService', create: (session) => new CacheService(session) },
  { name: 'ContentService', create: () => new ContentService() },
  {
    name: 'FormApp',
    create: (session) => createFormApp(session, { ui: () => createUi(session, 'FormApp') }),
  },
  { name: 'HtmlService', create: (session) => new HtmlService(session) },
  { name: 'LockService', create: (session) => new LockService(session) },
  { name: 'Logger', create: (session) => new Logger(session) },
  { name: 'MailApp', create: (session) => new MailApp(session) },
  { name: 'MimeType', create: () => MIME_TYPES },
  { name: 'PropertiesService', create: (session) => new PropertiesService(session) },
  // The older names of two of PropertiesService's stores.
  {
    name: 'ScriptProperties',
    create: (session) => new Properties(session, () => session.state.properties.script),
  },
  { name: 'UserProperties', create: (session) => new Properties(session, () => userStore(session)) },
  { name: 'ScriptApp', create: (session) => new ScriptApp(session) },
  { name: 'Session', create: (session) => new SessionFace(session) },
  {
    name: 'SpreadsheetApp',
    create: (session) => createSpreadsheetApp({ session, ...createSpreadsheetScreen(session) }),
  },
  { name: 'Utilities', create: (session) => new Utilities(session) },
  { name: 'console', create: (session) => new Console(session) },
];

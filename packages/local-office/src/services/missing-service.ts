// Google's global services that the office does not emulate: whatever a script calls on one throws its name.

import { declareService } from '../runtime/service/service';
import type { ServicePlugin } from '../runtime/service/service-plugin';

const NAMES =
  'AdSense CalendarApp CardService Charts ConferenceDataService ContactsApp DataStudioApp DocumentApp DriveApp ' +
  'GmailApp GroupsApp Jdbc LanguageApp LinearOptimizationService Maps SitesApp SlidesApp UrlFetchApp XmlService';

/** Whatever is read or called on one throws `<name>.<method> belum didukung kantor lokal`. */
export const missingServices: readonly ServicePlugin[] = NAMES.split(' ').map((name) => {
  class MissingService {}
  declareService(MissingService, { name, methods: {} });
  return { name, create: () => new MissingService() };
});

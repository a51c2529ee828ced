// What does a script meet where Google has a service that the office doesn't emulate? Its name in a sentence.
import { declareService } from '../runtime/service/service';

/** Global services of Google's that no part of the office needs. */
const NAMES = [
  ...[
    'AdSense',
    'CalendarApp',
    'CardService',
    'Charts',
    'ConferenceDataService',
    'ContactsApp',
    'DataStudioApp',
  ],
  ...[
    'DocumentApp',
    'DriveApp',
    'GmailApp',
    'GroupsApp',
    'Jdbc',
    'LanguageApp',
    'LinearOptimizationService',
    'Maps',
  ],
  ...['SitesApp', 'SlidesApp', 'UrlFetchApp', 'XmlService'],
] as const;

/** By global name, one object of a class of its own: whatever is called on it throws `<name>.<method> belum didukung kantor lokal`. */
export function missingServices(): Readonly<Record<string, object>> {
  return Object.fromEntries(classes.map(([name, MissingService]) => [name, new MissingService()]));
}

const classes = NAMES.map((name) => {
  class MissingService {}
  declareService(MissingService, { name, methods: {} });
  return [name, MissingService] as const;
});

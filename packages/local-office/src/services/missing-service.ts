// Google's global services that the office does not emulate: using one is an error that names it.

import { declareService } from '../runtime/service/service';
import type { ServicePlugin } from '../runtime/service/service-plugin';

/** Those whose names end in `App`. */
const APPS = 'Calendar Contacts DataStudio Document Drive Gmail Groups Language Sites Slides UrlFetch';
const OTHERS =
  'AdSense CardService Charts ConferenceDataService Jdbc LinearOptimizationService Maps XmlService';

/** Anything read or called on one throws `<name>.<method> belum didukung kantor lokal`. */
export const missingServices: readonly ServicePlugin[] = [
  ...APPS.split(' ').map((name) => `${name}App`),
  ...OTHERS.split(' '),
].map((name) => {
  class MissingService {}
  declareService(MissingService, { name, methods: {} });
  return { name, create: () => new MissingService() };
});

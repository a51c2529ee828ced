// The part that answers a visit of the camat's page, and calendars that follow the office.
import { serveCalendar } from '../app/calendar/serve-calendar';
import { closedPage, servePage } from '../app/camat/serve-page';
import { googleNotebook } from '../google/notebook';
import { googleSigner } from '../google/signer';
import { googleClock, googleLogger, googlePerson } from '../google/surroundings';
import { type WebAnswer, webCalendar, webPage } from '../google/web-page';
import { googlePages } from '../google/window';
import { pageWords } from '../messages/camat/page-text';
import type { CamatPart } from './parts';
import { runForVisitor } from './run-entry';

/** Without the spreadsheet, on which a web app cannot rely. */
const ports = {
  notebook: googleNotebook,
  signer: googleSigner,
  clock: googleClock,
  person: googlePerson,
  pages: googlePages,
  logger: googleLogger,
};

function serve(event: unknown): WebAnswer {
  return runForVisitor<WebAnswer>(
    ports,
    () => {
      const { kalender, t = '' } = parametersOf(event);
      return kalender === undefined
        ? webPage(servePage(ports, String(t)), pageWords.title)
        : webCalendar(serveCalendar(ports, String(kalender)));
    },
    () => webPage(closedPage('failed'), pageWords.title),
  );
}

/** The tokens of the page (`?t=`) and of the calendar (`?kalender=`). */
function parametersOf(event: unknown): { readonly t?: unknown; readonly kalender?: unknown } {
  if (typeof event !== 'object' || event === null || !('parameter' in event)) return {};
  const { parameter } = event;
  return typeof parameter === 'object' && parameter !== null ? parameter : {};
}

export const part = { serve } satisfies CamatPart;

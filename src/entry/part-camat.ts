// The part that answers a visit of the camat's page, and calendars that follow the office.
import { serveCalendar } from '../app/calendar/serve-calendar';
import { closedPage, servePage, serveProof } from '../app/camat/serve-page';
import { googleNotebook } from '../google/notebook';
import { googleSigner } from '../google/signer';
import { googleClock, googleLogger, googlePerson } from '../google/surroundings';
import { googleWebApp, type WebAnswer, webCalendar, webPage } from '../google/web-page';
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
  webApp: googleWebApp,
  logger: googleLogger,
};

function serve(event: unknown): WebAnswer {
  return runForVisitor<WebAnswer>(
    ports,
    () => {
      const { kalender, periksa, t = '' } = parametersOf(event);
      if (kalender !== undefined) return webCalendar(serveCalendar(ports, String(kalender)));
      const isProof = periksa !== undefined;
      const html = isProof ? serveProof(ports, String(periksa)) : servePage(ports, String(t));
      return webPage(html, pageWords.title);
    },
    () => webPage(closedPage('failed'), pageWords.title),
  );
}

/** The tokens of the page (`?t=`), of the calendar (`?kalender=`), and the proof of a pasted address (`?periksa=`). */
function parametersOf(event: unknown): {
  readonly t?: unknown;
  readonly kalender?: unknown;
  readonly periksa?: unknown;
} {
  if (typeof event !== 'object' || event === null || !('parameter' in event)) return {};
  const { parameter } = event;
  return typeof parameter === 'object' && parameter !== null ? parameter : {};
}

export const part = { serve } satisfies CamatPart;

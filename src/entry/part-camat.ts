// The part that answers a visit of the camat's page, and calendars that follow the office.
import { answerCalendarVisit } from '../app/calendar/answer-calendar-visit';
import { answerVisit, closedPage } from '../app/camat/answer-visit';
import { googleNotebook } from '../google/notebook';
import { googleSigner } from '../google/signer';
import { googleClock, googleLogger, googlePerson } from '../google/surroundings';
import { type WebAnswer, webCalendar, webPage } from '../google/web-page';
import { googlePages } from '../google/window';
import { pageWords } from '../messages/camat/page-text';
import type { CamatPart } from './parts';
import { runFromVisit } from './run-entry';

/** No spreadsheet among them: a web app has none that it could rely on. */
const ports = {
  notebook: googleNotebook,
  signer: googleSigner,
  clock: googleClock,
  person: googlePerson,
  pages: googlePages,
  logger: googleLogger,
};

function visit(event: unknown): WebAnswer {
  return runFromVisit<WebAnswer>(
    ports,
    () => {
      const { kalender, t = '' } = parametersOf(event);
      return kalender === undefined
        ? webPage(answerVisit(ports, String(t)), pageWords.title)
        : webCalendar(answerCalendarVisit(ports, String(kalender)));
    },
    () => webPage(closedPage('failed'), pageWords.title),
  );
}

/** What stands behind `?t=` and `?kalender=`, the links of the two. */
function parametersOf(event: unknown): { readonly t?: unknown; readonly kalender?: unknown } {
  if (typeof event !== 'object' || event === null || !('parameter' in event)) return {};
  const { parameter } = event;
  return typeof parameter === 'object' && parameter !== null ? parameter : {};
}

export const part = { visit } satisfies CamatPart;

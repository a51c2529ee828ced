// What answers a visit of the camat's page? Loaded by main.ts only when somebody opens it.
import { answerVisit, closedPage } from '../app/answer-visit';
import { googleNotebook } from '../google/notebook';
import { googleSeal } from '../google/seal';
import { googleClock, googleJournal, googlePerson } from '../google/surroundings';
import { webPage } from '../google/web-page';
import { googlePages } from '../google/window';
import { pageWords } from '../messages/page-text';
import { runFromVisit } from './run-entry';

/** No spreadsheet among them: a web app has none that it could rely on. */
const ports = {
  notebook: googleNotebook,
  seal: googleSeal,
  clock: googleClock,
  person: googlePerson,
  pages: googlePages,
  journal: googleJournal,
};

/** `event` is what Google hands to doGet, or whatever a page sends that calls it by name. */
export const visit = (event: unknown): GoogleAppsScript.HTML.HtmlOutput => {
  const html = runFromVisit(
    ports,
    () => answerVisit(ports, linkOf(event)),
    () => closedPage('failed'),
  );
  return webPage(html, pageWords.title);
};

/** What stands behind `?t=`; '' if nothing does. */
const linkOf = (event: unknown): string => {
  if (typeof event !== 'object' || event === null || !('parameter' in event)) return '';
  const { parameter } = event;
  if (typeof parameter !== 'object' || parameter === null || !('t' in parameter)) return '';
  return String(parameter.t);
};

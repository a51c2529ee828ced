// Serves the camat's page to a visitor.

import { zoneNames } from '../../core/office/unit';
import { dateOf, minutesBetween, type PlainDateTime } from '../../core/time/plain-date';
import { type ClosedReason, closedText, pageWords } from '../../messages/camat/page-text';
import { type Html, html, htmlText, trustedHtml } from '../../messages/html';
import { dayText, momentText } from '../../messages/time/date-text';
import { judgePageLink } from '../notebook/page-links';
import { readWhole } from '../notebook/page-store';
import { noteSeenAddress, provePageAddress } from '../office/page-address';
import type { Ports } from '../ports';
import type { WebAppPort } from '../ports-setup';
import { renderAnswer } from './answer/render-answer';
import { renderStateStyle } from './answer/state-style';
import { isAccountAllowed } from './page-access';
import type { PageData } from './page-data';
import { cutFindings, type PageFindings } from './page-findings';
import { pageModelOf } from './page-model';
import { readPageRecaps } from './page-recaps';
import { cutReports, type ReportFacts } from './page-reports';
import { renderTasks } from './render-tasks';
import type { PageRecaps } from './rpc-page';

type VisitPorts = Pick<Ports, 'notebook' | 'signer' | 'clock' | 'person' | 'pages'> & {
  readonly webApp: WebAppPort;
};

/** After so long a morning's refresh is missing, and the page says so. */
const staleAfterHours = 26;

/**
 * The page for those who may see it, a page without any figure for everybody else. Only the link of the request is looked
 * at, and nothing of it is ever shown. One read of the notebook, none of the spreadsheet; a write when the page answers
 * at a new address.
 */
export function servePage(ports: VisitPorts, token: string): string {
  const notes = ports.notebook.readAll();
  noteSeenAddress(ports, notes);
  const verdict = judgePageLink(ports, { notes, purpose: 'halaman' }, token, ports.clock.now('Etc/UTC'));
  if (verdict !== 'holds' && !isAccountAllowed(notes, ports.person.email()))
    return closedPage(verdict === 'expired' ? 'expired' : 'stranger');
  const text = readWhole(ports.notebook, notes, 'halaman');
  if (text === 'none') return closedPage('empty');
  if (text === 'torn') return closedPage('busy');
  const data: PageData = JSON.parse(text);
  const now = ports.clock.now(zoneNames[data.zone]);
  return openPage(ports.pages.readFile('page'), { data, recaps: readPageRecaps(notes), now });
}

/** What staff see who open the address that they pasted: whether the page is ours. */
export function serveProof(ports: Pick<Ports, 'notebook' | 'signer'>, proof: string): string {
  return closedPage(provePageAddress(ports, proof) ? 'addressProved' : 'stranger');
}

interface Shown {
  readonly data: PageData;
  readonly recaps: PageRecaps | null;
  readonly now: PlainDateTime;
}

/** Bytes sent at most: few enough for a weak signal. */
const heaviest = 100_000;

/**
 * Fills the shell in one pass, so that no text that people typed is taken for a placeholder. Single reports get the room
 * that names, figures and states of the office leave, findings before reports.
 */
function openPage(shell: string, { data, recaps, now }: Shown): string {
  const model = { ...pageModelOf(data), ...(recaps === null ? {} : { recaps }) };
  const fills: Readonly<Record<string, Html>> = {
    states: renderStateStyle(),
    office: html`${data.office}`,
    updated: html`${pageWords.updated(momentText(data.at, data.zone))}`,
    stale: staleNote(data, now),
    headline: html`<h1>${data.headline}</h1>`,
    answer: renderAnswer(data),
    tasks: renderTasks(data),
  };
  const fill = (reports: ReportFacts, findings: PageFindings): string => {
    const json = scriptJson({ ...model, reports, findings });
    const script = `<script type="application/json" id="model">${json}</script>`;
    return shell.replace(/<!--\[(\w+)\]-->/gu, (_, name: string) =>
      name === 'model' ? script : htmlText(fills[name] ?? html``),
    );
  };
  const roomBeside = (findings: PageFindings): number =>
    heaviest - mostBytes(fill(cutReports(data.reports, 0), findings));
  const findings = cutFindings(data.findings, roomBeside(cutFindings(data.findings, 0)));
  return fill(cutReports(data.reports, roomBeside(findings)), findings);
}

/**
 * JSON in a script of a page: without `<`, `//` and backquotes, which a browser or Google's HTML service would take for
 * something else.
 */
function scriptJson(value: unknown): string {
  const text = JSON.stringify(value).replace(/\//gu, '\\/');
  return text.replace(/[<`]/gu, (sign) => (sign === '<' ? '\\u003c' : '\\u0060'));
}

/** Why the figures may not be those of now: a refresh that did not come, or a deadline that has passed since the last. */
function staleNote({ at, obligations }: PageData, now: PlainDateTime): Html {
  const hours = Math.floor(minutesBetween(at, now) / 60);
  const dues = obligations.flatMap(({ shown, periods }) =>
    shown.flatMap(({ period }) => (periods[period]?.[5] === 0 ? [periods[period][4]] : [])),
  );
  const passed = dues.find((due) => due < dateOf(now));
  if (hours >= staleAfterHours) return noteHtml(pageWords.stale(hours));
  return passed === undefined ? html`` : noteHtml(pageWords.overtaken(dayText(passed)));
}

function noteHtml(text: string): Html {
  return html`<p class="stale" role="status">⚠ ${text}</p>`;
}

/** The most bytes that a text can have as UTF-8: three for each character that is not ASCII. */
function mostBytes(text: string): number {
  return text.replace(/[^\0-\x7f]/g, '   ').length;
}

/** A page of its own without script, figures or names. */
export function closedPage(reason: ClosedReason): string {
  const { title, text } = closedText[reason];
  const style = trustedHtml(
    '<style>:root{color-scheme:light dark}body{font:17px/1.5 system-ui,sans-serif;max-width:30rem;margin:20vh auto;padding:0 24px}h1{font-size:22px}</style>',
  );
  return htmlText(
    html`<!doctype html><html lang="id"><head><title>${pageWords.title}</title>${style}</head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`,
  );
}

// What does a visitor of the web page get to see?
import { minutesBetween, type PlainDateTime } from '../core/plain-date';
import { momentText } from '../messages/date-text';
import { type ClosedReason, closedText, pageWords } from '../messages/page-text';
import type { PageData } from '../tables/page-data';
import { zoneNames } from '../tables/setting-table';
import { isAccountAllowed } from './page-access';
import { judgePageLink } from './page-links';
import { pageModelOf } from './page-model';
import { readPageText } from './page-store';
import type { Ports } from './ports';
import { escapeHtml, renderAnswer, renderStateStyle } from './render-answer';

type VisitPorts = Pick<Ports, 'notebook' | 'seal' | 'clock' | 'person' | 'pages'>;

/** A morning refresh that did not come: the page says so. */
const staleAfterHours = 26;

/**
 * The page for whom it is meant, a calm page without any figure for everybody else. Nothing of the request but the
 * link is looked at, and nothing of it is ever shown. One read of the notebook, none of the spreadsheet.
 */
export const answerVisit = (ports: VisitPorts, token: string): string => {
  const notes = ports.notebook.readAll();
  const verdict = judgePageLink(ports, notes, token, ports.clock.now('Etc/UTC'));
  if (verdict !== 'holds' && !isAccountAllowed(notes, ports.person.email()))
    return closedPage(verdict === 'expired' ? 'expired' : 'stranger');
  const first = readPageText(notes);
  // A refresh may just have been writing: its pieces are whole a moment later.
  const text = first === 'torn' ? readPageText(ports.notebook.readAll()) : first;
  if (text === 'none') return closedPage('empty');
  if (text === 'torn') return closedPage('busy');
  const data: PageData = JSON.parse(text);
  return openPage(ports.pages.readFile('page'), data, ports.clock.now(zoneNames[data.zone]));
};

/** Fills the shell in one pass, so that nothing that people typed is taken for a place to fill. */
const openPage = (shell: string, data: PageData, now: PlainDateTime): string => {
  const hours = Math.floor(minutesBetween(data.at, now) / 60);
  const model = JSON.stringify(pageModelOf(data)).replace(/</gu, '\\u003c');
  const fills: Readonly<Record<string, string>> = {
    states: `<style>${renderStateStyle()}</style>`,
    office: escapeHtml(data.office),
    updated: escapeHtml(pageWords.updated(momentText(data.at, data.zone))),
    stale: hours >= staleAfterHours ? `<p class="stale" role="status">⚠ ${pageWords.stale(hours)}</p>` : '',
    headline: `<h1>${escapeHtml(data.headline)}</h1>`,
    answer: renderAnswer(data),
    model: `<script type="application/json" id="model">${model}</script>`,
  };
  return shell.replace(/<!--\[(\w+)\]-->/gu, (_, name: string) => fills[name] ?? '');
};

/** A page of its own without script, figures or names. */
export const closedPage = (reason: ClosedReason): string => {
  const { title, text } = closedText[reason];
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>${pageWords.title}</title><style>:root{color-scheme:light dark}body{font:17px/1.5 system-ui,sans-serif;max-width:30rem;margin:20vh auto;padding:0 24px}h1{font-size:22px}</style></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
};

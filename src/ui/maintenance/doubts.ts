// Dates whose day and month may be the wrong way round, each with the two answers to it.
import type { DateAnswer, DoubtView, HealthReport } from '../../app/maintenance/rpc-maintenance';
import { doubtWords } from '../../messages/maintenance/doubt-text';
import { bindAction } from '../action';
import { el } from '../dom';
import { callServer } from '../server';

/** How many are shown; the next ones come when these are settled. */
const mostShown = 20;

interface Page {
  readonly status: HTMLElement;
  readonly showReport: (report: HealthReport, done: string) => void;
}

/** Nothing while no date is in doubt. */
export function renderDoubts(doubts: readonly DoubtView[], page: Page): readonly HTMLElement[] {
  if (doubts.length === 0) return [];
  const shown = doubts.slice(0, mostShown);
  const items = shown.map((doubt) => renderDoubt(doubt, page));
  const left = doubts.length - shown.length;
  const more = left > 0 ? [el('p', { class: 'hint' }, doubtWords.more(left))] : [];
  const all =
    shown.length > 1
      ? [bothAnswers(shown, page, { swap: doubtWords.swapAll, keep: doubtWords.keepAll })]
      : [];
  return [
    el('h2', {}, doubtWords.title),
    el('p', { class: 'hint' }, doubtWords.about),
    el('ul', { class: 'doubts' }, ...items),
    ...more,
    ...all,
  ];
}

function renderDoubt(doubt: DoubtView, page: Page): HTMLElement {
  return el(
    'li',
    {},
    el('strong', {}, doubt.place),
    el('span', {}, doubtWords.question(doubt.shown, doubt.swapped)),
    bothAnswers([doubt], page, { swap: doubtWords.swap.label, keep: doubtWords.keep.label }),
  );
}

function bothAnswers(
  cells: readonly DoubtView[],
  page: Page,
  { swap, keep }: { readonly swap: string; readonly keep: string },
): HTMLElement {
  return el(
    'div',
    { class: 'answers' },
    answerButton({ answer: 'swap', cells }, swap, page),
    answerButton({ answer: 'keep', cells }, keep, page),
  );
}

function answerButton(
  { answer, cells }: DateAnswer & { readonly cells: readonly DoubtView[] },
  label: string,
  page: Page,
): HTMLButtonElement {
  const { busy, done } = doubtWords[answer];
  const button = el('button', { type: 'button', class: 'plain' }, label);
  const [only, ...others] = cells;
  if (only !== undefined && others.length === 0) button.setAttribute('aria-label', `${label}: ${only.place}`);
  const seen = cells.map(({ tab, column, row, date }) => ({ tab, column, row, date }));
  const run = async (): Promise<undefined> => {
    page.showReport(await callServer('settleDates', { answer, cells: seen }), done);
    return undefined;
  };
  bindAction({ button, status: page.status, busyText: busy, run });
  return button;
}

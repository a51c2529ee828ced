// Finds the pages that a respondent sees, given the answers.
import { type Answers, type FormData, type FormItemData, isQuestion, type Navigation } from '../form-data';

export interface FormPage {
  /** Item id of the page break that opens the page; null for the first page. */
  readonly breakId: number | null;
  readonly title: string;
  readonly helpText: string;
  readonly items: readonly FormItemData[];
  /** Where one goes on leaving this page, unless an answer steers elsewhere. */
  readonly after: Navigation;
}

/** The pages of a form in order; a form without page breaks has one. */
export function splitPages(items: readonly FormItemData[]): readonly FormPage[] {
  const pages: { breakId: number | null; title: string; helpText: string; items: FormItemData[] }[] = [
    { breakId: null, title: '', helpText: '', items: [] },
  ];
  const afters: Navigation[] = [];
  for (const item of items) {
    if (item.type === 'PAGE_BREAK') {
      afters.push(item.navigation);
      pages.push({ breakId: item.id, title: item.title, helpText: item.helpText, items: [] });
    } else {
      pages.at(-1)?.items.push(item);
    }
  }
  return pages.map((page, index) => ({ ...page, after: afters[index] ?? { type: 'SUBMIT' } }));
}

/**
 * Where the answers lead from a page: the last steering choice on the page wins over the page's own rule
 * (reference/forms/page-break-item, page-navigation-type). A chosen CONTINUE goes to the page that follows.
 * On the last page nothing steers.
 */
function navigationAfter(page: FormPage, answers: Answers, isLast: boolean): Navigation {
  if (isLast) return { type: 'SUBMIT' };
  let navigation = page.after;
  for (const item of page.items) {
    if (item.type !== 'MULTIPLE_CHOICE' && item.type !== 'LIST') continue;
    const answer = answers[item.id];
    const chosen = item.choices.find((choice) => choice.value === answer && choice.value !== '');
    if (chosen?.navigation) navigation = chosen.navigation;
  }
  return navigation;
}

/** Index of the page after `index`; null at the end. A page break that was deleted leads to the next page. */
export function nextPageIndex(pages: readonly FormPage[], index: number, answers: Answers): number | null {
  const page = pages[index];
  if (!page) return null;
  const isLast = index === pages.length - 1;
  const navigation = navigationAfter(page, answers, isLast);
  if (navigation.type === 'SUBMIT') return null;
  if (navigation.type === 'RESTART') return 0;
  if (navigation.type === 'GO_TO_PAGE') {
    const target = pages.findIndex((candidate) => candidate.breakId === navigation.pageId);
    if (target >= 0) return target;
  }
  return index + 1;
}

export interface Visit {
  /** Indices of the visited pages, in order. */
  readonly pages: readonly number[];
  /** False when the answers lead back to a page seen before, so that the form is never sent. */
  readonly reachesEnd: boolean;
}

/** The way through the form that these answers take from the first page. */
export function visitPages(pages: readonly FormPage[], answers: Answers): Visit {
  const visited: number[] = [];
  let index: number | null = 0;
  while (index !== null) {
    if (visited.includes(index)) return { pages: visited, reachesEnd: false };
    visited.push(index);
    index = nextPageIndex(pages, index, answers);
  }
  return { pages: visited, reachesEnd: true };
}

/** Questions on the pages that these answers lead through. */
export function visitedQuestions(form: FormData, answers: Answers) {
  const pages = splitPages(form.items);
  const visit = visitPages(pages, answers);
  const questions = visit.pages.flatMap((index) => pages[index]?.items.filter(isQuestion) ?? []);
  return { questions, reachesEnd: visit.reachesEnd };
}

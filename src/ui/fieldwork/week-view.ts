// The view Minggu ini: when, where, with whom and what to check, and what the team takes along.
import type { FieldTarget, WeekDesk, WeekVisit } from '../../app/fieldwork/rpc-fieldwork';
import * as words from '../../messages/fieldwork/week-view-text';
import { bindAction, statusLine } from '../action';
import { copyButton } from '../copy-button';
import { byId, el, fill } from '../dom';
import { callServer } from '../server';

export function showWeek(desk: WeekDesk): void {
  const status = statusLine();
  const { visits, next, hasForm } = desk;
  fill(
    byId('page'),
    el('h1', { tabindex: '-1' }, visits.length === 0 ? words.noVisits : words.weekTitle(visits.length)),
    ...(next === '' ? [] : [el('p', { class: 'lead' }, words.nextVisit(next))]),
    status,
    ...(visits.length === 0 || hasForm ? [] : [formNote(status)]),
    ...visits.map((visit) => weekCard(visit, status)),
    el('div', { class: 'actions' }, sheetOpener(status)),
  );
}

/** One button makes the form in which the team sends its result. */
function formNote(status: HTMLElement): HTMLElement {
  const make = el('button', { type: 'button', class: 'main' }, words.makeForm);
  const run = async (): Promise<undefined> => {
    showWeek(await callServer('prepareResultForm', {}));
    return undefined;
  };
  bindAction({ button: make, status, busyText: words.makingForm, run });
  return el(
    'div',
    { class: 'note stack' },
    el('p', {}, words.formLead),
    el('div', { class: 'actions' }, make),
  );
}

function weekCard(visit: WeekVisit, status: HTMLElement): HTMLElement {
  const { unit, when, number, team, others, targets, followUps, assignment, link, whatsapp } = visit;
  const copies = [
    { label: words.teamWhatsapp, text: whatsapp, done: words.whatsappCopied(unit) },
    { label: words.resultLink, text: link, done: words.linkCopied(unit) },
  ];
  const facts: readonly (readonly [string, string])[] = [
    [words.teamLabel, team],
    [words.othersLabel, others],
    [words.letterLabel, assignment],
  ];
  return el(
    'article',
    { class: 'review finding', 'aria-label': `${unit}, ${when}` },
    el('h2', {}, [unit, when, number].filter((part) => part !== '').join(' · ')),
    ...facts.filter(([, text]) => text !== '').map(([label, text]) => el('p', {}, `${label}: ${text}`)),
    el('ul', {}, ...targets.map(targetLine)),
    ...(followUps.length === 0
      ? []
      : [el('p', {}, words.openLabel), el('ul', {}, ...followUps.map((text) => el('li', {}, text)))]),
    el(
      'div',
      { class: 'actions' },
      ...(assignment === '' ? [letterOpener(unit, number, status)] : []),
      ...copies.filter(({ text }) => text !== '').map((copy) => copyButton({ ...copy, about: unit, status })),
    ),
  );
}

/** What was last reported, with links to its photos; addresses that are no web address stay text. */
function targetLine({ name, report, photos }: FieldTarget): HTMLElement {
  const links = photos.map((photo, index) =>
    /^https?:/iu.test(photo)
      ? el('a', { href: photo, target: '_blank', rel: 'noopener noreferrer' }, words.photo(index + 1))
      : el('span', {}, photo),
  );
  return el(
    'li',
    {},
    report === '' ? name : `${name}: ${report}`,
    ...links.flatMap((link) => [document.createTextNode(' '), link]),
  );
}

/** Opens the surat tugas of this visit. */
function letterOpener(unit: string, number: string, status: HTMLElement): HTMLElement {
  const open = opener(words.letter, status, async () => callServer('openVisitLetters', { number }));
  open.setAttribute('aria-label', `${words.letter}: ${unit}`);
  return open;
}

function sheetOpener(status: HTMLElement): HTMLElement {
  return opener(words.sheets, status, async () => callServer('openVisitSheets', {}));
}

/** A button that opens another page over the workbook. */
function opener(label: string, status: HTMLElement, call: () => Promise<unknown>): HTMLElement {
  const open = el('button', { type: 'button', class: 'quiet' }, label);
  const run = async (): Promise<undefined> => {
    await call();
    return undefined;
  };
  bindAction({ button: open, status, busyText: words.opening, run });
  return open;
}

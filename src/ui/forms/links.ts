// The sidebar Bagikan tautan: the link of each desa, and how it reaches the desa.
import type { LinkPage, UnitLink } from '../../app/forms/rpc-links';
import * as words from '../../messages/forms/links-page-text';
import { noMatch, openWhatsapp, whatsapp } from '../../messages/office/shared-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { copyAndTell } from '../copy-button';
import { button, byId, el, fill } from '../dom';
import { selectField, textField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';
import { roundStart } from './link-round';
import { uploadHelp } from './upload-help';

/** From this many units on a search field helps more than it costs. */
const SEARCH_FROM = 12;

void loadPage('readLinks', {}, (page) => showLinks(page, ''));

/** The links of one obligation, '' for all, with what can be done with all of them above. */
function showLinks(page: LinkPage, obligation: string): void {
  const links = page.links.filter(({ obligationName }) => obligation === '' || obligationName === obligation);
  if (page.links.length === 0) {
    fill(byId('page'), el('p', { class: 'empty' }, words.noLinks));
    return;
  }
  const status = statusLine();
  const list = el('ul', { class: 'links' });
  const show = (query: string): void => {
    const found = links.filter(({ label, unit }) =>
      `${label} ${unit}`.toLowerCase().includes(query.trim().toLowerCase()),
    );
    fill(list, ...found.map((link) => renderLink(link, status)));
    showStatus(status, 'none', found.length === 0 ? `${noMatch(query)}.` : '');
  };
  show('');
  const search = textField({ label: words.search, value: '', onChange: show });
  const everything = links.map(({ label, url }) => `${label}: ${url}`).join('\n');
  const copyAll = button(words.copyAll(links.length), 'plain', () =>
    copyAndTell(everything, { status, done: words.allCopied, refused: words.copyRefused }),
  );
  const print = el('button', { type: 'button', class: 'plain wide' }, words.printCodes);
  bindAction({
    button: print,
    status,
    busyText: words.openingPrint,
    run: async () => {
      await callServer('openPrintPage', {});
      return undefined;
    },
  });
  fill(
    byId('page'),
    el('h1', {}, words.title(links.length)),
    el('p', { class: 'hint' }, words.scope),
    ...staleNotice(page),
    ...obligationChoice(page, obligation),
    roundStart(page.round, () => void loadPage('readLinks', {}, (again) => showLinks(again, ''))),
    copyAll,
    print,
    ...(links.length >= SEARCH_FROM ? [search.root] : []),
    status,
    list,
    uploadHelp(),
  );
}

/** Which obligation's links are shown, where there are several. */
function obligationChoice(page: LinkPage, obligation: string): readonly HTMLElement[] {
  const names = [...new Set(page.links.map(({ obligationName }) => obligationName))];
  if (names.length < 2) return [];
  const choices = [
    { value: '', text: words.allObligations },
    ...names.map((name) => ({ value: name, text: name })),
  ];
  const onChange = (value: string): void => showLinks(page, value);
  return [selectField({ label: words.obligation, value: obligation, choices, onChange }).root];
}

/** What staff changed since the forms were made, and the button that brings the forms up to it. */
function staleNotice({ staleForms }: LinkPage): readonly HTMLElement[] {
  if (staleForms.length === 0) return [];
  const status = statusLine();
  const update = el('button', { type: 'button', class: 'plain wide' }, words.updateForms);
  bindAction({
    button: update,
    status,
    busyText: words.updatingForms,
    run: async () => {
      showLinks(await callServer('updateForms', {}), '');
      return undefined;
    },
  });
  return [el('div', { class: 'note stack' }, el('p', {}, words.staleForms(staleForms)), update, status)];
}

function renderLink({ unitWord, label, url, whatsappText }: UnitLink, status: HTMLElement): HTMLElement {
  const copyLink = button(words.copyLink, 'quiet', () =>
    copyAndTell(url, { status, done: words.linkCopied(label), refused: words.copyRefused }),
  );
  copyLink.setAttribute('aria-label', words.copyLinkOf(label));
  const copyMessage = button(words.copyMessage, 'quiet', () =>
    copyAndTell(whatsappText, { status, done: words.messageCopied(label), refused: words.copyRefused }),
  );
  copyMessage.setAttribute('aria-label', words.copyMessageOf(label));
  const chat = el(
    'a',
    {
      class: 'quiet-link',
      href: `https://wa.me/?text=${encodeURIComponent(whatsappText)}`,
      target: '_blank',
      rel: 'noopener',
      'aria-label': openWhatsapp(label),
    },
    whatsapp,
  );
  const form = el(
    'a',
    {
      class: 'quiet-link',
      href: url,
      target: '_blank',
      rel: 'noopener',
      'aria-label': words.openAsOf(unitWord, label),
    },
    words.openAs(unitWord),
  );
  return el(
    'li',
    {},
    el('strong', {}, label),
    el('div', { class: 'row' }, copyLink, copyMessage, chat),
    el('div', { class: 'row' }, form),
  );
}

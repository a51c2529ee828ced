// The sidebar Kirim rekap: what the office above gets for a month, and its form with the code already in it.
import type { RecapDesk, RecapLine } from '../../app/recap/rpc-recap';
import * as words from '../../messages/recap/recap-page-text';
import { bindAction, statusLine } from '../action';
import { copyAndTell } from '../copy-button';
import { button, byId, el, fill } from '../dom';
import { selectField, textAreaField } from '../field';
import { loadPage } from '../load-page';
import { callServer } from '../server';

void loadPage('readRecapDesk', { month: '' }, showDesk);

function showDesk(desk: RecapDesk): void {
  const month = selectField({
    label: words.whichMonth,
    value: desk.month,
    choices: desk.months,
    onChange: (value) => void loadPage('readRecapDesk', { month: value }, showDesk),
  });
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    month.root,
    el('p', {}, desk.introduction),
    el('ul', { class: 'links recap', 'aria-label': words.figures }, ...desk.lines.map(renderLine)),
    ...(desk.note === '' ? [] : [el('p', { class: 'empty' }, desk.note)]),
    ...(desk.code === '' ? [] : desk.formLink === '' ? [linkSection(desk)] : [sendSection(desk)]),
    el('p', { class: 'hint' }, words.privacy),
  );
}

function renderLine({ owed, fulfilled, onTime, completeness, timeliness, note }: RecapLine) {
  const share = (label: string, count: string, percent: string): string => `${label} ${count} (${percent})`;
  return el(
    'li',
    {},
    el('strong', {}, owed),
    el('span', {}, share(words.completeness, fulfilled, completeness)),
    el('span', {}, share(words.timeliness, onTime, timeliness)),
    ...(note === '' ? [] : [el('small', {}, note)]),
  );
}

/** The one thing to press; the code itself stays at hand for those who have to send it another way. */
function sendSection(desk: RecapDesk): HTMLElement {
  const status = statusLine();
  const open = el(
    'a',
    { class: 'button', href: desk.formLink, target: '_blank', rel: 'noopener' },
    words.opening,
  );
  const codeField = el('textarea', { rows: '3', readonly: true, 'aria-label': words.code }, desk.code);
  codeField.addEventListener('focus', () => codeField.select());
  const copy = button(words.copyCode, 'quiet', () =>
    copyAndTell(desk.code, { status, done: words.codeCopied, refused: words.copyRefused }),
  );
  const section = el('section', { class: 'stack' });
  const change = button(words.changeLink, 'quiet', () => fill(section, linkSection(desk)));
  fill(
    section,
    open,
    el('p', { class: 'hint' }, words.nextStep),
    el(
      'details',
      {},
      el('summary', {}, words.code),
      el('div', { class: 'stack' }, codeField, el('div', { class: 'row' }, copy, change), status),
    ),
  );
  return section;
}

/** Asked once: where the code of every month goes. */
function linkSection({ link, month }: RecapDesk): HTMLElement {
  const status = statusLine();
  let typed = link;
  const field = textAreaField({
    label: words.link,
    value: link,
    hint: words.linkHint,
    rows: 4,
    onChange: (value) => {
      typed = value;
    },
  });
  const save = button(words.saveLink, 'main', () => undefined);
  const run = async (): Promise<undefined> => {
    showDesk(await callServer('saveRecapLink', { link: typed, month }));
    return undefined;
  };
  bindAction({ button: save, status, busyText: words.savingLink, run });
  return el('section', { class: 'stack' }, field.root, save, status);
}

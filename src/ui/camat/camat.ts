// The sidebar Halaman camat: which links and which accounts open the camat's page, and until when.
import type { CamatAccess, CamatLink } from '../../app/camat/rpc-camat';
import * as words from '../../messages/camat/camat-page-text';
import { saving } from '../../messages/office/shared-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { askTwice } from '../ask-twice';
import { copyAndTell } from '../copy-button';
import { button, byId, el, fill } from '../dom';
import { selectField, showErrors, textField } from '../field';
import { loadPage } from '../load-page';
import { callServer, ServerRefusal } from '../server';

void loadPage('readCamatAccess', {}, show);

/** `made` is for whom a link has just been made: it is brought into sight. */
function show(access: CamatAccess, made?: string): void {
  const isKnown = access.webAppUrl !== '';
  const links = standingLinks(access);
  fill(
    byId('page'),
    el('h1', {}, words.windowTitle),
    el('p', { class: 'hint' }, words.purpose),
    ...(isKnown ? [newLink(), links.root] : []),
    ...(isKnown || access.proposed !== '' ? [] : [howToDeploy()]),
    ...(access.proposed === '' ? [] : [proofOf(access)]),
    accounts(access),
    ...(isKnown || access.proposed !== '' ? [otherAddress(access)] : []),
  );
  if (made === undefined) return;
  showStatus(links.status, 'done', words.linkMade(made));
  links.root.querySelector('li')?.scrollIntoView({ block: 'nearest' });
}

function howToDeploy(): HTMLElement {
  return el(
    'section',
    { class: 'stack' },
    el('h2', {}, words.notDeployed),
    el('ol', { class: 'what-next' }, ...words.deploySteps.map((step) => el('li', {}, step))),
    ...addressForm(),
  );
}

/** The pasted address counts once the page itself has answered there. */
function proofOf({ proposed, proofUrl }: CamatAccess): HTMLElement {
  const status = statusLine();
  const done = button(words.proved, 'main', () => undefined);
  bindAction({
    button: done,
    status,
    busyText: words.checkingAddress,
    run: async () => {
      const access = await callServer('readCamatAccess', {});
      if (access.proposed !== '') throw new ServerRefusal(words.notProved);
      show(access);
      return undefined;
    },
  });
  const open = el(
    'a',
    { class: 'quiet-link', href: proofUrl, target: '_blank', rel: 'noopener' },
    words.openToProve,
  );
  return el(
    'section',
    { class: 'stack' },
    el('h2', {}, words.provePage),
    el('p', { class: 'hint' }, words.proveHint),
    el('p', { class: 'hint address' }, proposed),
    open,
    done,
    status,
  );
}

function otherAddress({ webAppUrl }: CamatAccess): HTMLElement {
  return el(
    'details',
    { class: 'more' },
    el('summary', {}, words.changeAddress),
    ...(webAppUrl === ''
      ? [el('ol', { class: 'what-next' }, ...words.deploySteps.map((step) => el('li', {}, step)))]
      : [el('p', { class: 'hint' }, words.presentAddress), el('p', { class: 'hint address' }, webAppUrl)]),
    ...addressForm(),
  );
}

function addressForm(): HTMLElement[] {
  let address = '';
  const status = statusLine();
  const field = textField({
    label: words.address,
    value: '',
    hint: words.addressHint,
    onChange: (value) => {
      address = value.trim();
    },
  });
  const check = button(words.checkAddress, 'plain', () => undefined);
  bindAction({
    button: check,
    status,
    busyText: words.checkingAddress,
    run: async () => {
      if (!showErrors([[field, address === '' ? words.addressMissing : '']])) return undefined;
      show(await callServer('proposeCamatAddress', { address }));
      return undefined;
    },
  });
  return [field.root, check, status];
}

function newLink(): HTMLElement {
  let label = '';
  let days = '30';
  const status = statusLine();
  const who = textField({
    label: words.recipient,
    value: '',
    hint: words.recipientHint,
    onChange: (value) => {
      label = value.trim();
    },
  });
  const until = selectField({
    label: words.validFor,
    value: days,
    choices: ['7', '30', '90'].map((value) => ({ value, text: words.days(value) })),
    onChange: (value) => {
      days = value;
    },
  });
  const make = button(words.makeLink, 'main', () => undefined);
  bindAction({
    button: make,
    status,
    busyText: words.makingLink,
    run: async () => {
      if (!showErrors([[who, label === '' ? words.recipientMissing : '']])) return undefined;
      show(await callServer('makeCamatLink', { label, days: Number(days) }), label);
      return undefined;
    },
  });
  return el('section', { class: 'stack' }, el('h2', {}, words.newLink), who.root, until.root, make, status);
}

function standingLinks({ links }: CamatAccess): { readonly root: HTMLElement; readonly status: HTMLElement } {
  const status = statusLine();
  const title = el('h2', {}, words.standingLinks);
  if (links.length === 0)
    return {
      root: el('section', { class: 'stack' }, title, el('p', { class: 'empty' }, words.noLinks)),
      status,
    };
  const all = button(words.revokeAll(links.length), 'plain', () => undefined);
  askTwice(all, words.revokeAllQuestion, status, async () => show(await callServer('revokeCamatLinks', {})));
  const root = el(
    'section',
    { class: 'stack' },
    title,
    el('p', { class: 'hint' }, words.linkScope),
    status,
    el('ul', { class: 'links' }, ...[...links].reverse().map((link) => linkLine(link, status))),
    ...(links.length > 1 ? [all] : []),
  );
  return { root, status };
}

function linkLine({ id, label, until, url }: CamatLink, status: HTMLElement): HTMLElement {
  const copy = button(words.copy, 'quiet', () =>
    copyAndTell(url, { status, done: words.linkCopied(label), refused: words.copyRefused }),
  );
  copy.setAttribute('aria-label', words.copyLinkOf(label));
  const open = el('a', { class: 'quiet-link', href: url, target: '_blank', rel: 'noopener' }, words.open);
  open.setAttribute('aria-label', words.openLinkOf(label));
  const revoke = button(words.revoke, 'quiet', () => undefined);
  revoke.setAttribute('aria-label', words.revokeLinkOf(label));
  askTwice(revoke, words.revokeQuestion, status, async () =>
    show(await callServer('revokeCamatLink', { id })),
  );
  return el(
    'li',
    {},
    el('strong', {}, label),
    el('small', {}, words.until(until)),
    el('div', { class: 'row' }, copy, open, revoke),
  );
}

function accounts({ head, viewers }: CamatAccess): HTMLElement {
  const status = statusLine();
  let email = '';
  const field = textField({
    label: words.newAccount,
    value: '',
    kind: 'email',
    hint: words.newAccountHint,
    onChange: (value) => {
      email = value.trim().toLowerCase();
    },
  });
  const add = button(words.addAccount, 'plain', () => undefined);
  bindAction({
    button: add,
    status,
    busyText: saving,
    run: async () => {
      const wrong = !/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/u.test(email);
      if (!showErrors([[field, wrong ? words.accountMissing : '']])) return undefined;
      show(
        await callServer('setCamatViewers', {
          emails: [...viewers.filter((known) => known !== email), email],
        }),
      );
      return undefined;
    },
  });
  const lines = viewers.map((viewer) => {
    const remove = button(words.remove, 'quiet', () => undefined);
    remove.setAttribute('aria-label', words.removeAccount(viewer));
    bindAction({
      button: remove,
      status,
      busyText: saving,
      run: async () => {
        show(await callServer('setCamatViewers', { emails: viewers.filter((known) => known !== viewer) }));
        return undefined;
      },
    });
    return el('li', {}, viewer, el('div', { class: 'row' }, remove));
  });
  return el(
    'section',
    { class: 'stack' },
    el('h2', {}, words.accounts),
    el('p', { class: 'hint' }, head === '' ? words.headMissing : words.head(head)),
    ...(lines.length > 0 ? [el('ul', { class: 'links' }, ...lines)] : []),
    field.root,
    add,
    status,
  );
}

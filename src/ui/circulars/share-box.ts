// Hands out a circular at a meeting: one choice, one button.
import type { SharedCirculars } from '../../app/circulars/rpc-circulars';
import * as words from '../../messages/circulars/circulars-page-text';
import { reading, saving } from '../../messages/office/shared-page-text';
import { bindAction, showStatus, statusLine } from '../action';
import { button, el, fill } from '../dom';
import { selectField } from '../field';
import { callServer, refusalText, ServerRefusal } from '../server';

/** Closed at first: the register is read when somebody opens it. `number` is the meeting's. */
export function shareSection(number: string): HTMLElement {
  const place = el('div', {});
  const section = el('details', { class: 'visit' }, el('summary', {}, words.shareTitle), place);
  section.addEventListener('toggle', () => {
    if (section.open && place.childElementCount === 0) fill(place, shareBox(number));
  });
  return section;
}

/** Over everything else, until Esc. */
export function openShareDialog(number: string, closeText: string): void {
  const dialog = el(
    'dialog',
    { class: 'share-dialog', 'aria-label': words.shareTitle },
    el('h2', {}, words.shareTitle),
    shareBox(number),
    button(closeText, 'quiet', () => dialog.close()),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Reads the register at once. */
function shareBox(number: string): HTMLElement {
  const status = statusLine();
  const place = el('div', { class: 'stack' });
  let chosen = '';
  const show = (circulars: SharedCirculars['circulars']): void => {
    fill(
      place,
      selectField({
        label: words.shareLabel,
        value: chosen,
        choices: [
          { value: '', text: words.chooseUnit },
          ...circulars.map(({ id, title, counts }) => ({ value: id, text: `${title} (${counts})` })),
        ],
        onChange: (id) => {
          chosen = id;
        },
      }).root,
    );
  };
  const share = el('button', { type: 'button', class: 'plain' }, words.share);
  const run = async (): Promise<string> => {
    if (chosen === '') throw new ServerRefusal(words.shareMissing);
    const { message, circulars } = await callServer('shareCircular', { circular: chosen, number });
    show(circulars);
    return message;
  };
  bindAction({ button: share, status, busyText: saving, run });
  const load = async (): Promise<void> => {
    showStatus(status, 'busy', reading);
    try {
      show((await callServer('readCircularsToShare', {})).circulars);
      showStatus(status, 'none', '');
    } catch (error) {
      showStatus(status, 'failed', refusalText(error));
    }
  };
  void load();
  return el(
    'div',
    { class: 'stack' },
    el('p', { class: 'hint' }, words.shareLead),
    place,
    el('div', { class: 'actions' }, share),
    status,
  );
}

// Tells how an office lets its desa upload photos instead of pasting links.
import * as words from '../../messages/forms/upload-help-text';
import { el } from '../dom';

/** A script cannot add such a question to a form, so a person does it once; it is then recognised by its kind. */
export function uploadHelp(): HTMLElement {
  return el(
    'details',
    {},
    el('summary', {}, words.question),
    el('ol', { class: 'steps' }, ...words.steps.map((step) => el('li', {}, step))),
    el('p', { class: 'hint' }, words.consequence),
  );
}

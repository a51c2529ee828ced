// The cards around the questions: the form's title, the title of a page, the progress.
import type { FormPage } from '../../form/page/form-pages';
import type { FormView } from '../../form/page/form-view';
import { h } from '../dom';

/** The description is shown on the first page only. */
export function headerCard(view: FormView, isFirst: boolean): HTMLElement {
  const hasRequired = view.collectsEmail || view.items.some((item) => 'required' in item && item.required);
  const star = h('span', { class: 'bintang', 'aria-hidden': 'true' }, '* ');
  return h(
    'header',
    { class: 'kartu kepala' },
    h('h1', { tabindex: -1 }, view.title),
    isFirst && view.description !== '' && h('p', { class: 'uraian' }, view.description),
    hasRequired && h('p', { class: 'catatan' }, star, 'Wajib diisi'),
  );
}

/** Null where the page has neither title nor text. */
export function sectionCard({ breakId, title, helpText }: FormPage): HTMLElement | null {
  if (breakId === null || (title === '' && helpText === '')) return null;
  return h(
    'div',
    { class: 'kartu' },
    h('h2', { tabindex: -1 }, title),
    helpText !== '' && h('p', { class: 'uraian' }, helpText),
  );
}

export function progressBar(page: number, pageCount: number): HTMLElement {
  const words = `Halaman ${page} dari ${pageCount}`;
  return h(
    'div',
    { class: 'kemajuan' },
    h('progress', { max: pageCount, value: page, 'aria-label': words }),
    h('span', {}, words),
  );
}

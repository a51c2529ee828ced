// Shows that the answers have arrived.
import { fill, h } from '../dom';
import type { Outcome } from './send-answers';

/** Replaces the form by the confirmation, with the links that the form offers. */
export function thanks(
  main: HTMLElement,
  title: string,
  outcome: Extract<Outcome, { kind: 'ACCEPTED' }>,
): void {
  const heading = h('h1', { tabindex: -1 }, title);
  fill(
    main,
    h(
      'div',
      { class: 'kartu kepala' },
      heading,
      h('p', { class: 'uraian terkirim' }, 'Terkirim'),
      h('p', { class: 'uraian', role: 'status' }, outcome.message),
      outcome.editUrl === null
        ? null
        : h('a', { class: 'tautan', href: outcome.editUrl }, 'Edit jawaban Anda'),
      outcome.againUrl === null
        ? null
        : h('a', { class: 'tautan', href: outcome.againUrl }, 'Kirim tanggapan lain'),
    ),
  );
  window.scrollTo(0, 0);
  heading.focus();
}

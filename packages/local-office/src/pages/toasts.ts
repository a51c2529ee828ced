// Shows short messages at the edge of the page for a few seconds.
import { h } from './dom';
import { icon } from './icon';

const shownMs = 6000;

let area: HTMLElement | null = null;

function toastArea(): HTMLElement {
  area ??= document.body.appendChild(
    h('div', { class: 'kilas-area', role: 'status', 'aria-live': 'polite' }),
  );
  return area;
}

/** `seconds` -1 keeps it until it is closed; 0 or absent: the usual six seconds. */
export function showToast(message: string, title = '', seconds = 0): void {
  const close = h('button', { type: 'button', class: 'tutup', 'aria-label': 'Tutup pesan' }, icon('close'));
  const box = h(
    'div',
    { class: 'kilas' },
    h('div', {}, title ? h('strong', {}, title) : null, h('span', {}, message)),
    close,
  );
  close.addEventListener('click', () => box.remove());
  toastArea().append(box);
  if (seconds !== -1) setTimeout(() => box.remove(), seconds > 0 ? seconds * 1000 : shownMs);
}

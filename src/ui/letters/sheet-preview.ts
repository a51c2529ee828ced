// A sheet of paper on the screen, as wide as its place allows.
import { el } from '../dom';

/** As wide as F4 at 96 dots per inch, with room for a scroll bar. */
const paperWidth = 830;

/**
 * The page in a frame that runs no script and loads nothing. The frame is as wide as paper and scaled to its place, so
 * that lines break where they break in print, on a phone too.
 */
export function sheetPreview(html: string, title: string): HTMLElement {
  const frame = el('iframe', { title, sandbox: true, srcdoc: withMargins(html), tabindex: '0' });
  const place = el('div', { class: 'fitted' }, frame);
  const fit = (): void => {
    const scale = Math.min(1, place.clientWidth / paperWidth);
    frame.style.width = `${place.clientWidth / scale}px`;
    frame.style.height = `${place.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  };
  new ResizeObserver(fit).observe(place);
  return place;
}

/** Adds margins on the screen; on paper @page sets them. */
function withMargins(html: string): string {
  return html.replace('</style>', '@media screen{body{padding:24px 28px}}</style>');
}

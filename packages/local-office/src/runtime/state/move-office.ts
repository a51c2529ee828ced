// Leads the links of a stored office to where it is reached now.
import { GOOGLE_DOCS, GOOGLE_SHORTENER } from '../../form/form-links';
import type { OfficeState } from './office-state';

/**
 * The same office with every link to itself, in cells, letters, windows and properties, leading to `origin`: it was stored
 * while another port was free, or without an origin of its own. Other addresses stay.
 */
export function moveOffice(state: OfficeState, origin: string): OfficeState {
  const old = state.origin;
  if (old === origin) return state;
  const text = JSON.stringify(state);
  const moved: OfficeState = JSON.parse(
    old === undefined ? fromGoogle(text, origin) : text.replaceAll(`${old}/`, `${origin}/`),
  );
  moved.origin = origin;
  return moved;
}

/** Without an origin of its own, only web pages may have had another address than Google's. */
function fromGoogle(text: string, origin: string): string {
  return text
    .replaceAll(`${GOOGLE_DOCS}/forms/`, `${origin}/forms/`)
    .replaceAll(`${GOOGLE_DOCS}/spreadsheets/`, `${origin}/spreadsheets/`)
    .replaceAll(`${GOOGLE_SHORTENER}/`, `${origin}/forms.gle/`)
    .replaceAll(
      /(?:https:\/\/script\.google\.com|http:\/\/127\.0\.0\.1:\d+)\/macros\/s\//g,
      `${origin}/macros/s/`,
    );
}

// The cell of Laporan that says through whose link a report came.
import type { Submission } from '../../core/reports/submission';
import { linkWords } from '../../messages/office/choice-words';

/**
 * `sesuai` for the unit's own link, `tanpa kode` for a form opened without one, `⚠ 35.22.20.2002 Betet` for another
 * unit's; an unknown code follows the sign as it came. Empty for reports that no form sent.
 */
export function textOfLink({ unit, linkUnit, proxy }: Submission): string {
  if (proxy !== null || (unit === '' && linkUnit === '')) return '';
  if (linkUnit === '') return linkWords.none;
  return linkUnit === unit ? linkWords.own : `${linkWords.other} ${linkUnit}`;
}

/** The link's unit as text, by the unit that stands in the row; '' when the cell names none. */
export function linkOfText(text: string, unit: string): string {
  if (text === linkWords.own) return unit;
  return text.startsWith(linkWords.other) ? text.slice(linkWords.other.length).trim() : '';
}

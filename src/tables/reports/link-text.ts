// The cell of Laporan that says through whose link a report came.
import type { Submission } from '../../core/reports/submission';
import { linkWords } from '../../messages/office/choice-words';

/**
 * `sesuai` for the unit's own link, `⚠ tanpa kode` for a form opened without one, `⚠ 35.22.20.2002 Betet` for another
 * unit's; an unknown code follows the sign as it came. Empty for reports that no form sent.
 */
export function textOfLink({ unit, linkUnit, lacksCode, proxy }: Submission): string {
  if (proxy !== null || (unit === '' && linkUnit === '')) return '';
  if (lacksCode === true) return linkWords.none;
  if (linkUnit === '') return '';
  return linkUnit === unit ? linkWords.own : `${linkWords.other} ${linkUnit}`;
}

/** The link's unit as text, by the unit that stands in the row; '' when the cell names none. */
export function linkOfText(text: string, unit: string): string {
  if (text === linkWords.own) return unit;
  if (text === linkWords.none) return '';
  return text.startsWith(linkWords.other) ? text.slice(linkWords.other.length).trim() : '';
}

/** Whether the cell says that the report came without the code that its link would have filled in. */
export function lacksCodeByText(text: string): boolean {
  return text === linkWords.none;
}

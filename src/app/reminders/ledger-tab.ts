// Notices when the tab Pengingat, in which sent reminders stand, was deleted and made again.
import { laterOf, type PlainDate, parsePlainDate } from '../../core/time/plain-date';
import type { TabPlace } from '../ports';

const tabKey = 'tab-pengingat';
const lostKey = 'tab-pengingat-hilang';

type Notebook = Readonly<Record<string, string>>;

/**
 * The day up to which every due reminder counts as sent: the day of the last row that lost its key, or the day on which
 * the deletion of the tab was first noticed. Null when nothing was lost.
 */
export function ledgerLostUpTo(
  place: TabPlace,
  {
    notebook,
    keylessUpTo,
    today,
  }: { readonly notebook: Notebook; readonly keylessUpTo: PlainDate | null; readonly today: PlainDate },
): PlainDate | null {
  const tabLost = isAnother(place, notebook) ? today : parsePlainDate(notebook[lostKey] ?? '');
  return tabLost === null || keylessUpTo === null ? (tabLost ?? keylessUpTo) : laterOf(tabLost, keylessUpTo);
}

/** What the notebook has to remember of the tab; empty if it does already. A lost tab is noted before any mail leaves. */
export function ledgerTabEntry(place: TabPlace, notebook: Notebook, today: PlainDate): Notebook {
  if (notebook[tabKey] === String(place.sheetId)) return {};
  return { [tabKey]: String(place.sheetId), ...(isAnother(place, notebook) ? { [lostKey]: today } : {}) };
}

/** Whether the tab is not the one that was remembered. */
export function isAnother({ sheetId }: TabPlace, notebook: Notebook): boolean {
  return (notebook[tabKey] ?? '') !== '' && notebook[tabKey] !== String(sheetId);
}

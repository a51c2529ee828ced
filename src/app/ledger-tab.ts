// Is the tab Pengingat still the one in which the reminders that have left were written?
import { type PlainDate, parsePlainDate } from '../core/plain-date';
import type { TabPlace } from './ports';

const tabKey = 'tab-pengingat';
const lostKey = 'tab-pengingat-hilang';

type Notebook = Readonly<Record<string, string>>;

/**
 * The day up to which whatever was to be sent counts as sent, because the tab that told so was deleted and made again:
 * the day on which that was first noticed. Null where no tab was lost.
 */
export const ledgerLostUpTo = (place: TabPlace, notebook: Notebook, today: PlainDate): PlainDate | null =>
  isAnother(place, notebook) ? today : parsePlainDate(notebook[lostKey] ?? '');

/** What the notebook is to remember of the tab; empty where it does already. A lost tab is noted before anything leaves. */
export const ledgerTabEntry = (place: TabPlace, notebook: Notebook, today: PlainDate): Notebook => {
  if (notebook[tabKey] === String(place.sheetId)) return {};
  return { [tabKey]: String(place.sheetId), ...(isAnother(place, notebook) ? { [lostKey]: today } : {}) };
};

/** Whether the tab is not the one that was remembered. */
export const isAnother = ({ sheetId }: TabPlace, notebook: Notebook): boolean =>
  (notebook[tabKey] ?? '') !== '' && notebook[tabKey] !== String(sheetId);

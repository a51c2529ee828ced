// What the office calls its units, for a tab that is made before the office is read.
import { decodeUnits } from '../../tables/office/unit-table';
import type { OwnWords } from '../../tables/own-words';
import { decodeSettings, type Settings } from '../../tables/setup/setting-table';
import type { Ports, WorkbookLayout } from '../ports';
import { ownWordsOf } from './office-terms';
import { requireTab } from './read-office';

/** Two reads, one where the settings are known. */
export function readOwnWords(
  { workbook }: Pick<Ports, 'workbook'>,
  layout: WorkbookLayout,
  settings: Settings = readSettings({ workbook }, layout),
): OwnWords {
  const place = requireTab(layout, 'units');
  const { rows } = decodeUnits(place, workbook.readRows(place), settings.profile);
  return ownWordsOf({ settings, units: rows.map(({ value }) => value.unit) });
}

function readSettings({ workbook }: Pick<Ports, 'workbook'>, layout: WorkbookLayout): Settings {
  const place = requireTab(layout, 'settings');
  return decodeSettings(place, workbook.readRows(place));
}

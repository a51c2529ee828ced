// The rows that a new Pengaturan tab begins with.
import { type SettingKey, settingInitial } from '../../messages/setup/setting-initial';
import { settingText } from '../../messages/setup/setting-text';
import type { CellValue } from '../cell';
import { type ColumnPlaces, encodeRow } from '../row-reader';
import { settingColumns } from './setting-table';

/** All settings in the order of the tab, except those in `standing`; `values` overrides the initial ones. */
export function encodeSettings(
  places: ColumnPlaces,
  values: Readonly<Partial<Record<SettingKey, string>>>,
  standing: ReadonlySet<string> = new Set(),
): readonly (readonly CellValue[])[] {
  const valuesByKey = new Map<string, string>(Object.entries({ ...settingInitial, ...values }));
  return Object.entries(settingText)
    .filter(([key]) => !standing.has(key))
    .map(([key, text]) => encodeOwnWords(places, { key, ...text, value: valuesByKey.get(key) ?? '' }));
}

/** One row for a sentence that the office worded itself. */
export function encodeOwnWords(
  places: ColumnPlaces,
  row: Readonly<Record<'key' | 'title' | 'value' | 'help', string>>,
): readonly CellValue[] {
  return encodeRow(places, settingColumns, row);
}

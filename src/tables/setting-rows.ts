// Which rows does a new Pengaturan tab begin with?
import { letterSettingInitial, letterSettingText } from '../messages/letter-setting';
import { type SettingKey, settingInitial } from '../messages/setting-initial';
import { type SettingText, settingText } from '../messages/setting-text';
import type { CellValue } from './cell';
import { type ColumnPlaces, cellsInOrder } from './row-reader';
import { settingColumns } from './setting-table';

/** All settings in the order of the tab, but those that stand already; `values` overrides what holds initially. */
export const encodeSettings = (
  places: ColumnPlaces,
  values: Readonly<Partial<Record<SettingKey, string>>>,
  standing: ReadonlySet<string> = new Set(),
): readonly (readonly CellValue[])[] =>
  settings
    .filter(({ key }) => !standing.has(key))
    .map(({ key, title, help, initial }) =>
      cellsInOrder(places, {
        key,
        title,
        value: settingColumns.value.encode(new Map(Object.entries(values)).get(key) ?? initial),
        help: settingColumns.help.encode(help),
      }),
    );

/** One row for a sentence that the office worded itself. */
export const encodeOwnWords = (
  places: ColumnPlaces,
  { key, title, value, help }: Readonly<Record<'key' | 'title' | 'value' | 'help', string>>,
): readonly CellValue[] =>
  cellsInOrder(places, {
    key,
    title,
    value: settingColumns.value.encode(value),
    help: settingColumns.help.encode(help),
  });

const rowsOf = <Key extends string>(
  texts: Readonly<Record<Key, SettingText>>,
  initials: Readonly<Record<string, string>>,
) =>
  Object.entries<SettingText>(texts).map(([key, { title, help }]) => ({
    key,
    title,
    help,
    initial: initials[key] ?? '',
  }));

const settings = [...rowsOf(settingText, settingInitial), ...rowsOf(letterSettingText, letterSettingInitial)];

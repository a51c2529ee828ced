// Which rows does a new Pengaturan tab begin with?
import { type SettingKey, settingInitial } from '../messages/setting-initial';
import { settingText } from '../messages/setting-text';
import type { CellValue } from './cell';
import { type ColumnPlaces, cellsInOrder } from './row-reader';
import { settingColumns } from './setting-table';

/** All settings in the order of the tab; `values` overrides what holds initially. */
export const encodeSettings = (
  places: ColumnPlaces,
  values: Readonly<Partial<Record<SettingKey, string>>>,
): readonly (readonly CellValue[])[] =>
  keys.map((key) =>
    cellsInOrder(places, {
      key,
      title: settingText[key].title,
      value: settingColumns.value.encode(values[key] ?? settingInitial[key]),
      help: settingColumns.help.encode(settingText[key].help),
    }),
  );

const keys = Object.keys(settingInitial).filter((key): key is SettingKey => key in settingInitial);

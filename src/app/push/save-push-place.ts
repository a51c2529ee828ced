// Keeps in Pengaturan where the tables of BigQuery stand.
import { type PushPlace, parsePushPlace } from '../../core/push/push-id';
import { placeSettings, pushText } from '../../messages/push/push-text';
import { encodeOwnWords } from '../../tables/setup/setting-rows';
import { settingColumns } from '../../tables/setup/setting-table';
import { Refusal } from '../failure';
import { readOffice, requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { PushPorts } from '../ports-bigquery';
import { readPushDesk } from './push-desk';
import { placeKeys } from './push-source';
import type { PushDesk } from './rpc-push';

const parts = ['project', 'dataset', 'location'] as const satisfies readonly (keyof PushPlace)[];

/** Refuses what cannot be a place; what changed is noted in Log Perubahan. */
export function savePushPlace(ports: PushPorts, typed: PushPlace, month: string): PushDesk {
  const place = parsePushPlace(typed);
  if (place === null) throw new Refusal(pushText.placeRefused);
  return withLock(ports, () => {
    const { workbook } = ports;
    const office = readOffice(ports, { plansAndVisits: false });
    const { layout, settings } = office;
    const tab = requireTab(layout, 'settings');
    const column = tab.columnsByKey.get('value') ?? 1;
    const next = rowBelow(tab, workbook.readRows(tab));
    const missing = parts.filter((part) => !settings.rowsByKey.has(placeKeys[part]));
    const rows = missing.map((part) =>
      encodeOwnWords(tab, { key: placeKeys[part], ...placeSettings[part], value: place[part] }),
    );
    if (rows.length > 0) workbook.writeBlock(tab, { row: next, column: 1, values: rows });
    for (const part of parts) {
      const row = settings.rowsByKey.get(placeKeys[part]);
      const oldValue = settings.texts.get(placeKeys[part]) ?? '';
      if (oldValue === place[part]) continue;
      if (row !== undefined)
        workbook.writeBlock(tab, { row, column, values: [[settingColumns.value.encode(place[part])]] });
      const key = placeSettings[part].title;
      recordOwnChange(ports, office, { subject: tab.name, key, oldValue, newValue: place[part] });
    }
    workbook.flush();
    return readPushDesk(ports, month, { layout });
  });
}

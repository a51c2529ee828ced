// Keeps the link of the office above in Pengaturan.
import { isRecapLink } from '../../core/recap/recap-link';
import { recapLinkSetting, recapText } from '../../messages/recap/recap-text';
import { encodeOwnWords } from '../../tables/setup/setting-rows';
import { settingColumns } from '../../tables/setup/setting-table';
import { Refusal } from '../failure';
import { readOffice, requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { readRecapDesk, recapLinkKey } from './recap-desk';
import type { RecapDesk } from './rpc-recap';

/** Refuses a link without the placeholder; a changed one is noted in Log Perubahan. */
export function saveRecapLink(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person'>,
  link: string,
  month: string,
): RecapDesk {
  if (!isRecapLink(link)) throw new Refusal(recapText.linkRefused);
  return withLock(ports, () => {
    const { workbook } = ports;
    const office = readOffice(ports, { plansAndVisits: false });
    const { layout, settings } = office;
    const place = requireTab(layout, 'settings');
    const row = settings.rowsByKey.get(recapLinkKey);
    const oldValue = settings.texts.get(recapLinkKey) ?? '';
    const { title, help } = recapLinkSetting;
    if (row === undefined) {
      const values = [encodeOwnWords(place, { key: recapLinkKey, title, help, value: link })];
      workbook.writeBlock(place, { row: rowBelow(place, workbook.readRows(place)), column: 1, values });
    } else if (oldValue !== link) {
      const column = place.columnsByKey.get('value') ?? 1;
      workbook.writeBlock(place, { row, column, values: [[settingColumns.value.encode(link)]] });
    }
    if (oldValue !== link)
      recordOwnChange(ports, office, { subject: place.name, key: title, oldValue, newValue: link });
    workbook.flush();
    return readRecapDesk(ports, month, { layout });
  });
}

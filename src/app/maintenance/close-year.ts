// Which years can be closed, and what does closing one do?

import { checkYearClose } from '../../core/maintenance/year-close';
import { yearOfPeriod } from '../../core/time/period';
import { yearOf } from '../../core/time/plain-date';
import { closedYearText, sealText } from '../../messages/maintenance/change-text';
import { issueText } from '../../messages/maintenance/issue-text';
import { settingText } from '../../messages/setup/setting-text';
import { complianceTabKey } from '../../tables/compliance/compliance-tab';
import { decideOffice } from '../office/decide-office';
import { readOffice, requireTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import { writeViews } from '../refresh/write-views';
import { Refusal } from '../refusal';
import type { YearChoice } from './rpc-maintenance';

/** The years that have a Kepatuhan tab, oldest first, each with what stands in the way of closing it. */
export function readYears(ports: Pick<Ports, 'workbook' | 'clock'>): readonly YearChoice[] {
  const office = readOffice(ports);
  const { matrix } = decideOffice(office);
  const years = new Set([
    yearOf(office.today),
    ...matrix.expected.obligationPeriods.map(({ period }) => yearOfPeriod(period)),
  ]);
  return [...years]
    .filter((year) => office.layout.tabsByKey.has(complianceTabKey(year)))
    .sort()
    .map((year) => {
      const { closedYears } = office.settings;
      return {
        year,
        isClosed: closedYears.has(year),
        hindrance: checkYearClose(matrix, year, closedYears).map(issueText).join(' '),
      };
    });
}

/**
 * Closes a year for good: its tab is brought up to date a last time and sealed, Pengaturan says so with the moment,
 * and reports that come later no longer count for it. Refused while a period of the year is open.
 */
export function closeOfficeYear(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock' | 'person' | 'notebook'>,
  year: number,
): void {
  withLock(ports, () => {
    const { workbook } = ports;
    const office = readOffice(ports);
    const { layout, settings, now } = office;
    const decision = decideOffice(office);
    const hindrances = checkYearClose(decision.matrix, year, settings.closedYears);
    if (hindrances.length > 0) throw new Refusal(hindrances.map(issueText).join(' '));
    writeViews(ports, office, decision);
    workbook.sealTab(requireTab(layout, complianceTabKey(year)), sealText(year));
    const place = requireTab(layout, 'settings');
    const row = settings.rowsByKey.get('closedYears');
    const column = place.columnsByKey.get('value');
    const before = settings.texts.get('closedYears') ?? '';
    const after = [before, closedYearText(year, now)].filter((text) => text !== '').join('; ');
    if (row === undefined || column === undefined) throw new Error('the setting of closed years is missing');
    workbook.writeBlock(place, { row, column, values: [[after]] });
    recordOwnChange(ports, office, {
      subject: place.name,
      key: settingText.closedYears.title,
      oldValue: before,
      newValue: after,
    });
    workbook.flush();
  });
}

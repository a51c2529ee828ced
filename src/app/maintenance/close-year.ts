// Closes a year for good, and tells which years can be closed.

import { checkYearClose } from '../../core/maintenance/year-close';
import { yearOfPeriod } from '../../core/time/period';
import { yearOf } from '../../core/time/plain-date';
import { closedYearText, sealText } from '../../messages/maintenance/change-text';
import { issueText } from '../../messages/maintenance/issue-text';
import { noTab } from '../../messages/maintenance/year-page-text';
import { settingText } from '../../messages/setup/setting-text';
import {
  complianceHeaderRows,
  complianceTabKey,
  yearOfComplianceTab,
} from '../../tables/compliance/compliance-tab';
import { writeComplianceNotes } from '../compliance/write-notes';
import { Refusal } from '../failure';
import { type Decision, decideOffice } from '../office/decide-office';
import { type ViewPorts, writeViews } from '../office/office-view';
import { type KnownLayout, readOffice, requireTab, requireYearTab } from '../office/read-office';
import { recordOwnChange } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import type { Ports, TabPlace } from '../ports';
import { openInYear } from './open-in-year';
import type { YearChoice } from './rpc-maintenance';

/** The years that have a Kepatuhan tab, oldest first, each with what prevents closing it. */
export function readYears(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  { layout }: KnownLayout = {},
): readonly YearChoice[] {
  const office = readOffice(ports, { layout });
  const decision = decideOffice(office);
  const { matrix } = decision;
  const years = new Set([
    yearOf(office.today),
    ...matrix.expected.obligationPeriods.map(({ period }) => yearOfPeriod(period)),
    ...[...office.layout.tabsByKey.keys()].flatMap((key) => yearOfComplianceTab(key) ?? []),
  ]);
  return [...years]
    .filter((year) => office.layout.tabsByKey.has(complianceTabKey(year)))
    .sort()
    .map((year) => {
      const { closedYears } = office.settings;
      const hindrance = checkYearClose(matrix, year, closedYears).map(issueText).join(' ');
      return {
        year,
        isClosed: closedYears.has(year),
        hindrance,
        open: hindrance === '' ? openInYear(office, decision, year) : [],
      };
    });
}

/**
 * Closes a year for good: its tab is brought up to date a last time and sealed, Pengaturan says so with the moment,
 * and reports that come later no longer count for it. Throws a Refusal while a period of the year is open. Returns the
 * years afterwards.
 */
export function closeOfficeYear(
  ports: Pick<Ports, 'clock' | 'lock' | 'person'> & ViewPorts,
  year: number,
): readonly YearChoice[] {
  return withLock(ports, () => {
    const { workbook } = ports;
    const office = readOffice(ports);
    const { layout, settings, now } = office;
    if (!layout.tabsByKey.has(complianceTabKey(year))) throw new Refusal(noTab(year));
    const decision = decideOffice(office, year);
    const hindrances = checkYearClose(decision.matrix, year, settings.closedYears);
    if (hindrances.length > 0) throw new Refusal(hindrances.map(issueText).join(' '));
    writeViews(ports, office, decision);
    const sealed = requireYearTab(layout, complianceTabKey(year));
    forgetPeople(workbook, decision, { sealed, known: layout.notes });
    workbook.sealTab(sealed, sealText(year));
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
    return readYears(ports, office);
  });
}

/** The notes of a closed year name nobody: nothing takes a name from them any more. */
function forgetPeople(
  workbook: Ports['workbook'],
  decision: Decision,
  { sealed, known }: { readonly sealed: TabPlace; readonly known: Readonly<Record<string, string>> },
): void {
  const body = workbook.readRows(sealed).slice(complianceHeaderRows);
  const firstRow = sealed.headRow + complianceHeaderRows;
  writeComplianceNotes(workbook, decision, { place: sealed, body, firstRow, known, withPeople: false });
}

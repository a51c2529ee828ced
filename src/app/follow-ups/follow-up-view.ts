// Brings Tindak Lanjut up to date with what visits have found.
import { openTasksOf } from '../../core/camat/open-task';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { changeFindings, type OpenFinding } from '../../core/follow-ups/finding-rows';
import { type FollowUp, findingKeyOf, openFollowUp } from '../../core/follow-ups/follow-up';
import { nthWorkingDayAfter } from '../../core/time/working-calendar';
import { isMade } from '../../core/visits/visit';
import { findingText, visitOrigin } from '../../messages/follow-ups/follow-up-text';
import { obligationPeriodText } from '../../messages/obligations/obligation-period-text';
import { asWrittenAgain } from '../../tables/cell';
import { encodeFollowUp } from '../../tables/follow-ups/follow-up-table';
import { changedBlocks } from '../office/changed-blocks';
import type { Decision } from '../office/decide-office';
import type { OfficeView } from '../office/office-view';
import type { Office } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';

/** Working days that a desa has to explain a finding. */
const DAYS_TO_ANSWER = 5;

/** A row for each finding, added once; without the tab nothing is written, and nothing makes it. */
export const followUpView: OfficeView = {
  name: 'follow-ups',
  write: ({ workbook }, office, decision) => {
    const place = office.layout.tabsByKey.get('followUps');
    if (!place) return;
    const { changed, added: missing } = changesOf(office, decision);
    const wanted = office.followUpCells.map((cells) => cells.map(asWrittenAgain));
    for (const { value, row } of changed) wanted[row - place.headRow] = [...encodeFollowUp(place, value)];
    const ours = new Set(place.columnsByKey.values());
    for (const block of changedBlocks(office.followUpCells, wanted, place.headRow, ours))
      workbook.writeBlock(place, block);
    const added = missing.map((row) => encodeFollowUp(place, row));
    if (added.length > 0)
      workbook.writeBlock(place, { row: rowBelow(place, office.followUpCells), column: 1, values: added });
  },
};

/** The rows as a refresh leaves them; null where Tindak Lanjut is not in use. */
export function followUpsAfter(office: Office, decision: Decision): readonly FollowUp[] | null {
  if (!office.layout.tabsByKey.has('followUps')) return null;
  const { changed, added } = changesOf(office, decision);
  const newByRow = new Map(changed.map(({ row, value }) => [row, value]));
  return [...office.followUpRows.map(({ row, value }) => newByRow.get(row) ?? value), ...added];
}

/** The rows of findings that change, and those that are missing. */
function changesOf(office: Office, decision: Decision) {
  const findings = openFindings(office, decision);
  const { missing, changed } = changeFindings(
    office.followUpRows,
    findings.map(({ finding }) => finding),
    office.today,
  );
  const lacking = new Set(missing.map(findingKeyOf));
  const added = findings
    .filter(({ finding }) => lacking.has(findingKeyOf(finding)))
    .map((found) => findingRow(found, office));
  return { changed, added };
}

interface FoundCell {
  readonly finding: OpenFinding;
  readonly cell: ComplianceCell;
}

/** The cells that a visit contradicts, of the last year, each with its newest contradicting visit. */
export function openFindings({ today }: Pick<Office, 'today'>, decision: Decision): readonly FoundCell[] {
  const { matrix, visitRows } = decision;
  return openTasksOf(matrix, today).toSettle.flatMap((cell): FoundCell[] => {
    const { unit, obligationPeriod } = cell.expected;
    const key = {
      unit: unit.code,
      obligationId: obligationPeriod.obligation.id,
      periodId: obligationPeriod.period.id,
    };
    const dates = visitRows
      .filter(
        ({ value }) =>
          isMade(value) &&
          value.outcome === 'not-held' &&
          value.unit === key.unit &&
          value.obligationId === key.obligationId &&
          value.periodId === key.periodId,
      )
      .map(({ value }) => value.date)
      .sort();
    const visitedOn = dates[dates.length - 1];
    return visitedOn === undefined ? [] : [{ finding: { ...key, visitedOn }, cell }];
  });
}

/** The row of a finding when it is new. */
export function findingRow({ finding, cell }: FoundCell, { unitRows, calendar }: Office): FollowUp {
  const label = unitRows.find(({ value }) => value.unit.code === finding.unit)?.value.label;
  const begun = openFollowUp({
    key: findingKeyOf(finding),
    text: findingText(obligationPeriodText(cell.expected.obligationPeriod)),
    kind: 'finding',
    origin: visitOrigin(finding.visitedOn),
    owner: label ?? cell.expected.unit.name,
    due: nthWorkingDayAfter(calendar, finding.visitedOn, DAYS_TO_ANSWER),
  });
  return { ...begun, obligation: finding.obligationId };
}

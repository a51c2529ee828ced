// Writes into Kewajiban of which decision an obligation was made, where Tindak Lanjut says otherwise.
import { changedDecisions, type DecisionLink } from '../../core/obligations/decision-link';
import type { OfficeView } from '../office/office-view';
import { type Office, requireTab } from '../office/read-office';
import type { Ports } from '../ports';

/** For workbooks whose Kewajiban had no such column yet, for rows that were copied, and where staff chose another obligation. */
export const decisionLinksView: OfficeView = {
  name: 'decision-links',
  write: (ports, office) =>
    noteDecisions(
      ports,
      office,
      office.followUpRows.flatMap(({ value }) => (value.kind === 'decision' ? [value] : [])),
    ),
};

/** One write for each key that comes or goes; none before the workbook has the column. */
export function noteDecisions(
  { workbook }: Pick<Ports, 'workbook'>,
  { layout, obligationRows }: Pick<Office, 'layout' | 'obligationRows'>,
  decisions: readonly DecisionLink[],
): void {
  const place = requireTab(layout, 'obligations');
  const column = place.columnsByKey.get('decision');
  if (column === undefined) return;
  const changed = changedDecisions(
    obligationRows.map(({ value: { obligation, decision } }) => ({ ...obligation, decision })),
    decisions,
  );
  for (const { value, row } of obligationRows) {
    const key = changed.get(value.obligation.id);
    if (key !== undefined) workbook.writeBlock(place, { row, column, values: [[key]] });
  }
}

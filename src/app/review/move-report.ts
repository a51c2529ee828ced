// Moves a report to the desa through whose link it came: the wrong name was chosen in the form.
import { reportTab } from '../../messages/reports/report-columns';
import { movedText, staleText } from '../../messages/review/review-text';
import { encodeReport, type ReportRow } from '../../tables/reports/report-table';
import { type Office, requireTab } from '../office/read-office';
import { actorOf } from '../office/record-changes';
import { withLock } from '../office/with-lock';
import { findReport, outcome, type ReviewPorts, stale, staleSentence, withValues } from './decide-reports';
import { logOnce, placeOf } from './log-decisions';
import { readForReview } from './read-review';
import { ownerOfLink } from './review-rows';
import type { ReviewOutcome, SeenReport } from './rpc-review';

/**
 * Writes that unit into the report's row; its state stays, so that it is counted, or waits, as a report of that unit does.
 * A report that is no longer as the person saw it stays as it is. Log first, then the row, then the views.
 */
export function moveReport(ports: ReviewPorts, asked: SeenReport): ReviewOutcome {
  return withLock(ports, () => {
    const reading = readForReview(ports);
    const { office } = reading;
    const found = findReport(reading, asked);
    if (found === undefined) return stale(reading, staleText.gone);
    const owner = ownerOfLink(found, office);
    if (owner === null || found.seen !== asked.seen) {
      // An earlier call may have died between the row and the views.
      return stale(withValues(ports, reading, new Map()), staleSentence(ports, found, reading));
    }
    const label = `${owner.code} ${owner.name}`;
    logOnce(ports, office, [
      {
        ...placeOf(found),
        field: reportTab.columns.unit.title,
        at: office.now,
        by: actorOf(ports.person),
        oldValue: found.value.submission.unit,
        newValue: label,
      },
    ]);
    const moved = movedRow(found.value, label);
    writeMoved(ports, office, found.row, moved);
    return outcome(withValues(ports, reading, new Map([[found.row, moved]])), movedText(owner.name));
  });
}

function movedRow(value: ReportRow, label: string): ReportRow {
  return { ...value, submission: { ...value.submission, unit: label, linkUnit: label } };
}

/** One write from the unit to the mark of the link; the cells in between stay as they are. */
function writeMoved(ports: ReviewPorts, { layout }: Office, row: number, moved: ReportRow): void {
  const place = requireTab(layout, 'reports');
  const ours = new Set((['unit', 'link'] as const).flatMap((key) => place.columnsByKey.get(key) ?? []));
  const [standing = []] = ports.workbook.readSpan(place, { first: row, count: 1 });
  const cells = encodeReport(place, moved).map((cell, index) =>
    ours.has(index + 1) ? cell : (standing[index] ?? ''),
  );
  const [from, to] = [Math.min(...ours), Math.max(...ours)];
  ports.workbook.writeBlock(place, { row, column: from, values: [cells.slice(from - 1, to)] });
}

// Proposes the schedule of visits, and saves it once a person has seen it.
import { fingerprint } from '../../core/fingerprint';
import type { Obligation } from '../../core/obligations/obligation';
import { proposeVisits, type VisitProposal } from '../../core/visits/schedule/visit-proposal';
import type { VisitRow } from '../../core/visits/visit';
import { saveText } from '../../messages/visits/visit-text';
import { decodeTeam } from '../../tables/visits/team-table';
import { readVisitSettings } from '../../tables/visits/visit-settings';
import { placedIssueText } from '../office/placed-issue';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { Ports } from '../ports';
import type { ScheduleOutcome, SchedulePreview } from './rpc-visits';
import { previewOf, savedPreview } from './schedule-preview';
import { visitBlocks } from './visit-blocks';

/** The proposal with what it was made from. */
interface Planning {
  readonly office: Office;
  readonly proposal: VisitProposal;
  readonly preview: SchedulePreview;
}

/** What "Susun jadwal" would do; nothing is written. */
export function previewSchedule(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  targets: readonly string[],
): SchedulePreview {
  return readPlanning(ports, targets).preview;
}

/**
 * Saves the schedule that was seen, under the lock. One that already stands (a doubled click, a call whose answer got
 * lost) is done and costs no write; when the workbook has changed since, nothing is saved and the new proposal shown.
 */
export function saveSchedule(
  ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>,
  targets: readonly string[],
  seen: string,
): ScheduleOutcome {
  return withLock(ports, () => {
    const planning = readPlanning(ports, targets);
    const { preview } = planning;
    if (!preview.hasChanges) return { isDone: true, message: saveText.same, preview };
    if (preview.seen !== seen) return { isDone: false, message: saveText.stale, preview };
    for (const block of visitBlocks(planning.office, changedRowsOf(planning)))
      ports.workbook.writeBlock(requireTab(planning.office.layout, 'visits'), block);
    ports.workbook.flush();
    return { isDone: true, message: saveText.saved, preview: savedPreview(preview) };
  });
}

function readPlanning(ports: Pick<Ports, 'workbook' | 'clock'>, targets: readonly string[]): Planning {
  const office = readOffice(ports);
  const place = requireTab(office.layout, 'team');
  const { rows: team, issues } = decodeTeam(place, ports.workbook.readRows(place));
  const proposal = proposeVisits({
    ...office,
    rows: office.visitRows,
    obligations: chosenOf(office.obligations, targets),
    team: team.map(({ value }) => value),
    settings: readVisitSettings(office.settings.texts),
  });
  const seen = fingerprint(JSON.stringify([proposal.visits, proposal.change.changes, targets])).toString(36);
  const { notes, ...preview } = previewOf(proposal, office);
  const unread = issues.map((issue) => placedIssueText(issue, office));
  return { office, proposal, preview: { seen, ...preview, notes: [...unread, ...notes] } };
}

function chosenOf(obligations: readonly Obligation[], targets: readonly string[]): readonly Obligation[] {
  const chosen = new Set<string>(targets);
  return obligations.filter(({ id }) => chosen.has(id));
}

/** What is to stand in which row: dropped visits leave their rows to new ones, the rest goes below. */
function changedRowsOf({ office, proposal }: Planning): ReadonlyMap<number, VisitRow | null> {
  const { changedRows, added } = proposal.change;
  const emptied = [...changedRows].filter(([, value]) => value === null).map(([row]) => row);
  const below = rowBelow(requireTab(office.layout, 'visits'), office.visitCells);
  return new Map([
    ...changedRows,
    ...added.map((row, index) => [emptied[index] ?? below + index - emptied.length, row] as const),
  ]);
}

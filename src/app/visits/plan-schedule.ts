// Proposes the schedule of visits, and saves it once a person has seen it.
import { fingerprint } from '../../core/fingerprint';
import type { Obligation } from '../../core/obligations/obligation';
import type { UnitCode } from '../../core/office/unit';
import type { VisitRow } from '../../core/visits/visit';
import { proposeVisits, type VisitProposal } from '../../core/visits/visit-proposal';
import { saveText } from '../../messages/visits/visit-text';
import { asWrittenAgain } from '../../tables/cell';
import { decodeTeam } from '../../tables/visits/team-table';
import { readVisitSettings } from '../../tables/visits/visit-settings';
import { encodeVisit } from '../../tables/visits/visit-table';
import { type Office, readOffice, requireTab } from '../office/read-office';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { CellBlock, CellValue, Ports } from '../ports';
import type { ScheduleOutcome, SchedulePreview } from './rpc-visits';
import { previewOf, savedPreview } from './schedule-preview';

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
    for (const block of blocksOf(planning))
      ports.workbook.writeBlock(requireTab(planning.office.layout, 'visits'), block);
    ports.workbook.flush();
    return { isDone: true, message: saveText.saved, preview: savedPreview(preview) };
  });
}

function readPlanning(ports: Pick<Ports, 'workbook' | 'clock'>, targets: readonly string[]): Planning {
  const office = readOffice(ports);
  const place = requireTab(office.layout, 'team');
  const { rows: team } = decodeTeam(place, ports.workbook.readRows(place));
  const proposal = proposeVisits({
    ...office,
    rows: office.visitRows,
    obligations: chosenOf(office.obligations, targets),
    team: team.map(({ value }) => value),
    settings: readVisitSettings(office.settings.texts),
  });
  const seen = fingerprint(JSON.stringify([proposal.visits, proposal.change.changes, targets])).toString(36);
  return { office, proposal, preview: { seen, ...previewOf(proposal, office) } };
}

function chosenOf(obligations: readonly Obligation[], targets: readonly string[]): readonly Obligation[] {
  const chosen = new Set<string>(targets);
  return obligations.filter(({ id }) => chosen.has(id));
}

/** One block for each run of our columns: one in all, unless staff put columns of their own between them. */
function blocksOf({ office, proposal }: Planning): readonly CellBlock[] {
  const place = requireTab(office.layout, 'visits');
  const labels = new Map<UnitCode, string>(
    office.unitRows.map(({ value }) => [value.unit.code, value.label]),
  );
  const cellsOf = (row: VisitRow | null): readonly CellValue[] =>
    row === null ? [] : encodeVisit(place, row, labels.get(row.unit) ?? row.unit);
  const { changedRows, added } = proposal.change;
  const wanted = new Map([...changedRows].map(([row, value]) => [row, cellsOf(value)]));
  const emptied = [...changedRows].filter(([, value]) => value === null).map(([row]) => row);
  const below = rowBelow(place, office.visitCells);
  added.forEach((row, index) => {
    wanted.set(emptied[index] ?? below + index - emptied.length, cellsOf(row));
  });
  const [first, last] = [Math.min(...wanted.keys()), Math.max(...wanted.keys())];
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return columnRuns([...place.columnsByKey.values()]).map(([from, to]) => ({
    row: first,
    column: from,
    values: rows.map((row) =>
      Array.from({ length: to - from + 1 }, (_, index): CellValue => {
        const column = from + index - 1;
        const cells = wanted.get(row);
        return cells
          ? (cells[column] ?? '')
          : asWrittenAgain(office.visitCells[row - place.headRow]?.[column] ?? '');
      }),
    ),
  }));
}

/** Runs of neighbouring columns as first and last. */
function columnRuns(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of [...columns].sort((left, right) => left - right)) {
    const run = runs[runs.length - 1];
    if (run && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

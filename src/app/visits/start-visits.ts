// Begins to plan visits: the tab Tim, the columns of Kunjungan that it takes, and its settings.
import type { OfficeProfile } from '../../core/office/profile';
import type { TeamMember } from '../../core/visits/team';
import { firstTeam } from '../../messages/visits/visit-text';
import { encodeSettings } from '../../tables/setup/setting-rows';
import { decodeSettings } from '../../tables/setup/setting-table';
import { encodeMember, teamPlan } from '../../tables/visits/team-table';
import { visitPlan } from '../../tables/visits/visit-table';
import { requireTab } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { CellValue, Ports, TabPlace } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { readVisitDesk } from './read-visits';
import type { VisitDesk } from './rpc-visits';

/**
 * Makes what is missing and changes nothing that stands, so that a second try finishes what a first one left. Tim comes
 * last: it says that visits are in use.
 */
export function startVisits(ports: SetupPorts): VisitDesk {
  withLock(ports, () => {
    const { workbook, tabMender } = ports;
    const standing = workbook.readLayout();
    tabMender.mendTab(visitPlan(true), requireTab(standing, 'visits'));
    const settingPlace = requireTab(standing, 'settings');
    const settingCells = workbook.readRows(settingPlace);
    const { profile, texts } = decodeSettings(settingPlace, settingCells);
    append(
      workbook,
      settingPlace,
      settingCells.length,
      encodeSettings(settingPlace, {}, new Set(texts.keys())),
    );
    if (!standing.tabsByKey.has('team')) workbook.makeTab(teamPlan());
    fillTeam(ports, profile);
    workbook.flush();
  });
  return readVisitDesk(ports);
}

/** The members that a new Tim begins with; a Tim that holds anything stays as it is. */
function fillTeam({ workbook }: Pick<Ports, 'workbook'>, profile: OfficeProfile | null): void {
  const place = requireTab(workbook.readLayout(), 'team');
  const cells = workbook.readRows(place);
  if (cells.length > 1) return;
  const members = firstTeam(profile).map(
    (member): TeamMember => ({
      name: '',
      rank: '',
      email: '',
      phone: '',
      from: null,
      until: null,
      absences: [],
      ...member,
    }),
  );
  append(
    workbook,
    place,
    cells.length,
    members.map((member) => encodeMember(place, member)),
  );
}

function append(
  workbook: Ports['workbook'],
  place: TabPlace,
  filledRows: number,
  values: readonly (readonly CellValue[])[],
): void {
  if (values.length > 0) workbook.writeBlock(place, { row: Math.max(1, filledRows) + 1, column: 1, values });
}

// Begins to plan visits: the tab Tim, the columns of Kunjungan that it takes, and its settings.
import type { OfficeProfile } from '../../core/office/profile';
import type { TeamMember } from '../../core/visits/team';
import { firstTeam } from '../../messages/visits/visit-text';
import { inOwnWords } from '../../tables/own-words';
import { encodeSettings } from '../../tables/setup/setting-rows';
import { decodeSettings } from '../../tables/setup/setting-table';
import { encodeMember, teamPlan } from '../../tables/visits/team-table';
import { visitPlan } from '../../tables/visits/visit-table';
import { requireTab } from '../office/read-office';
import { readOwnWords } from '../office/read-own-words';
import { rowBelow } from '../office/sheet-rows';
import { withLock } from '../office/with-lock';
import type { CellValue, Ports, TabPlace } from '../ports';
import { readVisitDesk } from './read-visits';
import type { VisitDesk } from './rpc-visits';

type Rows = readonly (readonly CellValue[])[];

/**
 * Makes what is missing and changes nothing that stands, so that a second try finishes what a first one left. Tim comes
 * last: it says that visits are in use.
 */
export function startVisits(ports: Pick<Ports, 'workbook' | 'clock' | 'lock'>): VisitDesk {
  return withLock(ports, () => {
    const { workbook } = ports;
    const standing = workbook.readLayout();
    requireTab(standing, 'visits');
    const settingPlace = requireTab(standing, 'settings');
    const settings = workbook.readRows(settingPlace);
    const known = decodeSettings(settingPlace, settings);
    const visitTab = inOwnWords(visitPlan(true), readOwnWords(ports, standing, known));
    workbook.beginTabs([visitTab, teamPlan()]);
    const visits = workbook.mendTab(visitTab);
    append(workbook, settingPlace, settings, encodeSettings(settingPlace, {}, new Set(known.texts.keys())));
    const team = workbook.ensureTab(teamPlan());
    fillTeam(workbook, team, known.profile);
    workbook.flush();
    const tabsByKey = new Map([...standing.tabsByKey, ['visits', visits], ['team', team]] as const);
    return readVisitDesk(ports, { ...standing, tabsByKey });
  });
}

/** The members that a new Tim begins with; a Tim that holds anything stays as it is. */
function fillTeam(workbook: Ports['workbook'], place: TabPlace, profile: OfficeProfile | null): void {
  const standing = workbook.readRows(place);
  if (standing.length > 1) return;
  const members = firstTeam(profile).map((member) => encodeMember(place, { ...NOBODY, ...member }));
  append(workbook, place, standing, members);
}

const NOBODY = {
  name: '',
  rank: '',
  email: '',
  phone: '',
  from: null,
  until: null,
  absences: [],
} as const satisfies Partial<TeamMember>;

function append(workbook: Ports['workbook'], place: TabPlace, standing: Rows, values: Rows): void {
  if (values.length > 0) workbook.writeBlock(place, { row: rowBelow(place, standing), column: 1, values });
}

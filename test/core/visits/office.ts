// Kasiman as the planner of visits sees it: ten desa, the holidays of 2026, a team of three.
import { parseObligationId } from '../../../src/core/obligations/obligation';
import { parseUnitCode, type Unit, type UnitCode } from '../../../src/core/office/unit';
import { HOLIDAYS_2026 } from '../../../src/core/time/holidays-2026';
import { periodContaining } from '../../../src/core/time/period';
import { buildWorkingCalendar } from '../../../src/core/time/working-calendar';
import type { UnitPlan, VisitDay } from '../../../src/core/visits/planned-visit';
import type { Schedule, ScheduleInput } from '../../../src/core/visits/schedule/visit-schedule';
import type { TeamMember } from '../../../src/core/visits/team';
import { DESA, day } from '../kasiman';

export const names = DESA.map(({ name }) => name);

export function codeAt(index: number): UnitCode {
  const code = parseUnitCode(`35.22.20.${2001 + index}`);
  if (code === null) throw new Error(`no code ${index}`);
  return code;
}

export function codeOf(name: string): UnitCode {
  return codeAt(names.indexOf(name));
}

export function unitAt(index: number, start = '2020-01-01'): Unit {
  return {
    code: codeAt(index),
    name: names[index] ?? `Desa ${index + 1}`,
    kind: 'desa',
    isOffice: false,
    activeIntervals: [{ start: day(start), end: null }],
  };
}

export function memberOf(position: string, more: Partial<TeamMember> = {}): TeamMember {
  return {
    name: '',
    position,
    institution: '',
    rank: '',
    email: '',
    phone: '',
    mode: 'always',
    from: null,
    until: null,
    absences: [],
    ...more,
  };
}

/** Camat, Kapolsek and Danramil, each away on the days given. */
export function teamAwayOn(...away: readonly (readonly [string, string])[]): readonly TeamMember[] {
  const absences = away.map(([start, end]) => ({ start: day(start), end: day(end) }));
  return ['Camat', 'Kapolsek', 'Danramil'].map((position) => memberOf(position, { absences }));
}

/** `['Betet', '2026-03-14']`. */
export function visitOf([name, date]: readonly [string, string]): VisitDay {
  return { unit: codeOf(name), date: day(date) };
}

export function planOf([name, date]: readonly [string, string]): UnitPlan {
  const obligationId = parseObligationId('kerja-bakti');
  const plannedDate = day(date);
  const period = periodContaining({ type: 'monthly' }, plannedDate);
  if (obligationId === null || period === null) throw new Error('no plan');
  return { unit: codeOf(name), obligationId, periodId: period.id, plannedDate };
}

/** Two visits a month, Monday to Friday, seven days apart, two members at least; seen on the last day of February. */
export function kasiman(more: Partial<ScheduleInput> = {}): ScheduleInput {
  return {
    units: names.map((_, index) => unitAt(index)),
    made: [],
    fixed: [],
    cancelled: [],
    plans: [],
    calendar: buildWorkingCalendar(HOLIDAYS_2026),
    team: teamAwayOn(),
    settings: { perMonth: 2, weekdays: new Set([1, 2, 3, 4, 5]), spacingDays: 7, leastMembers: 2 },
    today: day('2026-02-28'),
    atLeastUntil: null,
    ...more,
  };
}

/** `03-09 Batokan`, with a star where the desa's own plan was taken. */
export function shown({ visits }: Pick<Schedule, 'visits'>): string[] {
  return visits.map(({ unit, date, reason }) => {
    const name = names[Number(unit.slice(-4)) - 2001] ?? unit;
    return `${date.slice(5)} ${name}${reason.kind === 'plan' ? ' *' : ''}`;
  });
}

// Puts together what "Susun jadwal" proposes: days, teams, what is checked, and what that changes in Kunjungan.

import { type Obligation, ruleOn } from '../../obligations/obligation';
import { bindingTest } from '../../obligations/obligation-rule';
import type { Unit, UnitCode } from '../../office/unit';
import { isWithin } from '../../time/date-interval';
import type { PlainDate } from '../../time/plain-date';
import { type WorkingCalendar, yearsNotFilled } from '../../time/working-calendar';
import type { PlannedVisit, UnitPlan, VisitDay } from '../planned-visit';
import { memberText, type TeamMember, type TeamOfDay, teamOn } from '../team';
import { noteTurn } from '../turn';
import { widestGap } from './fairness';
import { changeSchedule, type ScheduleChange, type WantedVisit } from './schedule-change';
import { type PlacedVisit, sortVisits, type VisitGroup } from './standing-visits';
import type { VisitSettings } from './visit-days';
import { planVisits, type Schedule } from './visit-schedule';

export interface ProposalInput {
  readonly rows: readonly PlacedVisit[];
  readonly units: readonly Unit[];
  /** What the visits are to check. */
  readonly obligations: readonly Obligation[];
  readonly plans: readonly UnitPlan[];
  readonly calendar: WorkingCalendar;
  readonly team: readonly TeamMember[];
  readonly settings: VisitSettings;
  readonly today: PlainDate;
}

export interface VisitProposal {
  readonly visits: readonly (PlannedVisit & TeamOfDay)[];
  readonly change: ScheduleChange;
  readonly shortMonths: Schedule['shortMonths'];
  /** Years of the schedule whose holidays are not filled in. */
  readonly yearsWithoutHolidays: readonly number[];
  readonly fixed: readonly VisitDay[];
  /** How far the desa lie apart, at most, in the visits to come. */
  readonly widestGap: number;
}

/** Pure: the same workbook on the same day gives the same proposal. */
export function proposeVisits(input: ProposalInput): VisitProposal {
  const { rows, units, today, team } = input;
  const standing = sortVisits(rows, today);
  const chosen = new Set(input.obligations.map(({ id }) => id));
  const schedule = planVisits({
    ...input,
    ...standing,
    plans: input.plans.filter(({ obligationId }) => chosen.size === 0 || chosen.has(obligationId)),
    atLeastUntil: standing.replaceable.reduce<PlainDate | null>(
      (latest, { date }) => (latest === null || latest < date ? date : latest),
      null,
    ),
  });
  const visits = withTeams(schedule.visits, team, [...standing.made, ...standing.fixed]);
  const unitsByCode = new Map(units.map((unit) => [unit.code, unit]));
  const wanted = visits.map((visit) => wantedOf(visit, unitsByCode, input.obligations));
  return {
    visits,
    change: changeSchedule(
      standing.replaceable,
      wanted,
      rows.map(({ value }) => value.number),
    ),
    shortMonths: schedule.shortMonths,
    yearsWithoutHolidays: yearsNotFilled(
      input.calendar,
      visits.map(({ date }) => Number(date.slice(0, 4))),
    ),
    fixed: standing.fixed,
    widestGap: widestGap(
      units.filter(({ isOffice }) => !isOffice).map(({ code }) => code),
      [...standing.fixed, ...visits],
    ),
  };
}

/** Who goes on each visit; colleagues of one institution take turns over all visits, those already made too. */
function withTeams(
  visits: readonly PlannedVisit[],
  team: readonly TeamMember[],
  before: readonly VisitGroup[],
): readonly (PlannedVisit & TeamOfDay)[] {
  const lastTurns = new Map<string, PlainDate>();
  for (const { date, rows } of before)
    for (const { value } of rows)
      for (const member of value.team.split(';')) noteTurn(lastTurns, member.trim(), date);
  return visits.map((visit) => {
    const going = teamOn(team, visit.date, lastTurns);
    for (const member of going.members) noteTurn(lastTurns, memberText(member), visit.date);
    return { ...visit, ...going };
  });
}

/** One target for each obligation that binds the unit on that day; the honoured plan says for which period. */
function wantedOf(
  { unit, date, reason, members }: PlannedVisit & TeamOfDay,
  unitsByCode: ReadonlyMap<UnitCode, Unit>,
  obligations: readonly Obligation[],
): WantedVisit {
  const known = unitsByCode.get(unit);
  const bound = obligations.filter(
    (obligation) =>
      known !== undefined && isWithin(date, obligation) && bindingTest(ruleOn(obligation, date))(known),
  );
  const targets = bound.map(({ id }) => ({
    obligationId: id,
    periodId: reason.kind === 'plan' && reason.plan.obligationId === id ? reason.plan.periodId : null,
  }));
  return {
    unit,
    date,
    team: members.map(memberText).join('; '),
    targets: targets.length > 0 ? targets : [{ obligationId: null, periodId: null }],
  };
}

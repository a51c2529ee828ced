// The oracle: docs/rules.md §4.1–4.3 as a walk through a table. It takes the types of src/core, none of its code.
import type { Waiver } from '../../../src/core/compliance/waiver';
import type { Obligation } from '../../../src/core/obligations/obligation';
import type { ObligationRule } from '../../../src/core/obligations/obligation-rule';
import type { Unit } from '../../../src/core/office/unit';
import type { Report } from '../../../src/core/reports/report';
import type { Visit } from '../../../src/core/visits/visit';
import { daysFrom, isOff, type OraclePeriod, periodAround, shift } from './oracle-calendar';

export interface OracleOffice {
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  readonly reports: readonly Report[];
  readonly waivers: readonly Waiver[];
  readonly visits: readonly Visit[];
  readonly holidays: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

export interface OracleCell {
  readonly unit: string;
  readonly obligation: string;
  readonly period: string;
  readonly expected: number;
  readonly due: string;
  readonly state: string;
  readonly count: number;
  readonly receivedAt: string | null;
  readonly lateDays: number;
  readonly closed: boolean;
}

/** Every unit × obligation × period that touches from–to. */
export function walkOffice(office: OracleOffice): OracleCell[] {
  const cells: OracleCell[] = [];
  for (const obligation of office.obligations) {
    for (const { period, rule } of periodsOf(obligation, office.from, office.to)) {
      for (const unit of office.units) cells.push(walkCell(office, obligation, rule, period, unit));
    }
  }
  return cells;
}

/** Σ over closed expected cells, and over open ones. */
export function sumCells(cells: readonly OracleCell[]) {
  const owed = cells.filter((cell) => cell.expected === 1);
  const closed = owed.filter((cell) => cell.closed);
  const done = closed.filter((cell) => cell.receivedAt !== null);
  return {
    expected: closed.length,
    fulfilled: done.length,
    onTime: done.filter((cell) => cell.lateDays === 0).length,
    late: done.filter((cell) => cell.lateDays > 0).length,
    none: closed.length - done.length,
    openExpected: owed.length - closed.length,
    openFulfilled: owed.filter((cell) => !cell.closed && cell.receivedAt !== null).length,
    waived: cells.filter((cell) => cell.state === 'waived').length,
    notApplicable: cells.filter((cell) => cell.state === 'not-applicable').length,
  };
}

/** The rule of a day: the last one that has begun, the first one before any has. */
function ruleOfDay(obligation: Obligation, day: string): ObligationRule {
  const begun = obligation.rules.filter((rule) => rule.effectiveFrom <= day);
  return begun[begun.length - 1] ?? obligation.rules[0]!;
}

/** The periods met on a walk through the days, each under the rule of its first day. */
function periodsOf(obligation: Obligation, from: string, to: string) {
  const met: { period: OraclePeriod; rule: ObligationRule }[] = [];
  for (const rule of obligation.rules) {
    for (const day of daysFrom(from, to)) {
      const last = met[met.length - 1];
      if (last?.rule === rule && day <= last.period.end) continue;
      const period = periodAround(rule.schedule, day);
      if (period) met.push({ period, rule });
    }
  }
  return met.filter(({ period, rule }) => ruleOfDay(obligation, period.start) === rule);
}

function walkCell(
  office: OracleOffice,
  obligation: Obligation,
  rule: ObligationRule,
  period: OraclePeriod,
  unit: Unit,
): OracleCell {
  const due = dueDay(rule, period, office.holidays);
  const closed = office.today > due;
  const reports = office.reports.filter(
    (report) =>
      report.unit === unit.code &&
      report.obligationId === obligation.id &&
      period.start <= report.activityDate &&
      report.activityDate <= period.end,
  );
  const accepted = reports.filter((report) => isAccepted(report, rule));
  const moments = accepted.map((report) => momentOf(report, rule, office.holidays)).sort();
  const receivedAt = moments.length >= rule.minimumCount ? moments[rule.minimumCount - 1]! : null;
  const onTime = receivedAt !== null && receivedAt < `${shift(due, 1)}T00:00:00`;
  const owed = isBound(rule, unit) && isInForce(obligation, rule, period) && isActive(unit, period);
  const excused = office.waivers.some(
    (waiver) =>
      waiver.unit === unit.code &&
      waiver.periodId === period.key &&
      (waiver.obligationId === null || waiver.obligationId === obligation.id),
  );
  const outcomes = office.visits
    .filter(
      (visit) =>
        visit.unit === unit.code && visit.obligationId === obligation.id && visit.periodId === period.key,
    )
    .map((visit) => visit.outcome);
  const state = (): string => {
    if (!owed) return 'not-applicable';
    if (excused) return 'waived';
    if (receivedAt !== null && outcomes.includes('not-held')) return 'contradicted';
    if (receivedAt !== null && outcomes.includes('held')) return 'verified';
    if (receivedAt !== null) return onTime ? 'on-time' : 'late';
    if (reports.some((report) => report.review === 'needs-work' || lacksEvidence(report, rule)))
      return 'needs-work';
    if (
      rule.approvalFirst &&
      accepted.length === 0 &&
      reports.some((report) => report.review === 'received' || report.review === 'edited')
    )
      return 'awaiting-review';
    if (accepted.length > 0) return 'partial';
    return closed ? 'overdue' : 'awaiting';
  };
  return {
    unit: unit.code,
    obligation: obligation.id,
    period: period.key,
    expected: owed && !excused ? 1 : 0,
    due,
    state: state(),
    count: accepted.length,
    receivedAt,
    lateDays: receivedAt === null || onTime ? 0 : daysFrom(due, receivedAt.slice(0, 10)).length - 1,
    closed,
  };
}

function dueDay({ due }: ObligationRule, period: OraclePeriod, holidays: readonly string[]): string {
  let day = period.end;
  if (due.kind === 'days-after-end') day = shift(period.end, due.days);
  else {
    while (day.slice(0, 7) === period.end.slice(0, 7)) day = shift(day, 1);
    while (Number(day.slice(8)) !== due.days) day = shift(day, 1);
  }
  while (due.shiftToWorkingDay && isOff(day, holidays)) day = shift(day, 1);
  return day;
}

function isBound({ binding }: ObligationRule, unit: Unit): boolean {
  if (binding.kind === 'all') return !unit.isOffice;
  if (binding.kind === 'office') return unit.isOffice;
  if (binding.kind === 'kinds') return binding.kinds.some((kind) => kind === unit.kind);
  return binding.codes.some((code) => code === unit.code);
}

function isInForce(obligation: Obligation, rule: ObligationRule, period: OraclePeriod): boolean {
  const days = daysFrom(period.start, period.end);
  const inForce = days.filter(
    (day) => obligation.start <= day && (obligation.end === null || day <= obligation.end),
  );
  if (rule.overlap === 'whole') return inForce.length === days.length;
  if (rule.overlap === 'any') return inForce.length >= 1;
  return inForce.length >= 1 && inForce.length >= days.length / 2;
}

function isActive(unit: Unit, period: OraclePeriod): boolean {
  return daysFrom(period.start, period.end).every((day) =>
    unit.activeIntervals.some(({ start, end }) => start <= day && (end === null || day <= end)),
  );
}

function lacksEvidence(report: Report, { evidence }: ObligationRule): boolean {
  if (report.review === 'approved' || report.review === 'rejected') return false;
  if (evidence.kind === 'none' || !evidence.required) return false;
  const { before, after, other } = report.evidence;
  if (evidence.kind === 'photo') return [...before, ...after, ...other].length === 0;
  const unnamed = [before, after].filter((photos) => photos.length === 0).length;
  return unnamed > other.length;
}

function isAccepted(report: Report, rule: ObligationRule): boolean {
  if (report.review === 'approved') return true;
  if (report.review === 'rejected' || report.review === 'needs-work') return false;
  return !rule.approvalFirst && !lacksEvidence(report, rule);
}

/** The first sending, unless a returned report came back after the correction window. */
function momentOf(report: Report, rule: ObligationRule, holidays: readonly string[]): string {
  const { receivedAt, returnedAt, resubmittedAt } = report;
  if (returnedAt === null || resubmittedAt === null || resubmittedAt < returnedAt) return receivedAt;
  let lastDay = returnedAt.slice(0, 10);
  for (let left = rule.correctionWindowDays; left > 0; ) {
    lastDay = shift(lastDay, 1);
    if (!isOff(lastDay, holidays)) left -= 1;
  }
  return resubmittedAt.slice(0, 10) <= lastDay ? receivedAt : resubmittedAt;
}

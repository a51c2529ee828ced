// The units of the office, and what is wrong with the rows that name them.
import { type Issue, issueOf } from '../issue';
import type { OpenInterval } from '../time/date-interval';
import { comparePlainDates } from '../time/plain-date';
import { soleSuccessors } from './succession';
import type { Unit, UnitCode } from './unit';
import { unitKindOfCode } from './unit';

/** The units of the office, each code once. */
export interface Directory {
  readonly units: readonly Unit[];
  readonly unitsByCode: ReadonlyMap<string, Unit>;
  /** What a closed code goes on as, where that is one unit. */
  readonly successors: ReadonlyMap<string, Unit>;
}

/** The directory of the rows of Desa. Of a code given twice the first row counts (`checkUnit` reports the others). */
export function buildDirectory(rows: readonly Unit[]): Directory {
  const unitsByCode = new Map<UnitCode, Unit>();
  for (const unit of rows) if (!unitsByCode.has(unit.code)) unitsByCode.set(unit.code, unit);
  const units = [...unitsByCode.values()];
  return { units, unitsByCode, successors: soleSuccessors(units) };
}

/** What is wrong with a row of the Desa tab, given the rows above it. */
export function checkUnit(unit: Unit, codesAbove: ReadonlySet<UnitCode>): Issue[] {
  const issues: Issue[] = [];
  const kindOfCode = unitKindOfCode(unit.code);
  if (unit.name.trim() === '') issues.push(issueOf('name-missing', { id: unit.code }));
  if (codesAbove.has(unit.code)) issues.push(issueOf('unit-twice', { unit: unit.code }));
  if (unit.kind !== kindOfCode) {
    issues.push(issueOf('unit-kind-contradicts-code', { unit: unit.code, kind: unit.kind, kindOfCode }));
  }
  for (const { start, end } of unit.activeIntervals) {
    if (end !== null && end < start) issues.push(issueOf('end-before-start', { start, end }));
  }
  if (haveOverlap(unit.activeIntervals)) issues.push(issueOf('unit-intervals-overlap', { unit: unit.code }));
  return issues;
}

function haveOverlap(intervals: readonly OpenInterval[]): boolean {
  const ascending = [...intervals].sort((left, right) => comparePlainDates(left.start, right.start));
  return ascending.slice(1).some(({ start }, number) => {
    const end = ascending[number]?.end ?? null;
    return end === null || start <= end;
  });
}

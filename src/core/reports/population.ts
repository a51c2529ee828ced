// Reads and checks the numbers of a population report.
import { type Issue, issueOf } from '../issue';
import { readCount } from '../whole-number';

/** What a desa or RW reports about one month: numbers of people only, no names and no NIK. */
export interface PopulationMovement {
  readonly start: number;
  readonly births: number;
  readonly deaths: number;
  readonly arrivals: number;
  readonly departures: number;
  readonly end: number;
  readonly male: number;
  readonly female: number;
  readonly households: number;
}

/** end = start + births + arrivals − deaths − departures. */
function computedEnd(movement: PopulationMovement): number {
  return movement.start + movement.births + movement.arrivals - movement.deaths - movement.departures;
}

/** What does not add up. Flags only: the report is kept and counts (F07). */
export function checkPopulation(movement: PopulationMovement): Issue[] {
  const expectedEnd = computedEnd(movement);
  const sum = movement.male + movement.female;
  const issues: Issue[] = [];
  if (expectedEnd !== movement.end) {
    issues.push(issueOf('population-does-not-add-up', { expectedEnd, statedEnd: movement.end }));
  }
  if (sum !== movement.end) {
    issues.push(issueOf('population-sexes-do-not-add-up', { sum, statedEnd: movement.end }));
  }
  return issues;
}

/** The numbers of a population report from their texts; every missing or unreadable one is an issue, and then null. */
export function readPopulation(
  texts: Readonly<Record<string, string>>,
  issues: Issue[],
): PopulationMovement | null {
  const before = issues.length;
  const numberOf = (field: keyof PopulationMovement): number => {
    const text = texts[field] ?? '';
    const value = readCount(text) ?? null;
    if (value === null) issues.push(issueOf('count-not-whole', { field, text }));
    return value ?? 0;
  };
  const movement: PopulationMovement = {
    start: numberOf('start'),
    births: numberOf('births'),
    deaths: numberOf('deaths'),
    arrivals: numberOf('arrivals'),
    departures: numberOf('departures'),
    end: numberOf('end'),
    male: numberOf('male'),
    female: numberOf('female'),
    households: numberOf('households'),
  };
  return issues.length === before ? movement : null;
}

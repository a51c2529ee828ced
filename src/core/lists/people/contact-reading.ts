// What is known while a list of contacts is being read, and what becomes of its lines.
import { echoOf } from '../../clean-text';
import type { UnitCode } from '../../office/unit';
import type {
  ContactList,
  ContactProblem,
  LeftOut,
  ListPerson,
  ListUnit,
  PassedLine,
  ProblemLine,
} from '../list-result';
import type { UnitIndex } from '../unit-index';
import type { PersonFound } from './contact-row';

/** Longer than any name, position, address or line of a person. */
export const longestCell = 200;

export interface Reading {
  readonly index: UnitIndex;
  readonly chosen: ReadonlyMap<number, UnitCode>;
  readonly persons: ListPerson[];
  readonly problems: ProblemLine<ContactProblem>[];
  readonly passedOver: PassedLine[];
  readonly leftOut: LeftOut[];
  /** The unit of the row above in a table, null where that row has a problem. */
  above: { readonly unit: ListUnit; readonly number: string } | null;
  /** The unit that stands alone above the lines of its people. */
  heading: {
    readonly unit: ListUnit;
    readonly line: number;
    readonly text: string;
    readonly number: string;
    used: boolean;
  } | null;
  /** The line of a chat that named the last person, whom the next one may complete. */
  lastLine: number;
}

export function newReading(index: UnitIndex, chosen: ReadonlyMap<number, UnitCode>): Reading {
  return {
    index,
    chosen,
    persons: [],
    problems: [],
    passedOver: [],
    leftOut: [],
    above: null,
    heading: null,
    lastLine: 0,
  };
}

export function resultOf({ persons, problems, passedOver, leftOut }: Reading): Omit<ContactList, 'dropped'> {
  return { persons, problems: problems.sort((left, right) => left.line - right.line), passedOver, leftOut };
}

export function chosenUnit({ index, chosen }: Reading, line: number): ListUnit | null {
  return index.byCode.get(chosen.get(line) ?? '') ?? null;
}

/** Whether the unit is one of those that a problem offers. */
export function offers(problem: ContactProblem | null, unit: ListUnit): boolean {
  return problem !== null && 'units' in problem && problem.units.includes(unit.code);
}

export function addFound(
  reading: Reading,
  { line, row }: { readonly line: number; readonly row: readonly string[] },
  unit: ListUnit,
  found: PersonFound,
): void {
  if (found.person !== null) reading.persons.push({ line, unit: unit.code, ...found.person });
  if (found.problem !== null) addProblem(reading, line, row, found.problem);
  for (const text of found.leftOut) reading.leftOut.push({ line, text });
}

export function addProblem(
  { problems }: Reading,
  line: number,
  row: readonly string[],
  problem: ContactProblem,
): void {
  problems.push({ line, echo: echoOf(row), problem });
}

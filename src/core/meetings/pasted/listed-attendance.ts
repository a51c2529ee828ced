// What a pasted attendance list says, and what a reading of it has found so far.
import type { ListRest, ListUnit, RowProblem } from '../../lists/list-result';
import type { UnitIndex } from '../../lists/unit-index';
import type { UnitCode } from '../../office/unit';
import type { AttendanceState } from '../attendance';
import type { CellState } from './state-columns';

/** Why a line is not taken over. */
export type AttendanceProblem =
  | RowProblem
  | { readonly code: 'unit-missing' }
  | { readonly code: 'nobody' }
  | { readonly code: 'state-unclear'; readonly text: string }
  | { readonly code: 'too-long' };

/** What a line says of somebody. */
export interface ListedAttendance {
  /** 1-based as pasted. */
  readonly line: number;
  readonly echo: string;
  readonly unit: UnitCode | null;
  /** The unit bears the name of the office: `Camat Kasiman` is no person of the desa Kasiman. */
  readonly isOfficeName: boolean;
  /** Why there is no unit, where the line seems to name one; an official may be meant as well. */
  readonly unitProblem: RowProblem | null;
  readonly positions: readonly string[];
  /** Words that may be a name, a position or an institution. */
  readonly names: readonly string[];
  /** Null where the list says nothing of it. */
  readonly state: AttendanceState | null;
  /** Who came instead. */
  readonly by: string;
  /** Said of everybody of the desa. */
  readonly isAll: boolean;
  /** A greeting, a title: nothing, unless somebody who was invited is meant. */
  readonly isChat: boolean;
}

export interface AttendanceList extends ListRest<AttendanceProblem> {
  readonly entries: readonly ListedAttendance[];
  /** False: it only names people, and who pasted it says whether they came. */
  readonly saysStates: boolean;
}

/** Longer than any line of an attendance list. */
export const LONGEST_CELL = 200;

export interface Reading {
  readonly index: UnitIndex;
  /** Which unit a line means, where a person was asked. */
  readonly chosen: ReadonlyMap<number, UnitCode>;
  readonly entries: ListedAttendance[];
  readonly problems: AttendanceList['problems'][number][];
  readonly passedOver: AttendanceList['passedOver'][number][];
  readonly leftOut: AttendanceList['leftOut'][number][];
}

export type Said = Omit<CellState, 'position'>;

export function addEntry(
  reading: Reading,
  whom: Omit<ListedAttendance, 'state' | 'by'>,
  { state, by: typed, unclear, leftOut }: Said,
): void {
  const { line, echo } = whom;
  const by = typed.replace(/\s*(?:(?:nip|no|hp|wa|telp?)\b[\s.:]*)*\+?\d[\d\s.-]{4,}/giu, ' ').trim();
  const numbers = by === typed ? '' : typed;
  for (const text of [leftOut, numbers, ...whom.names.filter(isNumber)])
    if (text !== '') reading.leftOut.push({ line, text });
  if (unclear !== '') addProblem(reading, line, echo, { code: 'state-unclear', text: unclear });
  else reading.entries.push({ ...whom, names: whom.names.filter((name) => !isNumber(name)), state, by });
}

/** A NIP, an hour, how many came: no name has digits. */
function isNumber(name: string): boolean {
  return /\d/u.test(name);
}

export function addProblem(
  { problems }: Reading,
  line: number,
  echo: string,
  problem: AttendanceProblem,
): void {
  problems.push({ line, echo, problem });
}

export function chosenUnit({ index, chosen }: Reading, line: number): ListUnit | null {
  return index.byCode.get(chosen.get(line) ?? '') ?? null;
}

export function isOfficeName({ index }: Reading, unit: ListUnit | null): boolean {
  return unit !== null && unit.name.toLowerCase() === index.place.officeName.toLowerCase();
}

// Reads the units that a list means which was pasted from a letter or a sheet.
import type { UnitEntry } from '../../app/setup/rpc-setup';
import type { ListPlace, ListUnit, UnitList, UnitProblem } from '../../core/lists/list-result';
import { readUnitList } from '../../core/lists/unit-list';
import { parseUnitCode, unitKindOfCode } from '../../core/office/unit';
import * as words from '../../messages/setup/wizard-units-text';
import { rowsOfText } from '../lists/pasted-rows';

/** Where the list is pasted; `known` is what the ministry's list has below the office. */
export type PastePlace = Omit<ListPlace, 'units'> & { readonly known: readonly UnitEntry[] };

/** A line of the list, 1-based, that could not be understood. */
export interface UnitLineProblem {
  readonly line: number;
  /** Names the line, what stands in it, and the fix. */
  readonly sentence: string;
  /** Units that the line may mean. */
  readonly choices: readonly UnitEntry[];
}

export interface UnderstoodUnits {
  readonly units: readonly UnitEntry[];
  readonly problems: readonly UnitLineProblem[];
  /** What of the list was not taken over, in sentences. */
  readonly notes: readonly string[];
}

/**
 * Reads a table or lines: `35.22.20.2001 Batokan`, `1;3522202001;BATOKAN;Kasiman`, `Ds. Batokan`. A line without a code
 * takes the code of the known unit of that name; for RW the code is made from the village's and the RW's name. A unit
 * said twice is a problem.
 */
export function understandUnits(text: string, { known, ...place }: PastePlace): UnderstoodUnits {
  const list = readUnitList(rowsOfText(text), { ...place, units: known.flatMap(listUnit) });
  const entry = (code: string): readonly UnitEntry[] => known.filter((unit) => unit.code === code);
  return {
    units: list.units.map(({ code, name }) => ({ code, name })),
    problems: list.problems
      .map(({ line, echo, problem }) => ({
        line,
        sentence: words.lineProblem(line, echo, words.unitProblem(problem, place)),
        choices: choicesOf(problem).flatMap(entry),
      }))
      .sort((left, right) => left.line - right.line),
    notes: notesOf(list),
  };
}

/** The lines that understandUnits reads back as the same units. */
export function unitLines(units: readonly UnitEntry[]): string {
  return units.map(({ code, name }) => (code.includes('-') ? name : `${code} ${name}`)).join('\n');
}

function listUnit({ code, name }: UnitEntry): readonly ListUnit[] {
  const parsed = parseUnitCode(code);
  return parsed === null ? [] : [{ code: parsed, name, kind: unitKindOfCode(parsed) }];
}

function choicesOf(problem: UnitProblem): readonly string[] {
  return 'units' in problem ? problem.units : [];
}

function notesOf({ passedOver, dropped, leftOut }: UnitList): readonly string[] {
  return [
    ...(passedOver.length === 0 ? [] : [words.passedOver(passedOver)]),
    ...(dropped.length === 0 ? [] : [words.dropped(dropped.map(({ title }) => title))]),
    ...(leftOut.length === 0 ? [] : [words.leftOut(leftOut)]),
  ];
}

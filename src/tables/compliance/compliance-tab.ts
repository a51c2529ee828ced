// The tab Kepatuhan of one year: a row per desa, a column per month and obligation.
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import { cellsOfPeriod } from '../../core/compliance/compliance';
import type { ObligationPeriod } from '../../core/obligations/obligation-period';
import { yearOfPeriod } from '../../core/time/period';
import {
  complianceLegend,
  complianceTab,
  stateLooks,
  statesByPaintOrder,
  stateText,
} from '../../messages/compliance/state-text';
import { shortPeriodText } from '../../messages/time/date-text';
import { type CellValue, textOfCell } from '../cell';
import type { ColumnPlaces } from '../row-reader';
import type { ColumnPlan, StatePaint, TabPlan } from '../tab-plan';

/** Header rows: the period, then the obligation. */
export const complianceHeaderRows = 2;

/** Colours of the states, found by the symbol that a cell starts with. */
export function statePaints(): readonly StatePaint[] {
  return statesByPaintOrder().map((state) => {
    const { symbol, fill, ink, bold } = stateLooks[state];
    return { startsWith: `${symbol} `, fill, ink, bold };
  });
}

/** The key of the tab of one year. */
export function complianceTabKey(year: number): string {
  return `compliance-${year}`;
}

/** The year of a key that `complianceTabKey` gave; undefined for other tabs. */
export function yearOfComplianceTab(key: string): number | undefined {
  const year = /^compliance-(\d{4})$/u.exec(key)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The hidden key of a column. */
export function complianceColumnKey({ obligation, period }: ObligationPeriod): string {
  return `${obligation.id}.${period.id}`;
}

/** How the tab's name and first cell begin; no code does. */
const captionStart = `${complianceTab.title} `;

/** A new tab for a year, with `columns` spare ones for the months to come. */
export function compliancePlan(year: number, units: number, columns: number, unitTerm: string): TabPlan {
  const title = `${captionStart}${year}`;
  return {
    key: complianceTabKey(year),
    title,
    colour: '#0B5A28',
    position: 1,
    guard: 'computed',
    filter: true,
    wraps: true,
    headerRows: complianceHeaderRows,
    caption: title,
    frozenColumns: 2,
    rows: units + complianceHeaderRows + 20,
    columns: [
      { ...fixedColumn('code', 125), note: `${complianceTab.note}\n\n${complianceLegend()}` },
      { ...fixedColumn('name', 170), title: unitTerm },
    ],
    paints: statePaints(),
    spare: { count: columns, width: 140 },
  };
}

function fixedColumn(key: 'code' | 'name', width: number): ColumnPlan {
  return {
    key,
    title: complianceTab[key],
    note: complianceTab.note,
    width,
    format: 'text',
  };
}

/** The columns of one year in the order in which they stand: by the end of the period, then by obligation. */
export function complianceColumns(matrix: ComplianceMatrix, year: number): readonly ObligationPeriod[] {
  return matrix.expected.obligationPeriods
    .filter(
      ({ period, isInForce }) => isInForce && yearOfPeriod(period) === year && period.start <= matrix.today,
    )
    .sort((left, right) =>
      left.period.end < right.period.end ? -1 : left.period.end > right.period.end ? 1 : 0,
    );
}

/** The texts of the two header rows of a column. */
export function complianceHeaders({ period, obligation }: ObligationPeriod): readonly [string, string] {
  return [shortPeriodText(period), obligation.name];
}

/**
 * The whole body of the tab as it should be: rows in their present order (new units after them), our columns filled,
 * staff's own columns as they were. A row whose unit no longer exists keeps its code and loses its states.
 */
export function renderComplianceRows(
  places: ColumnPlaces,
  rows: readonly (readonly CellValue[])[],
  matrix: ComplianceMatrix,
): readonly (readonly CellValue[])[] {
  const width = Math.max(2, ...places.columnsByKey.values());
  const codeColumn = places.columnsByKey.get('code') ?? 1;
  const standing = rows.slice(complianceHeaderRows).map((cells) => {
    const text = textOfCell(cells[codeColumn - 1]);
    // A line of the headers that was sorted in among the rows.
    return text.startsWith(captionStart) ? '' : text;
  });
  const known = new Set(standing);
  const { units } = matrix.expected;
  const numbersByCode = new Map<string, number>(units.map(({ code }, number) => [code, number]));
  const order = [...standing, ...units.map(({ code }) => code as string).filter((code) => !known.has(code))];
  const textsByKey = columnTexts(matrix, places);
  return order.map((code, index) => {
    const cells: CellValue[] = Array.from(
      { length: width },
      (_, column) => rows[index + complianceHeaderRows]?.[column] ?? '',
    );
    const number = numbersByCode.get(code);
    for (const [key, column] of places.columnsByKey) {
      if (key === 'code') cells[column - 1] = code;
      else if (key === 'name')
        cells[column - 1] =
          (number === undefined ? undefined : units[number]?.name) ?? cells[column - 1] ?? '';
      else cells[column - 1] = number === undefined ? '' : (textsByKey.get(key)?.[number] ?? '');
    }
    return cells;
  });
}

/** The texts of every keyed column, by unit number. */
function columnTexts(matrix: ComplianceMatrix, places: ColumnPlaces): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  matrix.expected.obligationPeriods.forEach((obligationPeriod, number) => {
    const key = complianceColumnKey(obligationPeriod);
    if (places.columnsByKey.has(key)) texts.set(key, cellsOfPeriod(matrix, number).map(stateText));
  });
  return texts;
}

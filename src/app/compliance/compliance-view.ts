// Writes Kepatuhan: new periods get their columns, and only changed cells are written.

import { capitalise } from '../../core/capitalise';
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import { yearOfPeriod } from '../../core/time/period';
import { daysBetween, yearOf } from '../../core/time/plain-date';
import { isBlankCell } from '../../tables/cell';
import {
  complianceColumnKey,
  complianceColumns,
  complianceHeaders,
  compliancePlan,
  renderComplianceRows,
} from '../../tables/compliance/compliance-tab';
import { changedBlocks } from '../office/changed-blocks';
import type { Decision } from '../office/decide-office';
import type { OfficeView } from '../office/office-view';
import type { CellValue, ColumnClaim, Ports, TabPlace, WorkbookLayout } from '../ports';
import { writeComplianceNotes } from './write-notes';

/** Spare columns of a new tab beyond those it needs at once: one year of months of a few obligations. */
const spareColumns = 24;

/** Closed periods that ended longer ago are folded: about three months stay in sight. */
const daysInSight = 92;

/**
 * Brings the tab of every open year up to date: this one, the two before it, and an older one that is being closed. A year that has begun gets its tab, a period that has begun its
 * column; columns are known by hidden keys, so renamed or moved ones stay what they are and none comes twice.
 */
export const complianceView: OfficeView = {
  name: 'compliance',
  write: ({ workbook }, { layout, settings }, decision) => {
    const { matrix } = decision;
    const unitTerm = capitalise(settings.profile?.terms.unit ?? 'desa');
    const years = new Set(matrix.expected.obligationPeriods.map(({ period }) => yearOfPeriod(period)));
    years.add(yearOf(matrix.today));
    for (const year of [...years].sort()) {
      if (settings.closedYears.has(year) || year > yearOf(matrix.today)) continue;
      writeYear(workbook, { decision, layout, unitTerm }, year);
    }
  },
};

interface YearInput {
  readonly decision: Decision;
  readonly layout: WorkbookLayout;
  readonly unitTerm: string;
}

function writeYear(
  workbook: Ports['workbook'],
  { decision, layout, unitTerm }: YearInput,
  year: number,
): void {
  const { matrix } = decision;
  const columns = complianceColumns(matrix, year);
  const plan = compliancePlan(year, matrix.expected.units.length, columns.length + spareColumns, unitTerm);
  const standing = layout.tabsByKey.get(plan.key);
  if (!standing && columns.length === 0) return;
  let place = workbook.ensureTab(plan);
  const claims = newColumns(columns, place);
  if (claims.length > place.spareColumns) place = workbook.addSpareColumns(place, plan);
  if (claims.length > 0) place = workbook.claimColumns(place, claims);
  foldPast(workbook, matrix, columns, place);
  const current = workbook.readRows(place);
  const headers = blankHeaders(columns, place, current);
  const body = renderComplianceRows(place, current, matrix);
  const width = Math.max(2, ...place.columnsByKey.values());
  const wanted = [0, 1].map((line) =>
    Array.from(
      { length: width },
      (_, index) => headers.get(index + 1)?.[line] ?? current[line]?.[index] ?? '',
    ),
  );
  const ours = new Set(place.columnsByKey.values());
  for (const block of changedBlocks(current, [...wanted, ...body], place.headRow, ours))
    workbook.writeBlock(place, block);
  const firstRow = place.headRow + plan.headerRows;
  writeComplianceNotes(workbook, decision, { place, body, firstRow, known: layout.notes });
}

/** Periods without a column yet, each placed before the next standing column of a later period. */
function newColumns(columns: ReturnType<typeof complianceColumns>, place: TabPlace): readonly ColumnClaim[] {
  const keys = columns.map(complianceColumnKey);
  return columns.flatMap((column, index) => {
    const key = keys[index] ?? '';
    if (place.columnsByKey.has(key)) return [];
    const later = keys.slice(index + 1).map((other) => place.columnsByKey.get(other));
    const before = later.find((position) => position !== undefined);
    const claim = { key, headers: complianceHeaders(column) };
    return [before === undefined ? claim : { ...claim, before }];
  });
}

/** Headers of columns that have none; a header that staff reworded stays theirs. */
function blankHeaders(
  columns: ReturnType<typeof complianceColumns>,
  place: TabPlace,
  rows: readonly (readonly CellValue[])[],
): ReadonlyMap<number, readonly [string, string]> {
  return new Map(
    columns.flatMap((column) => {
      const position = place.columnsByKey.get(complianceColumnKey(column));
      if (position === undefined) return [];
      const isBlank = [0, 1].every((line) => isBlankCell(rows[line]?.[position - 1]));
      return isBlank ? [[position, complianceHeaders(column)] as const] : [];
    }),
  );
}

/**
 * Folds what is past whenever a column is new, so that the newest months are in sight. The memo of the tab names the
 * newest column at the last folding, so that a folding that an execution did not live to see is made up for.
 */
function foldPast(
  workbook: Ports['workbook'],
  matrix: ComplianceMatrix,
  columns: ReturnType<typeof complianceColumns>,
  place: TabPlace,
): void {
  const newest = columns.map(complianceColumnKey).pop() ?? '';
  if (place.memo === newest) return;
  workbook.writeMemo(place, newest);
  const settled = columns.filter(
    ({ period, due }) => due < matrix.today && daysBetween(period.end, matrix.today) > daysInSight,
  );
  const positions = settled.map((column) => place.columnsByKey.get(complianceColumnKey(column)) ?? 0);
  const first = Math.min(...positions);
  const last = Math.max(...positions);
  if (positions.length > 0 && last - first + 1 === positions.length) workbook.foldColumns(place, first, last);
}

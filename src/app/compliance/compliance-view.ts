// Writes Kepatuhan: new periods get their columns, and only changed cells are written.

import type { ComplianceMatrix } from '../../core/compliance/compliance';
import { yearOfPeriod } from '../../core/time/period';
import { daysBetween, yearOf } from '../../core/time/plain-date';
import { jointWords } from '../../messages/office/unit-name';
import { unitHeading } from '../../messages/office/unit-word';
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
import { termsOfOffice } from '../office/office-terms';
import type { OfficeView } from '../office/office-view';
import type { Office } from '../office/read-office';
import type { CellValue, ColumnClaim, Ports, TabPlace, TabPlan, WorkbookLayout } from '../ports';
import { writeComplianceNotes } from './write-notes';

/** Spare columns of a new tab beyond those it needs at once: one year of months of a few obligations. */
const spareColumns = 24;

/**
 * Closed periods that ended longer ago are folded: about three months stay in sight, of more than two obligations the last
 * closed one, so that the running one is on a laptop's first screen.
 */
const daysInSight = { ofFew: 92, ofMany: 31 } as const;
const fewObligations = 2;

/**
 * Brings the tab of every open year up to date: this one, the two before it, and an older one that is being closed. A year that has begun gets its tab, a period that has begun its
 * column; columns are known by hidden keys, so renamed or moved ones stay what they are and none comes twice.
 */
export const complianceView: OfficeView = {
  name: 'compliance',
  write: ({ workbook }, office, decision) => {
    for (const { columns, plan } of openYears(office, decision.matrix))
      writeYear(workbook, { decision, layout: office.layout, columns, plan });
  },
};

/** A year whose tab is still written. */
interface OpenYear {
  readonly columns: ReturnType<typeof complianceColumns>;
  readonly plan: TabPlan;
}

/** The years that are not closed, this one at least, with their tabs as planned. */
export function openYears(
  { settings }: Pick<Office, 'settings'>,
  matrix: ComplianceMatrix,
): readonly OpenYear[] {
  const unitTerm = unitHeading(jointWords(matrix.expected.units, termsOfOffice({ settings })).unit);
  const years = new Set(matrix.expected.obligationPeriods.map(({ period }) => yearOfPeriod(period)));
  years.add(yearOf(matrix.today));
  return [...years].sort().flatMap((year) => {
    if (settings.closedYears.has(year) || year > yearOf(matrix.today)) return [];
    const columns = complianceColumns(matrix, year);
    const { units } = matrix.expected;
    return [{ columns, plan: compliancePlan(year, units.length, columns.length + spareColumns, unitTerm) }];
  });
}

/** Puts the standing tabs of open years back as planned; what they show is written by the view, which folds the past anew. */
export function mendYears(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Office,
  matrix: ComplianceMatrix,
): void {
  for (const { plan } of openYears(office, matrix)) {
    if (!office.layout.tabsByKey.has(plan.key)) continue;
    const place = workbook.mendTab(plan, { isRepair: true });
    if (place.spareColumns === 0) workbook.addSpareColumns(place, plan);
    workbook.writeMemo(place, '');
  }
}

interface YearInput extends Pick<OpenYear, 'columns' | 'plan'> {
  readonly decision: Decision;
  readonly layout: WorkbookLayout;
}

function writeYear(workbook: Ports['workbook'], { decision, layout, columns, plan }: YearInput): void {
  const { matrix } = decision;
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
  const isFew = new Set(columns.map(({ obligation }) => obligation.id)).size <= fewObligations;
  const days = isFew ? daysInSight.ofFew : daysInSight.ofMany;
  const settled = columns.filter(
    ({ period, due }) => due < matrix.today && daysBetween(period.end, matrix.today) > days,
  );
  const positions = settled.map((column) => place.columnsByKey.get(complianceColumnKey(column)) ?? 0);
  const first = Math.min(...positions);
  const last = Math.max(...positions);
  if (positions.length > 0 && last - first + 1 === positions.length) workbook.foldColumns(place, first, last);
}

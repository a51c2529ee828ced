// Writes rows of Kunjungan, and gives the workbook as the next read will find it.
import type { VisitRow } from '../../core/visits/visit';
import { decodeVisits } from '../../tables/visits/visit-table';
import { type Office, requireTab, wordsOf } from '../office/read-office';
import type { CellBlock, CellValue, Ports } from '../ports';
import { visitBlocks } from './visit-blocks';

type Rows = readonly (readonly CellValue[])[];

/** `changed`: what is to stand in which row (1-based). Nothing is written without a change. */
export function writeVisits(
  { workbook }: Pick<Ports, 'workbook'>,
  office: Office,
  changed: ReadonlyMap<number, VisitRow>,
): Office {
  if (changed.size === 0) return office;
  const place = requireTab(office.layout, 'visits');
  const blocks = visitBlocks(office, changed);
  for (const block of blocks) workbook.writeBlock(place, block);
  const visitCells = withBlocks(office.visitCells, place.headRow, blocks);
  const { readUnit, obligations, today } = office;
  const references = { readUnit, obligationsByWord: wordsOf(obligations), today };
  const { rows, issues } = decodeVisits(place, visitCells, references);
  return {
    ...office,
    visitCells,
    visitRows: rows,
    issues: [...office.issues.filter(({ place: at }) => at?.tab !== 'visits'), ...issues],
  };
}

function withBlocks(cells: Rows, headRow: number, blocks: readonly CellBlock[]): Rows {
  const written = cells.map((row) => [...row]);
  for (const { row, column, values } of blocks)
    values.forEach((line, down) => {
      line.forEach((cell, across) => {
        const target = written[row - headRow + down];
        if (target !== undefined) target[column - 1 + across] = cell;
      });
    });
  return written;
}

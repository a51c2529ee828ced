// Masks the NIK and KK numbers among cells that a person has just edited.
import { asInertText, asWrittenAgain, type CellValue, isMoment, textOfCell } from '../../tables/cell';
import { withoutIdentity } from '../../tables/free-text';
import { changedBlocks } from '../office/changed-blocks';
import type { EditMask } from './record-edit';

/** Keys and links of ours, in which digits mean nothing. */
const ownColumns = ['id', 'editUrl'];

/** Masks texts and numbers of the edited columns, whatever else stands beside them. */
export const editMask: EditMask = {
  maskText: withoutIdentity,
  maskRows: (rows, edit, { columnsByKey }) => {
    const { first, count } = edit.columns;
    const own = new Set(ownColumns.map((key) => columnsByKey.get(key)));
    const edited = new Set(
      Array.from({ length: count }, (_, index) => first + index).filter((column) => !own.has(column)),
    );
    const cells = rows.map((row) =>
      row.map((cell, index) => (edited.has(index + 1) ? maskedCell(cell) : cell)),
    );
    return { cells, blocks: changedBlocks(rows, cells, edit.rows.first, edited) };
  },
};

function maskedCell(cell: CellValue): CellValue {
  if (isMoment(cell)) return cell;
  const text = textOfCell(cell);
  const kept = withoutIdentity(text);
  return kept === text ? asWrittenAgain(cell) : asInertText(kept);
}

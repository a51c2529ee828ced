// Who may change what: file roles and protected ranges.
import { ServiceError } from '../../runtime/service/service';
import type { Rect } from '../../workbook/grid-range';
import { type EditRefusal, editRefusal } from '../../workbook/rules/protection';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { SheetsWorld } from './handles';

const sentences: Readonly<Record<EditRefusal, string>> = {
  viewer: 'You do not have permission to perform that action.',
  protected:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
};

/** Throws Google's sentence when the script's authority may not change these cells (no rect: the whole sheet). */
export function requireEdit(
  world: SheetsWorld,
  workbook: WorkbookData,
  sheet: SheetData | null,
  rect: Rect | null,
): void {
  const refusal = editRefusal(workbook, sheet, rect, world.session.effectiveUser);
  if (refusal) throw new ServiceError(sentences[refusal]);
}

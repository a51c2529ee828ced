// Decides whether a person may change cells.
import { boundRange, covers, intersects, type Rect, subtract } from '../grid-range';
import type { ProtectionData, SheetData, WorkbookData } from '../workbook-data';

/** `viewer`: may not edit the file at all; `protected`: a protection forbids these cells. */
export type EditRefusal = 'viewer' | 'protected';

/** True for the owner and editors of the file. An anonymous address ('') may edit nothing. */
export function mayEditFile(workbook: WorkbookData, user: string): boolean {
  return user !== '' && (user === workbook.owner || workbook.editors.includes(user));
}

/**
 * Whether a protection lets somebody edit: the file's owner and the protection's editors may, everybody may while
 * its editors were never touched (AS/reference/spreadsheet/range#protect: it changes nothing until editors are
 * removed) or while it only warns.
 */
export function mayEditProtected(workbook: WorkbookData, protection: ProtectionData, user: string): boolean {
  if (!mayEditFile(workbook, user)) return false;
  if (protection.warningOnly || !protection.restricted) return true;
  return user === workbook.owner || protection.editors.includes(user) || protection.domainEdit;
}

function protectedPart(sheet: SheetData, protection: ProtectionData, rect: Rect): readonly Rect[] {
  if (protection.range) return intersects(protection.range, rect) ? [rect] : [];
  let left: readonly Rect[] = [rect];
  for (const range of protection.unprotected) {
    const hole = boundRange(range, sheet);
    left = left.flatMap((part) => (covers(hole, part) ? [] : subtract(part, hole)));
  }
  return left;
}

/** Why somebody may not change the cells; undefined when they may. */
export function editRefusal(
  workbook: WorkbookData,
  sheet: SheetData | null,
  rect: Rect | null,
  user: string,
): EditRefusal | undefined {
  if (!mayEditFile(workbook, user)) return 'viewer';
  if (!sheet) return undefined;
  for (const protection of workbook.protections) {
    if (protection.sheetId !== sheet.id || mayEditProtected(workbook, protection, user)) continue;
    if (!rect ? !protection.range : protectedPart(sheet, protection, rect).length > 0) return 'protected';
  }
  return undefined;
}

/** Protections that only ask "are you sure?" before these cells are changed. */
export function warningsFor(workbook: WorkbookData, sheet: SheetData, rect: Rect): readonly ProtectionData[] {
  return workbook.protections.filter(
    (protection) =>
      protection.sheetId === sheet.id &&
      protection.warningOnly &&
      protectedPart(sheet, protection, rect).length > 0,
  );
}

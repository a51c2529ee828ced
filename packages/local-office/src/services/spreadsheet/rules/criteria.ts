// Converts the arguments of criteria between scripts and the workbook.
import type { EnumFamily, GoogleEnum } from '../../../runtime/service/google-enum';
import { instantOfSerial, serialOfInstant } from '../../../time/serial-number';
import type { CriterionValue } from '../../../workbook/workbook-data';
import { RelativeDate } from '../enums';
import { RangeHandle, type SheetsWorld } from '../handles';

function zoneOf(world: SheetsWorld, workbookId: string | null): string {
  const id = workbookId ?? world.activeWorkbookId;
  const workbook = id === null ? undefined : world.session.state.workbooks[id];
  return workbook?.timeZone ?? world.session.scriptTimeZone;
}

/** A criterion's argument as stored. Instants become days in the workbook's zone. */
export function storeCriterion(
  value: unknown,
  world: SheetsWorld,
  workbookId: string | null,
): CriterionValue {
  if (value instanceof Date) return { serial: serialOfInstant(value.getTime(), zoneOf(world, workbookId)) };
  if (value instanceof RangeHandle) return { sheetId: value.sheetId, range: value.range };
  const relative = RelativeDate.nameOf(value);
  if (relative) return { relativeDate: relative };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : String(value);
}

/** A stored argument as a script sees it: Date, RelativeDate, Range or plain. */
export function showCriterion(value: CriterionValue, world: SheetsWorld, workbookId: string | null): unknown {
  if (typeof value !== 'object') return value;
  if ('serial' in value) return new Date(instantOfSerial(value.serial, zoneOf(world, workbookId)));
  if ('relativeDate' in value) return RelativeDate.find(value.relativeDate) ?? null;
  const id = workbookId ?? world.activeWorkbookId;
  return id === null ? null : world.make.range(world, id, value.sheetId, value.range);
}

/** The value of an enum by its stored name; null for none. */
export function criterionEnum<N extends string>(
  family: EnumFamily<N>,
  name: string | null,
): GoogleEnum | null {
  return name === null ? null : (family.find(name) ?? null);
}

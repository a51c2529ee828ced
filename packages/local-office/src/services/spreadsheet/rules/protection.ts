// A Protection, as scripts see it.

import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { ServiceError, serviceRuleOf } from '../../../runtime/service/service';
import { touch } from '../../../workbook/cells';
import { updateProtection } from '../../../workbook/rules/new-protection';
import { mayEditFile, mayEditProtected } from '../../../workbook/rules/protection';
import type { GridRange, ProtectionData } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { ProtectionType } from '../enums';
import { assertGoogle, declareFace, type GoogleShape } from '../face';
import { RangeHandle, type SheetsWorld, WorkbookFace } from '../handles';
import { emailOf, UserFace } from '../user';

export class ProtectionFace
  extends WorkbookFace
  implements GoogleShape<GoogleAppsScript.Spreadsheet.Protection>
{
  constructor(
    world: SheetsWorld,
    workbookId: string,
    private readonly id: number,
  ) {
    super(world, workbookId);
  }

  getProtectionType(): GoogleEnum {
    return ProtectionType.of(this.data.type);
  }
  getDescription(): string {
    return this.data.description;
  }
  setDescription(description: string): this {
    return this.change({ description });
  }
  getRange(): RangeHandle {
    const { sheetId, range } = this.data;
    // A protected sheet's range has no A1 text (gas-fakes testsheetspermissions).
    const whole: GridRange = { row: 1, column: 1, lastRow: null, lastColumn: null };
    return this.world.make.range(this.world, this.workbookId, sheetId, range ?? whole);
  }
  setRange(range: RangeHandle): this {
    const { namedRangeId: _name, ...rest } = this.data;
    return this.replace({ ...rest, sheetId: range.sheetId, range: range.range });
  }
  getRangeName(): string | null {
    const { namedRangeId } = this.data;
    return this.workbook.namedRanges.find((range) => range.id === namedRangeId)?.name ?? null;
  }
  setRangeName(name: string): this {
    const found = this.workbook.namedRanges.find((range) => range.name === name);
    if (!found) throw new ServiceError(`The range name ${name} does not exist.`);
    return this.change({ namedRangeId: found.id, range: found.range, sheetId: found.sheetId });
  }
  setNamedRange(namedRange: unknown): this {
    const name =
      typeof namedRange === 'object' && namedRange !== null
        ? Reflect.get(namedRange, 'namedRangeName')
        : undefined;
    return this.setRangeName(String(name));
  }
  getUnprotectedRanges(): RangeHandle[] {
    const { sheetId, unprotected } = this.data;
    return unprotected.map((range) => this.world.make.range(this.world, this.workbookId, sheetId, range));
  }
  setUnprotectedRanges(ranges: unknown[]): this {
    assertGoogle(this.data.type === 'SHEET', 'Unprotected ranges can only be set on protected sheets.');
    return this.change({
      unprotected: ranges.flatMap((range) => (range instanceof RangeHandle ? [range.range] : [])),
    });
  }
  isWarningOnly(): boolean {
    return this.data.warningOnly;
  }
  /** A protection that only warns has no editors (gas-fakes testsheetsbasic). */
  setWarningOnly(warningOnly: boolean): this {
    return this.change(warningOnly ? { warningOnly, restricted: false } : { warningOnly });
  }
  canEdit(): boolean {
    return mayEditProtected(this.workbook, this.data, this.user);
  }
  /** The owner is missing (gas-fakes oddities), as are all editors while it only warns. */
  getEditors(): UserFace[] {
    const { warningOnly, editors } = this.data;
    return warningOnly ? [] : editors.map((email) => new UserFace(email));
  }
  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }
  addEditors(users: readonly unknown[]): this {
    this.refuseWarningOnly();
    const added = users.map(emailOf).filter((email) => email !== this.workbook.owner);
    for (const email of added) {
      if (!mayEditFile(this.workbook, email)) this.workbook.editors.push(email);
    }
    return this.change({ editors: [...new Set([...this.data.editors, ...added])], restricted: true });
  }
  removeEditor(user: unknown): this {
    return this.removeEditors([user]);
  }
  /** Neither the owner nor the acting user can be removed (AS/reference/spreadsheet/protection). */
  removeEditors(users: readonly unknown[]): this {
    this.refuseWarningOnly();
    const removed = users
      .map(emailOf)
      .filter((email) => email !== this.workbook.owner && email !== this.user);
    return this.change({
      editors: this.data.editors.filter((email) => !removed.includes(email)),
      restricted: true,
    });
  }
  canDomainEdit(): boolean {
    return this.data.domainEdit;
  }
  /** Consumer accounts have no domain. */
  setDomainEdit(domainEdit: boolean): this {
    const account = this.world.session.state.accounts.find((known) => known.email === this.workbook.owner);
    assertGoogle(
      account?.kind === 'workspace',
      'The spreadsheet does not belong to a Google Workspace domain.',
    );
    return this.change({ domainEdit, restricted: true });
  }
  remove(): void {
    const { sheetId } = this.data;
    this.refuseOthers();
    this.workbook.protections = this.workbook.protections.filter((protection) => protection.id !== this.id);
    touch(
      this.workbook,
      this.workbook.sheets.find((sheet) => sheet.id === sheetId),
    );
  }

  private get user(): string {
    return this.world.session.effectiveUser;
  }
  private get data(): ProtectionData {
    const found = this.workbook.protections.find((protection) => protection.id === this.id);
    if (!found) throw new ServiceError(`${serviceRuleOf(this)?.name ?? ''} no longer exists.`);
    return found;
  }
  private refuseWarningOnly(): void {
    assertGoogle(
      !this.data.warningOnly,
      "Can't add or remove editors for a protection that is warning-only.",
    );
  }
  private refuseOthers(): void {
    requireEdit(this.world, this.workbook, null, null);
    assertGoogle(
      mayEditProtected(this.workbook, this.data, this.user),
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
  private change(change: Partial<ProtectionData>): this {
    return this.replace({ ...this.data, ...change });
  }
  private replace(next: ProtectionData): this {
    this.refuseOthers();
    this.workbook.protections = this.workbook.protections.map((protection) =>
      protection.id === this.id ? next : protection,
    );
    updateProtection(this.workbook, this.id, {});
    return this;
  }
}

declareFace(ProtectionFace, 'Protection', {
  addEditor: ['write', 's', 'User'],
  addEditors: ['write', 'a'],
  canDomainEdit: ['read', ''],
  canEdit: ['read', ''],
  getDescription: ['local', ''],
  getEditors: ['read', ''],
  getProtectionType: ['local', ''],
  getRange: ['local', ''],
  getRangeName: ['local', ''],
  getUnprotectedRanges: ['local', ''],
  isWarningOnly: ['local', ''],
  remove: ['write', ''],
  removeEditor: ['write', 's', 'User'],
  removeEditors: ['write', 'a'],
  setDescription: ['write', 's'],
  setDomainEdit: ['write', 'b'],
  setNamedRange: ['write', 'NamedRange'],
  setRange: ['write', 'Range'],
  setRangeName: ['write', 's'],
  setUnprotectedRanges: ['write', 'a'],
  setWarningOnly: ['write', 'b'],
});

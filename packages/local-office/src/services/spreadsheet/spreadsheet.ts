// A Spreadsheet, as scripts know it.
import { GOOGLE_DOCS } from '../../form/form-links';
import type { GoogleEnum } from '../../runtime/service/google-enum';
import { ServiceError } from '../../runtime/service/service';
import { parseA1 } from '../../text/a1';
import { isTimeZone } from '../../time/zone';
import { touch } from '../../workbook/cells';
import { maxWorkbookCells, workbookCells } from '../../workbook/limits';
import { addSheet, newSheet, newSheetId } from '../../workbook/new-workbook';
import { copySheet, nextSheetName, uniqueSheetName } from '../../workbook/structure/copy-sheet';
import { moveSheet, nameProblem, removeSheet } from '../../workbook/structure/tabs';
import { requireEdit } from './access';
import { ProtectionType, RecalculationInterval } from './enums';
import { assertGoogle, declareFace, type GoogleShape, type MethodEntry, spreadsheetScopes } from './face';
import { type RangeHandle, SheetHandle, SpreadsheetHandle } from './handles';
import { putNamedRange } from './rules/named-range';
import { activateSheet, selectionOf } from './sheet/selecting';
import { emailOf, UserFace } from './user';

/** Methods that a Spreadsheet hands to its active sheet, with the argument lists of Sheet. */
const ofActiveSheet: Readonly<Record<string, readonly [MethodKind, ...string[]]>> = {
  appendRow: ['write', 'a'],
  autoResizeColumn: ['write', 'i'],
  deleteColumn: ['write', 'i'],
  deleteColumns: ['write', 'i i'],
  deleteRow: ['write', 'i'],
  deleteRows: ['write', 'i i'],
  getActiveCell: ['read', ''],
  getActiveRange: ['read', ''],
  getActiveRangeList: ['read', ''],
  getColumnWidth: ['read', 'i'],
  getCurrentCell: ['read', ''],
  getDataRange: ['read', ''],
  getFrozenColumns: ['read', ''],
  getFrozenRows: ['read', ''],
  getLastColumn: ['read', ''],
  getLastRow: ['read', ''],
  getRangeList: ['local', 'a'],
  getRowHeight: ['read', 'i'],
  getSelection: ['read', ''],
  getSheetId: ['read', ''],
  getSheetName: ['read', ''],
  getSheetValues: ['read', 'i i i i'],
  hideColumn: ['write', 'Range'],
  hideRow: ['write', 'Range'],
  insertColumnAfter: ['write', 'i'],
  insertColumnBefore: ['write', 'i'],
  insertColumnsAfter: ['write', 'i i'],
  insertColumnsBefore: ['write', 'i i'],
  insertRowAfter: ['write', 'i'],
  insertRowBefore: ['write', 'i'],
  insertRowsAfter: ['write', 'i i'],
  insertRowsBefore: ['write', 'i i'],
  isColumnHiddenByUser: ['read', 'i'],
  isRowHiddenByFilter: ['read', 'i'],
  isRowHiddenByUser: ['read', 'i'],
  setActiveRange: ['write', 'Range'],
  setActiveRangeList: ['write', 'RangeList'],
  setActiveSelection: ['write', 'Range', 's'],
  setColumnWidth: ['write', 'i i'],
  setCurrentCell: ['write', 'Range'],
  setFrozenColumns: ['write', 'i'],
  setFrozenRows: ['write', 'i'],
  setRowHeight: ['write', 'i i'],
  sort: ['write', 'i', 'i b'],
  unhideColumn: ['write', 'Range'],
  unhideRow: ['write', 'Range'],
};

type MethodKind = 'read' | 'write' | 'local';

type Own = Pick<
  GoogleAppsScript.Spreadsheet.Spreadsheet,
  | 'addEditors'
  | 'copy'
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getNamedRanges'
  | 'getNumSheets'
  | 'getOwner'
  | 'getProtections'
  | 'getRange'
  | 'getRangeByName'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'rename'
  | 'setNamedRange'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'toast'
>;

export class SpreadsheetFace extends SpreadsheetHandle implements GoogleShape<Own> {
  getId(): string {
    return this.workbookId;
  }
  getKey(): string {
    return this.workbookId;
  }
  getName(): string {
    return this.workbook.name;
  }
  getUrl(): string {
    const { origin = GOOGLE_DOCS } = this.world.session.state;
    return `${origin}/spreadsheets/d/${this.workbookId}/edit`;
  }
  rename(name: string): void {
    this.checkEdit();
    this.workbook.name = name;
    touch(this.workbook);
  }

  getSheets(): SheetHandle[] {
    return this.workbook.sheets.map((sheet) => this.face(sheet.id));
  }
  getNumSheets(): number {
    return this.workbook.sheets.length;
  }
  getSheetByName(name: string): SheetHandle | null {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    return found ? this.face(found.id) : null;
  }
  getSheetById(id: number): SheetHandle | null {
    const found = this.workbook.sheets.find((sheet) => sheet.id === id);
    return found ? this.face(found.id) : null;
  }
  getActiveSheet(): SheetHandle {
    return this.face(selectionOf(this.world, this.workbook).sheetId);
  }
  setActiveSheet(sheet: SheetHandle, restoreSelection = true): SheetHandle {
    activateSheet(this.world, this.workbook, sheet.sheet, restoreSelection);
    return sheet;
  }
  /** (), (index), (name), each with an index and a template; the new tab becomes active. */
  insertSheet(...args: unknown[]): SheetHandle {
    this.checkEdit();
    const { workbook } = this;
    const name = args.find((arg) => typeof arg === 'string');
    const index = args.find((arg) => typeof arg === 'number');
    const options = args.find((arg) => typeof arg === 'object' && arg !== null);
    const template: unknown = options === undefined ? undefined : Reflect.get(Object(options), 'template');
    const problem = name === undefined ? undefined : nameProblem(workbook, name);
    if (problem) throw new ServiceError(problem);
    const active = workbook.sheets.findIndex(
      (sheet) => sheet.id === selectionOf(this.world, workbook).sheetId,
    );
    const at = Math.max(0, Math.min(index ?? active + 1, workbook.sheets.length));
    if (template instanceof SheetHandle) {
      this.checkGrowth(template.sheet.rowCount * template.sheet.columnCount);
      const copied = copySheet(
        template.workbook,
        template.sheet,
        workbook,
        name ?? uniqueSheetName(workbook, `Copy of ${template.sheet.name}`),
        at,
      );
      return this.opened(copied.id);
    }
    this.checkGrowth(26_000);
    const made = newSheet({ id: newSheetId(workbook), name: name ?? nextSheetName(workbook) });
    addSheet(workbook, at, made);
    return this.opened(made.id);
  }
  duplicateActiveSheet(): SheetHandle {
    this.checkEdit();
    const { workbook } = this;
    const sheet = this.getActiveSheet().sheet;
    this.checkGrowth(sheet.rowCount * sheet.columnCount);
    const name = uniqueSheetName(workbook, `Copy of ${sheet.name}`);
    return this.opened(copySheet(workbook, sheet, workbook, name, workbook.sheets.indexOf(sheet) + 1).id);
  }
  deleteActiveSheet(): SheetHandle {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  deleteSheet(sheet: SheetHandle): void {
    this.checkEdit();
    const data = sheet.sheet;
    requireEdit(this.world, this.workbook, data, null);
    assertGoogle(
      data.formUrl === null,
      'You cannot delete a sheet with a linked form. Please unlink the form first.',
    );
    const shown = this.workbook.sheets.filter((other) => !other.hidden && other.id !== data.id);
    assertGoogle(shown.length > 0, "You can't remove all the sheets in a document.");
    removeSheet(this.workbook, data);
  }
  moveActiveSheet(position: number): void {
    this.checkEdit();
    assertGoogle(
      position >= 1 && position <= this.workbook.sheets.length,
      'The sheet position is out of bounds.',
    );
    moveSheet(this.workbook, this.getActiveSheet().sheet, position - 1);
  }
  renameActiveSheet(name: string): void {
    this.onActiveSheet('setName', [name]);
  }

  /** `Sheet!A1`, `A1` on the active sheet, or a named range. */
  getRange(a1Notation: string): RangeHandle {
    const parsed = parseA1(a1Notation);
    if (!parsed) {
      const named = this.getRangeByName(a1Notation);
      if (!named) throw new ServiceError('Range not found');
      return named;
    }
    const sheet =
      parsed.sheetName === undefined || parsed.sheetName === ''
        ? this.getActiveSheet().sheet
        : this.workbook.sheets.find((known) => known.name === parsed.sheetName);
    if (!sheet) throw new ServiceError('Range not found');
    return this.world.make.range(this.world, this.workbookId, sheet.id, parsed.range);
  }
  getRangeByName(name: string): RangeHandle | null {
    const found = this.workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
    if (found) return this.world.make.range(this.world, this.workbookId, found.sheetId, found.range);
    const parsed = name.includes('!') ? parseA1(name) : undefined;
    const sheet = parsed && this.workbook.sheets.find((known) => known.name === parsed.sheetName);
    return parsed && sheet
      ? this.world.make.range(this.world, this.workbookId, sheet.id, parsed.range)
      : null;
  }
  getNamedRanges(): object[] {
    return this.workbook.namedRanges.map((range) =>
      this.world.make.namedRange(this.world, this.workbookId, range.id),
    );
  }
  setNamedRange(name: string, range: RangeHandle): void {
    this.checkEdit();
    putNamedRange(this.workbook, name, { sheetId: range.sheetId, range: range.range }, () =>
      this.world.session.newId('name'),
    );
  }
  removeNamedRange(name: string): void {
    this.checkEdit();
    const found = this.workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new ServiceError(`The range name ${name} does not exist.`);
    this.workbook.namedRanges = this.workbook.namedRanges.filter((range) => range !== found);
    touch(this.workbook);
  }
  getProtections(type: unknown): object[] {
    const wanted = ProtectionType.nameOf(type);
    return this.workbook.protections
      .filter((protection) => protection.type === wanted)
      .map((protection) => this.world.make.protection(this.world, this.workbookId, protection.id));
  }
  getBandings(): object[] {
    return this.workbook.sheets.flatMap((sheet) =>
      sheet.bandings.map((banding) =>
        this.world.make.banding(this.world, this.workbookId, sheet.id, banding.id),
      ),
    );
  }
  createTextFinder(text: string): object {
    const places = this.workbook.sheets.map((sheet) => ({ sheetId: sheet.id }));
    return this.world.make.textFinder(this.world, this.workbookId, places, text);
  }

  getOwner(): UserFace | null {
    return this.workbook.owner === '' ? null : new UserFace(this.workbook.owner);
  }
  /** Everybody with at least edit access, the owner first (gas-fakes oddities on DriveApp roles). */
  getEditors(): UserFace[] {
    return [this.workbook.owner, ...this.workbook.editors]
      .filter(Boolean)
      .map((email) => new UserFace(email));
  }
  getViewers(): UserFace[] {
    const { owner, editors, viewers } = this.workbook;
    return [...new Set([owner, ...editors, ...viewers])].filter(Boolean).map((email) => new UserFace(email));
  }
  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }
  addEditors(users: unknown[]): this {
    this.checkEdit();
    const added = users.map(emailOf).filter((email) => email !== this.workbook.owner);
    this.workbook.editors = [...new Set([...this.workbook.editors, ...added])];
    this.workbook.viewers = this.workbook.viewers.filter((email) => !added.includes(email));
    touch(this.workbook);
    return this;
  }
  addViewer(user: unknown): this {
    return this.addViewers([user]);
  }
  addViewers(users: unknown[]): this {
    this.checkEdit();
    this.workbook.viewers = [...new Set([...this.workbook.viewers, ...users.map(emailOf)])];
    touch(this.workbook);
    return this;
  }
  removeEditor(user: unknown): this {
    this.checkEdit();
    this.workbook.editors = this.workbook.editors.filter((email) => email !== emailOf(user));
    touch(this.workbook);
    return this;
  }
  removeViewer(user: unknown): this {
    this.checkEdit();
    this.workbook.viewers = this.workbook.viewers.filter((email) => email !== emailOf(user));
    touch(this.workbook);
    return this;
  }

  getSpreadsheetLocale(): string {
    return this.workbook.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    this.checkEdit();
    assertGoogle(/^[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?$/.test(locale), `Invalid argument: ${locale}`);
    this.workbook.locale = locale.replace('-', '_');
    touch(this.workbook);
  }
  getSpreadsheetTimeZone(): string {
    return this.workbook.timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    this.checkEdit();
    assertGoogle(isTimeZone(timeZone), `Invalid argument: ${timeZone}`);
    this.workbook.timeZone = timeZone;
    touch(this.workbook);
  }
  getRecalculationInterval(): GoogleEnum {
    return RecalculationInterval.of(this.workbook.recalculationInterval);
  }
  setRecalculationInterval(interval: unknown): this {
    this.checkEdit();
    this.workbook.recalculationInterval = RecalculationInterval.nameOf(interval) ?? 'ON_CHANGE';
    touch(this.workbook);
    return this;
  }
  isIterativeCalculationEnabled(): boolean {
    return this.workbook.iterativeCalculation;
  }
  setIterativeCalculationEnabled(on: boolean): this {
    this.checkEdit();
    this.workbook.iterativeCalculation = on;
    touch(this.workbook);
    return this;
  }
  getMaxIterativeCalculationCycles(): number {
    return this.workbook.maxIterations;
  }
  setMaxIterativeCalculationCycles(cycles: number): this {
    this.checkEdit();
    this.workbook.maxIterations = cycles;
    touch(this.workbook);
    return this;
  }
  getIterativeCalculationConvergenceThreshold(): number {
    return this.workbook.convergenceThreshold;
  }
  setIterativeCalculationConvergenceThreshold(threshold: number): this {
    this.checkEdit();
    this.workbook.convergenceThreshold = threshold;
    touch(this.workbook);
    return this;
  }

  /** A copy owned by the acting user, with everything in it but viewers and editors. */
  copy(name: string): SpreadsheetHandle {
    this.world.session.charge('spreadsheetsCreated', 1);
    const id = this.world.session.newId('spreadsheet');
    const { effectiveUser, state } = this.world.session;
    state.workbooks[id] = {
      ...structuredClone(this.workbook),
      id,
      name,
      owner: effectiveUser,
      editors: [],
      viewers: [],
      selections: {},
    };
    return this.world.make.spreadsheet(this.world, id);
  }
  getFormUrl(): string | null {
    return this.workbook.sheets.find((sheet) => sheet.formUrl !== null)?.formUrl ?? null;
  }
  getAs(contentType: string): object {
    return this.world.screen.exportBlob(this.workbook, contentType);
  }
  getBlob(): object {
    return this.world.screen.exportBlob(this.workbook, 'application/pdf');
  }
  toast(message: string, title?: string | null, seconds?: number | null): void {
    this.world.screen.toast(message, title ?? '', seconds ?? 5);
  }
  addMenu(name: string, items: unknown[]): void {
    this.world.screen.setMenu(name, menuItems(items));
  }
  updateMenu(name: string, items: unknown[]): void {
    this.world.screen.setMenu(name, menuItems(items));
  }
  removeMenu(name: string): void {
    this.world.screen.setMenu(name, null);
  }

  /** Calls a method of the active sheet's face, which this file doesn't import. */
  onActiveSheet(method: string, args: readonly unknown[]): unknown {
    const sheet = this.getActiveSheet();
    const found: unknown = Reflect.get(sheet, method);
    if (typeof found !== 'function') throw new Error(`Sheet.${method} is missing`);
    return Reflect.apply(found, sheet, args);
  }

  private face(sheetId: number): SheetHandle {
    return this.world.make.sheet(this.world, this.workbookId, sheetId);
  }
  private opened(sheetId: number): SheetHandle {
    const sheet = this.face(sheetId);
    activateSheet(this.world, this.workbook, sheet.sheet);
    return sheet;
  }
  private checkEdit(): void {
    requireEdit(this.world, this.workbook, null, null);
  }
  private checkGrowth(cells: number): void {
    assertGoogle(
      workbookCells(this.workbook) + cells <= maxWorkbookCells,
      `This action would increase the number of cells in the workbook above the limit of ${maxWorkbookCells} cells.`,
    );
  }
}

function menuItems(items: unknown[]): ({ name: string; functionName: string } | null)[] {
  return items.map((item) =>
    typeof item === 'object' && item !== null
      ? { name: String(Reflect.get(item, 'name')), functionName: String(Reflect.get(item, 'functionName')) }
      : null,
  );
}

function local(...signatures: string[]): MethodEntry {
  return ['local', ...signatures];
}
function read(...signatures: string[]): MethodEntry {
  return ['read', ...signatures];
}
function write(...signatures: string[]): MethodEntry {
  return ['write', ...signatures];
}

const methods: Record<string, MethodEntry> = {
  addEditor: write('s', 'User'),
  addEditors: write('a'),
  addMenu: write('s a'),
  addViewer: write('s', 'User'),
  addViewers: write('a'),
  copy: write('s'),
  createTextFinder: local('s'),
  deleteActiveSheet: write(''),
  deleteSheet: write('Sheet'),
  duplicateActiveSheet: write(''),
  getActiveSheet: read(''),
  getAs: read('s'),
  getBandings: read(''),
  getBlob: read(''),
  getEditors: read(''),
  getFormUrl: read(''),
  getId: local(''),
  getIterativeCalculationConvergenceThreshold: read(''),
  getKey: local(''),
  getMaxIterativeCalculationCycles: read(''),
  getName: read(''),
  getNamedRanges: read(''),
  getNumSheets: read(''),
  getOwner: read(''),
  getProtections: read('e:ProtectionType'),
  getRange: local('s'),
  getRangeByName: read('s'),
  getRecalculationInterval: read(''),
  getSheetById: read('i'),
  getSheetByName: read('s'),
  getSheets: read(''),
  getSpreadsheetLocale: read(''),
  getSpreadsheetTimeZone: read(''),
  getUrl: local(''),
  getViewers: read(''),
  insertSheet: write('', 'i', 'i o', 'o', 's', 's i', 's i o', 's o'),
  isIterativeCalculationEnabled: read(''),
  moveActiveSheet: write('i'),
  removeEditor: write('s', 'User'),
  removeMenu: write('s'),
  removeNamedRange: write('s'),
  removeViewer: write('s', 'User'),
  rename: write('s'),
  renameActiveSheet: write('s'),
  setActiveSheet: write('Sheet', 'Sheet b'),
  setIterativeCalculationConvergenceThreshold: write('n'),
  setIterativeCalculationEnabled: write('b'),
  setMaxIterativeCalculationCycles: write('i'),
  setNamedRange: write('s Range'),
  setRecalculationInterval: write('e:RecalculationInterval'),
  setSpreadsheetLocale: write('s'),
  setSpreadsheetTimeZone: write('s'),
  toast: write('s', 's s?', 's s? n?'),
  updateMenu: write('s a'),
};
for (const [name, [kind, ...signatures]] of Object.entries(ofActiveSheet)) {
  Reflect.set(
    SpreadsheetFace.prototype,
    name,
    function handOn(this: SpreadsheetFace, ...args: unknown[]): unknown {
      return this.onActiveSheet(name, args);
    },
  );
  methods[name] = [kind, ...signatures];
}
declareFace(SpreadsheetFace, 'Spreadsheet', methods, { scopes: spreadsheetScopes });

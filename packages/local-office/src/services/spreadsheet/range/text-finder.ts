// Finds and replaces texts in cells.
import { ServiceError } from '../../../runtime/service/service';
import { serialOfInstant } from '../../../time/serial-number';
import { displayText } from '../../../workbook/cell/display';
import { cellAt, putCell, touch } from '../../../workbook/cells';
import { contentExtent } from '../../../workbook/formulas/recalculate';
import { boundRange, rectOf } from '../../../workbook/grid-range';
import { enteredCell } from '../../../workbook/ranges/range-edit';
import { requireEdit } from '../access';
import { declareFace, type GoogleShape } from '../face';
import { type RangeHandle, type SheetsWorld, type TextPlace, WorkbookFace } from '../handles';

interface Found {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

export class TextFinderFace
  extends WorkbookFace
  implements GoogleShape<GoogleAppsScript.Spreadsheet.TextFinder>
{
  private diacriticsIgnored = false;
  private caseMatters = false;
  private entireCell = false;
  private formulas = false;
  private regularExpression = false;
  private start: Found | null = null;
  private current: Found | null = null;

  constructor(
    world: SheetsWorld,
    workbookId: string,
    private readonly places: readonly TextPlace[],
    private readonly wanted: string,
  ) {
    super(world, workbookId);
  }
  findAll(): RangeHandle[] {
    return this.matches().map((found) => this.face(found));
  }
  findNext(): RangeHandle | null {
    return this.step(1);
  }
  findPrevious(): RangeHandle | null {
    return this.step(-1);
  }
  getCurrentMatch(): RangeHandle | null {
    return this.current ? this.face(this.current) : null;
  }
  ignoreDiacritics(on: boolean): this {
    this.diacriticsIgnored = on;
    return this;
  }
  matchCase(on: boolean): this {
    this.caseMatters = on;
    return this;
  }
  matchEntireCell(on: boolean): this {
    this.entireCell = on;
    return this;
  }
  matchFormulaText(on: boolean): this {
    this.formulas = on;
    return this;
  }
  useRegularExpression(on: boolean): this {
    this.regularExpression = on;
    return this;
  }
  startFrom(range: RangeHandle): this {
    this.start = { sheetId: range.sheetId, row: range.range.row, column: range.range.column };
    this.current = null;
    return this;
  }
  /** How many matches were replaced. */
  replaceAllWith(text: string): number {
    return this.matches().reduce((sum, found) => sum + this.replaceIn(found, text), 0);
  }
  /** Replaces in the current match, or in the next one if none was looked for yet. */
  replaceWith(text: string): number {
    if (!this.current) this.step(1);
    return this.current ? this.replaceIn(this.current, text) : 0;
  }

  private pattern(): RegExp {
    const source = this.regularExpression
      ? this.wanted
      : this.fold(this.wanted).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const whole = this.entireCell ? `^(?:${source})$` : source;
    try {
      return new RegExp(whole, this.caseMatters ? 'gu' : 'giu');
    } catch {
      throw new ServiceError('Invalid regular expression.');
    }
  }
  private fold(text: string): string {
    return this.diacriticsIgnored ? withoutMarks(text) : text;
  }
  private textAt({ sheetId, row, column }: Found): string {
    const { workbook } = this;
    const sheet = this.world.sheet(this.workbookId, sheetId);
    const formula = cellAt(sheet, row, column)?.f;
    if (this.formulas && formula !== undefined) return formula;
    const values = this.world.values(workbook, sheet);
    return displayText(values.value(row, column), values.format(row, column), workbook.locale);
  }
  private matches(): Found[] {
    const found: Found[] = [];
    const pattern = this.pattern();
    for (const place of this.places) {
      const sheet = this.world.sheet(this.workbookId, place.sheetId);
      const extent = contentExtent(sheet, this.world.values(this.workbook, sheet));
      const whole = rectOf(1, 1, Math.max(1, extent.lastRow), Math.max(1, extent.lastColumn));
      const rect = place.range ? boundRange(place.range, sheet) : whole;
      for (let row = rect.row; row <= Math.min(rect.lastRow, extent.lastRow); row += 1) {
        for (let column = rect.column; column <= Math.min(rect.lastColumn, extent.lastColumn); column += 1) {
          const at = { sheetId: place.sheetId, row, column };
          const text = this.fold(this.textAt(at));
          pattern.lastIndex = 0;
          if (text !== '' && pattern.test(text)) found.push(at);
        }
      }
    }
    return found;
  }
  private step(direction: 1 | -1): RangeHandle | null {
    const all = this.matches();
    if (all.length === 0) return null;
    const from = this.current ?? this.start;
    const order = (found: Found): number =>
      this.places.findIndex((place) => place.sheetId === found.sheetId) * 1e12 +
      found.row * 1e6 +
      found.column;
    const next = !from
      ? direction === 1
        ? all[0]
        : all.at(-1)
      : direction === 1
        ? all.find((found) => order(found) > order(from))
        : all.findLast((found) => order(found) < order(from));
    this.current = next ?? null;
    return next ? this.face(next) : null;
  }
  private replaceIn(found: Found, text: string): number {
    const { workbook } = this;
    const sheet = this.world.sheet(this.workbookId, found.sheetId);
    const { row, column } = found;
    requireEdit(this.world, workbook, sheet, rectOf(row, column));
    const cell = cellAt(sheet, row, column);
    const before = this.textAt(found);
    let count = 0;
    const after = this.fold(before).replace(this.pattern(), (match, ...groups) => {
      count += 1;
      return this.regularExpression ? fillGroups(text, match, groups) : text;
    });
    if (count === 0 || (cell?.f !== undefined && !this.formulas)) return 0;
    const today = Math.floor(serialOfInstant(this.world.session.now(), workbook.timeZone));
    putCell(sheet, row, column, enteredCell(workbook, cell, after, today));
    touch(workbook, sheet);
    return count;
  }
  private face({ sheetId, row, column }: Found): RangeHandle {
    return this.world.make.range(this.world, this.workbookId, sheetId, rectOf(row, column));
  }
}

/** `$1` in a replacement is the first group of a regular expression. */
function fillGroups(text: string, match: string, groups: readonly unknown[]): string {
  return text.replace(/\$(\d)/g, (_whole, digit: string) =>
    digit === '0' ? match : String(groups[Number(digit) - 1] ?? ''),
  );
}

declareFace(TextFinderFace, 'TextFinder', {
  findAll: ['read', ''],
  findNext: ['read', ''],
  findPrevious: ['read', ''],
  getCurrentMatch: ['local', ''],
  ignoreDiacritics: ['local', 'b'],
  matchCase: ['local', 'b'],
  matchEntireCell: ['local', 'b'],
  matchFormulaText: ['local', 'b'],
  replaceAllWith: ['write', 's'],
  replaceWith: ['write', 's'],
  startFrom: ['local', 'Range'],
  useRegularExpression: ['local', 'b'],
});

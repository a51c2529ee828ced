// How the cells of a Range look.
import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { parseCssColor, rgbHex } from '../../../workbook/cell/css-color';
import { defaultNumberFormat, normaliseNumberFormat } from '../../../workbook/cell/number-format';
import { cellAt, styleOf } from '../../../workbook/cells';
import { mapPlaces, restyle } from '../../../workbook/ranges/range-edit';
import type { BorderLine, CellStyle } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { BorderStyle, TextDirection, WrapStrategy } from '../enums';
import { declareFace, Face, type GoogleShape } from '../face';
import { type ColorFace, colorFace, colorOf, concreteColor } from '../look/color';
import { type StyleValue, TextStyleFace } from '../look/text-style';
import { RangeValues } from './range-values';

type WritableStyle = { -readonly [K in keyof CellStyle]: CellStyle[K] };
type StyleKey = keyof CellStyle;

/** A style with one field set, or removed when the value is undefined. */
function withField<K extends StyleKey>(style: CellStyle, key: K, value: CellStyle[K] | undefined): CellStyle {
  const next: WritableStyle = { ...style };
  delete next[key];
  if (value !== undefined) next[key] = value;
  return next;
}

export class TextRotationFace extends Face implements GoogleShape<GoogleAppsScript.Spreadsheet.TextRotation> {
  constructor(
    private readonly degrees: number,
    private readonly upright: boolean,
  ) {
    super();
  }
  getDegrees(): number {
    return this.upright ? 0 : this.degrees;
  }
  isVertical(): boolean {
    return this.upright;
  }
}

/** One line of Range.getBorder, which works though it isn't documented (gas-fakes testsheetsformatting). */
export class BorderFace extends Face {
  constructor(private readonly line: BorderLine | undefined) {
    super();
  }
  getBorderStyle(): GoogleEnum | null {
    const style = this.line?.style;
    return style === undefined ? null : (BorderStyle.find(style) ?? null);
  }
  getColor(): ColorFace {
    return this.line ? colorFace(this.line.color) : emptyColor();
  }
}

function emptyColor(): ColorFace {
  return colorFace('#000000', 'UNSUPPORTED');
}

export class BordersFace extends Face {
  constructor(private readonly style: CellStyle) {
    super();
  }
  getTop(): BorderFace {
    return new BorderFace(this.style.top);
  }
  getBottom(): BorderFace {
    return new BorderFace(this.style.bottom);
  }
  getLeft(): BorderFace {
    return new BorderFace(this.style.left);
  }
  getRight(): BorderFace {
    return new BorderFace(this.style.right);
  }
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** `normal` reads back as `general-left`, null as `general`; other words are ignored (gas-fakes oddities). */
function withHorizontal(style: CellStyle, value: unknown): CellStyle {
  const text = optionalText(value)?.toLowerCase();
  if (text === undefined || text === 'general') return withField(style, 'horizontalAlignment', undefined);
  if (text === 'normal') return withField(style, 'horizontalAlignment', 'general-left');
  const known = ['left', 'center', 'right', 'justify', 'general-left'].includes(text);
  return known ? withField(style, 'horizontalAlignment', text) : style;
}

function withVertical(style: CellStyle, value: unknown): CellStyle {
  const text = optionalText(value)?.toLowerCase();
  if (text === undefined) return withField(style, 'verticalAlignment', undefined);
  return ['top', 'middle', 'bottom'].includes(text) ? withField(style, 'verticalAlignment', text) : style;
}

function fontLineStyle(style: CellStyle, value: unknown): CellStyle {
  const line = optionalText(value);
  return withField(
    withField(style, 'underline', line === 'underline' ? true : undefined),
    'strikethrough',
    line === 'line-through' ? true : undefined,
  );
}

function fontLineOf(style: CellStyle): string {
  return style.strikethrough ? 'line-through' : style.underline ? 'underline' : 'none';
}

function colorStyle(style: CellStyle, key: 'background' | 'fontColor', value: unknown): CellStyle {
  const theme = key === 'background' ? 'backgroundTheme' : 'fontColorTheme';
  const rgb = typeof value === 'string' ? parseCssColor(value) : undefined;
  // An unknown colour name is silently taken, without effect (gas-fakes oddities).
  if (typeof value === 'string' && value !== '' && rgb === undefined) return style;
  return withField(withField(style, key, rgb), theme, undefined);
}

function colorObjectStyle(style: CellStyle, key: 'background' | 'fontColor', value: unknown): CellStyle {
  const color = colorOf(value);
  const theme = key === 'background' ? 'backgroundTheme' : 'fontColorTheme';
  return withField(withField(style, key, concreteColor(color)), theme, color?.theme);
}

function wrapOf(style: CellStyle): GoogleEnum {
  return WrapStrategy.find(style.wrap ?? 'OVERFLOW') ?? WrapStrategy.of('OVERFLOW');
}

/** Line wrapping by Boolean: an untouched cell says true though its strategy is OVERFLOW (gas-fakes testsheetsformatting). */
function wraps(style: CellStyle): boolean {
  return style.wrap === undefined || style.wrap === 'WRAP';
}

function rotationOf(style: CellStyle): TextRotationFace {
  return new TextRotationFace(style.rotation ?? 0, style.vertical ?? false);
}

function directionOf(style: CellStyle): GoogleEnum | null {
  return style.textDirection === undefined ? null : (TextDirection.find(style.textDirection) ?? null);
}

/** What text-style getters give for a cell: everything is set. */
export function cellTextStyle(style: CellStyle): StyleValue {
  return {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
    fontFamily: style.fontFamily ?? 'arial,sans,sans-serif',
    fontSize: style.fontSize ?? 10,
    color:
      style.fontColorTheme === undefined
        ? { rgb: style.fontColor ?? '#000000' }
        : { theme: style.fontColorTheme },
  };
}

function applyTextStyle(style: CellStyle, value: StyleValue): CellStyle {
  let next = style;
  if (value.bold !== null) next = withField(next, 'bold', value.bold || undefined);
  if (value.italic !== null) next = withField(next, 'italic', value.italic || undefined);
  if (value.underline !== null) next = withField(next, 'underline', value.underline || undefined);
  if (value.strikethrough !== null) next = withField(next, 'strikethrough', value.strikethrough || undefined);
  if (value.fontFamily !== null) next = withField(next, 'fontFamily', value.fontFamily);
  if (value.fontSize !== null) next = withField(next, 'fontSize', value.fontSize);
  if (value.color !== null) {
    next = withField(next, 'fontColor', concreteColor(value.color));
    next = withField(next, 'fontColorTheme', value.color.theme);
  }
  return next;
}

/** Looks of a Range. */
export abstract class RangeFormat extends RangeValues {
  getBackground(): string {
    return this.firstStyle().background ?? '#ffffff';
  }
  getBackgrounds(): string[][] {
    return this.styles((style) => style.background ?? '#ffffff');
  }
  getBackgroundColor(): string {
    return this.getBackground();
  }
  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }
  getBackgroundObject(): ColorFace {
    const style = this.firstStyle();
    return colorFace(style.background ?? '#ffffff', style.backgroundTheme);
  }
  getBackgroundObjects(): ColorFace[][] {
    return this.styles((style) => colorFace(style.background ?? '#ffffff', style.backgroundTheme));
  }
  setBackground(color: string | null): this {
    return this.all((style) => colorStyle(style, 'background', color));
  }
  setBackgroundColor(color: string | null): this {
    return this.setBackground(color);
  }
  setBackgrounds(colors: unknown[][]): this {
    return this.each(colors, (style, color) => colorStyle(style, 'background', color));
  }
  setBackgroundColors(colors: unknown[][]): this {
    return this.setBackgrounds(colors);
  }
  setBackgroundObject(color: unknown): this {
    return this.all((style) => colorObjectStyle(style, 'background', color));
  }
  setBackgroundObjects(colors: unknown[][] | null): this {
    if (colors === null) return this.setBackground(null);
    return this.each(colors, (style, color) => colorObjectStyle(style, 'background', color));
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setBackground(rgbHex(red, green, blue));
  }
  getFontColor(): string {
    return this.firstStyle().fontColor ?? '#000000';
  }
  getFontColors(): string[][] {
    return this.styles((style) => style.fontColor ?? '#000000');
  }
  getFontColorObject(): ColorFace {
    const style = this.firstStyle();
    return colorFace(style.fontColor ?? '#000000', style.fontColorTheme);
  }
  getFontColorObjects(): ColorFace[][] {
    return this.styles((style) => colorFace(style.fontColor ?? '#000000', style.fontColorTheme));
  }
  setFontColor(color: string | null): this {
    return this.all((style) => colorStyle(style, 'fontColor', color));
  }
  setFontColors(colors: unknown[][]): this {
    return this.each(colors, (style, color) => colorStyle(style, 'fontColor', color));
  }
  setFontColorObject(color: unknown): this {
    return this.all((style) => colorObjectStyle(style, 'fontColor', color));
  }
  setFontColorObjects(colors: unknown[][]): this {
    return this.each(colors, (style, color) => colorObjectStyle(style, 'fontColor', color));
  }
  getFontFamily(): string {
    return this.firstStyle().fontFamily ?? 'Arial';
  }
  getFontFamilies(): string[][] {
    return this.styles((style) => style.fontFamily ?? 'Arial');
  }
  setFontFamily(family: string | null): this {
    return this.all((style) => withField(style, 'fontFamily', optionalText(family)));
  }
  setFontFamilies(families: unknown[][]): this {
    return this.each(families, (style, family) => withField(style, 'fontFamily', optionalText(family)));
  }
  getFontSize(): number {
    return this.firstStyle().fontSize ?? 10;
  }
  getFontSizes(): number[][] {
    return this.styles((style) => style.fontSize ?? 10);
  }
  setFontSize(size: number): this {
    return this.all((style) => withField(style, 'fontSize', size));
  }
  setFontSizes(sizes: unknown[][]): this {
    return this.each(sizes, (style, size) =>
      withField(style, 'fontSize', typeof size === 'number' ? size : undefined),
    );
  }
  getFontWeight(): string {
    return this.firstStyle().bold ? 'bold' : 'normal';
  }
  getFontWeights(): string[][] {
    return this.styles((style) => (style.bold ? 'bold' : 'normal'));
  }
  setFontWeight(weight: string | null): this {
    return this.all((style) => withField(style, 'bold', weight === 'bold' || undefined));
  }
  setFontWeights(weights: unknown[][]): this {
    return this.each(weights, (style, weight) => withField(style, 'bold', weight === 'bold' || undefined));
  }
  getFontStyle(): string {
    return this.firstStyle().italic ? 'italic' : 'normal';
  }
  getFontStyles(): string[][] {
    return this.styles((style) => (style.italic ? 'italic' : 'normal'));
  }
  setFontStyle(fontStyle: string | null): this {
    return this.all((style) => withField(style, 'italic', fontStyle === 'italic' || undefined));
  }
  setFontStyles(fontStyles: unknown[][]): this {
    return this.each(fontStyles, (style, value) =>
      withField(style, 'italic', value === 'italic' || undefined),
    );
  }
  getFontLine(): string {
    return fontLineOf(this.firstStyle());
  }
  getFontLines(): string[][] {
    return this.styles(fontLineOf);
  }
  setFontLine(line: string | null): this {
    return this.all((style) => fontLineStyle(style, line));
  }
  setFontLines(lines: unknown[][]): this {
    return this.each(lines, fontLineStyle);
  }
  getNumberFormat(): string {
    const { row, column } = this.cells;
    return this.values.format(row, column) ?? defaultNumberFormat;
  }
  getNumberFormats(): string[][] {
    const { values } = this;
    return mapPlaces(this.cells, (row, column) => values.format(row, column) ?? defaultNumberFormat);
  }
  setNumberFormat(format: string): this {
    return this.all((style) => withField(style, 'numberFormat', normaliseNumberFormat(format)));
  }
  setNumberFormats(formats: unknown[][]): this {
    return this.each(formats, (style, format) =>
      withField(style, 'numberFormat', normaliseNumberFormat(String(format ?? ''))),
    );
  }
  getHorizontalAlignment(): string {
    return this.firstStyle().horizontalAlignment ?? 'general';
  }
  getHorizontalAlignments(): string[][] {
    return this.styles((style) => style.horizontalAlignment ?? 'general');
  }
  setHorizontalAlignment(alignment: string | null): this {
    return this.all((style) => withHorizontal(style, alignment));
  }
  setHorizontalAlignments(alignments: unknown[][]): this {
    return this.each(alignments, withHorizontal);
  }
  getVerticalAlignment(): string {
    return this.firstStyle().verticalAlignment ?? 'bottom';
  }
  getVerticalAlignments(): string[][] {
    return this.styles((style) => style.verticalAlignment ?? 'bottom');
  }
  setVerticalAlignment(alignment: string | null): this {
    return this.all((style) => withVertical(style, alignment));
  }
  setVerticalAlignments(alignments: unknown[][]): this {
    return this.each(alignments, withVertical);
  }
  getWrap(): boolean {
    return wraps(this.firstStyle());
  }
  getWraps(): boolean[][] {
    return this.styles(wraps);
  }
  setWrap(on: boolean): this {
    return this.all((style) => withField(style, 'wrap', on ? 'WRAP' : 'OVERFLOW'));
  }
  setWraps(on: unknown[][]): this {
    return this.each(on, (style, value) => withField(style, 'wrap', value === true ? 'WRAP' : 'OVERFLOW'));
  }
  getWrapStrategy(): GoogleEnum {
    return wrapOf(this.firstStyle());
  }
  getWrapStrategies(): GoogleEnum[][] {
    return this.styles(wrapOf);
  }
  setWrapStrategy(strategy: unknown): this {
    return this.all((style) => withField(style, 'wrap', WrapStrategy.nameOf(strategy)));
  }
  setWrapStrategies(strategies: unknown[][]): this {
    return this.each(strategies, (style, value) => withField(style, 'wrap', WrapStrategy.nameOf(value)));
  }
  getTextDirection(): GoogleEnum | null {
    return directionOf(this.firstStyle());
  }
  getTextDirections(): (GoogleEnum | null)[][] {
    return this.styles(directionOf);
  }
  setTextDirection(direction: unknown): this {
    return this.all((style) => withField(style, 'textDirection', TextDirection.nameOf(direction)));
  }
  setTextDirections(directions: unknown[][]): this {
    return this.each(directions, (style, value) =>
      withField(style, 'textDirection', TextDirection.nameOf(value)),
    );
  }
  getTextRotation(): TextRotationFace {
    return rotationOf(this.firstStyle());
  }
  getTextRotations(): TextRotationFace[][] {
    return this.styles(rotationOf);
  }
  setTextRotation(rotation: unknown): this {
    return this.all((style) => rotated(style, rotation));
  }
  setTextRotations(rotations: unknown[][]): this {
    return this.each(rotations, rotated);
  }
  setVerticalText(vertical: boolean): this {
    return this.all((style) =>
      withField(withField(style, 'rotation', undefined), 'vertical', vertical || undefined),
    );
  }
  getTextStyle(): TextStyleFace {
    return new TextStyleFace(cellTextStyle(this.firstStyle()));
  }
  getTextStyles(): TextStyleFace[][] {
    return this.styles((style) => new TextStyleFace(cellTextStyle(style)));
  }
  setTextStyle(textStyle: unknown): this {
    return this.all((style) =>
      textStyle instanceof TextStyleFace ? applyTextStyle(style, textStyle.style) : style,
    );
  }
  setTextStyles(textStyles: unknown[][]): this {
    return this.each(textStyles, (style, value) =>
      value instanceof TextStyleFace ? applyTextStyle(style, value.style) : style,
    );
  }

  /** Null leaves a side as it is, false removes it. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    borderStyle?: unknown,
  ): this {
    const { cells } = this;
    const line: BorderLine = {
      color: (typeof color === 'string' ? parseCssColor(color) : undefined) ?? '#000000',
      style: BorderStyle.nameOf(borderStyle) ?? 'SOLID',
    };
    const put = (
      style: CellStyle,
      side: 'top' | 'left' | 'bottom' | 'right',
      on: boolean | null,
    ): CellStyle => (on === null ? style : withField(style, side, on ? line : undefined));
    return this.all((style, row, column) => {
      let next = put(style, 'top', row === 0 ? top : horizontal);
      next = put(next, 'left', column === 0 ? left : vertical);
      next = put(next, 'bottom', row === cells.lastRow - cells.row ? bottom : horizontal);
      return put(next, 'right', column === cells.lastColumn - cells.column ? right : vertical);
    }, false);
  }

  /** Undocumented on Google, but it works; null when the first cell has no border. */
  getBorder(): BordersFace | null {
    const { top, bottom, left, right } = this.firstStyle();
    return top || bottom || left || right ? new BordersFace(this.firstStyle()) : null;
  }

  /** Links are shown as links or as plain text; the office's grid shows both alike. */
  setShowHyperlink(_show: boolean): this {
    requireEdit(this.world, this.workbook, this.sheet, this.cells);
    return this;
  }

  protected firstStyle(): CellStyle {
    const { row, column } = this.cells;
    return styleOf(this.workbook, cellAt(this.sheet, row, column));
  }

  private styles<T>(pick: (style: CellStyle) => T): T[][] {
    const { workbook, sheet } = this;
    return mapPlaces(this.cells, (row, column) => pick(styleOf(workbook, cellAt(sheet, row, column))));
  }

  /** Changes the look of every cell alike (`uniform`: without looking at the cell's place). */
  private all(change: (style: CellStyle, row: number, column: number) => CellStyle, uniform = true): this {
    const { cells, workbook, sheet } = this;
    requireEdit(this.world, workbook, sheet, cells);
    restyle(workbook, sheet, cells, change, uniform);
    return this;
  }

  private each(grid: unknown[][], change: (style: CellStyle, value: unknown) => CellStyle): this {
    this.checkGrid(grid);
    return this.all((style, row, column) => change(style, grid[row]?.[column]), false);
  }
}

function rotated(style: CellStyle, rotation: unknown): CellStyle {
  const degrees = rotation instanceof TextRotationFace ? rotation.getDegrees() : Number(rotation ?? 0);
  const vertical = rotation instanceof TextRotationFace && rotation.isVertical();
  return withField(
    withField(style, 'rotation', degrees === 0 ? undefined : degrees),
    'vertical',
    vertical || undefined,
  );
}

declareFace(TextRotationFace, 'TextRotation', { getDegrees: ['local', ''], isVertical: ['local', ''] });
declareFace(BorderFace, 'Border', { getBorderStyle: ['local', ''], getColor: ['local', ''] });
declareFace(BordersFace, 'Borders', {
  getTop: ['local', ''],
  getBottom: ['local', ''],
  getLeft: ['local', ''],
  getRight: ['local', ''],
});

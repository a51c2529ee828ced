// Text styles, rich texts and their builders.
import { ServiceError } from '../../../runtime/service/service';
import { parseCssColor } from '../../../workbook/cell/css-color';
import type { TextRunData } from '../../../workbook/workbook-data';
import { declareFace, Face, type GoogleShape } from '../face';
import { ColorFace, type ColorValue, colorOf, concreteColor } from './color';

/** Null: not set by this style. */
export interface StyleValue {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly color: ColorValue | null;
}

export const noStyle: StyleValue = {
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontFamily: null,
  fontSize: null,
  color: null,
};

export class TextStyleFace extends Face implements GoogleShape<GoogleAppsScript.Spreadsheet.TextStyle> {
  constructor(readonly style: StyleValue) {
    super();
  }
  copy(): TextStyleBuilderFace {
    return new TextStyleBuilderFace(this.style);
  }
  getFontFamily(): string | null {
    return this.style.fontFamily;
  }
  getFontSize(): number | null {
    return this.style.fontSize;
  }
  /** A theme colour answers with its name (gas-fakes testsheetsformatting). */
  getForegroundColor(): string | null {
    const { color } = this.style;
    return color === null ? null : (color.theme ?? color.rgb ?? null);
  }
  getForegroundColorObject(): ColorFace | null {
    return this.style.color === null ? null : new ColorFace(this.style.color);
  }
  isBold(): boolean | null {
    return this.style.bold;
  }
  isItalic(): boolean | null {
    return this.style.italic;
  }
  isStrikethrough(): boolean | null {
    return this.style.strikethrough;
  }
  isUnderline(): boolean | null {
    return this.style.underline;
  }
}

export class TextStyleBuilderFace
  extends Face
  implements GoogleShape<GoogleAppsScript.Spreadsheet.TextStyleBuilder>
{
  constructor(private style: StyleValue = noStyle) {
    super();
  }
  build(): TextStyleFace {
    return new TextStyleFace(this.style);
  }
  setBold(bold: boolean): this {
    return this.with({ bold });
  }
  setItalic(italic: boolean): this {
    return this.with({ italic });
  }
  setUnderline(underline: boolean): this {
    return this.with({ underline });
  }
  setStrikethrough(strikethrough: boolean): this {
    return this.with({ strikethrough });
  }
  setFontFamily(fontFamily: string): this {
    return this.with({ fontFamily });
  }
  setFontSize(fontSize: number): this {
    return this.with({ fontSize });
  }
  setForegroundColor(css: string): this {
    const rgb = parseCssColor(css);
    return this.with({ color: rgb === undefined ? null : { rgb } });
  }
  setForegroundColorObject(color: unknown): this {
    return this.with({ color: colorOf(color) });
  }
  private with(change: Partial<StyleValue>): this {
    this.style = { ...this.style, ...change };
    return this;
  }
}

/** A text with runs; runs cover the whole text and don't overlap. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly RichRun[];
}

export interface RichRun {
  readonly start: number;
  readonly end: number;
  readonly style: StyleValue;
  readonly link: string | null;
}

function uniform<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => JSON.stringify(value) === JSON.stringify(first))
    ? first
    : null;
}

export class RichTextValueFace
  extends Face
  implements GoogleShape<GoogleAppsScript.Spreadsheet.RichTextValue>
{
  constructor(
    readonly rich: RichText,
    private readonly from = 0,
    private readonly to = rich.text.length,
  ) {
    super();
  }
  copy(): RichTextValueBuilderFace {
    return new RichTextValueBuilderFace({
      text: this.getText(),
      runs: this.parts().map((run) => ({ ...run, start: run.start - this.from, end: run.end - this.from })),
    });
  }
  getText(): string {
    return this.rich.text.slice(this.from, this.to);
  }
  getStartIndex(): number {
    return this.from;
  }
  getEndIndex(): number {
    return this.to;
  }
  getRuns(): RichTextValueFace[] {
    return this.parts().map((run) => new RichTextValueFace(this.rich, run.start, run.end));
  }
  /** Of the whole text, or of a stretch; null values where it differs. */
  getTextStyle(start?: number, end?: number): TextStyleFace {
    const styles = this.parts(start, end).map((run) => run.style);
    return new TextStyleFace({
      bold: uniform(styles.map((style) => style.bold)),
      italic: uniform(styles.map((style) => style.italic)),
      underline: uniform(styles.map((style) => style.underline)),
      strikethrough: uniform(styles.map((style) => style.strikethrough)),
      fontFamily: uniform(styles.map((style) => style.fontFamily)),
      fontSize: uniform(styles.map((style) => style.fontSize)),
      color: uniform(styles.map((style) => style.color)),
    });
  }
  getLinkUrl(start?: number, end?: number): string | null {
    return uniform(this.parts(start, end).map((run) => run.link));
  }
  private parts(start = 0, end = this.to - this.from): RichRun[] {
    const first = this.from + start;
    const last = this.from + end;
    return this.rich.runs
      .filter((run) => (run.start < last && run.end > first) || this.rich.text === '')
      .map((run) => ({ ...run, start: Math.max(run.start, first), end: Math.min(run.end, last) }));
  }
}

export class RichTextValueBuilderFace
  extends Face
  implements GoogleShape<GoogleAppsScript.Spreadsheet.RichTextValueBuilder>
{
  private text: string | undefined;
  private runs: readonly RichRun[] = [];

  constructor(rich?: RichText) {
    super();
    if (rich) {
      this.text = rich.text;
      this.runs = rich.runs;
    }
  }
  build(): RichTextValueFace {
    return new RichTextValueFace({ text: this.text ?? '', runs: this.runs });
  }
  setText(text: string): this {
    this.text = text;
    this.runs = [{ start: 0, end: text.length, style: noStyle, link: null }];
    return this;
  }
  setTextStyle(first: unknown, second?: unknown, third?: unknown): this {
    const whole = first === null || typeof first === 'object';
    const style = whole ? first : third;
    const value = style instanceof TextStyleFace ? style.style : noStyle;
    return this.change(whole ? 0 : Number(first), whole ? this.length : Number(second), (run) => ({
      ...run,
      style: value,
    }));
  }
  setLinkUrl(first: unknown, second?: unknown, third?: unknown): this {
    const whole = first === null || typeof first === 'string';
    const link = whole ? first : third;
    return this.change(whole ? 0 : Number(first), whole ? this.length : Number(second), (run) => ({
      ...run,
      link: typeof link === 'string' ? link : null,
    }));
  }
  private get length(): number {
    return this.text?.length ?? 0;
  }
  private change(start: number, end: number, alter: (run: RichRun) => RichRun): this {
    if (this.text === undefined) throw new ServiceError('Text must be set before styles.');
    if (start < 0 || end > this.length || start > end) throw new ServiceError('Index out of bounds.');
    this.runs = this.runs.flatMap((run) => {
      if (run.end <= start || run.start >= end) return [run];
      const pieces: RichRun[] = [];
      if (run.start < start) pieces.push({ ...run, end: start });
      pieces.push(alter({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
      if (run.end > end) pieces.push({ ...run, start: end });
      return pieces;
    });
    return this;
  }
}

/** Runs as the workbook keeps them: only what was set. */
export function runData(rich: RichText): TextRunData[] {
  return rich.runs.map((run) => {
    const color = concreteColor(run.style.color);
    const { bold, italic, underline, strikethrough, fontFamily, fontSize } = run.style;
    return {
      start: run.start,
      end: run.end,
      style: {
        ...(bold === null ? {} : { bold }),
        ...(italic === null ? {} : { italic }),
        ...(underline === null ? {} : { underline }),
        ...(strikethrough === null ? {} : { strikethrough }),
        ...(fontFamily === null ? {} : { fontFamily }),
        ...(fontSize === null ? {} : { fontSize }),
        ...(color === undefined ? {} : { color }),
      },
      ...(run.link === null ? {} : { link: run.link }),
    };
  });
}

/** A text's runs over the look of its cell, whose style fills what a run leaves open. */
export function richTextOf(
  text: string,
  runs: readonly TextRunData[] | undefined,
  cell: StyleValue,
): RichText {
  return {
    text,
    runs: (runs ?? [{ start: 0, end: text.length, style: {} }]).map((run) => ({
      start: run.start,
      end: run.end,
      link: 'link' in run && run.link !== undefined ? run.link : null,
      style: {
        bold: run.style.bold ?? cell.bold,
        italic: run.style.italic ?? cell.italic,
        underline: run.style.underline ?? cell.underline,
        strikethrough: run.style.strikethrough ?? cell.strikethrough,
        fontFamily: run.style.fontFamily ?? cell.fontFamily,
        fontSize: run.style.fontSize ?? cell.fontSize,
        color: run.style.color === undefined ? cell.color : { rgb: run.style.color },
      },
    })),
  };
}

declareFace(TextStyleFace, 'TextStyle', {
  copy: ['local', ''],
  getFontFamily: ['local', ''],
  getFontSize: ['local', ''],
  getForegroundColor: ['local', ''],
  getForegroundColorObject: ['local', ''],
  isBold: ['local', ''],
  isItalic: ['local', ''],
  isStrikethrough: ['local', ''],
  isUnderline: ['local', ''],
});
declareFace(TextStyleBuilderFace, 'TextStyleBuilder', {
  build: ['local', ''],
  setBold: ['local', 'b'],
  setItalic: ['local', 'b'],
  setUnderline: ['local', 'b'],
  setStrikethrough: ['local', 'b'],
  setFontFamily: ['local', 's'],
  setFontSize: ['local', 'i'],
  setForegroundColor: ['local', 's'],
  setForegroundColorObject: ['local', 'u?'],
});
declareFace(RichTextValueFace, 'RichTextValue', {
  copy: ['local', ''],
  getText: ['local', ''],
  getStartIndex: ['local', ''],
  getEndIndex: ['local', ''],
  getRuns: ['local', ''],
  getTextStyle: ['local', '', 'i i'],
  getLinkUrl: ['local', '', 'i i'],
});
declareFace(RichTextValueBuilderFace, 'RichTextValueBuilder', {
  build: ['local', ''],
  setText: ['local', 's'],
  setTextStyle: ['local', 'TextStyle?', 'i i TextStyle?'],
  setLinkUrl: ['local', 's?', 'i i s?'],
});

// How do letters in a chart look?
import { declareService } from '../../runtime/service';
import { numberArgument, textArgument } from '../form/arguments';
import type { FaceOf } from '../form/face-of';

interface Look {
  readonly color: string | null;
  readonly fontName: string | null;
  readonly fontSize: number | null;
}

/** Charts.TextStyle. */
export class ChartTextStyle implements FaceOf<GoogleAppsScript.Charts.TextStyle> {
  constructor(private readonly look: Look) {}

  getColor(): string | null {
    return this.look.color;
  }
  getFontName(): string | null {
    return this.look.fontName;
  }
  getFontSize(): number | null {
    return this.look.fontSize;
  }
  /** As chart options name it; what was not chosen is left out. */
  read(): Record<string, string | number> {
    const entries = Object.entries(this.look).filter(
      (entry): entry is [string, string | number] => entry[1] !== null,
    );
    return Object.fromEntries(entries);
  }
}

/** Charts.TextStyleBuilder. */
export class ChartTextStyleBuilder implements FaceOf<GoogleAppsScript.Charts.TextStyleBuilder> {
  private look: Look = { color: null, fontName: null, fontSize: null };

  setColor(color: unknown): this {
    this.look = { ...this.look, color: textArgument(color, 'Charts.TextStyleBuilder.setColor') };
    return this;
  }
  setFontName(fontName: unknown): this {
    this.look = { ...this.look, fontName: textArgument(fontName, 'Charts.TextStyleBuilder.setFontName') };
    return this;
  }
  setFontSize(fontSize: unknown): this {
    this.look = { ...this.look, fontSize: numberArgument(fontSize, 'Charts.TextStyleBuilder.setFontSize') };
    return this;
  }
  build(): ChartTextStyle {
    return new ChartTextStyle(this.look);
  }
}

declareService(ChartTextStyle, {
  name: 'TextStyle',
  methods: { getColor: 'local', getFontName: 'local', getFontSize: 'local' },
});
declareService(ChartTextStyleBuilder, {
  name: 'TextStyleBuilder',
  methods: { build: 'local', setColor: 'local', setFontName: 'local', setFontSize: 'local' },
});

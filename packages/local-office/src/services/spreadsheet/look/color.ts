// Colour objects and their builder.

import type { GoogleEnum } from '../../../runtime/service/google-enum';
import { ServiceError } from '../../../runtime/service/service';
import { parseCssColor, themeColors } from '../../../workbook/cell/css-color';
import { ColorType, ThemeColorType } from '../enums';
import { declareFace, Face, type GoogleShape } from '../face';

/** Either a concrete colour, or a name of ThemeColorType, or nothing yet. */
export interface ColorValue {
  readonly rgb?: string;
  readonly theme?: string;
}

type ThemeName = (typeof ThemeColorType.names)[number];

function themeName(value: string | undefined): ThemeName {
  return ThemeColorType.names.find((name) => name === value) ?? 'UNSUPPORTED';
}

export class RgbColorFace extends Face implements GoogleShape<GoogleAppsScript.Base.RgbColor> {
  constructor(private readonly hex: string) {
    super();
  }
  asHexString(): string {
    return this.hex;
  }
  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }
  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }
  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }
  getColorType(): GoogleEnum {
    return ColorType.of('RGB');
  }
}

export class ThemeColorFace extends Face implements GoogleShape<GoogleAppsScript.Spreadsheet.ThemeColor> {
  constructor(private readonly theme: string) {
    super();
  }
  getThemeColorType(): GoogleEnum {
    return ThemeColorType.of(themeName(this.theme));
  }
  getColorType(): GoogleEnum {
    return ColorType.of('THEME');
  }
}

abstract class ColorLike extends Face {
  abstract readonly color: ColorValue;

  getColorType(): GoogleEnum {
    if (this.color.theme !== undefined) return ColorType.of('THEME');
    return ColorType.of(this.color.rgb === undefined ? 'UNSUPPORTED' : 'RGB');
  }
  // Sentences from gas-fakes testsheetsvui.
  asRgbColor(): RgbColorFace {
    if (this.color.rgb === undefined || this.color.theme !== undefined) {
      throw new ServiceError('Object is not of type RgbColor.');
    }
    return new RgbColorFace(this.color.rgb);
  }
  asThemeColor(): ThemeColorFace {
    if (this.color.theme === undefined) throw new ServiceError('Object is not of type ThemeColor.');
    return new ThemeColorFace(this.color.theme);
  }
}

export class ColorFace extends ColorLike implements GoogleShape<GoogleAppsScript.Spreadsheet.Color> {
  constructor(readonly color: ColorValue) {
    super();
  }
}

export class ColorBuilderFace
  extends ColorLike
  implements GoogleShape<GoogleAppsScript.Spreadsheet.ColorBuilder>
{
  private value: ColorValue = {};

  get color(): ColorValue {
    return this.value;
  }
  setRgbColor(css: string): this {
    const rgb = parseCssColor(css);
    if (rgb === undefined) throw new ServiceError(`Invalid argument: ${css}`);
    this.value = { rgb };
    return this;
  }
  setThemeColor(type: unknown): this {
    // A name that the enum lacks arrives as null; Google then keeps a theme colour of no kind.
    this.value = { theme: ThemeColorType.nameOf(type) ?? 'UNSUPPORTED' };
    return this;
  }
  build(): ColorFace {
    return new ColorFace(this.value);
  }
}

/** The colour of a Color or ColorBuilder argument; null stays null. */
export function colorOf(value: unknown): ColorValue | null {
  return value instanceof ColorLike ? value.color : null;
}

/** The concrete colour of either kind; undefined for none. */
export function concreteColor(color: ColorValue | null): string | undefined {
  return color?.theme === undefined ? color?.rgb : themeColors[color.theme];
}

/** A Color face of stored values: a theme's name wins over the concrete colour kept beside it. */
export function colorFace(rgb: string, theme?: string): ColorFace {
  return new ColorFace(theme === undefined ? { rgb } : { theme });
}

declareFace(RgbColorFace, 'RgbColor', {
  asHexString: ['local', ''],
  getRed: ['local', ''],
  getGreen: ['local', ''],
  getBlue: ['local', ''],
  getColorType: ['local', ''],
});
declareFace(ThemeColorFace, 'ThemeColor', { getThemeColorType: ['local', ''], getColorType: ['local', ''] });
declareFace(ColorFace, 'Color', {
  getColorType: ['local', ''],
  asRgbColor: ['local', ''],
  asThemeColor: ['local', ''],
});
declareFace(ColorBuilderFace, 'ColorBuilder', {
  getColorType: ['local', ''],
  asRgbColor: ['local', ''],
  asThemeColor: ['local', ''],
  setRgbColor: ['local', 's'],
  setThemeColor: ['local', 'e?'],
  build: ['local', ''],
});

// Alternating colours of a range.
import { ServiceError } from '../../../runtime/service/service';
import { parseCssColor } from '../../../workbook/cell/css-color';
import { nextNumber, touch } from '../../../workbook/cells';
import type { BandingData } from '../../../workbook/workbook-data';
import { requireEdit } from '../access';
import { assertGoogle, declareFace, type MethodEntry } from '../face';
import { type RangeHandle, SheetPart, type SheetsWorld } from '../handles';
import { type ColorFace, colorFace, colorOf, concreteColor } from '../look/color';

type Band = 'header' | 'first' | 'second' | 'footer';

export class BandingFace extends SheetPart {
  constructor(
    world: SheetsWorld,
    workbookId: string,
    sheetId: number,
    private readonly id: number,
  ) {
    super(world, workbookId, sheetId);
  }
  getRange(): RangeHandle {
    return this.rangeAt(this.data.range);
  }
  setRange(range: RangeHandle): this {
    return this.change({ range: range.range });
  }
  copyTo(range: RangeHandle): BandingFace {
    const id = nextNumber(this.workbook);
    const target = range.sheet;
    requireEdit(this.world, this.workbook, target, range.rect);
    target.bandings = [...target.bandings, { ...this.data, id, range: range.range }];
    touch(this.workbook, target);
    return new BandingFace(this.world, this.workbookId, range.sheetId, id);
  }
  remove(): void {
    requireEdit(this.world, this.workbook, this.sheet, null);
    this.sheet.bandings = this.sheet.bandings.filter((banding) => banding.id !== this.id);
    touch(this.workbook, this.sheet);
  }
  color(axis: BandingData['axis'], band: Band): string | null {
    return this.data.axis === axis ? this.data[band] : null;
  }
  colorObject(axis: BandingData['axis'], band: Band): ColorFace | null {
    const color = this.color(axis, band);
    return color === null ? null : colorFace(color);
  }
  /** First and second colours can't be taken away (gas-fakes testsheetssets). */
  setColor(axis: BandingData['axis'], band: Band, value: unknown): this {
    const color = typeof value === 'string' ? parseCssColor(value) : concreteColor(colorOf(value));
    const line = axis === 'ROWS' ? 'row' : 'column';
    const name = band === 'first' ? 'First' : 'Second';
    assertGoogle(
      color !== undefined || band === 'header' || band === 'footer',
      `${name} ${line} color should not be null`,
    );
    if (this.data.axis !== axis) {
      throw new ServiceError(`Banding was not applied to ${axis.toLowerCase()}.`);
    }
    return this.change({ [band]: color ?? null });
  }
  private get data(): BandingData {
    const found = this.sheet.bandings.find((banding) => banding.id === this.id);
    if (!found) throw new ServiceError('The banding no longer exists.');
    return found;
  }
  private change(change: Partial<BandingData>): this {
    requireEdit(this.world, this.workbook, this.sheet, null);
    const next = { ...this.data, ...change };
    this.sheet.bandings = this.sheet.bandings.map((banding) => (banding.id === this.id ? next : banding));
    touch(this.workbook, this.sheet);
    return this;
  }
}

const methods: Record<string, MethodEntry> = {
  copyTo: ['write', 'Range'],
  getRange: ['local', ''],
  remove: ['write', ''],
  setRange: ['write', 'Range'],
};
const bands: readonly [string, Band][] = [
  ['Header', 'header'],
  ['First', 'first'],
  ['Second', 'second'],
  ['Footer', 'footer'],
];
for (const [word, axis] of [
  ['Row', 'ROWS'],
  ['Column', 'COLUMNS'],
] as const) {
  for (const [label, band] of bands) {
    const name = `${label}${word}Color`;
    Reflect.set(BandingFace.prototype, `get${name}`, function get(this: BandingFace): string | null {
      return this.color(axis, band);
    });
    Reflect.set(BandingFace.prototype, `get${name}Object`, function get(this: BandingFace): ColorFace | null {
      return this.colorObject(axis, band);
    });
    for (const suffix of ['', 'Object']) {
      Reflect.set(
        BandingFace.prototype,
        `set${name}${suffix}`,
        function set(this: BandingFace, value: unknown): BandingFace {
          return this.setColor(axis, band, value);
        },
      );
    }
    methods[`get${name}`] = ['local', ''];
    methods[`get${name}Object`] = ['local', ''];
    methods[`set${name}`] = ['write', 's?'];
    methods[`set${name}Object`] = ['write', 'u?'];
  }
}
declareFace(BandingFace, 'Banding', methods);

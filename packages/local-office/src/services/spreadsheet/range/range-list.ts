// A RangeList: does the same to each of its ranges.

import { declareFace, Face, type MethodEntry } from '../face';
import type { RangeHandle, SheetsWorld } from '../handles';
import { activateRanges } from '../sheet/selecting';

/** Methods that a RangeList hands on to each range, with the argument lists of Range. */
const handedOn: Readonly<Record<string, readonly string[]>> = {
  breakApart: [''],
  check: [''],
  clear: ['', 'o'],
  clearContent: [''],
  clearDataValidations: [''],
  clearFormat: [''],
  clearNote: [''],
  insertCheckboxes: ['', 'x', 'x x'],
  removeCheckboxes: [''],
  setBackground: ['s?'],
  setBackgroundRGB: ['i i i'],
  setBorder: ['b? b? b? b? b? b?', 'b? b? b? b? b? b? s? e:BorderStyle?'],
  setFontColor: ['s?'],
  setFontFamily: ['s?'],
  setFontLine: ['s?'],
  setFontSize: ['i'],
  setFontStyle: ['s?'],
  setFontWeight: ['s?'],
  setFormula: ['s'],
  setFormulaR1C1: ['s'],
  setHorizontalAlignment: ['s?'],
  setNote: ['s?'],
  setNumberFormat: ['s'],
  setShowHyperlink: ['b'],
  setTextDirection: ['e:TextDirection?'],
  setTextRotation: ['i'],
  setValue: ['x'],
  setVerticalAlignment: ['s?'],
  setVerticalText: ['b'],
  setWrap: ['b'],
  setWrapStrategy: ['e:WrapStrategy'],
  trimWhitespace: [''],
  uncheck: [''],
};

export class RangeListFace extends Face {
  constructor(
    private readonly world: SheetsWorld,
    readonly ranges: readonly RangeHandle[],
  ) {
    super();
  }
  activate(): this {
    const [first] = this.ranges;
    if (first) {
      const rects = this.ranges.map((range) => range.rect);
      activateRanges(this.world, first.workbook, first.sheet, rects, undefined);
    }
    return this;
  }
  getRanges(): RangeHandle[] {
    return [...this.ranges];
  }
}

const methods: Record<string, MethodEntry> = { activate: ['write', ''], getRanges: ['local', ''] };
for (const [name, signatures] of Object.entries(handedOn)) {
  Reflect.set(
    RangeListFace.prototype,
    name,
    function each(this: RangeListFace, ...args: unknown[]): RangeListFace {
      for (const range of this.ranges) {
        const method: unknown = Reflect.get(range, name);
        if (typeof method === 'function') Reflect.apply(method, range, args);
      }
      return this;
    },
  );
  methods[name] = ['write', ...signatures];
}
declareFace(RangeListFace, 'RangeList', methods);

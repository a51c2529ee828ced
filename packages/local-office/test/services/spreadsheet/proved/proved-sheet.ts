// The workbook on which facts of Google were proved: American, with formulas.
import { createFormulaEngine } from '../../../../src/formula/engine';
import { openSheets, type Script } from '../office-sheets';

export function openProved(locale = 'en_US') {
  return openSheets({ locale, engine: createFormulaEngine() });
}

export function a1s(ranges: Script[]): string[] {
  return ranges.map((range) => range.getA1Notation());
}

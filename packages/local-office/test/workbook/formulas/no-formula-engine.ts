// An engine for workbooks without formulas.
import type { FormulaEngine } from '../../../src/workbook/formulas/formula-engine';

/** Every formula is `#NAME?`. */
export const noFormulaEngine: FormulaEngine = {
  evaluate: () => ({ error: '#NAME?', message: 'No formula engine' }),
};

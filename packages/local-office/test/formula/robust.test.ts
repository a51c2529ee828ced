// Any text in a cell gives a value or an error value, and quickly.
import fc from 'fast-check';
import { formulaFunctionNames } from '../../src/formula/engine';
import { evaluateOn, shown } from './formula-sheet';

const cells = [
  [1, 'a', true],
  [-2, '', null],
  [46_000, 'b c', { error: '#N/A' }],
];

function isCellValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((row) => Array.isArray(row) && row.every(isCellValue));
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  return typeof value === 'object' && 'sparkline' in value;
}

describe('any formula', () => {
  it('of any characters gives a value or an error, never an exception', () => {
    const piece = fc.constantFrom(
      '=',
      '(',
      ')',
      '{',
      '}',
      ';',
      ',',
      '"',
      "'",
      '!',
      'A1',
      'A:A',
      '1',
      '%',
      '^',
      '-',
      'SUM(',
      'IF(',
      '#REF!',
      ' ',
      ':',
      '&',
      '\\',
      'é',
      '$',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(isCellValue(shown(evaluateOn(cells, `=${pieces.join('')}`)))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('of any function with any arguments does so too', () => {
    const argument = fc.constantFrom(
      '1',
      '0',
      '-1',
      '1e9',
      '1e308',
      '"a"',
      '""',
      'TRUE',
      'A1',
      'A1:C3',
      'B:B',
      '{1,2;3,4}',
      'NA()',
      '2.5',
      '"1/2/2026"',
      'LAMBDA(x,x)',
      '',
      '"("',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...formulaFunctionNames()),
        fc.array(argument, { maxLength: 4 }),
        fc.boolean(),
        (name, args, isArray) => {
          const call = `${name}(${args.join(',')})`;
          expect(isCellValue(shown(evaluateOn(cells, isArray ? `=ARRAYFORMULA(${call})` : `=${call}`)))).toBe(
            true,
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    [`=${'('.repeat(20_000)}1${')'.repeat(20_000)}`, '#ERROR!'],
    ['=REPT("x",1000000000)', '#VALUE!'],
    ['=SEQUENCE(1000000000,1000000000)', '#NUM!'],
    ['=WORKDAY(1,1E+300)', '#NUM!'],
    ['=CRITBINOM(1E+300,0.5,0.5)', '#NUM!'],
    ['=CHAR(-1)', '#NUM!'],
    ['=LET(f,LAMBDA(g,g(g)),f(f))', '#NUM!'],
  ])('%.40s… ends', (formula, expected) => {
    expect(shown(evaluateOn(cells, formula))).toBe(expected);
  });
});

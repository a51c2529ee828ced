// The sign that parts the cells is found, whatever else stands in them.
import { chooseSeparator } from '../../../src/core/lists/separator';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';

test.each([
  ['tabs', 'Batokan\tSiti, S.Pd\t0812', '\t'],
  ['tabs in most lines', 'Daftar\nBatokan\tSiti\nBetet\tBudi', '\t'],
  ['semicolons', 'Batokan;Siti, S.Pd;0812', ';'],
  ['commas', 'Batokan,Siti,0812', ','],
  ['commas in quotes', '"Batokan";"Siti, S.Pd"', ';'],
  ['bars', '| Batokan | Siti |', '|'],
  ['two blanks', 'Batokan  Siti  0812\nBetet  Budi  0813', 'spaces'],
  ['three blanks, two in a name', 'Batokan   Siti  Aminah   0812\nBetet   Budi   0813', 'gaps'],
  ['dashes below headers', 'Desa - Nama - HP\nBatokan - Siti - 0812', 'dash'],
  ['dashes without headers', 'Batokan - Siti - 0812', 'none'],
  ['brackets and commas', '1. Batokan, Siti (Sekdes) 0812\n2. Betet, Budi (Kades) 0813', 'none'],
  ['one column', 'Batokan\nBetet', 'none'],
  ['titles behind a name', 'Siti Aminah, S.Pd', 'none'],
])('%s', (_, text, separator) => {
  expect(chooseSeparator(text)).toBe(separator);
});

test('bars at both ends are none of the cells', () => {
  expect(rowsOfText('| No | Desa |\n|---|---|\n| 1 | Batokan |')).toEqual([
    [' No ', ' Desa '],
    [''],
    [' 1 ', ' Batokan '],
  ]);
  expect(rowsOfText('No|Desa\n1|Batokan')).toEqual([
    ['No', 'Desa'],
    ['1', 'Batokan'],
  ]);
});

test('a quote that nobody closed swallows no line', () => {
  expect(rowsOfText('"Batokan\tSiti\nBetet\tBudi')).toEqual([
    ['"Batokan', 'Siti'],
    ['Betet', 'Budi'],
  ]);
});

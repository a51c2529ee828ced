// A table pasted into the wizard's list of desa is read by its columns, or the line is named as a problem.
import { understandUnits } from '../../../src/ui/setup/unit-text';
import { kasimanUnits } from '../kasiman';
import { scene } from './scenes';

const place = { tier: 'kecamatan', officeCode: '35.22.20', known: kasimanUnits } as const;

test.failing.each([
  ['a number column, code and name from Excel', '1\t35.22.20.2001\tBatokan'],
  ['a number column and a name from Excel', '1\tBatokan'],
  ['number, code, name, kecamatan and kabupaten from Excel', '1\t3522202001\tBATOKAN\tKasiman\tBojonegoro'],
  ['code, code of the kecamatan, and name', '35.22.20.2001,35.22.20,"BATOKAN"'],
  ['a line of a database', '1;1;35.22.20.2001;Batokan;desa;0'],
  ['a line of a Markdown table', '| 1 | 35.22.20.2001 | Batokan |'],
  ['name, head and phone after the code', '35.22.20.2001\tBatokan\tSUTRISNO\t0812-3456-7890'],
])('%s is Desa Batokan, or the line is named as a problem of columns', (_, text) => {
  const understood = scene(() => understandUnits(text, place));
  const asBatokan = { units: [{ code: '35.22.20.2001', name: 'Batokan' }], problems: [] };
  const asProblem = { units: [], problems: [expect.stringMatching(/kolom/iu)] };
  expect([asBatokan, asProblem]).toContainEqual(understood);
});

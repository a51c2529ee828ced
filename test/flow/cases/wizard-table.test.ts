// A table pasted into the wizard's list of desa is read by its columns.
import { understandUnits } from '../../../src/ui/setup/unit-text';
import { kasimanUnits } from '../kasiman';

const place = {
  tier: 'kecamatan',
  officeCode: '35.22.20',
  known: kasimanUnits,
  officeName: 'Kasiman',
  unitWord: 'desa',
} as const;

test.each([
  ['a number column, code and name from Excel', '1\t35.22.20.2001\tBatokan'],
  ['a number column and a name from Excel', '1\tBatokan'],
  ['number, code, name, kecamatan and kabupaten from Excel', '1\t3522202001\tBATOKAN\tKasiman\tBojonegoro'],
  ['code, code of the kecamatan, and name', '35.22.20.2001,35.22.20,"BATOKAN"'],
  ['a line of a database', '1;1;35.22.20.2001;Batokan;desa;0'],
  ['a line of a Markdown table', '| 1 | 35.22.20.2001 | Batokan |'],
  ['name, head and phone after the code', '35.22.20.2001\tBatokan\tSUTRISNO\t0812-3456-7890'],
])('%s is Desa Batokan', (_, text) => {
  const { units, problems } = understandUnits(text, place);
  const asBatokan = { units: [{ code: '35.22.20.2001', name: 'Batokan' }], problems: [] };
  expect({ units, problems }).toEqual(asBatokan);
});

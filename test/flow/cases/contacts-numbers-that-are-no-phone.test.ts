// A NIP, a term of office or a date of birth in a pasted list is never taken for a telephone number.
import { kasimanOffice } from '../kasiman';
import { shownCells } from '../sheet-cells';
import { pasteContacts, scene } from './scenes';

/** How the line of the sekretaris of Batokan was understood, and what then stands in Kontak for the desa. */
function pasted(rows: string[][]) {
  const office = kasimanOffice();
  const kinds = pasteContacts(office, rows);
  return {
    kinds,
    contacts: shownCells(office, 'Kontak', ['Jabatan', 'Nama', 'WhatsApp'], { Desa: 'Batokan' }),
  };
}

test.each([
  ['NIP', '198503152010011002'],
  ['NIP', '19850315 201001 1 002'],
  ['Masa Jabatan', '2019-2025'],
  ['Periode', '2020 – 2026'],
  ['Tanggal Lahir', '1975-03-12'],
])('with %s %s alone the name is kept and WhatsApp stays empty', (header, text) => {
  const seen = scene(() =>
    pasted([
      ['Desa', 'Nama', 'Jabatan', header],
      ['Batokan', 'Sutrisno', 'Sekretaris Desa', text],
    ]),
  );
  expect(seen).toEqual({ kinds: ['changed'], contacts: [['Sekretaris Desa', 'Sutrisno', '']] });
});

test.each([
  ['NIP', '198503152010011002'],
  ['Masa Jabatan', '2019-2025'],
  ['Tanggal Lahir', '1975-03-12'],
])('with %s %s beside the HP the HP is kept as WhatsApp', (header, text) => {
  const seen = scene(() =>
    pasted([
      ['Desa', 'Nama', 'Jabatan', header, 'No HP'],
      ['Batokan', 'Sutrisno', 'Sekretaris Desa', text, '081234567890'],
    ]),
  );
  expect(seen).toEqual({ kinds: ['changed'], contacts: [['Sekretaris Desa', 'Sutrisno', '0812-3456-7890']] });
});

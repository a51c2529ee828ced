// A dash, “belum ada” or “nihil” in a pasted list of contacts means that the cell is empty.
import { kasimanOffice } from '../kasiman';
import { shownCells } from '../sheet-cells';
import { pasteContacts, scene } from './scenes';

test.each(['-', '–', 'belum ada', 'tidak ada', 'nihil'])(
  '“%s” is an empty cell, and the rest of the line is kept',
  (nothing) => {
    const seen = scene(() => {
      const office = kasimanOffice();
      const kinds = pasteContacts(office, [
        ['Desa', 'Nama', 'Jabatan', 'Surel', 'HP'],
        ['Batokan', 'Sutrisno', 'Sekretaris Desa', nothing, '081234567890'],
        ['Betet', 'Siti', 'Sekretaris Desa', 'siti@betet.example', nothing],
      ]);
      const of = (Desa: string) => shownCells(office, 'Kontak', ['Nama', 'Surel', 'WhatsApp'], { Desa });
      return { kinds, Batokan: of('Batokan'), Betet: of('Betet') };
    });
    expect(seen).toEqual({
      kinds: ['changed', 'changed'],
      Batokan: [['Sutrisno', '', '0812-3456-7890']],
      Betet: [['Siti', 'siti@betet.example', '']],
    });
  },
);

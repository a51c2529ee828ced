// A pasted list whose header says that the kepala desa is meant becomes contacts of the kepala desa.
import { kasimanOffice } from '../kasiman';
import { shownCells } from '../sheet-cells';
import { pasteContacts, scene } from './scenes';

test.each(['Nama Kepala Desa', 'Nama Kades', 'Kepala Desa'])(
  'a name and number under “%s” stand in Kontak as the kepala desa’s, and the sekretaris stays as before',
  (header) => {
    const contacts = scene(() => {
      const office = kasimanOffice();
      pasteContacts(office, [
        ['No', 'Nama Desa', header, 'No. HP'],
        ['1', 'Batokan', 'SUTRISNO', '0812 3456 7890'],
        ['2', 'Betet', 'SITI, S.Pd', '0813 2222 3333'],
      ]);
      const of = (Desa: string) => shownCells(office, 'Kontak', ['Jabatan', 'Nama', 'WhatsApp'], { Desa });
      return { Batokan: of('Batokan'), Betet: of('Betet') };
    });
    const head = expect.stringMatching(/^(?:Kepala Desa|Kades)$/u);
    expect(contacts).toEqual({
      Batokan: [
        ['Sekretaris Desa', '', ''],
        [head, 'SUTRISNO', '0812-3456-7890'],
      ],
      Betet: [
        ['Sekretaris Desa', '', ''],
        [head, 'SITI, S.Pd', '0813-2222-3333'],
      ],
    });
  },
);

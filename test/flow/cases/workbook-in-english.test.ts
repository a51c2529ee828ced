// In a workbook set to English a date typed day first is read day first, or the office is told of the setting.
import { createOffice } from 'local-office';
import { callRpc, dist, kasimanSetup } from '../kasiman';
import { refresh } from '../office-actions';
import { shownIn, typeIn } from '../sheet-cells';
import { isSaid, scene } from './scenes';

test('05/03/2026 is 5 March, or Masalah or Kesehatan names the language of the workbook', () => {
  const seen = scene(() => {
    const office = createOffice({ now: '2026-02-02T08:00:00+07:00' });
    office.loadFolder(dist);
    office.createWorkbook('Pantau Desa', { locale: 'en_US' });
    office.openWorkbook();
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    typeIn(office, 'Desa', { Nama: 'Batokan' }, 'Aktif sampai', '05/03/2026');
    typeIn(office, 'Desa', { Nama: 'Betet' }, 'Aktif sampai', '25/03/2026');
    refresh(office);
    return isSaid(office, /bahasa|lokal|locale|setelan/iu)
      ? 'the language is named'
      : shownIn(office, 'Desa', { Nama: 'Batokan' }, 'Aktif sampai');
  });
  expect(['5 Maret 2026', '5 March 2026', 'the language is named']).toContain(seen);
});

// Checks that the workbook reads dates and tells time as the office does, whatever account made it and whoever changes it.
import { createOffice, type Office } from 'local-office';
import { isSaid, workbookOf } from '../cases/scenes';
import { callRpc, dist, kasimanOffice, kasimanSetup } from '../kasiman';
import { accounts } from '../kasiman-setup';
import { refresh } from '../office-actions';
import { shownIn, typeIn } from '../sheet-cells';

jest.setTimeout(120_000);

function regionOf(office: Office) {
  const { locale, timeZone } = workbookOf(office);
  return { locale, timeZone };
}

/** What Masalah says of zone and language. */
function problems(office: Office): readonly string[] {
  const texts = callRpc(office, 'readHealth', {}).checks.filter(({ repair }) => repair === 'region');
  return texts.map(({ title }) => title);
}

const home = { locale: 'id_ID', timeZone: 'Asia/Jakarta' };

describe('the zone and language of the workbook', () => {
  it('of an English account are the office’s after the set-up, so that 05/03/2026 is 5 March', () => {
    const office = createOffice({
      now: '2026-02-02T08:00:00+07:00',
      accounts: accounts.map((account) => ({ ...account, language: 'en' })),
    });
    office.loadFolder(dist);
    office.createWorkbook('Pantau Desa', { timeZone: 'America/Los_Angeles' });
    office.openWorkbook();
    expect(regionOf(office)).toEqual({ locale: 'en_US', timeZone: 'America/Los_Angeles' });
    callRpc(office, 'prepareWorkbook', kasimanSetup);
    expect(regionOf(office)).toEqual(home);
    typeIn(office, 'Desa', { Nama: 'Batokan' }, 'Aktif sampai', '05/03/2026');
    expect(shownIn(office, 'Desa', { Nama: 'Batokan' }, 'Aktif sampai')).toMatch(
      /^5 Maret 2026|05\/03\/2026$/u,
    );
    refresh(office);
    expect(isSaid(office, /Zona waktu buku kerja|Bahasa buku kerja/u)).toBe(false);
  });

  it.each([
    [
      { timeZone: 'America/Los_Angeles' },
      'Zona waktu buku kerja America/Los_Angeles, sedangkan kantor memakai Asia/Jakarta.',
    ],
    [
      { locale: 'en_US' },
      'Bahasa buku kerja en_US, bukan Indonesia: tanggal 5/3 yang diketik dapat terbaca 3 Mei.',
    ],
  ])(
    'changed by somebody to %j are told in Masalah and Kesehatan, and one button puts them back',
    (change, sentence) => {
      const office = kasimanOffice();
      Object.assign(workbookOf(office), change);
      refresh(office);
      expect(isSaid(office, sentence)).toBe(true);
      expect(problems(office)).toEqual(['Zona waktu atau bahasa buku kerja berubah']);
      callRpc(office, 'repairRegion', {});
      expect(regionOf(office)).toEqual(home);
      expect(problems(office)).toEqual([]);
      refresh(office);
      expect(isSaid(office, sentence)).toBe(false);
    },
  );

  it('the setting Zona waktu changed by hand is told too, and the button then gives the workbook the new zone', () => {
    const office = kasimanOffice();
    typeIn(office, 'Pengaturan', { Pengaturan: 'Zona waktu' }, 'Nilai', 'WITA');
    refresh(office);
    expect(isSaid(office, 'sedangkan kantor memakai Asia/Makassar')).toBe(true);
    callRpc(office, 'repairRegion', {});
    expect(regionOf(office)).toEqual({ ...home, timeZone: 'Asia/Makassar' });
    expect(problems(office)).toEqual([]);
  });
});

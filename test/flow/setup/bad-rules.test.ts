// Checks that rules and settings typed wrongly are named in Masalah, and that the rest goes on.
import { callRpc, kasimanOffice, shownRows } from '../kasiman';
import { labelOf, problemsOf, refresh, skipTo } from '../office-actions';
import { sheetRow, shownCells, stateOf, typeIn, typeRow } from '../sheet-cells';

const inMasalah = ['Tab', 'Baris', 'Kolom', 'Masalah dan tindakan'];

describe('rules and settings that are typed wrongly', () => {
  test('F06: a planned day on which nothing is owed is named with its row and column', () => {
    const office = kasimanOffice();
    typeRow(office, 'Jadwal', {
      Desa: labelOf('Batokan'),
      Kewajiban: 'kerja-bakti',
      'Tanggal rencana': '13 Januari 2026',
    });
    typeRow(office, 'Jadwal', { Desa: labelOf('Betet'), 'Tanggal rencana': '13 Februari 2026' });
    refresh(office);
    const [batokan, betet] = ['Batokan', 'Betet'].map((name) => String(sheetRow(office, 'Jadwal', name)));
    expect(shownCells(office, 'Masalah', inMasalah)).toEqual([
      ['Jadwal', betet, 'Kewajiban', 'Sel ini wajib diisi. Isi selnya, lalu pilih Perbarui sekarang.'],
      [
        'Jadwal',
        batokan,
        'Tanggal rencana',
        'Rencana 13 Januari 2026 di luar masa berlaku Kerja Bakti. Perbaiki tanggalnya, atau Mulai dan Selesai pada tab Kewajiban.',
      ],
    ]);
  });

  test('a dispensation for a period that no obligation has is named, and excuses nobody', () => {
    const office = kasimanOffice();
    typeIn(office, 'Kewajiban', 'kerja-bakti', 'Periode', 'mingguan');
    typeRow(office, 'Dispensasi', {
      Desa: labelOf('Batokan'),
      Periode: 'Februari 2026',
      Alasan: 'Banjir',
      'Diberikan oleh': 'Camat',
    });
    refresh(office);
    expect(shownCells(office, 'Masalah', inMasalah)).toEqual([
      [
        'Dispensasi',
        String(sheetRow(office, 'Dispensasi', 'Batokan')),
        'Periode',
        'Tidak ada kewajiban yang berperiode Februari 2026, jadi dispensasi ini belum berlaku. Isi kolom Kewajiban, lalu tulis periode kewajiban itu.',
      ],
    ]);
    expect(JSON.stringify(shownRows(office, 'Kepatuhan 2026'))).not.toContain('Dispensasi');
  });

  test('a rule that cannot be is named in Masalah, and the rule before goes on holding', () => {
    const office = kasimanOffice();
    typeIn(office, 'Kewajiban', 'kerja-bakti', 'Jumlah minimal', '0');
    refresh(office);
    expect(problemsOf(office).join()).toMatch(/Jumlah minimal 0 tidak mungkin/u);
    expect(stateOf(office, 'Batokan')).toBe('… Menunggu');
  });

  test('§4.5: stages that cannot be read are named, and neither the obligation nor its reminders go', () => {
    const office = kasimanOffice();
    typeIn(office, 'Kontak', 'Batokan', 'Surel', 'sekdes@desa.example');
    typeIn(office, 'Kewajiban', 'kerja-bakti', 'Tahap pengingat', 'seminggu sebelumnya');
    refresh(office);
    expect(stateOf(office, 'Batokan')).toBe('… Menunggu');
    expect(problemsOf(office)).toEqual([expect.stringMatching(/^“seminggu sebelumnya” belum dapat dibaca/u)]);
    skipTo(office, '2026-03-02T09:00:00');
    expect(callRpc(office, 'readTrial', {}).mailCount).toBe(1);
  });

  test.each(['bukan alamat', 'Camat Kasiman <camat@kasiman.example>', 'a@x.example; b@x.example'])(
    '§4.5: “%s” as the camat’s address is named instead of failing every morning',
    (typed) => {
      const office = kasimanOffice();
      typeIn(office, 'Pengaturan', 'headEmail', 'Nilai', typed);
      refresh(office);
      expect(problemsOf(office)).toEqual([expect.stringMatching(/bukan alamat surel, jadi tidak dipakai/u)]);
    },
  );

  test('without a set-up every menu says what to do, in one sentence', () => {
    const office = kasimanOffice();
    const settings = office.openWorkbook().sheets.findIndex(({ name }) => name === 'Pengaturan');
    office.openWorkbook().sheets.splice(settings, 1);
    const result = office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(result.status).toBe('done');
    expect(JSON.stringify(office.state)).toContain('Siapkan buku kerja');
  });
});

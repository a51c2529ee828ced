import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, passOf, shownColumn, shownRows } from '../kasiman';

function wib(moment: string): string {
  return `${moment}+07:00`;
}
const good = {
  Desa: '35.22.20.2001 Batokan',
  'Tanggal kegiatan': '2026-02-08',
  'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
  'Jumlah warga yang hadir': '42',
};
function february(office: Office): Record<string, string> {
  return Object.fromEntries(
    shownRows(office, 'Kepatuhan 2026')
      .slice(2)
      .map(([, name = '', state = '']) => [name, state]),
  );
}
function problems(office: Office): string[] {
  return shownColumn(office, 'Masalah', 'Masalah dan tindakan').filter((text) => text !== '');
}

/** Formulas anywhere in the workbook: there must be none but those that Google makes itself. */
function formulas(office: Office): string[] {
  return office
    .openWorkbook()
    .sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) =>
        (row?.cells ?? []).flatMap((cell) => (cell?.f === undefined ? [] : [cell.f])),
      ),
    );
}

/** A person copies a whole row, hidden columns and all, to another. */
function copyRow(office: Office, tab: string, rows: { readonly from: number; readonly to: number }): void {
  vm.runInContext(
    `{ const sheet = SpreadsheetApp.getActive().getSheetByName('${tab}');
       const row = (number) => sheet.getRange(number, 1, 1, sheet.getLastColumn());
       row(${rows.to}).setValues(row(${rows.from}).getValues()); }`,
    office.context,
  );
}

describe('bad input is normal', () => {
  test('a form answer that looks like a formula is kept as text and never runs', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    const attack = '=IMPORTXML("http://x","//a")';
    office.submitForm('Laporan Kerja Bakti', {
      ...good,
      'Apa yang dikerjakan?': ['Membersihkan lingkungan', '=HYPERLINK("http://x";"klik")'],
      'Tempat, perangkat yang hadir, hasil, dan kendala': attack,
      'Tautan foto': '+cmd|calc',
    });
    expect(formulas(office)).toEqual([]);
    expect(shownColumn(office, 'Laporan', 'Hasil')[0]).toContain(attack);
    expect(february(office).Batokan).toBe('✔ Tepat waktu');
  });

  test('a report of a desa that is unknown stays in Laporan and stands in Masalah with what to do', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', good);
    office.editAsUser('D2', '35.22.20.2099 Antah', 'Laporan');
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(shownRows(office, 'Laporan')).toHaveLength(2);
    expect(problems(office)).toEqual([
      '“35.22.20.2099 Antah” tidak ditemukan di tab Desa; barisnya disimpan tetapi tidak dihitung. Pilih desa yang benar dari daftar.',
    ]);
    expect(february(office).Batokan).toBe('… Menunggu');
  });

  test('the same activity sent twice is kept twice, counted once and named', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', good);
    office.clock.set(wib('2026-02-10T09:05:00'));
    office.submitForm('Laporan Kerja Bakti', good);
    expect(shownRows(office, 'Laporan')).toHaveLength(3);
    expect(problems(office).join()).toMatch(/sudah melaporkan kegiatan 8 Februari 2026 yang sama/u);
    expect(february(office).Batokan).toBe('✔ Tepat waktu');
  });

  test('an event that comes twice makes one row', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.faults.repeatEvents();
    office.submitForm('Laporan Kerja Bakti', good);
    expect(shownRows(office, 'Laporan')).toHaveLength(2);
    expect(office.outbox).toHaveLength(0);
  });

  test('an activity in the future is kept, not counted, and named', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', { ...good, 'Tanggal kegiatan': '2026-02-20' });
    expect(february(office).Batokan).toBe('… Menunggu');
    expect(problems(office).join()).toMatch(/20 Februari 2026 sesudah hari laporan diterima/u);
    office.clock.set(wib('2026-02-25T09:00:00'));
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(february(office).Batokan).toBe('… Menunggu');
  });

  test('an activity of a year that is closed is kept, not counted, and named', () => {
    const office = kasimanOffice();
    const row = shownColumn(office, 'Pengaturan', 'Kunci').indexOf('closedYears') + 2;
    office.editAsUser(`C${row}`, '2025', 'Pengaturan');
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', { ...good, 'Tanggal kegiatan': '2025-12-20' });
    expect(shownRows(office, 'Laporan')).toHaveLength(2);
    expect(problems(office).join()).toMatch(/termasuk tahun 2025 yang sudah ditutup/u);
  });

  test('a blank event is kept as one row that Masalah explains, and counts for nobody', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.call('onFormSubmit', {});
    office.call('onFormSubmit');
    expect(shownRows(office, 'Laporan')).toHaveLength(2);
    expect(problems(office).join()).toMatch(/tanpa isi.*Ambil laporan yang tertinggal/u);
    expect(Object.values(february(office))).toEqual(Array(10).fill('… Menunggu'));
  });

  test('a submission whose event never came is found by the menu', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.faults.loseTriggers();
    office.submitForm('Laporan Kerja Bakti', good);
    expect(shownRows(office, 'Laporan')).toHaveLength(1);
    office.faults.loseTriggers(false);
    office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
    expect(shownRows(office, 'Laporan')).toHaveLength(2);
    expect(february(office).Batokan).toBe('✔ Tepat waktu');
  });

  test('a form that was deleted does not hold up the morning: everything else is brought up to date', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', good);
    for (const id of Object.keys(office.state.forms)) delete office.state.forms[id];
    expect(office.run('dailyRefresh').status).toBe('done');
    expect(february(office).Batokan).toBe('✔ Tepat waktu');
    expect(JSON.stringify(office.executions.slice(-1))).toContain('A form cannot be opened');
  });

  test('sixteen digits in a row are masked before they come into Laporan', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', {
      ...good,
      'Tempat, perangkat yang hadir, hasil, dan kendala': 'Hasil: bersih, NIK 3522200101900001',
    });
    expect(shownColumn(office, 'Laporan', 'Hasil')[0]).toBe('bersih, NIK [16 angka dihapus]');
  });

  test('a masked number is named in the receipt, with the reason in one sentence', () => {
    const office = kasimanOffice();
    office.editAsUser('D2', 'sekdes@batokan.example', 'Kontak');
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', {
      ...good,
      'Tempat, perangkat yang hadir, hasil, dan kendala': 'Tempat: rumah Bu Siti 3522 2001 0190 0001',
    });
    expect(office.outbox.map(({ to }) => to)).toEqual([['sekdes@batokan.example']]);
    expect(office.outbox[0]?.body).toContain(
      'Nomor 16 angka dalam laporan ini kami hapus dari catatan kami, karena NIK dan nomor KK tidak boleh dicatat di sini.',
    );
    expect(JSON.stringify(office.outbox)).not.toMatch(/3522.?2001.?0190/u);
  });

  test('a number typed in a sidebar is masked, and the page says why', () => {
    const office = kasimanOffice();
    const draft = callRpc(office, 'readObligationChoices', {}).presets[0]?.draft;
    if (draft === undefined) throw new Error('no preset');
    const args = { ...draft, name: 'Data 3522200101900001', start: '2026-02-01' };
    const reply = office.callFromPage('rpc', ['addObligation', JSON.stringify(args), passOf(office)]);
    expect(JSON.parse(String(reply.status === 'done' && reply.value))).toMatchObject({
      ok: true,
      notice: 'Nomor 16 angka dihapus sebelum disimpan, karena NIK dan nomor KK tidak boleh dicatat di sini.',
    });
    expect(shownColumn(office, 'Kewajiban', 'Kewajiban')).toContain('Data [16 angka dihapus]');
  });

  test('F04: "dua puluh" people are refused by the form', () => {
    const office = kasimanOffice();
    const delivery = office.submitForm('Laporan Kerja Bakti', {
      ...good,
      'Jumlah warga yang hadir': 'dua puluh',
    });
    expect(delivery.accepted).toBe(false);
    expect(shownRows(office, 'Laporan')).toHaveLength(1);
  });

  test('a row of Laporan that staff copied counts once, the first, and the copy is named with its row', () => {
    const office = kasimanOffice();
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', good);
    copyRow(office, 'Laporan', { from: 2, to: 4 });
    office.editAsUser('D4', '35.22.20.2002 Betet', 'Laporan');
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(february(office)).toMatchObject({ Batokan: '✔ Tepat waktu', Betet: '… Menunggu' });
    expect(shownRows(office, 'Masalah')[1]).toEqual([
      'Laporan',
      '4',
      '',
      'Baris ini salinan baris 2, jadi tidak dihitung. Hapus baris ini; laporan lain diketik pada baris kosong.',
    ]);
  });

  test('F06: a planned day on which nothing is owed is named with its row and column', () => {
    const office = kasimanOffice();
    office.editAsUser('A2', '35.22.20.2001 Batokan', 'Jadwal');
    office.editAsUser('B2', 'kerja-bakti', 'Jadwal');
    office.editAsUser('C2', '13 Januari 2026', 'Jadwal');
    office.editAsUser('A3', '35.22.20.2002 Betet', 'Jadwal');
    office.editAsUser('C3', '13 Februari 2026', 'Jadwal');
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(shownRows(office, 'Masalah').slice(1)).toEqual([
      ['Jadwal', '3', 'Kewajiban', 'Sel ini wajib diisi. Isi selnya, lalu pilih Perbarui sekarang.'],
      [
        'Jadwal',
        '2',
        'Tanggal rencana',
        'Rencana 13 Januari 2026 di luar masa berlaku Kerja Bakti. Perbaiki tanggalnya, atau Mulai dan Selesai pada tab Kewajiban.',
      ],
    ]);
  });

  test('a dispensation for a period that no obligation has is named, and excuses nobody', () => {
    const office = kasimanOffice();
    office.editAsUser('G2', 'mingguan', 'Kewajiban');
    office.editAsUser('A2', '35.22.20.2001 Batokan', 'Dispensasi');
    office.editAsUser('C2', 'Februari 2026', 'Dispensasi');
    office.editAsUser('D2', 'Banjir', 'Dispensasi');
    office.editAsUser('E2', 'Camat', 'Dispensasi');
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(shownRows(office, 'Masalah').slice(1)).toEqual([
      [
        'Dispensasi',
        '2',
        'Periode',
        'Tidak ada kewajiban yang berperiode Februari 2026, jadi dispensasi ini belum berlaku. Isi kolom Kewajiban, lalu tulis periode kewajiban itu.',
      ],
    ]);
    expect(JSON.stringify(shownRows(office, 'Kepatuhan 2026'))).not.toContain('Dispensasi');
  });

  test('a rule that cannot be is named in Masalah, and the rule before goes on holding', () => {
    const office = kasimanOffice();
    office.editAsUser('F2', '0', 'Kewajiban');
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(problems(office).join()).toMatch(/Jumlah minimal 0 tidak mungkin/u);
    expect(february(office).Batokan).toBe('… Menunggu');
  });

  test('§4.5: stages that cannot be read are named, and neither the obligation nor its reminders go', () => {
    const office = kasimanOffice();
    office.editAsUser('D2', 'sekdes@desa.example', 'Kontak');
    office.editAsUser('S2', 'seminggu sebelumnya', 'Kewajiban');
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(february(office).Batokan).toBe('… Menunggu');
    expect(problems(office)).toEqual([expect.stringMatching(/^“seminggu sebelumnya” belum dapat dibaca/u)]);
    office.clock.set(wib('2026-03-02T09:00:00'));
    expect(callRpc(office, 'readTrial', {}).mailCount).toBe(1);
  });

  test.each(['bukan alamat', 'Camat Kasiman <camat@kasiman.example>', 'a@x.example; b@x.example'])(
    '§4.5: “%s” as the camat’s address is named instead of failing every morning',
    (typed) => {
      const office = kasimanOffice();
      const row = shownRows(office, 'Pengaturan').findIndex(([key]) => key === 'headEmail') + 1;
      office.editAsUser(`C${row}`, typed, 'Pengaturan');
      office.clickMenu('Pantau Desa', 'Perbarui sekarang');
      expect(problems(office)).toEqual([expect.stringMatching(/bukan alamat surel, jadi tidak dipakai/u)]);
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

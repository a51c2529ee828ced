// Checks that bad reports are kept, named and never counted, and that no sixteen digits are stored.
import type { Office } from 'local-office';
import { kasimanOffice, passOf, shownColumn } from '../kasiman';
import {
  kasimanOn,
  labelOf,
  presetDraft,
  problemsOf,
  refresh,
  reportOf,
  sweep,
  wib,
} from '../office-actions';
import { onTab, rowCount, sheetRow, shownCells, shownStates, stateOf, typeIn } from '../sheet-cells';

const good = reportOf('Batokan', '2026-02-08');
const inMasalah = ['Tab', 'Baris', 'Kolom', 'Masalah dan tindakan'];

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

describe('reports that cannot count', () => {
  test('a form answer that looks like a formula is kept as text and never runs', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    const attack = '=IMPORTXML("http://x","//a")';
    office.submitForm('Laporan Kerja Bakti', {
      ...good,
      'Apa yang dikerjakan?': ['Membersihkan lingkungan', '=HYPERLINK("http://x";"klik")'],
      'Tempat, perangkat yang hadir, hasil, dan kendala': attack,
      'Tautan foto': '+cmd|calc',
    });
    expect(formulas(office)).toEqual([]);
    expect(shownColumn(office, 'Laporan', 'Hasil')[0]).toContain(attack);
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
  });

  test('a report of a desa that is unknown stays in Laporan and stands in Masalah with what to do', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.submitForm('Laporan Kerja Bakti', good);
    typeIn(office, 'Laporan', 'Batokan', 'Desa', '35.22.20.2099 Antah');
    refresh(office);
    expect(rowCount(office, 'Laporan')).toBe(1);
    expect(problemsOf(office)).toEqual([
      '“35.22.20.2099 Antah” tidak ditemukan di tab Desa; barisnya disimpan tetapi tidak dihitung. Pilih desa yang benar dari daftar.',
    ]);
    expect(stateOf(office, 'Batokan')).toBe('… Menunggu');
  });

  test('the same activity sent twice is kept twice, counted once and named', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.submitForm('Laporan Kerja Bakti', good);
    office.clock.set(wib('2026-02-10T09:05:00'));
    office.submitForm('Laporan Kerja Bakti', good);
    expect(rowCount(office, 'Laporan')).toBe(2);
    expect(problemsOf(office).join()).toMatch(/sudah melaporkan kegiatan 8 Februari 2026 yang sama/u);
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
  });

  test('F04: "dua puluh" people are refused by the form', () => {
    const office = kasimanOffice();
    const delivery = office.submitForm('Laporan Kerja Bakti', {
      ...good,
      'Jumlah warga yang hadir': 'dua puluh',
    });
    expect(delivery.accepted).toBe(false);
    expect(rowCount(office, 'Laporan')).toBe(0);
  });

  test('an activity in the future is kept, not counted, and named', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.submitForm('Laporan Kerja Bakti', { ...good, 'Tanggal kegiatan': '2026-02-20' });
    expect(stateOf(office, 'Batokan')).toBe('… Menunggu');
    expect(problemsOf(office).join()).toMatch(/20 Februari 2026 sesudah hari laporan diterima/u);
    office.clock.set(wib('2026-02-25T09:00:00'));
    refresh(office);
    expect(stateOf(office, 'Batokan')).toBe('… Menunggu');
  });

  test('an activity of a year that is closed is kept, not counted, and named', () => {
    const office = kasimanOffice();
    typeIn(office, 'Pengaturan', 'closedYears', 'Nilai', '2025');
    office.clock.set(wib('2026-02-10T09:00:00'));
    office.submitForm('Laporan Kerja Bakti', { ...good, 'Tanggal kegiatan': '2025-12-20' });
    expect(rowCount(office, 'Laporan')).toBe(1);
    expect(problemsOf(office).join()).toMatch(/termasuk tahun 2025 yang sudah ditutup/u);
  });

  test('a row of Laporan that staff copied counts once, the first, and the copy is named with its row', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.submitForm('Laporan Kerja Bakti', good);
    // A person copies the whole row, hidden columns and all, two rows further down.
    onTab(
      office,
      'Laporan',
      `const row = (below) => sheet.getRange(firstRow + below, 1, 1, width);
       row(2).setValues(row(0).getValues());`,
    );
    typeIn(office, 'Laporan', 2, 'Desa', labelOf('Betet'));
    refresh(office);
    expect(shownStates(office)).toMatchObject({ Batokan: '✔ Tepat waktu', Betet: '… Menunggu' });
    const [original, copy] = [sheetRow(office, 'Laporan', 0), sheetRow(office, 'Laporan', 2)];
    expect(shownCells(office, 'Masalah', inMasalah)).toEqual([
      [
        'Laporan',
        String(copy),
        '',
        `Baris ini salinan baris ${original}, jadi tidak dihitung. Hapus baris ini; laporan lain diketik pada baris kosong.`,
      ],
    ]);
  });
});

describe('events and forms that fail', () => {
  test('an event that comes twice makes one row', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.faults.repeatEvents();
    office.submitForm('Laporan Kerja Bakti', good);
    expect(rowCount(office, 'Laporan')).toBe(1);
    expect(office.outbox).toHaveLength(0);
  });

  test('a blank event is kept as one row that Masalah explains, and counts for nobody', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.call('onFormSubmit', {});
    office.call('onFormSubmit');
    expect(rowCount(office, 'Laporan')).toBe(1);
    expect(problemsOf(office).join()).toMatch(/tanpa isi.*Ambil laporan yang tertinggal/u);
    expect(Object.values(shownStates(office))).toEqual(Array(10).fill('… Menunggu'));
  });

  test('a submission whose event never came is found by the menu', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.faults.loseTriggers();
    office.submitForm('Laporan Kerja Bakti', good);
    expect(rowCount(office, 'Laporan')).toBe(0);
    office.faults.loseTriggers(false);
    sweep(office);
    expect(rowCount(office, 'Laporan')).toBe(1);
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
  });

  test('a form that was deleted does not hold up the morning: everything else is brought up to date', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.submitForm('Laporan Kerja Bakti', good);
    for (const id of Object.keys(office.state.forms)) delete office.state.forms[id];
    expect(office.run('dailyRefresh').status).toBe('done');
    expect(stateOf(office, 'Batokan')).toBe('✔ Tepat waktu');
    expect(JSON.stringify(office.executions.slice(-1))).toContain('A form cannot be opened');
  });
});

describe('sixteen digits in a row', () => {
  test('sixteen digits in a row are masked before they come into Laporan', () => {
    const office = kasimanOn('2026-02-10T09:00:00');
    office.submitForm('Laporan Kerja Bakti', {
      ...good,
      'Tempat, perangkat yang hadir, hasil, dan kendala': 'Hasil: bersih, NIK 3522200101900001',
    });
    expect(shownColumn(office, 'Laporan', 'Hasil')[0]).toBe('bersih, NIK [16 angka dihapus]');
  });

  test('a masked number is named in the receipt, with the reason in one sentence', () => {
    const office = kasimanOffice();
    typeIn(office, 'Kontak', 'Batokan', 'Surel', 'sekdes@batokan.example');
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
    const args = {
      ...presetDraft(office, 'kerja-bakti'),
      name: 'Data 3522200101900001',
      start: '2026-02-01',
    };
    const reply = office.callFromPage('rpc', ['addObligation', JSON.stringify(args), passOf(office)]);
    expect(JSON.parse(String(reply.status === 'done' && reply.value))).toMatchObject({
      ok: true,
      notice: 'Nomor 16 angka dihapus sebelum disimpan, karena NIK dan nomor KK tidak boleh dicatat di sini.',
    });
    expect(shownColumn(office, 'Kewajiban', 'Kewajiban')).toContain('Data [16 angka dihapus]');
  });
});

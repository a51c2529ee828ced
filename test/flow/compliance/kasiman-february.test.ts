// Tells February 2026 in Kasiman from the set-up to the day after the deadline, and checks each figure on the way.
import type { Office } from 'local-office';
import {
  callRpc,
  copyOf,
  kasimanOffice,
  kasimanUnits,
  shownColumn,
  shownFigures,
  shownRows,
} from '../kasiman';
import { addressOf, besahExcused, fillAddresses, refresh, sendReport, wib } from '../office-actions';
import { headlineOf, matrixColumns, rowCount, shownRecords, shownStates, typeRow } from '../sheet-cells';

const day = 24 * 60 * 60 * 1000;
const story = {
  'Tempat, perangkat yang hadir, hasil, dan kendala':
    'Tempat: Dusun Krajan RT 02\nPerangkat yang hadir: Kades, Sekdes\nHasil: selokan bersih\nKendala: hujan',
};
function report(office: Office, moment: string, name: string, date: string): void {
  sendReport(office, moment, name, date, story);
}
function periodsIn(office: Office): string[] {
  return matrixColumns(office).flatMap(([period, head]) =>
    head === 'Kode' || period === '' ? [] : [period],
  );
}
function mailedUnits(office: Office, subject: RegExp): string[] {
  return office.outbox.filter((mail) => subject.test(mail.subject)).map((mail) => mail.to.join(','));
}

const onTime = ['Batokan', 'Betet', 'Tembeling', 'Sambeng', 'Kasiman', 'Sekaran'];
const late = ['Ngaglik', 'Tambakmerak'];

/** Kasiman up to the evening before the reminder of 2 March: six reported, Besah excused. */
function untilMarch(): Office {
  const office = kasimanOffice();
  fillAddresses(office);
  callRpc(office, 'switchReminders', { on: true });
  onTime.forEach((name, index) => {
    report(
      office,
      `2026-02-${String(13 + index)}T10:00:00`,
      name,
      `2026-02-${String(8 + index).padStart(2, '0')}`,
    );
  });
  typeRow(office, 'Dispensasi', besahExcused);
  office.clock.set(wib('2026-03-01T20:00:00'));
  return office;
}

/** The whole story: two report late, Sidomukti never does. */
function wholeStory(march: Office): Office {
  const office = copyOf(march);
  office.clock.set(wib('2026-03-06T09:00:00'));
  late.forEach((name, index) => {
    report(office, `2026-03-0${7 + index * 2}T10:00:00`, name, '2026-02-28');
  });
  office.clock.set(wib('2026-03-10T09:00:00'));
  refresh(office);
  return office;
}

describe('Kasiman, February 2026, through the shipped bundle', () => {
  let march: Office;
  let told: Office;
  beforeAll(() => {
    march = untilMarch();
    told = wholeStory(march);
  });

  test('the set-up writes ten desa whose codes are text', () => {
    const office = kasimanOffice();
    expect(shownColumn(office, 'Desa', 'Kode')).toEqual(kasimanUnits.map(({ code }) => code));
    expect(shownColumn(office, 'Desa', 'Nama')).toEqual(kasimanUnits.map(({ name }) => name));
  });

  test('F02: the column of the month is there after the set-up, once', () => {
    const office = kasimanOffice();
    expect(matrixColumns(office)).toEqual([
      ['Kepatuhan 2026', 'Kode'],
      ['', 'Desa'],
      ['Feb 2026', 'Kerja Bakti'],
    ]);
    refresh(office);
    expect(periodsIn(office)).toEqual(['Feb 2026']);
  });

  test('F42: on the reminder day before the deadline exactly the desa still missing get one mail each', () => {
    const office = copyOf(march);
    const before = mailedUnits(office, /^Belum lapor: /u).length;
    office.clock.set(wib('2026-03-02T12:00:00'));
    const mailed = mailedUnits(office, /^Belum lapor: /u).slice(before);
    expect(mailed.sort()).toEqual(['Ngaglik', 'Sidomukti', 'Tambakmerak'].map(addressOf));
    office.call('dailyReminders');
    office.call('dailyReminders');
    expect(mailedUnits(office, /^Belum lapor: /u).length).toBe(before + 3);
  });

  test('the mail carries the prefilled link of its desa', () => {
    const office = copyOf(march);
    office.clock.set(wib('2026-03-02T12:00:00'));
    const mail = office.outbox.find(({ to }) => to.includes('sekdes.sidomukti@desa.example'));
    expect(mail?.body).toContain('entry.');
    expect(mail?.body).toContain(encodeURIComponent('35.22.20.2004 Sidomukti'));
    expect(mail?.body).toContain('Kamis, 5 Maret 2026, 23.59 WIB');
  });

  test('the cells say how each desa stands', () => {
    expect(shownStates(told)).toEqual({
      ...Object.fromEntries(onTime.map((name) => [name, '✔ Tepat waktu'])),
      Ngaglik: '◷ Terlambat 2 hari',
      Tambakmerak: '◷ Terlambat 4 hari',
      Besah: '◇ Dispensasi banjir',
      Sidomukti: '✘ Lewat tenggat',
    });
  });

  test('completeness 8/9 = 88,9 %, timeliness 6/9 = 66,7 %', () => {
    expect(shownFigures(told, 'Kerja Bakti', 'Feb 2026')).toEqual({
      Kewajiban: 'Kerja Bakti',
      Periode: 'Feb 2026',
      'Sudah lapor': '8 dari 9',
      'Tepat waktu': '6',
      Terlambat: '2',
      Diproses: '0',
      'Belum lapor': '✘ 1',
      Dispensasi: '1',
      Temuan: '–',
      '% lengkap': '88,9 %',
      '% tepat waktu': '66,7 %',
      'Naik/turun': '–',
      '12 periode': '▇',
    });
  });

  test('Ringkasan names the one that is missing, in its first line and by name', () => {
    expect(headlineOf(told)).toBe('1 desa belum lapor Kerja Bakti Februari 2026');
    const rows = shownRows(told, 'Ringkasan');
    expect(rows.find((row) => row.includes('✘ Kerja Bakti'))).toContain('Feb 2026: Sidomukti');
  });

  test('F41: Ringkasan says where its percentages come from', () => {
    expect(shownRows(told, 'Ringkasan').flat()).toContain(
      '6 dari 9 laporan wajib tepat waktu; 10 desa dikurangi 1 dispensasi. Tepat waktu: diterima sebelum 6 Maret 2026 pukul 00.00 WIB.',
    );
    expect(shownRows(told, 'Ringkasan').flat().join('\n')).toContain('pelapor tepat waktu 6 dari 8');
  });

  test('a submission becomes a row, and its sender gets a receipt that says what was understood', () => {
    const office = kasimanOffice();
    fillAddresses(office, ['Batokan']);
    report(office, '2026-02-13T10:00:00', 'Batokan', '2026-02-12');
    expect(rowCount(office, 'Laporan')).toBe(1);
    expect(shownRecords(office, 'Laporan')[0]).toMatchObject({
      Desa: '35.22.20.2001 Batokan',
      'Tanggal kegiatan': '12 Februari 2026',
      Tempat: 'Dusun Krajan RT 02',
    });
    const receipt = office.outbox[office.outbox.length - 1];
    expect(receipt?.to).toEqual(['sekdes.batokan@desa.example']);
    expect(receipt?.subject).toBe('Diterima: Laporan Kerja Bakti Desa Batokan');
    expect(receipt?.body).toContain('12 Februari 2026');
  });

  test('every day that passes costs no more columns, and March gets its own by itself', () => {
    const office = kasimanOffice();
    office.clock.advance(30 * day);
    expect(periodsIn(office)).toEqual(['Feb 2026', 'Mar 2026']);
  });
});

import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanUnits, shownColumn, shownFigures, shownRows } from '../kasiman';

const day = 24 * 60 * 60 * 1000;
function at(moment: string): string {
  return `${moment}+07:00`;
}
function labelOf(name: string): string {
  const unit = kasimanUnits.find((known) => known.name === name);
  if (!unit) throw new Error(name);
  return `${unit.code} ${unit.name}`;
}
function answers(name: string, date: string, people = '42') {
  return {
    Desa: labelOf(name),
    'Tanggal kegiatan': date,
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': people,
    'Tempat, perangkat yang hadir, hasil, dan kendala':
      'Tempat: Dusun Krajan RT 02\nPerangkat yang hadir: Kades, Sekdes\nHasil: selokan bersih\nKendala: hujan',
  };
}
function report(office: Office, moment: string, name: string, date: string): void {
  office.clock.set(at(moment));
  office.submitForm('Laporan Kerja Bakti', answers(name, date));
}
function fillContacts(office: Office): void {
  kasimanUnits.forEach(({ name }, index) => {
    office.editAsUser(`D${index + 2}`, `sekdes.${name.toLowerCase()}@desa.example`, 'Kontak');
  });
}
function mailedUnits(office: Office, subject: RegExp): string[] {
  return office.outbox.filter((mail) => subject.test(mail.subject)).map((mail) => mail.to.join(','));
}

const onTime = ['Batokan', 'Betet', 'Tembeling', 'Sambeng', 'Kasiman', 'Sekaran'];
const late = ['Ngaglik', 'Tambakmerak'];

/** Kasiman up to the evening before the reminder of 2 March: six reported, Besah excused. */
function untilMarch(): Office {
  const office = kasimanOffice();
  fillContacts(office);
  callRpc(office, 'switchReminders', { on: true });
  onTime.forEach((name, index) => {
    report(
      office,
      `2026-02-${String(13 + index)}T10:00:00`,
      name,
      `2026-02-${String(8 + index).padStart(2, '0')}`,
    );
  });
  [
    '35.22.20.2005 Besah',
    'kerja-bakti',
    'Februari 2026',
    'Banjir',
    'Camat Kasiman',
    '20 Februari 2026',
  ].forEach((text, index) => {
    office.editAsUser(`${'ABCDEF'[index]}2`, text, 'Dispensasi');
  });
  office.clock.set(at('2026-03-01T20:00:00'));
  return office;
}

/** The whole story: two report late, Sidomukti never does. */
function wholeStory(): Office {
  const office = untilMarch();
  office.clock.set(at('2026-03-06T09:00:00'));
  late.forEach((name, index) => {
    report(office, `2026-03-0${7 + index * 2}T10:00:00`, name, '2026-02-28');
  });
  office.clock.set(at('2026-03-10T09:00:00'));
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
  return office;
}

describe('Kasiman, February 2026, through the shipped bundle', () => {
  let told: Office;
  beforeAll(() => {
    told = wholeStory();
  });

  test('the set-up writes ten desa whose codes are text', () => {
    const office = kasimanOffice();
    expect(shownColumn(office, 'Desa', 'Kode')).toEqual(kasimanUnits.map(({ code }) => code));
    expect(shownColumn(office, 'Desa', 'Nama')).toEqual(kasimanUnits.map(({ name }) => name));
  });

  test('F02: the column of the month is there after the set-up, once', () => {
    const office = kasimanOffice();
    expect(shownRows(office, 'Kepatuhan 2026').slice(0, 2)).toEqual([
      ['', '', 'Feb 2026'],
      ['Kode', 'Desa', 'Kerja Bakti'],
    ]);
    office.clickMenu('Pantau Desa', 'Perbarui sekarang');
    expect(shownRows(office, 'Kepatuhan 2026')[0]).toEqual(['', '', 'Feb 2026']);
  });

  test('F42: on the reminder day before the deadline exactly the desa still missing get one mail each', () => {
    const office = untilMarch();
    const before = mailedUnits(office, /belum kami terima/u).length;
    office.clock.set(at('2026-03-02T12:00:00'));
    const mailed = mailedUnits(office, /belum kami terima/u).slice(before);
    expect(mailed.sort()).toEqual(
      ['ngaglik', 'sidomukti', 'tambakmerak'].map((name) => `sekdes.${name}@desa.example`),
    );
    office.call('dailyReminders');
    office.call('dailyReminders');
    expect(mailedUnits(office, /belum kami terima/u).length).toBe(before + 3);
  });

  test('the mail carries the prefilled link of its desa', () => {
    const office = untilMarch();
    office.clock.set(at('2026-03-02T12:00:00'));
    const mail = office.outbox.find(({ to }) => to.includes('sekdes.sidomukti@desa.example'));
    expect(mail?.body).toContain('entry.');
    expect(mail?.body).toContain(encodeURIComponent('35.22.20.2004 Sidomukti'));
    expect(mail?.body).toContain('Kamis, 5 Maret 2026, 23.59 WIB');
  });

  test('the cells say how each desa stands', () => {
    const office = told;
    const states = Object.fromEntries(
      shownRows(office, 'Kepatuhan 2026')
        .slice(2)
        .map(([, name = '', state = '']) => [name, state]),
    );
    expect(states).toEqual({
      ...Object.fromEntries(onTime.map((name) => [name, '✔ Tepat waktu'])),
      Ngaglik: '◷ Terlambat 2 hari',
      Tambakmerak: '◷ Terlambat 4 hari',
      Besah: '◇ Dispensasi banjir',
      Sidomukti: '✘ Lewat tenggat',
    });
  });

  test('completeness 8/9 = 88,9 %, timeliness 6/9 = 66,7 %, of those reported 75 %', () => {
    const office = told;
    expect(shownFigures(office, 'Kerja Bakti', 'Feb 2026')).toEqual({
      Kewajiban: 'Kerja Bakti',
      Periode: 'Feb 2026',
      'Sudah lapor': '8 dari 9',
      '✔ Tepat waktu': '✔ 6',
      '◷ Terlambat': '◷ 2',
      '▣ Diproses': '0',
      'Belum lapor': '✘ 1',
      '◇ Dispensasi': '◇ 1',
      '⚠ Temuan': '–',
      '% lengkap': '88,9 %',
      '% tepat waktu': '66,7 %',
      '% dari pelapor': '75,0 %',
      'Naik/turun': '–',
    });
  });

  test('Ringkasan names the one that is missing, in its first line and by name', () => {
    const office = told;
    const rows = shownRows(office, 'Ringkasan');
    expect(rows.slice(0, 2).map(([text]) => text)).toEqual([
      '1 desa belum lapor',
      'Kerja Bakti Februari 2026',
    ]);
    expect(rows.find(([label]) => label === '✘ Lewat tenggat')?.[1]).toBe('Sidomukti');
  });

  test('F41: Ringkasan says whence its percentages come', () => {
    expect(shownRows(told, 'Ringkasan').flat()).toContain(
      '6 dari 9 laporan wajib tepat waktu; 10 desa dikurangi 1 dispensasi. Tepat waktu: diterima sebelum 6 Maret 2026 pukul 00.00 WIB.',
    );
  });

  test('a submission becomes a row, and its sender gets a receipt that says what was understood', () => {
    const office = kasimanOffice();
    fillContacts(office);
    report(office, '2026-02-13T10:00:00', 'Batokan', '2026-02-12');
    const rows = shownRows(office, 'Laporan');
    expect(rows).toHaveLength(2);
    expect(rows[1]?.join('|')).toContain('35.22.20.2001 Batokan|12 Februari 2026|Dusun Krajan RT 02');
    const receipt = office.outbox[office.outbox.length - 1];
    expect(receipt?.to).toEqual(['sekdes.batokan@desa.example']);
    expect(receipt?.subject).toBe('Laporan Kerja Bakti Desa Batokan sudah kami terima');
    expect(receipt?.body).toContain('12 Februari 2026');
  });

  test('every day that passes costs no more columns, and March gets its own by itself', () => {
    const office = kasimanOffice();
    office.clock.advance(30 * day);
    expect(shownRows(office, 'Kepatuhan 2026')[0]).toEqual(['', '', 'Feb 2026', 'Mar 2026']);
  });
});

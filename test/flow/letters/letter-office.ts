// How does a test get Kasiman on 10 March 2026, ready to report February in writing?
import { createOffice, type Office } from 'local-office';
import { dist, kasimanOffice, kasimanUnits, shownColumn } from '../kasiman';

export const letterSettings: Readonly<Record<string, string>> = {
  'Surat: wilayah di atas kantor': 'Kabupaten Bojonegoro',
  'Surat: alamat kantor': 'Jalan Contoh Nomor 1 Kasiman 62164, telepon (0353) 000000',
  'Surat: kode klasifikasi': '400.10',
  'Surat: kode kantor': '412.520',
  'Penanda tangan: nama': 'Drs. Contoh, M.Si.',
  'Penanda tangan: pangkat': 'Pembina Tingkat I',
  'Penanda tangan: NIP': '19700101 199003 1 001',
  'Surat: tembusan': 'Kepala DPMD Kabupaten Bojonegoro; Inspektur Kabupaten Bojonegoro',
};

/** Types settings into Pengaturan as staff do, found by their titles. */
export function fillLetterSettings(office: Office, settings = letterSettings): void {
  const titles = shownColumn(office, 'Pengaturan', 'Pengaturan');
  for (const [title, value] of Object.entries(settings)) {
    const index = titles.indexOf(title);
    if (index < 0) throw new Error(`no setting ${title}`);
    office.editAsUser(`C${index + 2}`, value, 'Pengaturan');
  }
}

function labelOf(name: string): string {
  return kasimanUnits.filter((unit) => unit.name === name).map(({ code }) => `${code} ${name}`)[0] ?? '';
}

function report(office: Office, moment: string, name: string, date: string, obstacle: string): void {
  office.clock.set(`${moment}+07:00`);
  office.submitForm('Laporan Kerja Bakti', {
    Desa: labelOf(name),
    'Tanggal kegiatan': date,
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
    'Tempat, perangkat yang hadir, hasil, dan kendala': `Tempat: Dusun Krajan\nHasil: selokan bersih\nKendala: ${obstacle}`,
  });
}

const obstacles = ['alat kurang, hubungi 0812 3456 7890', 'hujan', 'tidak ada', '-', 'nihil', ''];

let february: Office['state'] | undefined;

function tellFebruary(): Office {
  const office = kasimanOffice();
  office.state.triggers = office.state.triggers.filter(({ handler }) => handler === 'onFormSubmit');
  fillLetterSettings(office);
  ['Batokan', 'Betet', 'Tembeling', 'Sambeng', 'Kasiman', 'Sekaran'].forEach((name, index) => {
    const date = `2026-02-${String(8 + index).padStart(2, '0')}`;
    report(office, `2026-02-${13 + index}T10:00:00`, name, date, obstacles[index] ?? '');
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
  [
    '35.22.20.2003 Tembeling',
    'kerja-bakti',
    'Februari 2026',
    '20 Februari 2026',
    'tidak terlaksana',
    '',
    'lokasi kosong',
  ].forEach((text, index) => {
    if (text !== '') office.editAsUser(`${'ABCDEFG'[index]}2`, text, 'Kunjungan');
  });
  report(office, '2026-03-07T10:00:00', 'Ngaglik', '2026-02-28', '');
  report(office, '2026-03-09T10:00:00', 'Tambakmerak', '2026-02-28', '');
  office.clock.set('2026-03-10T09:00:00+07:00');
  office.clickMenu('Pantau Desa', 'Perbarui sekarang');
  return office;
}

/**
 * Six on time, two late, one excused, one missing; one report contradicted by a visit. 10 March, 09.00 WIB. The story
 * is told once per file; every test gets its own copy.
 */
export function februaryOffice(): Office {
  february ??= structuredClone(tellFebruary().state);
  const office = createOffice({ state: structuredClone(february) });
  office.loadFolder(dist);
  office.openWorkbook();
  return office;
}

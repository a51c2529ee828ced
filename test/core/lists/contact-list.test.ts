// A pasted table of contacts is read by its columns; nothing comes under another person, nothing is lost in silence.
import { unitOf } from '../kasiman';
import { contactsOf, kasiman, people } from './read-text';

const kades = '2001|Kepala Desa|SUTRISNO||0812 3456 7890';

describe('the header says whose name and number it is', () => {
  test.each([
    ['Nama Kepala Desa', 'No. HP'],
    ['Nama Kades', 'No. HP'],
    ['Kepala Desa', 'HP'],
    ['KADES', 'NO. HP/WA'],
    ['Kades', 'Kontak Kades'],
    ['Nama Kepala Desa', 'No. HP Kepala Desa'],
    ['Nama Lengkap Kepala Desa', 'Nomor WA Aktif'],
    ['Kepala Desa/Lurah', 'Nomor Telepon'],
    ['Nama Kades/Lurah', 'no_hp'],
    ['Nama\nKepala Desa', 'HP'],
  ])('%s, %s', (name, phone) => {
    const text = `No\tNama Desa\t"${name}"\t${phone}\n1\tBatokan\tSUTRISNO\t0812 3456 7890`;
    expect(people(contactsOf(text))).toEqual([kades]);
  });

  test.each([
    [
      'two people in a row',
      'Desa;Nama Kades;No HP;Nama Sekdes;No HP\nBatokan;SUTRISNO;0812 3456 7890;Siti;0813 2222 3333',
    ],
    [
      'numbers named, columns shuffled',
      'HP Sekdes;Nama Kades;Desa;HP Kades;Sekdes\n0813 2222 3333;SUTRISNO;Batokan;0812 3456 7890;Siti',
    ],
    [
      'merged headers',
      'Desa\tKepala Desa\t\tSekretaris Desa\t\n\tNama\tNo HP\tNama\tNo HP\nBatokan\tSUTRISNO\t0812 3456 7890\tSiti\t0813 2222 3333',
    ],
    [
      'merged headers with a NIP',
      'No\tDesa\tKepala Desa\t\tSekretaris Desa\t\t\n\t\tNama\tHP\tNama\tNIP\tHP\n1\tBatokan\tSUTRISNO\t0812 3456 7890\tSiti\t198503152010011002\t0813 2222 3333',
    ],
  ])('%s', (_, text) => {
    expect(people(contactsOf(text))).toEqual([kades, '2001|Sekretaris Desa|Siti||0813 2222 3333']);
  });

  test('a kelurahan has a Lurah under a header that names both', () => {
    const units = [unitOf('35.22.20.1001', 'Ngraho'), unitOf('35.22.20.2001', 'Batokan')];
    const text = 'Desa/Kel;Kepala Desa/Lurah;HP\nNgraho;Maria;081234567890\nBatokan;Siti;081322223333';
    expect(people(contactsOf(text, { ...kasiman, units }))).toEqual([
      '1001|Lurah|Maria||081234567890',
      '2001|Kepala Desa|Siti||081322223333',
    ]);
  });

  test.each([
    [
      'one number behind two people',
      'Desa;Kades;Sekdes;No HP\nBatokan;SUTRISNO;Siti;0812 3456 7890',
      'No HP',
    ],
    [
      'numbers before the names',
      'Desa;HP;Kades;HP;Sekdes\nBatokan;0812 3456 7890;SUTRISNO;0813 2222 3333;Siti',
      'HP',
    ],
    [
      'the desa’s own address',
      'Desa;Kades;HP;Sekdes;HP;Email Desa\nBatokan;SUTRISNO;;Siti;;desa@x.id',
      'Email Desa',
    ],
  ])('%s: nobody knows whose it is, so it is dropped and said', (_, text, title) => {
    const list = contactsOf(text);
    expect(people(list)).toEqual(['2001|Kepala Desa|SUTRISNO||', '2001|Sekretaris Desa|Siti||']);
    expect(list.dropped).toContainEqual(expect.objectContaining({ title, reason: 'unclear-owner' }));
  });
});

describe('what is never kept is dropped and said', () => {
  const row = (header: string, cell: string): string =>
    `Desa\tNama\tJabatan\t${header}\tNo HP\nBatokan\tSutrisno\tSekretaris Desa\t${cell}\t081234567890`;
  const sutrisno = '2001|Sekretaris Desa|Sutrisno||081234567890';
  test.each([
    ['NIP', '198503152010011002'],
    ['NIP/NIPD', '19850315 201001 1 002'],
    ['NIAPD', '3522202001.001'],
    ['NIK', '[16 angka dihapus]'],
    ['No. KK', '[16 angka dihapus]'],
    ['No. SK', '141/12/35.22.20/2021'],
    ['Tanggal SK Pengangkatan', '12-03-2021'],
    ['Masa Jabatan', '2019-2025'],
    ['Periode', '2020 – 2026'],
    ['TMT Jabatan', '01/02/2019'],
    ['Akhir Masa Jabatan Kades', '31-12-2027'],
    ['Tanggal Lahir', '1975-03-12'],
    ['Tempat, Tgl Lahir', 'Bojonegoro, 12-03-1975'],
    ['Umur', '45'],
    ['L/P', 'L'],
    ['Pendidikan', 'S1'],
    ['Alamat Rumah', 'Jl. Raya 1'],
    ['Dusun', 'Krajan'],
    ['Gol. Darah', 'AB'],
    ['Keterangan', 'baru dilantik'],
    ['Nama Istri', 'Siti'],
    ['No. Rekening', '1234567890'],
    ['Jumlah RT', '12'],
    ['Nama Panggilan', 'Tris'],
    ['Hobi', 'memancing'],
  ])('%s', (header, cell) => {
    const list = contactsOf(row(header, cell));
    expect(people(list)).toEqual([sutrisno]);
    expect(list.dropped.map(({ title }) => title)).toEqual([header]);
  });

  test.each([
    '198503152010011002',
    '2019-2025',
    '12-03-1975',
    'Jl. Raya 1',
    'L',
    'S1',
    '141/12/2021',
    'Bojonegoro, 12 Maret 1975',
  ])('%s without a header', (cell) => {
    const list = contactsOf(`Batokan\tSutrisno\tSekretaris Desa\t${cell}\t081234567890`);
    expect(people(list)).toEqual([sutrisno]);
    expect(list.dropped.map(({ title }) => title)).toEqual([cell]);
  });

  test.each([
    ['a NIP', '198503152010011002'],
    ['a term of office', '2019-2025'],
    ['a date', '1975-03-12'],
    ['half a number', '0812 34'],
    ['a number of Excel', '8,12346E+10'],
  ])('%s under HP is a problem, no number', (_, cell) => {
    expect(
      people(contactsOf(`Desa\tNama\tNo HP\nBatokan\tSutrisno\t${cell}\nBetet\tSiti\t081322223333`)),
    ).toEqual(['2: phone-broken', '2002||Siti||081322223333']);
  });
});

describe('a cell that says there is nothing is blank', () => {
  test.each([
    '-',
    '–',
    '—',
    '--',
    '…',
    '.',
    'belum ada',
    'Belum Ada',
    'tidak ada',
    'tdk ada',
    'blm ada nomor',
    'nihil',
    'NIHIL',
    'kosong',
    '(kosong)',
    'n/a',
    '#N/A',
    'belum punya HP',
    'tidak diketahui',
  ])('“%s”', (nothing) => {
    const text = `Desa\tNama\tJabatan\tSurel\tHP\nBatokan\tSutrisno\tSekdes\t${nothing}\t081234567890\nBetet\tSiti\tSekdes\tsiti@betet.example\t${nothing}`;
    expect(people(contactsOf(text))).toEqual([
      '2001|Sekdes|Sutrisno||081234567890',
      '2002|Sekdes|Siti|siti@betet.example|',
    ]);
  });

  test('a post that nobody holds names nobody', () => {
    expect(
      people(contactsOf('Desa;Kades;HP;Sekdes;HP\nBatokan;-;-;Siti;081322223333\nBetet;kosong;;-;')),
    ).toEqual(['2001|Sekretaris Desa|Siti||081322223333', '3: nobody']);
  });
});

describe('rows', () => {
  test('merged cells: unit and number are blank below a row that has both', () => {
    const text =
      'No;Desa;Jabatan;Nama;HP\n1;Batokan;Kades;Sutrisno;081234567890\n;;Sekdes;Siti;081322223333\n2;Betet;Kades;Karno;';
    expect(people(contactsOf(text))).toEqual([
      '2001|Kades|Sutrisno||081234567890',
      '2001|Sekdes|Siti||081322223333',
      '2002|Kades|Karno||',
    ]);
  });

  test('a blank unit beside a number of its own is asked about, with the unit above to choose', () => {
    const text = 'No;Desa;Nama\n1;Batokan;Sutrisno\n2;;Siti';
    expect(contactsOf(text).problems).toEqual([
      { line: 3, echo: '2 · Siti', problem: { code: 'unit-missing', units: ['35.22.20.2001'] } },
    ]);
    expect(people(contactsOf(text, kasiman, [[3, '35.22.20.2001']]))).toEqual([
      '2001||Sutrisno||',
      '2001||Siti||',
    ]);
    expect(people(contactsOf(text, kasiman, [[3, '35.22.20.2005']]))).toEqual([
      '2001||Sutrisno||',
      '3: unit-missing',
    ]);
  });

  test('a unit alone above the rows of its people', () => {
    const text =
      'Jabatan;Nama;HP\nDESA BATOKAN;;\nKades;Sutrisno;081234567890\nSekdes;Siti;081322223333\nDESA BETET;;\nKades;Karno;081311112222';
    expect(people(contactsOf(text))).toEqual([
      '2001|Kades|Sutrisno||081234567890',
      '2001|Sekdes|Siti||081322223333',
      '2002|Kades|Karno||081311112222',
    ]);
  });

  test('titles, totals, notes and signatures are passed over, and said', () => {
    const text =
      'DAFTAR KONTAK\t\t\nKecamatan Kasiman\t\t\nDesa\tNama\tHP\nBatokan\tSiti\t081322223333\nJUMLAH\t1\t\nMengetahui,\t\t\nCamat Kasiman\t\t';
    const list = contactsOf(text);
    expect(people(list)).toEqual(['2001||Siti||081322223333']);
    expect(list.passedOver.map(({ line }) => line)).toEqual([1, 2, 5, 6, 7]);
  });

  test('a row of another kecamatan is a problem, also where its desa has a name of ours', () => {
    const text = 'Kecamatan;Desa;Nama\nKasiman;Betet;Siti\nKepohbaru;Betet;Budi\nKec. Kasiman;Batokan;Karno';
    expect(people(contactsOf(text))).toEqual(['2002||Siti||', '3: other-office', '2001||Karno||']);
    expect(people(contactsOf('Kode;Desa;Nama\n35.22.09.2003;Betet;Siti'))).toEqual(['2: other-office']);
  });

  test.each([
    ['headers a column too far left', 'Desa;Nama;Jabatan\n1;Batokan;Siti;Sekdes\n2;Betet;Budi;Kades'],
    ['a comma that nobody put into quotes', 'Desa,Nama,Jabatan,HP\nBatokan,Siti,S.Pd,Sekdes,081234567890'],
  ])('%s: nothing of it can be believed', (_, text) => {
    expect(new Set(contactsOf(text).problems.map(({ problem }) => problem.code))).toEqual(
      new Set(['row-too-wide']),
    );
    expect(contactsOf(text).persons).toEqual([]);
  });

  test('titles behind a comma belong to the name', () => {
    expect(
      people(contactsOf('Desa,Nama,HP\nBatokan,Siti, S.Pd, M.Si,081234567890\nBetet,Budi,081322223333')),
    ).toEqual(['2001||Siti, S.Pd, M.Si||081234567890', '2002||Budi||081322223333']);
  });

  test('several columns of words without headers are asked about', () => {
    expect(
      people(contactsOf('Batokan\tSiti Aminah\tTukang Kebun\nBetet\tBudi Santoso\tPenjaga Malam')),
    ).toEqual(['1: name-unclear', '2: name-unclear']);
  });
});

describe('cells', () => {
  test.each([
    ['siti@x.id, budi@x.id', 'siti@x.id budi@x.id'],
    ['siti@x.id;', 'siti@x.id'],
    ['Siti <siti@x.id>', 'siti@x.id'],
    ['SITI@X.ID', 'siti@x.id'],
    ['\u200bsiti@x.id\u00a0', 'siti@x.id'],
    ['mailto:siti@x.id', 'siti@x.id'],
    ['siti@x.id / budi@x.id', 'siti@x.id budi@x.id'],
    ['"Siti, S.Pd" <siti@x.id>', 'siti@x.id'],
    ['siti@x.id siti@x.id', 'siti@x.id'],
    ['email: siti@x.id', 'siti@x.id'],
  ])('the address %s', (cell, emails) => {
    const { persons } = contactsOf(`Desa\tNama\tSurel\nBatokan\tSiti\t${cell}\nBetet\tBudi\tb@x.id`);
    expect(persons[0]?.emails.join(' ')).toBe(emails);
  });

  test.each([
    ['Sutrisno (Sekdes)', '2001|Sekdes|Sutrisno||'],
    ['Bapak Sutrisno', '2001||Sutrisno||'],
    ['Bpk. H. Sutrisno, S.Sos., M.Si', '2001||H. Sutrisno, S.Sos., M.Si||'],
    ['1. Sutrisno', '2001||Sutrisno||'],
    ['Sutrisno / 0812-3456-7890', '2001||Sutrisno||0812-3456-7890'],
    ['Sutrisno (0812 3456 7890)', '2001||Sutrisno||0812 3456 7890'],
    ['Sutrisno (aktif)', '2001||Sutrisno||'],
    ['Sdr. Ma’ruf', '2001||Ma’ruf||'],
    ['Ibu Siti sutrisno@x.id', '2001||Siti|sutrisno@x.id|'],
    ['Sutrisno (Pak Tris)', '2001||Sutrisno (Pak Tris)||'],
    ['S.Pd', '2: name-unclear'],
    ['Sutrisno 45', '2: name-unclear'],
  ])('the name %s', (cell, read) => {
    expect(people(contactsOf(`Desa\tNama\tHP\nBatokan\t${cell}\t`))).toEqual([read]);
  });

  test('of two columns of numbers the one for WhatsApp counts; the other is dropped and said', () => {
    const list = contactsOf('Desa;Nama;Telepon;WA\nBatokan;Siti;0353-511000;081322223333');
    expect(people(list)).toEqual(['2001||Siti||081322223333']);
    expect(list.dropped).toEqual([{ column: 2, title: 'Telepon', reason: 'second' }]);
  });
});

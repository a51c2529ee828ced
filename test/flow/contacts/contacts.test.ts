// Checks that a pasted list comes into Kontak once, and that the list of incomplete contacts follows.
import { callRpc, kasimanOffice, shownColumn, shownRows } from '../kasiman';
import { labelOf } from '../office-actions';
import { onTab, shownCells, shownIn, typeIn, typeOver } from '../sheet-cells';

const rows = [
  ['Desa', 'Jabatan', 'Nama', 'Surel', 'WhatsApp'],
  ['Batokan', 'Sekdes', 'Siti Aminah', 'siti@batokan.example', '81234567890'],
  ['Batokan', 'Kasi Pelayanan', "Nur'aini", 'nur@batokan.example', ''],
  ['Batokan', 'Kasi Pemerintahan', '=IMPORTXML("http://x";"//a")', '', '0353-511000'],
  ['Betet', 'Sekretaris Desa', 'Budi', 'budi@betet.example', '0813 0000 1111'],
  ['Antah', 'Sekdes', 'Siapa', 'x@y.example', ''],
];

test('F45: a pasted list is seen first, written once, and pasted again changes nothing', () => {
  const office = kasimanOffice();
  const gapsBefore = callRpc(office, 'readContactGaps', {});
  expect(gapsBefore).toMatchObject({ unitWord: 'desa', unitCount: 10 });
  expect(gapsBefore.gaps).toHaveLength(10);
  expect(gapsBefore.gaps[0]).toEqual({
    unit: 'Desa Batokan',
    lacks: ['Sekretaris Desa: belum ada surel'],
    isCutOff: true,
  });

  const before = shownRows(office, 'Kontak');
  const preview = callRpc(office, 'previewContacts', { rows, answers: [] });
  expect(shownRows(office, 'Kontak')).toEqual(before);
  expect(preview.lines.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
    '2 changed',
    '3 new',
    '4 new',
    '5 changed',
    '6 problem',
  ]);
  expect(preview.lines[4]?.sentence).toBe(
    '“Antah” tidak ada di daftar kantor ini. Perbaiki namanya, atau tulis kodenya.',
  );

  const { message, gaps } = callRpc(office, 'importContacts', { rows, answers: [], seen: preview.seen });
  expect(message).toBe('2 kontak baru dan 2 perubahan disimpan di tab Kontak.');
  expect(gaps.gaps.map(({ unit }) => unit)).not.toContain('Desa Betet');
  expect(gaps.gaps.at(-1)).toEqual({
    unit: 'Desa Batokan',
    lacks: ['Kasi Pemerintahan: belum ada surel'],
    isCutOff: false,
  });
  const after = shownRows(office, 'Kontak');
  expect(after).toHaveLength(before.length + 2);
  expect(after.find((row) => row.includes(labelOf('Batokan')))).toEqual([
    '35.22.20.2001 Batokan',
    'Sekretaris Desa',
    'Siti Aminah',
    'siti@batokan.example',
    '0812-3456-7890',
    'ya',
  ]);
  expect(shownIn(office, 'Kontak', 'Kasi Pemerintahan', 'Nama')).toContain('IMPORTXML');
  expect(
    office
      .openWorkbook()
      .sheets.flatMap(({ rows: all }) => all.flatMap((row) => row?.cells ?? []))
      .some((cell) => cell?.f !== undefined),
  ).toBe(false);

  const again = callRpc(office, 'previewContacts', { rows, answers: [] });
  expect(again.lines.map(({ kind }) => kind)).toEqual(['same', 'same', 'same', 'same', 'problem']);
  callRpc(office, 'importContacts', { rows, answers: [], seen: again.seen });
  expect(shownRows(office, 'Kontak')).toEqual(after);

  const log = shownCells(office, 'Log Perubahan', ['Apa', 'Semula', 'Menjadi']);
  expect(log).toEqual([['Kontak · tempel daftar kontak', '', '2 kontak baru, 2 diubah']]);
  expect(JSON.stringify(shownRows(office, 'Log Perubahan'))).not.toMatch(/siti|0812/iu);
});

test('a list that was looked at before somebody else changed Kontak is not written', () => {
  const office = kasimanOffice();
  const { seen } = callRpc(office, 'previewContacts', { rows, answers: [] });
  typeIn(office, 'Kontak', 'Batokan', 'Nama', 'Orang lain');
  const standing = shownRows(office, 'Kontak');
  expect(() => callRpc(office, 'importContacts', { rows, answers: [], seen })).toThrow(/Tab Kontak berubah/u);
  expect(shownRows(office, 'Kontak')).toEqual(standing);
});

test('the own columns of staff stay as they are', () => {
  const office = kasimanOffice();
  onTab(
    office,
    'Kontak',
    `const notes = column('Jabatan') + 1;
     sheet.insertColumnAfter(column('Jabatan')).getRange(firstRow - 1, notes, 2, 1).setValues([['Catatan staf'], ['rumah dekat balai']]);`,
  );
  const { seen } = callRpc(office, 'previewContacts', { rows, answers: [] });
  callRpc(office, 'importContacts', { rows, answers: [], seen });
  expect(shownColumn(office, 'Kontak', 'Catatan staf')[0]).toBe('rumah dekat balai');
  expect(shownColumn(office, 'Kontak', 'Nama').slice(0, 2)).toEqual(['Siti Aminah', 'Budi']);
});

test('a NIK in a pasted list never comes into Kontak', () => {
  const office = kasimanOffice();
  const withNik = [['Batokan', 'Sekdes', 'Siti 3522 2001 0190 0001', 'siti@batokan.example']];
  const { seen, lines } = callRpc(office, 'previewContacts', { rows: withNik, answers: [] });
  expect(lines[0]?.sentence).toContain('[16 angka dihapus]');
  callRpc(office, 'importContacts', { rows: withNik, answers: [], seen });
  expect(JSON.stringify(office.state)).not.toContain('3522 2001 0190 0001');
});

test('two desa of one name are asked about: the answer decides, and nothing before it', () => {
  const office = kasimanOffice();
  typeIn(office, 'Desa', 'Betet', 'Nama', 'Batokan');
  const paste = [['Batokan', 'Sekdes', 'Siti', 'siti@x.example']];
  const asked = callRpc(office, 'previewContacts', { rows: paste, answers: [] });
  expect(asked.lines).toEqual([
    {
      line: 1,
      kind: 'problem',
      unit: '',
      echo: 'Batokan · Sekdes · Siti · siti@x.example',
      sentence: 'Ada 2 yang bernama “Batokan”. Pilih yang dimaksud.',
      choices: [
        { code: '35.22.20.2001', label: 'Desa Batokan (35.22.20.2001)' },
        { code: '35.22.20.2002', label: 'Desa Batokan (35.22.20.2002)' },
      ],
      above: '',
    },
  ]);
  const answers = [{ line: 1, unit: '35.22.20.2002' }];
  const { seen, lines } = callRpc(office, 'previewContacts', { rows: paste, answers });
  expect(lines[0]?.kind).toBe('changed');
  callRpc(office, 'importContacts', { rows: paste, answers, seen });
  expect(shownCells(office, 'Kontak', ['Desa', 'Jabatan', 'Nama', 'Surel'])).toContainEqual([
    '35.22.20.2002 Batokan',
    'Sekretaris Desa',
    'Siti',
    'siti@x.example',
  ]);
});

test('merged cells without numbers: each row below is asked about, and one answer for all of them fills Kontak', () => {
  const office = kasimanOffice();
  const paste = [
    ['Desa', 'Jabatan', 'Nama', 'Surel'],
    ['Batokan', 'Kepala Desa', 'Sutrisno', 'sutrisno@x.example'],
    ['', 'Sekretaris Desa', 'Siti', 'siti@x.example'],
    ['Betet', 'Kepala Desa', 'Karno', 'karno@x.example'],
    ['', 'Sekretaris Desa', 'M. Arif', 'arif@x.example'],
  ];
  const asked = callRpc(office, 'previewContacts', { rows: paste, answers: [] });
  const above = asked.lines.flatMap(({ line, above }) => (above === '' ? [] : [{ line, unit: above }]));
  expect(above).toEqual([
    { line: 3, unit: '35.22.20.2001' },
    { line: 5, unit: '35.22.20.2002' },
  ]);
  const { seen } = callRpc(office, 'previewContacts', { rows: paste, answers: above });
  callRpc(office, 'importContacts', { rows: paste, answers: above, seen });
  expect(shownCells(office, 'Kontak', ['Desa', 'Jabatan', 'Nama'])).toEqual(
    expect.arrayContaining([
      ['35.22.20.2001 Batokan', 'Sekretaris Desa', 'Siti'],
      ['35.22.20.2002 Betet', 'Sekretaris Desa', 'M. Arif'],
    ]),
  );
});

test('an address to which the last mail failed is in the list, and its desa counts as cut off', () => {
  const office = kasimanOffice();
  typeIn(office, 'Kontak', 'Batokan', 'Surel', 'siti@batokan.example');
  const failed = {
    Kunci: 'kerja-bakti|2026-02|0|35.22.20.2001|siti@batokan.example',
    Waktu: '02/02/2026',
    Kewajiban: 'Kerja Bakti',
    Periode: '2026-02',
    Tahap: 'H',
    Desa: 'Batokan',
    Tujuan: 'siti@batokan.example',
    Status: 'gagal',
  };
  onTab(
    office,
    'Pengingat',
    `for (const [header, text] of Object.entries(${JSON.stringify(failed)}))
       sheet.getRange(firstRow, column(header)).setValue(text);`,
  );
  expect(callRpc(office, 'readContactGaps', {}).gaps[0]).toEqual({
    unit: 'Desa Batokan',
    lacks: ['Sekretaris Desa: surel terakhir gagal terkirim'],
    isCutOff: true,
  });
});

test('F45: a contact typed by hand is reminded unless its Diingatkan says tidak', () => {
  const office = kasimanOffice();
  typeOver(office, 'Kontak', 'Batokan', { Surel: 'satu@desa.example', Diingatkan: '' });
  typeOver(office, 'Kontak', 'Betet', { Surel: 'dua@desa.example', Diingatkan: 'tidak' });
  office.faults.loseTriggers();
  office.clock.set('2026-03-02T09:00:00+07:00');
  const { days, skipped } = callRpc(office, 'readTrial', {});
  expect(days.flatMap(({ mails }) => mails.flatMap(({ addresses }) => addresses))).toEqual([
    'satu@desa.example',
  ]);
  expect(skipped.find(({ unit }) => unit === 'Desa Betet')?.owed).toMatch(/^Kerja Bakti \S+ 2026$/u);
  expect(skipped.find(({ unit }) => unit === 'Desa Betet')?.reason).toBe(
    'kolom Diingatkan pada kontaknya berisi tidak',
  );
});

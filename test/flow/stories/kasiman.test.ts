// Kasiman: a circular without number, kerja bakti once a month, reports to the office, visits that see whether it was done.

import { pasteContacts } from '../cases/scenes';
import { callRpc, kasimanUnits, shownColumn } from '../kasiman';
import { labelOf, problemsOf, quietOffice, refresh, sendReport, setupWith } from '../office-actions';
import { onTab, sheetRow, shownCells, shownStates, stateOf, typeRow } from '../sheet-cells';

jest.setTimeout(120_000);

const circular = 'Surat Edaran Bupati tentang kerja bakti bersama';
const positions = ['Sekretaris Desa', 'Kasi Pelayanan', 'Kasi Pemerintahan'];
const people = ['Siti Aminah', 'Karno', 'Slamet Riyadi'];

test('the story of Kasiman, from the circular to the visit', () => {
  const office = quietOffice(
    '2026-02-12T11:00:00+07:00',
    setupWith({ legalBasis: circular, start: '2026-02-01' }),
  );

  // "Surat Edaran Bupati tentang kerja bakti bersama": its number is not in the story, and nothing waits for it.
  refresh(office);
  const row = sheetRow(office, 'Kewajiban', 'kerja-bakti');
  expect(onTab(office, 'Kewajiban', `return sheet.getRange(${row}, column('Dasar')).getNote();`)).toBe(
    'nomor belum diisi',
  );

  // "Sekretaris Desa, Kasi Pelayanan, dan Kasi Pemerintahan dari setiap desa": thirty people, pasted at once.
  const list = kasimanUnits.flatMap(({ name }) =>
    positions.map((position, place) => [
      name,
      position,
      people[place] ?? '',
      `${name}.${position.slice(-4).trim()}@desa.example`.toLowerCase(),
    ]),
  );
  expect(pasteContacts(office, [['Desa', 'Jabatan', 'Nama', 'Surel'], ...list])).toHaveLength(30);
  for (const position of positions)
    expect(shownColumn(office, 'Kontak', 'Jabatan').filter((text) => text === position)).toHaveLength(10);

  // "setiap desa wajib melaksanakan kerja bakti minimal satu kali dalam sebulan".
  expect(Object.values(shownStates(office)).filter((state) => state === '… Menunggu')).toHaveLength(10);

  // "sesuai jadwal yang ditetapkan": planned for Friday the 13th, done a week later.
  typeRow(office, 'Jadwal', {
    Desa: labelOf('Betet'),
    Kewajiban: 'kerja-bakti',
    'Tanggal rencana': 'Jumat, 13 Februari 2026',
  });
  sendReport(office, '2026-02-21T09:00:00', 'Betet', '2026-02-20');
  expect(stateOf(office, 'Betet')).toBe('✔ Tepat waktu, bergeser +7 hari');

  // "pelaporan secara rutin ke Kantor Kecamatan": done on the 28th, reported on 3 March, on time until the 5th.
  sendReport(office, '2026-03-03T09:00:00', 'Tembeling', '2026-02-28');
  sendReport(office, '2026-03-07T09:00:00', 'Sidomukti', '2026-02-27');
  expect(stateOf(office, 'Tembeling')).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Sidomukti')).toBe('◷ Terlambat 2 hari');
  expect(stateOf(office, 'Besah')).toBe('✘ Lewat tenggat');

  // "memantau dan memastikan kerja bakti benar-benar dilaksanakan": a visit contradicts a report, and both stay.
  typeRow(office, 'Kunjungan', {
    Desa: labelOf('Tembeling'),
    Kewajiban: 'kerja-bakti',
    Periode: 'Februari 2026',
    Tanggal: '6 Maret 2026',
    Hasil: 'Tidak terlaksana',
    Tim: 'Suprapto (Camat, Kecamatan Kasiman); Andi (Kapolsek, Polsek Kasiman)',
  });
  refresh(office);
  expect(stateOf(office, 'Tembeling')).toBe('⚠ Temuan');
  expect(shownCells(office, 'Laporan', ['Tanggal kegiatan'], { Desa: labelOf('Tembeling') })).toEqual([
    ['28 Februari 2026'],
  ]);
  expect(problemsOf(office)).toEqual([]);

  // What desa send to the group counts beside what they send through the form.
  const messages = [
    {
      at: '2026-03-07T10:00:00',
      sender: 'Sekdes Ngaglik',
      text: 'LAPOR KB; 21/2; balai desa; 40; bersih lingkungan',
      photos: [],
    },
  ];
  const { lines, seen } = callRpc(office, 'previewChat', { messages, answers: [] });
  callRpc(office, 'importChat', { messages, answers: [], seen, taken: lines.map(({ key }) => key) });
  expect(stateOf(office, 'Ngaglik')).toBe('◷ Terlambat 2 hari, dicatat petugas');
});

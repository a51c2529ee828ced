// Kalirejo, Tenggarong, Kupang and Patrasana: what their stories ask for beyond Kasiman's.
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { namedProblems } from '../cases/scenes';
import { filledBy, linkOf } from '../forms/unit-link';
import { callRpc, shownFigures } from '../kasiman';
import { presetDraft, quietOffice, refresh, setupWith } from '../office-actions';
import { matrixColumns, shownIn, shownRecords, shownStates, stateOf, typeRow } from '../sheet-cells';

jest.setTimeout(120_000);

test('Kalirejo: seventeen kampung, a monthly meeting of the kecamatan itself, and a weekday that does not fit its date', () => {
  const units = Array.from({ length: 17 }, (_, index) => ({
    code: `18.02.01.20${String(index + 1).padStart(2, '0')}`,
    name: `Kampung Contoh ${index + 1}`,
  }));
  const office = quietOffice('2024-01-15T08:00:00+07:00', {
    ...setupWith({ start: '2024-01-01' }),
    officeCode: '18.02.01',
    officeName: 'Kalirejo',
    terms: { ...DEFAULT_TERMS_BY_TIER.kecamatan, unit: 'kampung', unitHead: 'Kepala Kampung' },
    units,
  });
  const rakor = presetDraft(office, 'rakor');
  callRpc(office, 'addObligation', { ...rakor, start: '2024-01-01' });
  // "pada, Senin 20 Januari 2024": it was a Saturday, and the date holds.
  typeRow(office, 'Jadwal', {
    Desa: '18.02.01.2001 Contoh 1',
    Kewajiban: 'kerja-bakti',
    'Tanggal rencana': 'Senin 20 Januari 2024',
  });
  refresh(office);
  expect(
    namedProblems(office)
      .filter(({ tab }) => tab === 'Jadwal')
      .map(({ text }) => text),
  ).toEqual([expect.stringContaining('20 Januari 2024 adalah hari Sabtu, bukan Senin.')]);
  // "Rakor … rutin setiap bulannya": a month without one is red on the office's own row.
  office.clock.set('2024-02-02T08:00:00+07:00');
  refresh(office);
  const january = { period: 'Jan 2024', obligation: rakor.name, tab: 'Kepatuhan 2024' };
  expect(stateOf(office, 'Kecamatan Kalirejo', january)).toBe('✘ Lewat tenggat');
  expect(
    Object.values(shownStates(office, { ...january, obligation: 'Kerja Bakti' })).filter(
      (state) => state === '… Menunggu',
    ),
  ).toHaveLength(17);
});

test('Tenggarong: siskamling is taken up again in two desa and twelve kelurahan until the end of the year', () => {
  const units = Array.from({ length: 14 }, (_, index) => ({
    code: `64.02.06.${index < 12 ? 1001 + index : 2001 + index - 12}`,
    name: index < 12 ? `Contoh ${index + 1}` : `Desa Contoh ${index + 1}`,
  }));
  const office = quietOffice('2025-09-08T08:00:00+08:00', {
    ...setupWith({ bindsKelurahan: true, start: '2025-09-01' }),
    officeCode: '64.02.06',
    officeName: 'Tenggarong',
    zone: 'WITA',
    units,
  });
  // "menjelang akhir tahun": a campaign with two ends, reported in counts of posts, nights and nobody's name.
  const siskamling = presetDraft(office, 'siskamling');
  callRpc(office, 'addObligation', {
    ...siskamling,
    name: 'Reaktivasi siskamling',
    periodType: 'campaign',
    start: '2025-09-08',
    end: '2025-12-31',
  });
  const title = 'Laporan Reaktivasi siskamling';
  const sent = office.submitForm(title, {
    ...(filledBy(office, linkOf(office, 'Contoh 13', 'Reaktivasi siskamling')) as Record<string, string>),
    'Bulan laporan': '2025-09-08',
    'Jumlah pos kamling yang didata': '12',
    'Di antaranya yang aktif': '9',
    'Di antaranya yang punya jadwal ronda': '7',
    'Jumlah malam ronda bulan ini': '20',
  });
  expect(sent.accepted).toBe(true);
  const [period] =
    matrixColumns(office, 'Kepatuhan 2025').find(([, name]) => name === 'Reaktivasi siskamling') ?? [];
  const column = { period: period ?? '', obligation: 'Reaktivasi siskamling', tab: 'Kepatuhan 2025' };
  expect(Object.keys(shownStates(office, column)).length).toBe(14);
  expect(stateOf(office, 'Contoh 13', column)).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Contoh 1', column)).toBe('… Menunggu');
});

test('Kupang: the kabupaten asks its camat, by a circular whose number is kept as it stands, until New Year', () => {
  const units = ['04 Semau', '05 Kupang Barat', '06 Kupang Timur', '07 Sulamu'].map((text) => ({
    code: `53.01.${text.slice(0, 2)}`,
    name: text.slice(3),
  }));
  const office = quietOffice('2021-12-22T08:00:00+08:00', {
    ...setupWith({ legalBasis: 'surat edaran Bupati Kupang Nomor 440/XII/2021', start: '2021-12-01' }),
    tier: 'kabupaten',
    officeCode: '53.01',
    officeName: 'Kupang',
    zone: 'WITA',
    terms: DEFAULT_TERMS_BY_TIER.kabupaten,
    units,
  });
  refresh(office);
  expect(shownIn(office, 'Kewajiban', 'kerja-bakti', 'Dasar')).toBe(
    'surat edaran Bupati Kupang Nomor 440/XII/2021',
  );
  const campaign = { ...presetDraft(office, 'sosialisasi-se'), start: '2021-12-22', end: '2022-01-02' };
  callRpc(office, 'addObligation', campaign);
  expect(shownFigures(office, campaign.name, '22 Des 2021 – 2 Jan 2022')['Sudah lapor']).toBe('0 dari 4');
});

test('Patrasana: RW and Jaro report the population of each month, which is chosen and adds up', () => {
  const office = quietOffice('2022-01-20T08:00:00+07:00', {
    ...setupWith({ start: '2022-01-01' }),
    tier: 'desa',
    officeCode: '36.03.06.2015',
    officeName: 'Patrasana',
    terms: DEFAULT_TERMS_BY_TIER.desa,
    units: [
      { code: '36.03.06.2015-RW01', name: '01' },
      { code: '36.03.06.2015-RW02', name: '02' },
    ],
  });
  const draft = presetDraft(office, 'laporan-penduduk');
  callRpc(office, 'addObligation', { ...draft, start: '2022-01-01' });
  office.clock.set('2022-02-02T08:00:00+07:00');
  office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
  const [first] = callRpc(office, 'readLinks', {}).links.filter(
    ({ obligationName }) => obligationName === draft.name,
  );
  const sent = office.submitForm(draft.name, {
    ...(filledBy(office, first?.url ?? '') as Record<string, string>),
    'Bulan laporan': 'Januari 2022',
    'Jumlah penduduk awal bulan': '1250',
    Lahir: '3',
    Mati: '1',
    Datang: '2',
    Pindah: '2',
    'Jumlah penduduk akhir bulan': '1253',
    'Jumlah laki-laki': '600',
    'Jumlah perempuan': '653',
    'Jumlah KK': '400',
  });
  expect(sent.accepted).toBe(true);
  expect(shownRecords(office, 'Laporan')[0]?.['Tanggal kegiatan']).toBe('1 Januari 2022');
  expect(
    namedProblems(office)
      .filter(({ tab }) => tab === 'Laporan')
      .map(({ text }) => text),
  ).toEqual([
    'Jumlah akhir 1.253 tidak cocok; awal + lahir + datang − mati − pindah = 1.252. Laporannya dihitung; tanyakan angkanya.',
  ]);
});

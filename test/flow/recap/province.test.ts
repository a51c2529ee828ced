// The workbook of a province: the same grammar one tier up, with the sums of each kecamatan in the codes of its kabupaten.
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { encodeRecap, listMarkOf, type SumsRecap } from '../../../src/core/recap/recap-code';
import { callRpc, kasimanOffice } from '../kasiman';
import { problemsOf, withoutDailyRuns } from '../office-actions';
import { stateOf } from '../sheet-cells';
import { bojonegoro, bojonegoroSetup, recapRows, unitOf } from './recap-office';

jest.setTimeout(240_000);

const units = [
  { code: '35.22', name: 'Kabupaten Bojonegoro' },
  { code: '35.23', name: 'Kabupaten Tuban' },
  { code: '35.78', name: 'Kota Surabaya' },
];

function provinceOffice() {
  const setup = {
    ...bojonegoroSetup,
    tier: 'provinsi',
    officeCode: '35',
    officeName: 'Jawa Timur',
    units,
    terms: DEFAULT_TERMS_BY_TIER.provinsi,
  } as const;
  return withoutDailyRuns(kasimanOffice('2026-02-02T08:00:00+07:00', setup));
}

const [first, second] = [
  { expected: 9, fulfilled: 8, onTime: 6, waived: 1, visited: 2, contradicted: 1 },
  { expected: 17, fulfilled: 17, onTime: 15, waived: 0, visited: 0, contradicted: 0 },
];

/** Bojonegoro for March: two kecamatan told, the others are missing. */
function bojonegoroRecap(): SumsRecap {
  const codes = bojonegoro.children.map(({ code }) => unitOf(code));
  return {
    kind: 'PD2',
    unit: unitOf('35.22'),
    month: '2026-03',
    size: codes.length,
    listMark: listMarkOf(codes),
    blocks: [
      {
        obligationId: 'kerja-bakti' as never,
        periodId: '2026-02',
        sums: codes.map((_, index) => (index === 0 ? first : index === 1 ? second : null)),
      },
    ],
  };
}

test('§4.10: a province receives PD2, says who is missing at both tiers, and sends PD3 on', () => {
  const office = provinceOffice();
  office.clock.set('2026-03-20T09:00:00+07:00');
  office.submitForm('Laporan Rekap bulanan', {
    Kabupaten: '35.22 Kabupaten Bojonegoro',
    'Kode rekap': encodeRecap(bojonegoroRecap()),
  });
  const rows = recapRows(office);
  expect(rows[0]).toMatchObject({ Pengirim: 'Jumlah', 'Wajib lapor': '26', Keterangan: '1 dari 3 mengirim' });
  expect(rows[1]).toMatchObject({
    Kode: '35.22',
    'Sudah lapor': '25',
    Keterangan: '26 di bawahnya belum mengirim',
  });
  expect(rows.slice(2).map((row) => row['Wajib lapor'])).toEqual(['–', '–']);
  expect(stateOf(office, rows[1]?.Pengirim ?? '', { obligation: 'Rekap bulanan', period: 'Mar 2026' })).toBe(
    '✔ Tepat waktu',
  );
  expect(problemsOf(office)).toEqual([]);
  const { code, introduction } = callRpc(office, 'readRecapDesk', { month: '2026-03' });
  const mark = listMarkOf(units.map((unit) => unitOf(unit.code)));
  expect(code).toMatch(
    new RegExp(
      `^PD3\\.35\\.202603\\.3\\.${mark}\\.kerja-bakti~2026-02~26-25-21-1-2-1~x~x\\.[0-9a-f]{6}$`,
      'u',
    ),
  );
  expect(introduction).toBe('Untuk pusat: semua yang tenggatnya Maret 2026.');
});

test('§4.10: kabupaten and kota are called by their own words', () => {
  const links = callRpc(provinceOffice(), 'readLinks', {}).links.map(({ unitName }) => unitName);
  expect(links).toEqual(['Kabupaten Bojonegoro', 'Kabupaten Tuban', 'Kota Surabaya']);
});

// The workbook of the nation: kecamatan, kabupaten, province and nation joined by codes, each tier the sum of the one below.
import type { Office } from 'local-office';
import type { SetupRequest } from '../../../src/app/setup/rpc-setup';
import { DEFAULT_TERMS_BY_TIER } from '../../../src/core/office/profile';
import { addSums, NO_SUMS, SUM_FIELDS, sumsOfLetters } from '../../../src/core/recap/recap-sums';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { problemsOf, withoutDailyRuns } from '../office-actions';
import { stateOf } from '../sheet-cells';
import {
  areasOf,
  bojonegoro,
  bojonegoroOffice,
  bojonegoroSetup,
  recapOf,
  recapRows,
  sendRecap,
} from './recap-office';

jest.setTimeout(600_000);

const provinces = areasOf('00');
const regencies = areasOf('35');

function officeOf(setup: Partial<SetupRequest>): Office {
  return withoutDailyRuns(kasimanOffice('2026-02-02T08:00:00+07:00', { ...bojonegoroSetup, ...setup }));
}

function provinceOffice(): Office {
  return officeOf({
    tier: 'provinsi',
    officeCode: '35',
    officeName: 'Jawa Timur',
    units: regencies.map(({ code, name }) => ({ code, name })),
    terms: DEFAULT_TERMS_BY_TIER.provinsi,
  });
}

function nationOffice(): Office {
  return officeOf({
    tier: 'pusat',
    officeCode: '00',
    officeName: 'Bina Pemerintahan Desa',
    units: provinces.map(({ code, name }) => ({ code, name })),
    terms: DEFAULT_TERMS_BY_TIER.pusat,
    letterRegion: 'Kementerian Dalam Negeri',
  });
}

/** What an office sends on, out of its own menu. */
function codeOf(office: Office): string {
  return callRpc(office, 'readRecapDesk', { month: '2026-03' }).code;
}

function send(office: Office, unit: Readonly<Record<string, string>>, code: string): void {
  office.submitForm('Laporan Rekap bulanan', { ...unit, 'Kode rekap': code });
}

/** Two of 28 kecamatan send; the kabupaten, the province and the nation pass on what they have. */
const [first, second] = bojonegoro.children.slice(0, 2).map(({ code, children }, index) => ({
  code,
  letters: children.map((_, desa) => 'eefcDkbeCd'.charAt((desa + index) % 10)).join(''),
}));

function chain() {
  const moment = '2026-03-20T09:00:00';
  const kabupaten = bojonegoroOffice();
  for (const told of [first, second])
    sendRecap(kabupaten, moment, recapOf(told?.code ?? '', { 'kerja-bakti': told?.letters ?? '' }));
  const province = provinceOffice();
  province.clock.set(`${moment}+07:00`);
  send(province, { Kabupaten: '35.22 Kabupaten Bojonegoro' }, codeOf(kabupaten));
  return { kabupaten, province, upwards: codeOf(province) };
}

function nation(upwards: string): Office {
  return preparedOffice(`nation ${upwards}`, () => {
    const office = nationOffice();
    office.clock.set('2026-03-21T09:00:00+07:00');
    send(office, { Provinsi: '35 Jawa Timur' }, upwards);
    return office;
  });
}

const sums = [first, second].map((told) => sumsOfLetters(told?.letters ?? '')).reduce(addSums, NO_SUMS);
const figures = {
  'Wajib lapor': String(sums.expected),
  'Sudah lapor': String(sums.fulfilled),
  'Tepat waktu': String(sums.onTime),
};

test('W2: the sum of children is the parent at each tier, from kecamatan to nation', () => {
  const { kabupaten, province, upwards } = chain();
  for (const office of [kabupaten, province, nation(upwards)])
    expect(recapRows(office)[0]).toMatchObject({ Pengirim: 'Jumlah', ...figures });
  const told = SUM_FIELDS.map((field) => sums[field]).join('-');
  const missing = regencies.map(({ code }) => (code === '35.22' ? told : 'x')).join('~');
  expect(upwards).toContain(`PD3.35.202603.${regencies.length}.`);
  expect(upwards).toContain(`.kerja-bakti~2026-02~${missing}.`);
});

test('W6: the nation says which province has not sent, in Kepatuhan and with – in Rekap, never as 0', () => {
  const office = nation(chain().upwards);
  const [total, ...rows] = recapRows(office).filter(({ Kode }) => Kode !== '00');
  expect(total?.Keterangan).toBe(`1 dari ${provinces.length} mengirim`);
  const silent = rows.filter(({ Keterangan }) => Keterangan === 'belum mengirim');
  expect(silent).toHaveLength(provinces.length - 1);
  expect(silent.filter((row) => row['Wajib lapor'] !== '–')).toEqual([]);
  const sender = rows.find(({ Kode }) => Kode === '35');
  expect(sender).toMatchObject({
    Pengirim: 'Jawa Timur',
    ...figures,
    Keterangan: `${regencies.length - 1} di bawahnya belum mengirim`,
  });
  const recap = { obligation: 'Rekap bulanan', period: 'Mar 2026' };
  expect(stateOf(office, 'Jawa Timur', recap)).toBe('✔ Tepat waktu');
  expect(stateOf(office, 'Bali', recap)).toBe('… Menunggu');
  expect(problemsOf(office)).toEqual([]);
});

test("§4.10: the page tells a province's kabupaten one by one, and who of them has not sent", () => {
  const office = nation(chain().upwards);
  office.webGet();
  callRpc(office, 'makeCamatLink', { label: 'Pak Dirjen', days: 7 });
  const { links } = callRpc(office, 'readCamatAccess', {});
  const answer = office.webGet({ t: new URL(links[0]?.url ?? '').searchParams.get('t') ?? '' });
  const [, names = '[]', parts = '[]'] =
    /"names":\{"35":(\[[^\]]*\])\}.*?"parts":(\[[^\]]*\])/u.exec(answer.kind === 'html' ? answer.html : '') ??
    [];
  const told = new Map(
    (JSON.parse(names) as string[]).map((name, index) => [name, JSON.parse(parts)[index]]),
  );
  expect(told.get('Kabupaten Bojonegoro')).toContain(`${sums.fulfilled} dari ${sums.expected}`);
  expect([told.size, told.get('Kota Surabaya')]).toEqual([regencies.length, 'belum mengirim']);
});

test('§4.10: the nation sends nothing on', () => {
  const sending = () => codeOf(nation(chain().upwards));
  expect(sending).toThrow('Kirim rekap dipakai oleh kecamatan, kabupaten, dan provinsi.');
});

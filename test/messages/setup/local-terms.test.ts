// The words and the clock that the wizard proposes for a place.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { proposeTerms, proposeZone } from '../../../src/messages/setup/local-terms';

const table = readFileSync(
  path.resolve(__dirname, '../../../node_modules/idn-area-data/data/provinces.csv'),
  'utf8',
);
const provinces = table.match(/^\d{2}/gmu) ?? [];

function desa(code: string) {
  return [`${code}.2001`, `${code}.1001`];
}

describe('words and clock of a place', () => {
  it('F39: knows the clock of all 38 provinces', () => {
    expect(provinces).toHaveLength(38);
    const zones = provinces.map((province): [string, string] => [province, proposeZone(province)]);
    const provincesOf = (zone: string) =>
      zones.flatMap(([province, known]) => (known === zone ? province : []));
    expect(provincesOf('WITA')).toEqual([
      '51',
      '52',
      '53',
      '63',
      '64',
      '65',
      '71',
      '72',
      '73',
      '74',
      '75',
      '76',
    ]);
    expect(provincesOf('WIT')).toEqual(['81', '82', '91', '92', '93', '94', '95', '96']);
    expect(provincesOf('WIB')).toHaveLength(18);
  });

  it.each([
    {
      place: 'Kasiman, Bojonegoro',
      code: '35.22.20',
      unit: 'desa',
      unitHead: 'Kepala Desa',
      office: 'Kecamatan',
      superior: 'Bupati',
    },
    {
      place: 'Kalirejo, Lampung Tengah',
      code: '18.02.01',
      unit: 'kampung',
      unitHead: 'Kepala Kampung',
      office: 'Kecamatan',
      superior: 'Bupati',
    },
    {
      place: 'Balik Bukit, Lampung Barat',
      code: '18.04.01',
      unit: 'pekon',
      unitHead: 'Peratin',
      office: 'Kecamatan',
      superior: 'Bupati',
    },
    {
      place: 'Bakongan, Aceh Selatan',
      code: '11.01.01',
      unit: 'gampong',
      unitHead: 'Keuchik',
      office: 'Kecamatan',
      superior: 'Bupati',
    },
    {
      place: 'a kecamatan of Sumatera Barat',
      code: '13.01.01',
      unit: 'nagari',
      unitHead: 'Wali Nagari',
      office: 'Kecamatan',
      superior: 'Bupati',
    },
    {
      place: 'a kecamatan of Bali',
      code: '51.03.01',
      unit: 'desa',
      unitHead: 'Perbekel',
      office: 'Kecamatan',
      superior: 'Bupati',
    },
    {
      place: 'a distrik of Papua',
      code: '91.03.01',
      unit: 'kampung',
      unitHead: 'Kepala Kampung',
      office: 'Distrik',
      superior: 'Bupati',
    },
    {
      place: 'a kapanewon of Bantul',
      code: '34.02.01',
      unit: 'kalurahan',
      unitHead: 'Lurah',
      office: 'Kapanewon',
      superior: 'Bupati',
    },
    {
      place: 'a kecamatan of a kota with a desa',
      code: '35.79.01',
      unit: 'desa',
      unitHead: 'Kepala Desa',
      office: 'Kecamatan',
      superior: 'Wali Kota',
    },
  ])('calls things as $place does', ({ code, unit, unitHead, office, superior }) => {
    expect(proposeTerms('kecamatan', code, desa(code))).toMatchObject({ unit, unitHead, office, superior });
  });

  it('F12: speaks of kelurahan and Lurah where there is no desa at all', () => {
    const terms = proposeTerms('kecamatan', '35.78.01', ['35.78.01.1001', '35.78.01.1002']);
    expect(terms).toMatchObject({
      unit: 'kelurahan',
      unitHead: 'Lurah',
      subUnit: 'RW',
      superior: 'Wali Kota',
    });
  });

  it('F07: calls the part of a desa in Banten a kejaroan', () => {
    expect(proposeTerms('kecamatan', '36.03.06', desa('36.03.06')).subUnit).toBe('kejaroan');
  });

  it.each([
    { code: '35.22', office: 'Kabupaten', officeHead: 'Bupati', unit: 'kecamatan' },
    { code: '35.78', office: 'Kota', officeHead: 'Wali Kota', unit: 'kecamatan' },
    { code: '91.03', office: 'Kabupaten', officeHead: 'Bupati', unit: 'distrik' },
  ])('gives the office $code the words of its tier', ({ code, ...words }) => {
    expect(proposeTerms('kabupaten', code, [])).toMatchObject(words);
  });

  it.each([
    { code: '36.03.06.2015', office: 'Desa', officeHead: 'Kepala Desa', superior: 'Camat', unitHead: 'Jaro' },
    {
      code: '18.02.01.2001',
      office: 'Kampung',
      officeHead: 'Kepala Kampung',
      superior: 'Camat',
      unitHead: 'Ketua RW',
    },
    { code: '35.78.01.1001', office: 'Kelurahan', officeHead: 'Lurah', superior: 'Camat' },
    { code: '91.03.01.2001', office: 'Kampung', officeHead: 'Kepala Kampung', superior: 'Kepala Distrik' },
  ])('gives the village office $code the words of its place', ({ code, ...words }) => {
    expect(proposeTerms('desa', code, [])).toMatchObject({ unit: 'RW', ...words });
  });
});

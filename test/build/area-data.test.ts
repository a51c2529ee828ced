// Checks that the area data of the wizard hold every desa of the country, by the code the ministry gave it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Area, decodeArea } from '../../src/core/office/area';

const root = path.resolve(__dirname, '../..');
const dist = mkdtempSync(path.join(tmpdir(), 'wilayah-'));
const texts = new Map<string, string>();
let provinces: Area[] = [];

function buildInto(folder: string) {
  return execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `(await import('./src/build/area-data.mjs')).buildAreaData(${JSON.stringify(folder)})`,
    ],
    { cwd: root },
  );
}

beforeAll(() => {
  buildInto(dist);
  for (const name of readdirSync(dist).sort()) texts.set(name, readFileSync(path.join(dist, name), 'utf8'));
  provinces = [...texts].filter(([name]) => name !== 'area-00.html').map(([, text]) => decodeArea(text));
});

afterAll(() => rmSync(dist, { recursive: true }));

function districtsOf(areas: readonly Area[]) {
  return areas.flatMap((province) => province.children.flatMap(({ children }) => children));
}
function find(code: string): Area | undefined {
  return districtsOf(provinces)
    .flatMap((district) => [district, ...district.children])
    .find((area) => area.code === code);
}

describe('area data of the wizard', () => {
  it('holds 38 provinces, 514 kabupaten and kota, 7,285 kecamatan, 83,762 desa and kelurahan', () => {
    const districts = districtsOf(provinces);
    expect({
      provinces: provinces.length,
      regencies: provinces.flatMap(({ children }) => children).length,
      districts: districts.length,
      villages: districts.flatMap(({ children }) => children).length,
    }).toEqual({ provinces: 38, regencies: 514, districts: 7285, villages: 83762 });
  });

  it('gives Kecamatan Kasiman its ten desa, each with its code', () => {
    expect(find('35.22.20')).toEqual({
      code: '35.22.20',
      name: 'Kasiman',
      children: [
        { code: '35.22.20.2001', name: 'Batokan', children: [] },
        { code: '35.22.20.2002', name: 'Betet', children: [] },
        { code: '35.22.20.2003', name: 'Tembeling', children: [] },
        { code: '35.22.20.2004', name: 'Sidomukti', children: [] },
        { code: '35.22.20.2005', name: 'Besah', children: [] },
        { code: '35.22.20.2006', name: 'Sambeng', children: [] },
        { code: '35.22.20.2007', name: 'Ngaglik', children: [] },
        { code: '35.22.20.2008', name: 'Kasiman', children: [] },
        { code: '35.22.20.2009', name: 'Sekaran', children: [] },
        { code: '35.22.20.2010', name: 'Tambakmerak', children: [] },
      ],
    });
  });

  it.each([
    { code: '35.13.15.2017', name: "Soka'an" },
    { code: '53.02.08.2002', name: "Nunle'u" },
    { code: '11.08.17.2014', name: 'U Baro' },
    { code: '36.03.06.2015', name: 'Patrasana' },
  ])('writes $code as $name', ({ code, name }) => {
    expect(find(code)?.name).toBe(name);
  });

  it('leaves no double quote and no dot at the end of a name', () => {
    const names = districtsOf(provinces)
      .flatMap((district) => [district, ...district.children])
      .map(({ name }) => name);
    expect(names.filter((name) => /"|\.$|^\s|\s$/u.test(name))).toEqual([]);
  });

  it('agrees with every row of the package, none missing and none made up', () => {
    const table = readFileSync(path.join(root, 'node_modules/idn-area-data/data/villages.csv'), 'utf8');
    const codes = table.match(/^\d{2}\.\d{2}\.\d{2}\.\d{4}/gmu) ?? [];
    const decoded = districtsOf(provinces).flatMap(({ children }) => children.map(({ code }) => code));
    const [given, found] = [new Set(codes), new Set(decoded)];
    expect({
      missing: codes.filter((code) => !found.has(code)).slice(0, 5),
      madeUp: decoded.filter((code) => !given.has(code)).slice(0, 5),
    }).toEqual({ missing: [], madeUp: [] });
  });

  it("gives the nation's office the provinces with their kabupaten, under the same codes", () => {
    const nation = decodeArea(texts.get('area-00.html') ?? '');
    const named = ({ code, name }: Area) => `${code} ${name}`;
    expect([nation.code, nation.name]).toEqual(['00', 'Indonesia']);
    expect(nation.children.map((one) => [named(one), one.children.map(named)])).toEqual(
      provinces.map((one) => [named(one), one.children.map(named)]),
    );
  });

  it('says in every file whose data it is and under which licence', () => {
    const silent = [...texts].filter(
      ([, text]) =>
        !text.includes('Open Database License') ||
        !text.includes('https://opendatacommons.org/licenses/odbl/1-0/'),
    );
    expect([texts.size, silent]).toEqual([39, []]);
  });

  it('keeps every province under the 100 KB that the cache of Google holds', () => {
    expect(Math.max(...[...texts.values()].map((text) => Buffer.byteLength(text)))).toBeLessThan(100_000);
  });

  it('refuses a text without a province rather than showing an empty list', () => {
    expect(() => decodeArea('<!-- kosong -->')).toThrow('No province');
  });
});

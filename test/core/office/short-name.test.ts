// People find a place by the short name that they use.
import { isShortFor } from '../../../src/core/office/short-name';

const provinces = `11 aceh
12 sumatera utara
13 sumatera barat
16 sumatera selatan
19 kepulauan bangka belitung
21 kepulauan riau
31 daerah khusus ibukota jakarta
32 jawa barat
33 jawa tengah
34 daerah istimewa yogyakarta
35 jawa timur
52 nusa tenggara barat
53 nusa tenggara timur
61 kalimantan barat
62 kalimantan tengah
63 kalimantan selatan
64 kalimantan timur
65 kalimantan utara
71 sulawesi utara
72 sulawesi tengah
73 sulawesi selatan
74 sulawesi tenggara
76 sulawesi barat
82 maluku utara
92 papua barat
94 papua tengah`
  .split('\n')
  .map((line) => ({ code: line.slice(0, 2), name: line.slice(3) }));

test.each([
  ['kaltim', ['64']],
  ['kalsel', ['63']],
  ['kalbar', ['61']],
  ['kalteng', ['62']],
  ['kaltara', ['65']],
  ['jatim', ['35']],
  ['jateng', ['33']],
  ['jabar', ['32']],
  ['sulsel', ['73']],
  ['sulteng', ['72', '74']],
  ['sulut', ['71']],
  ['sulbar', ['76']],
  ['sultra', ['74']],
  ['sumut', ['12']],
  ['sumbar', ['13']],
  ['sumsel', ['16']],
  ['babel', ['19']],
  ['kepri', ['21']],
  ['malut', ['82']],
  ['ntt', ['53']],
  ['ntb', ['52']],
  ['diy', ['34']],
  ['jogja', ['34']],
  ['dki', ['31']],
  ['nad', ['11']],
  ['papteng', ['94']],
])('%s finds its province', (word, codes) => {
  expect(provinces.filter((place) => isShortFor(word, place)).map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['kukar', 'kabupaten kutai kartanegara', true],
  ['lamteng', 'kabupaten lampung tengah', true],
  ['tapsel', 'kabupaten tapanuli selatan', true],
  ['oku', 'kabupaten ogan komering ulu', true],
  ['kabbojo', 'kabupaten bojonegoro', true],
  ['ka', 'kabupaten kutai kartanegara', false],
  ['bojo', 'kabupaten bojonegoro', false],
  ['kutim', 'kabupaten kutai kartanegara', false],
])('%s for %s: %s', (word, name, expected) => {
  expect(isShortFor(word, { code: '64.02', name })).toBe(expected);
});

// A pasted list of units is read by its columns, with or without codes, and never guessed at.
import type { ListPlace, ListUnit } from '../../../src/core/lists/list-result';
import { readUnitList } from '../../../src/core/lists/unit-list';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';
import { unitOf } from '../kasiman';
import { kasiman, unitsOf } from './read-text';

const batokan = '35.22.20.2001 Batokan';
const betet = '35.22.20.2002 Betet';

describe('a table of units, whatever its columns', () => {
  test.each([
    ['Excel, number column', '1\t35.22.20.2001\tBatokan'],
    ['Excel, number column, no code', '1\tBatokan'],
    ['Excel, more columns', '1\t3522202001\tBATOKAN\tKasiman\tBojonegoro'],
    ['code, parent code, name', '35.22.20.2001,35.22.20,"BATOKAN"'],
    ['parent code without dots', '3522202001;352220;Batokan'],
    ['database dump', '1;1;35.22.20.2001;Batokan;desa;0'],
    ['Markdown', '| 1 | 35.22.20.2001 | Batokan |'],
    ['name, head, number', '35.22.20.2001\tBatokan\tSUTRISNO\t0812-3456-7890'],
    ['name before code', 'Batokan\t35.22.20.2001'],
    ['several blanks', '1   35.22.20.2001   Batokan'],
    ['a code with blanks', '35 22 20 2001\tBatokan'],
    ['a code that Excel turned into a number', '3.522.202.001\tBatokan'],
    ['a code with an apostrophe', "'3522202001\tBatokan"],
    ['a code ending in a point', '35.22.20.2001.\tBatokan'],
    ['code and name in one cell', '1\t35.22.20.2001 Batokan\tJl. Raya 1'],
    ['quotes, BOM and CRLF', '\ufeff"35.22.20.2001";"Batokan"\r\n'],
    ['invisible signs', '1\t\u200b35.22.20.2001\u00a0\tBatokan\u200e'],
    ['nothing in a column', '1\t35.22.20.2001\tBatokan\t-\tbelum ada'],
  ])('%s', (_, text) => {
    expect(unitsOf(text)).toEqual([batokan]);
  });

  test.each([
    ['one row of headers', 'No\tKode\tNama Desa\n1\t35.22.20.2001\tBatokan\n2\t35.22.20.2002\tBetet'],
    [
      'titles above',
      'DAFTAR DESA\t\t\nKECAMATAN KASIMAN\t\t\n\nNo\tKode Desa\tDesa\n1\t3522202001\tBATOKAN\n2\t3522202002\tBETET',
    ],
    [
      'headers of a database',
      'code,district_code,name\n35.22.20.2001,35.22.20,BATOKAN\n35.22.20.2002,35.22.20,BETET',
    ],
    ['a column Nama beside none of desa', 'No;Kode;Nama\n1;35.22.20.2001;Batokan\n2;35.22.20.2002;Betet'],
    ['the names of the heads too', 'No;Desa;Nama\n1;Batokan;Sutrisno\n2;Betet;Siti'],
    ['a number below each header', 'No\tDesa\tLuas\n1\t2\t3\n1\tBatokan\t20,5\n2\tBetet\t31'],
    ['a total below', 'No\tDesa\tJumlah KK\n1\tBatokan\t120\n2\tBetet\t80\nJUMLAH\t2\t200'],
    ['the kecamatan in each row', 'Kecamatan\tDesa\nKasiman\tBatokan\nKasiman\tBetet'],
    ['codes of four digits', 'Kode;Desa\n2001;Batokan\n2002;Betet'],
    [
      'merged headers',
      'No\tWilayah\t\n\tKode\tNama Desa\n1\t35.22.20.2001\tBatokan\n2\t35.22.20.2002\tBetet',
    ],
    ['headers again on the next page', 'No\tDesa\n1\tBatokan\nNo\tDesa\n2\tBetet'],
    ['a Markdown table', '| No | Desa |\n|---|---|\n| 1 | Batokan |\n| 2 | Betet |'],
  ])('%s', (_, text) => {
    expect(unitsOf(text)).toEqual([batokan, betet]);
  });

  test('what is passed over and dropped is said', () => {
    const text =
      'DAFTAR DESA\t\t\t\nNo\tDesa\tKepala Desa\tNIP\n1\tBatokan\tSutrisno\t198503152010011002\nJumlah\t1\t\t';
    const { passedOver, dropped } = readUnitList(rowsOfText(text), kasiman);
    expect(passedOver).toEqual([
      { line: 1, echo: 'DAFTAR DESA' },
      { line: 4, echo: 'Jumlah · 1' },
    ]);
    expect(dropped.map(({ title }) => title)).toEqual(['Kepala Desa', 'NIP']);
  });
});

describe('lines of units', () => {
  test.each([
    '35.22.20.2001 Batokan',
    '3522202001 Batokan',
    '1. Batokan',
    '12) Desa Batokan',
    'BATOKAN',
    '35 22 20 2001 Desa Batokan',
    'Ds. Batokan',
    'Ds.Batokan',
    'Pemdes Batokan',
    'Batokan (Desa)',
    '• Batokan',
    '*Batokan*',
    '1️⃣ Batokan',
    'Batokan - 35.22.20.2001',
    '35.22.20.2001 DS. BATOKAN',
    'Batokan: 3 dusun',
  ])('%s', (text) => {
    expect(unitsOf(text)).toEqual([batokan]);
  });

  test('a title and a heading are passed over, not a problem', () => {
    expect(unitsOf('Daftar desa Kecamatan Kasiman\nNama Desa:\n1. Batokan\n2. Betet')).toEqual([
      batokan,
      betet,
    ]);
  });
});

describe('a name loses the word for its kind where the office calls its units so', () => {
  const kampung: ListPlace = { ...kasiman, unitWord: 'kampung' };
  const kecamatan: ListPlace = {
    ...kasiman,
    tier: 'kabupaten',
    officeCode: '35.22',
    unitWord: 'kecamatan',
    units: [],
  };
  const fresh: ListPlace = { ...kasiman, units: [] };
  test.each([
    ['35.22.20.2011\tDESA KASIMAN BARU', '35.22.20.2011 KASIMAN BARU', kasiman],
    ['35.22.20.2011 Desa Kasiman Baru', '35.22.20.2011 Kasiman Baru', kasiman],
    ['35.22.20.2011 Ds. Kasiman Baru', '35.22.20.2011 Kasiman Baru', kasiman],
    ['35.22.20.2011,Ds Kasiman Baru', '35.22.20.2011 Kasiman Baru', fresh],
    ['35.22.20.1001 Kelurahan Ngraho', '35.22.20.1001 Ngraho', fresh],
    ['35.22.20.1001\tKel. Ngraho', '35.22.20.1001 Ngraho', fresh],
    ['35.22.20.2012 Kampung Baru', '35.22.20.2012 Kampung Baru', fresh],
    ['35.22.20.2012 Desa Kampung Baru', '35.22.20.2012 Kampung Baru', fresh],
    ['35.22.20.2012 Kampung Sri Basuki', '35.22.20.2012 Sri Basuki', kampung],
    ['35.22.20.2012 Kp. Sri Basuki', '35.22.20.2012 Sri Basuki', kampung],
    ['35.22.20.2012 Desa Kampung Sri Basuki', '35.22.20.2012 Sri Basuki', kampung],
    ['35.22.20.2012 Desaku Makmur', '35.22.20.2012 Desaku Makmur', fresh],
    ['35.22.20 Kecamatan Kasiman', '35.22.20 Kasiman', kecamatan],
    ['352221;Kec. Purwosari', '35.22.21 Purwosari', kecamatan],
  ])('%s', (text, unit, place) => {
    expect(unitsOf(text, place)).toEqual([unit]);
  });

  test('a word that contradicts the code is a problem', () => {
    expect(unitsOf('35.22.20.1001 Desa Ngraho', fresh)).toEqual(['1: kind-differs']);
    expect(unitsOf('35.22.20.2011 Kelurahan Ngraho', fresh)).toEqual(['1: kind-differs']);
  });
});

describe('what cannot be taken over is a problem, with its line and what stands there', () => {
  test.each([
    ['another kecamatan’s code', '35.22.21.2001 Batokan', 'other-office'],
    ['another kecamatan’s code in a table', '1\t35.22.21.2001\tBatokan', 'other-office'],
    ['another kecamatan beside it', 'Kecamatan\tDesa\nKepohbaru\tBetet\nKasiman\tBatokan', 'other-office'],
    [
      'another kecamatan’s code beside it',
      'Kode Kec\tDesa\n35.22.09\tBetet\n35.22.20\tBatokan',
      'other-office',
    ],
    ['a name without code', 'Wonosari', 'code-missing'],
    ['a longer name around a known one', 'Kasiman Baru', 'code-missing'],
    ['a person called like a desa', 'Bapak Kasiman Sutrisno', 'code-missing'],
    ['a code without name', '35.22.20.2009', 'name-missing'],
    ['a code that no desa can have', '35.22.20.9001 Batokan', 'code-broken'],
    [
      'words nobody explains',
      '35.22.20.2011\tTanjung Lor\tSutrisno\n35.22.20.2012\tTanjung Kidul\tSiti',
      'columns-unclear',
    ],
    ['a table whose headers are short', 'Desa,Nama\nBatokan,Siti,0812', 'row-too-wide'],
    ['a unit said twice', 'Desa Batokan\nBATOKAN', 'unit-twice'],
  ])('%s', (_, text, code) => {
    const { problems } = readUnitList(
      rowsOfText(text),
      text.includes('Tanjung') ? { ...kasiman, units: [] } : kasiman,
    );
    expect(problems[0]?.problem.code).toBe(code);
    expect(problems[0]?.echo).not.toBe('');
  });

  test('a slip is suggested, never taken unasked', () => {
    const units = [
      unitOf('64.02.06.2001', 'Loh Tebu'),
      unitOf('64.02.06.2002', 'Rapak Lambur'),
    ] as readonly ListUnit[];
    const place = { ...kasiman, officeCode: '64.02.06', units };
    const { problems } = readUnitList(rowsOfText('1. Loa Tebu\n2. Rapak Lambur'), place);
    expect(problems).toEqual([
      {
        line: 1,
        echo: '1. Loa Tebu',
        problem: {
          code: 'code-missing',
          text: 'Loa Tebu',
          example: '64.02.06.2003',
          units: ['64.02.06.2001'],
        },
      },
    ]);
  });

  test('a name that two units bear is asked about, unless code or kind tell them apart', () => {
    const units = [
      unitOf('11.02.06.2006', 'Pardamean'),
      unitOf('11.02.06.2013', 'Pardamean'),
      unitOf('11.02.06.1001', 'Maju'),
      unitOf('11.02.06.2002', 'Maju'),
    ];
    const place = { ...kasiman, officeCode: '11.02.06', units };
    expect(unitsOf('Pardamean', place)).toEqual(['1: unit-shared']);
    expect(unitsOf('1102062013 Pardamean', place)).toEqual(['11.02.06.2013 Pardamean']);
    expect(unitsOf('Kelurahan Maju\nDesa Maju', place)).toEqual(['11.02.06.1001 Maju', '11.02.06.2002 Maju']);
    expect(unitsOf('Jenis;Nama\nkelurahan;Maju\ndesa;Maju', place)).toEqual([
      '11.02.06.1001 Maju',
      '11.02.06.2002 Maju',
    ]);
  });
});

test('a name with a stroke is one unit, also where other units are called as its halves', () => {
  const names = ['Waskey/ Tanjung Batu', 'Waskey', 'Tanjung Batu'];
  const units = names.map((name, index) => unitOf(`91.10.13.200${index + 1}`, name));
  const place: ListPlace = { ...kasiman, officeCode: '91.10.13', officeName: 'Bonggo', units };
  const read = units.map(({ code, name }) => `${code} ${name}`);
  expect(unitsOf(names.join('\n'), place)).toEqual(read);
  expect(unitsOf(names.map((name, index) => `${index + 1}. ${name}`).join('\n'), place)).toEqual(read);
});

describe('wards, which no ministry lists', () => {
  const desa: ListPlace = {
    ...kasiman,
    tier: 'desa',
    officeCode: '36.03.06.2015',
    unitWord: 'RW',
    units: [],
  };
  test.each([
    ['RW 01\n2. RW 02\nKejaroan III', ['RW 01', 'RW 02', 'Kejaroan III']],
    [
      'No\tRW\tKetua RW\tHP\n1\tRW 01\tSutrisno\t081234567890\n2\tRW 02\tSiti\t081322223333',
      ['RW 01', 'RW 02'],
    ],
    ['No;RW;Jumlah KK\n1;01;120\n2;02;80', ['RW 01', 'RW 02']],
    ['RW 01 - Pak Budi\nRW 02 - Bu Siti', ['RW 01', 'RW 02']],
  ])('%s', (text, names) => {
    expect(unitsOf(text, desa).map((unit) => unit.replace(/^\S+ /u, ''))).toEqual(names);
  });

  test('a ward said twice is a problem', () => {
    expect(unitsOf('RW 01\nRW 01', desa)).toEqual(['36.03.06.2015-RW01 RW 01', '2: unit-twice']);
  });
});

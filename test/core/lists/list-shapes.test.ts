// Lists as offices really have them: side by side, as cards, with Roman numbers, with names that look like titles.
import { contactsOf, kasiman, people, unitsOf } from './read-text';

describe('a name is no title', () => {
  test.each([
    'M. Arif',
    'M.Yusuf',
    'M. Nur, S.Pd',
    'S. Ali',
    'Drs. Karno',
    'Dra. Sri',
    'Ir. Joko',
    'Dr. Siti',
    'H. M. Ali, S.H., M.H.',
    'Drs. H. Arif, M.Si',
    'SP. Karno',
  ])('%s', (name) => {
    const read = [`2001||${name}||081234567890`];
    expect(people(contactsOf(`Desa\tNama\tHP\nBatokan\t${name}\t081234567890`))).toEqual(read);
    expect(people(contactsOf(`Batokan - ${name} - 081234567890`))).toEqual(read);
    expect(people(contactsOf(`1. Batokan, ${name}, 081234567890`))).toEqual(read);
  });

  test.each([
    'S. Pd',
    'M. Si',
    'S.Pd.I',
    'S.Sos., M.AP',
    'A.Md.Kep',
    'SE. MM',
    'S. Kom., M.M',
    'S.Tr.Kep',
    'Drs.',
  ])('%s alone is none', (title) => {
    expect(people(contactsOf(`Desa\tNama\tHP\nBatokan\t${title}\t081234567890`))).toEqual([
      '2: name-unclear',
    ]);
  });
});

describe('two lists side by side are one list', () => {
  const four = ['2001||Siti||', '2002||Budi||', '2006||Sri||', '2007||Tono||'];
  test.each([
    [
      'with numbers',
      'No\tDesa\tNama\tNo\tDesa\tNama\n1\tBatokan\tSiti\t3\tSambeng\tSri\n2\tBetet\tBudi\t4\tNgaglik\tTono',
    ],
    ['without', 'Desa\tNama\tDesa\tNama\nBatokan\tSiti\tSambeng\tSri\nBetet\tBudi\tNgaglik\tTono'],
    [
      'a blank column between',
      'Desa\tNama\t\tDesa\tNama\nBatokan\tSiti\t\tSambeng\tSri\nBetet\tBudi\t\tNgaglik\tTono',
    ],
    [
      'a title above',
      'DAFTAR SEKDES\t\t\t\nDesa\tNama\tDesa\tNama\nBatokan\tSiti\tSambeng\tSri\nBetet\tBudi\tNgaglik\tTono',
    ],
  ])('%s', (_, text) => {
    expect([...people(contactsOf(text))].sort()).toEqual(four);
  });

  test('the shorter half ends earlier; lines are named as they were pasted', () => {
    const text = 'Desa\tHP\tDesa\tHP\nBatokan\t081234567890\tSambeng\t0812\nBetet\t081322223333\t\t';
    expect(people(contactsOf(text))).toEqual([
      '2001||||081234567890',
      '2: phone-broken',
      '2002||||081322223333',
    ]);
  });

  test('two people in a row are still two people of one desa', () => {
    const text = 'Kades\tHP\tSekdes\tHP\tDesa\nKarno\t081234567890\tSiti\t081322223333\tBatokan';
    expect(people(contactsOf(text))).toEqual([
      '2001|Kepala Desa|Karno||081234567890',
      '2001|Sekretaris Desa|Siti||081322223333',
    ]);
  });

  test.each([
    ['names', 'No\tDesa\tNo\tDesa\n1\tBatokan\t3\tSambeng\n2\tBetet\t4\tNgaglik'],
    ['names without a header above the second', 'Desa\tDesa\nBatokan\tSambeng\nBetet\tNgaglik'],
    ['no header at all', 'Batokan\tSambeng\nBetet\tNgaglik'],
    [
      'codes',
      'Kode\tDesa\tKode\tDesa\n35.22.20.2001\tBatokan\t35.22.20.2006\tSambeng\n35.22.20.2002\tBetet\t35.22.20.2007\tNgaglik',
    ],
    ['one line', 'Batokan, Sambeng, Betet, Ngaglik'],
    ['a sentence', 'Desa: Batokan, Sambeng, Betet dan Ngaglik.'],
    ['numbers in a line', '1. Batokan 2. Sambeng 3. Betet 4. Ngaglik'],
  ])('units, %s', (_, text) => {
    expect([...unitsOf(text)].sort()).toEqual([
      '35.22.20.2001 Batokan',
      '35.22.20.2002 Betet',
      '35.22.20.2006 Sambeng',
      '35.22.20.2007 Ngaglik',
    ]);
  });

  test('two codes side by side without headers are told, none is lost', () => {
    expect(unitsOf('35.22.20.2001\tBatokan\t35.22.20.2006\tSambeng')).toEqual(['1: units-differ']);
  });
});

describe('cards', () => {
  const two = ['2001|Sekdes|Siti Aminah|siti@x.id|081234567890', '2002|Kades|Budi||081322223333'];
  test.each([
    [
      'the desa first',
      'Desa: Batokan\nNama: Siti Aminah\nJabatan: Sekdes\nNo HP: 081234567890\nEmail: siti@x.id\n\nDesa: Betet\nNama: Budi\nJabatan: Kades\nNo HP: 081322223333',
    ],
    [
      'the desa last, no blank lines',
      'Nama = Siti Aminah\nJabatan = Sekdes\nHP = 081234567890\nEmail = siti@x.id\nDesa = Batokan\nNama = Budi\nJabatan = Kades\nHP = 081322223333\nDesa = Betet',
    ],
    [
      'the desa above',
      '*DESA BATOKAN*\nNama : Siti Aminah\nJabatan : Sekdes\nWA : 081234567890\nSurel : siti@x.id\n*DESA BETET*\nNama : Budi\nJabatan : Kades\nWA : 081322223333',
    ],
    [
      'a greeting above',
      'Mohon dicatat\n\nNama\t: Siti Aminah\nDesa\t: Batokan\nJabatan\t: Sekdes\nNo. WA\t: 081234567890\nEmail\t: siti@x.id\n\nNama\t: Budi\nDesa\t: Betet\nJabatan\t: Kades\nNo. WA\t: 081322223333',
    ],
  ])('%s', (_, text) => {
    expect(people(contactsOf(text))).toEqual(two);
  });

  test.each([
    'Desa: Batokan\nNama: Siti\nHP: 081234567890\nNama: Budi\nHP: 081322223333',
    'Kode: 35.22.20.2001\nDesa: Batokan\nNama: Siti\nHP: 081234567890\nNama: Budi\nHP: 081322223333',
  ])('two people below one desa are of that desa: %j', (text) => {
    expect(people(contactsOf(text))).toEqual(['2001||Siti||081234567890', '2001||Budi||081322223333']);
  });

  test('what is never kept is dropped and said; a line of no card too', () => {
    const list = contactsOf(
      'Data baru\nNama: Siti\nNIP: 198503152010011002\nDesa: Batokan\nHP: 081234567890',
    );
    expect(people(list)).toEqual(['2001||Siti||081234567890']);
    expect(list.dropped.map(({ title }) => title)).toEqual(['NIP']);
    expect(list.passedOver).toEqual([{ line: 1, echo: 'Data baru' }]);
  });

  test('two numbers of one card, and a card without a desa, are asked about', () => {
    const text =
      'Nama: Siti\nDesa: Batokan\nHP: 081234567890\nHP: 081322223333\n\nNama: Budi\nDesa: -\nHP: 081311112222\n\nNama: Tono\nDesa: Betet\nHP: 081399998888';
    expect(people(contactsOf(text))).toEqual([
      '1: phone-broken',
      '6: unit-missing',
      '2002||Tono||081399998888',
    ]);
  });
});

describe('below the name of a desa', () => {
  test('a line with a number belongs to the person right above', () => {
    const text =
      '*1. Desa Batokan*\n_Kades_ : H. Sutrisno\n📱 0812-3456-7890\nSekdes: Siti\nHP: 081322223333\nEmail: siti@x.id\n*2. Desa Betet*\nKades = Karno = 081311112222';
    expect(people(contactsOf(text))).toEqual([
      '2001|Kades|H. Sutrisno||0812-3456-7890',
      '2001|Sekdes|Siti|siti@x.id|081322223333',
      '2002|Kades|Karno||081311112222',
    ]);
  });

  test.each([
    ['she has a number already', 'Batokan\nSekdes: Siti 081234567890\n081322223333', '2001||||081322223333'],
    ['a blank line stands between', 'Batokan\nSekdes: Siti\n\n081322223333', '2001||||081322223333'],
    ['somebody else is named', 'Batokan\nSekdes: Siti\nBudi 081322223333', '2001||Budi||081322223333'],
    ['the line has its own number', 'Batokan\nSekdes: Siti\n2. 081322223333', '2001||||081322223333'],
    ['another desa stands above', 'Batokan\nSekdes: Siti\nBetet\n081322223333', '2002||||081322223333'],
  ])('not where %s', (_, text, last) => {
    expect(people(contactsOf(text)).at(-1)).toBe(last);
  });

  test('Roman numbers and letters', () => {
    const text =
      'I. Batokan\n   a. Kades : Sutrisno, 081234567890\n   b. Sekdes : Siti\nII. DESA BETET\n   a. Kades : Karno';
    expect(people(contactsOf(text))).toEqual([
      '2001|Kades|Sutrisno||081234567890',
      '2001|Sekdes|Siti||',
      '2002|Kades|Karno||',
    ]);
    expect(unitsOf('I. Batokan\nII. Desa Betet\nIII) Tembeling')).toEqual([
      '35.22.20.2001 Batokan',
      '35.22.20.2002 Betet',
      '35.22.20.2003 Tembeling',
    ]);
    const units = [{ ...kasiman.units[0], name: 'X. Koto' }] as typeof kasiman.units;
    expect(people(contactsOf('X. Koto - Siti - 081234567890', { ...kasiman, units }))).toEqual([
      '2001||Siti||081234567890',
    ]);
    expect(people(contactsOf('Batokan - V. Sari - 081234567890'))).toEqual(['2001||V. Sari||081234567890']);
  });
});

test('a cell in quotes that goes over several lines is one cell', () => {
  const text = 'Desa\tNama\tHP\n"Desa\nBatokan"\t"Siti\nAminah"\t"0813\n45678901"\nBetet\tBudi\t085711112222';
  expect(people(contactsOf(text))).toEqual(['2001||Siti Aminah||0813 45678901', '2002||Budi||085711112222']);
});

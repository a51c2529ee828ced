// A list from a chat has no columns: a desa, a position, a number are found wherever they stand in a line.
import { unitOf } from '../kasiman';
import { contactsOf, kasiman, people } from './read-text';

const chatList = `*DAFTAR KONTAK SEKDES KEC. KASIMAN* 📋
1. Batokan - Pak Sutrisno (Sekdes) 0812-3456-7890
2. Betet: Bu Siti Aminah, S.Pd – Sekdes – 0813 2222 3333
3. Ds. Tembeling, Slamet, Sekdes, wa.me/6281311112222
4) Sidomukti — Warsini 📱 +62 857-1111-2222
5. Besah 08521234567 H. Karno (Kasi Pelayanan)
6. Desa Sambeng / Nur Aini / Operator / nur.aini@desa.example
7. Sekdes Ngaglik: Rahmat 081 234 567 891
8. Kasiman — Sdr. Joko Susilo, S.Sos., M.Si (Kaur Keuangan) WA: 081277776666
9. Sekaran	Tukini	Sekretaris	0857-3333-4444
10. Tambak Merak: Darmi, Kades, 0812.9999.8888
11. Pak Kasiman (Kades Ngaglik) 0813-9999-0000
12. Nglagik - Lestari - 081299998888`;

test('twelve lines of a chat: eleven are read, the twelfth asks which desa it means', () => {
  const list = contactsOf(chatList);
  expect(people(list)).toEqual([
    '2001|Sekdes|Sutrisno||0812-3456-7890',
    '2002|Sekdes|Siti Aminah, S.Pd||0813 2222 3333',
    '2003|Sekdes|Slamet||6281311112222',
    '2004||Warsini||+62 857-1111-2222',
    '2005|Kasi Pelayanan|H. Karno||08521234567',
    '2006|Operator|Nur Aini|nur.aini@desa.example|',
    '2007|Sekdes|Rahmat||081 234 567 891',
    '2008|Kaur Keuangan|Joko Susilo, S.Sos., M.Si||081277776666',
    '2009|Sekretaris|Tukini||0857-3333-4444',
    '2010|Kades|Darmi||0812.9999.8888',
    '2007|Kades|Kasiman||0813-9999-0000',
    '13: unit-unknown',
  ]);
  expect(list.problems).toEqual([
    {
      line: 13,
      echo: '12. Nglagik - Lestari - 081299998888',
      problem: { code: 'unit-unknown', text: 'Nglagik', units: ['35.22.20.2007'] },
    },
  ]);
  expect(list.passedOver.map(({ line }) => line)).toEqual([1]);
  expect(people(contactsOf(chatList, kasiman, [[13, '35.22.20.2007']])).at(-1)).toBe(
    '2007||Lestari||081299998888',
  );
});

const siti = '2001|Sekdes|Siti Aminah||081234567890';

describe('one contact, however the line is written', () => {
  test.each([
    'Batokan - Siti Aminah - Sekdes - 081234567890',
    'Batokan: Siti Aminah (Sekdes) 081234567890',
    '1. Batokan, Siti Aminah, Sekdes, 081234567890',
    'Siti Aminah (Sekdes Batokan) 081234567890',
    'Sekdes Batokan Siti Aminah 081234567890',
    'Sekdes Ds. Batokan: Bu Siti Aminah 081234567890',
    '081234567890 - Siti Aminah - Sekdes - Batokan',
    'Nama: Siti Aminah, Jabatan: Sekdes, Desa: Batokan, HP: 081234567890',
    '• *Batokan* → Siti Aminah / Sekdes / 081234567890',
    '3522202001 Batokan - Siti Aminah - Sekdes - 081234567890',
    'Desa Batokan a.n. Siti Aminah, Sekdes 081234567890',
    'Batokan | Siti Aminah | Sekdes | No. HP 081234567890 (aktif)',
    '✅ BATOKAN - Ibu Siti Aminah - Sekdes - 081234567890 🙏',
    'Batokan   Siti Aminah   Sekdes   081234567890',
  ])('%s', (line) => {
    expect(people(contactsOf(line))).toEqual([siti]);
  });

  test('people below the name of their desa', () => {
    const text =
      'Desa Batokan\nKades: Sutrisno 081234567890\nSekdes: Siti 081322223333\n\n*Desa Betet*\nKades: Karno 081311112222';
    expect(people(contactsOf(text))).toEqual([
      '2001|Kades|Sutrisno||081234567890',
      '2001|Sekdes|Siti||081322223333',
      '2002|Kades|Karno||081311112222',
    ]);
  });
});

describe('what is unclear in a line is asked about', () => {
  test.each([
    ['no desa', 'Siti Aminah - Sekdes - 081234567890', 'unit-missing'],
    ['a desa that is almost one of ours', '1. Betek - Siti - 081234567890', 'unit-unknown'],
    ['two desa', 'Batokan - Kasiman - 081234567890', 'unit-unclear'],
    ['a desa behind a first name', 'Maria Sambeng (Kades) 081234567890', 'unit-unclear'],
    ['two names', 'Batokan - Siti - Budi - 081234567890', 'name-unclear'],
    ['two numbers', 'Batokan - Siti - 081234567890 / 081322223333', 'phone-broken'],
    ['half a number', 'Batokan - Siti - 0812345', 'phone-broken'],
    ['an address without a dot', 'Batokan - Siti - siti@desa', 'email-broken'],
    ['nobody', '1. Batokan: belum ada', 'nobody'],
    ['another kecamatan’s code', '35.22.21.2001 Mulyo - Siti - 081234567890', 'other-office'],
    ['two codes', '35.22.20.2001 / 35.22.20.2002 - Siti', 'units-differ'],
  ])('%s', (_, line, code) => {
    const { persons, problems } = contactsOf(line);
    expect(persons).toEqual([]);
    expect(problems).toEqual([{ line: 1, echo: line, problem: expect.objectContaining({ code }) }]);
  });

  test('an answer settles it', () => {
    const line = 'Batokan - Kasiman - 081234567890';
    expect(people(contactsOf(line, kasiman, [[1, '35.22.20.2001']]))).toEqual([
      '2001||Kasiman||081234567890',
    ]);
    expect(people(contactsOf(line, kasiman, [[1, '35.22.20.2008']]))).toEqual([
      '2008||Batokan||081234567890',
    ]);
    expect(people(contactsOf(line, kasiman, [[1, '35.22.20.2003']]))).toEqual(['1: unit-unclear']);
  });

  test('two desa of one name', () => {
    const units = [unitOf('53.01.06.1004', 'Oesao'), unitOf('53.01.06.2015', 'Oesao')];
    const place = { ...kasiman, officeCode: '53.01.06', units };
    expect(people(contactsOf('Oesao - Maria - 081234567890', place))).toEqual(['1: unit-shared']);
    expect(people(contactsOf('Kel. Oesao - Maria - 081234567890', place))).toEqual([
      '1004||Maria||081234567890',
    ]);
  });

  test('greetings are passed over, remarks are said', () => {
    const list = contactsOf(
      'Assalamualaikum bapak/ibu\nBatokan - Siti (198503152010011002) 081234567890\nTerima kasih 🙏',
    );
    expect(people(list)).toEqual(['2001||Siti||081234567890']);
    expect(list.passedOver.map(({ line }) => line)).toEqual([1, 3]);
    expect(list.leftOut).toEqual([{ line: 2, text: '198503152010011002' }]);
  });
});

// A pasted list of contacts is understood whatever its columns; nothing is guessed, lost or doubled.

import { linesOf, type PastedLine, planContacts } from '../../../src/app/contacts/contact-change';
import { readContactList } from '../../../src/core/lists/people/contact-list';
import type { Unit, UnitCode } from '../../../src/core/office/unit';
import type { ContactRow } from '../../../src/tables/contacts/contact-table';
import { rowsOfText } from '../../../src/ui/lists/pasted-rows';
import { unitOf } from '../../core/kasiman';

const units: readonly Unit[] = [
  unitOf('35.22.20.2001', 'Batokan'),
  unitOf('35.22.20.2002', 'Betet'),
  unitOf('35.22.20.2008', 'Kasiman'),
  unitOf('35.22.20.2010', 'Tambakmerak'),
  unitOf('53.01.06.1004', 'Oesao'),
  unitOf('53.01.06.2015', 'Oesao'),
  unitOf('64.02.06.2099', "Soka'an"),
];

function read(text: string, chosen: readonly (readonly [number, string])[] = []) {
  const place = {
    tier: 'kecamatan',
    officeCode: '',
    officeName: 'Kasiman',
    unitWord: 'desa',
    units,
  } as const;
  const answers = new Map(chosen.map(([line, code]) => [line, code as UnitCode]));
  const list = readContactList(rowsOfText(text), place, answers);
  return { lines: linesOf(list), dropped: list.dropped };
}

function people(lines: readonly PastedLine[]) {
  return lines.map((line) =>
    'person' in line
      ? [line.person.unit, line.person.position, line.person.name, line.person.email, line.person.phone].join(
          '|',
        )
      : `${line.line}: ${line.problem.code}`,
  );
}

const siti = '35.22.20.2001|Sekretaris Desa|Siti Aminah|siti@batokan.id|0812-3456-7890';

describe('one contact, however it is pasted', () => {
  test.each([
    ['tabs, no header', 'Batokan\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\t0812 3456 7890'],
    ['commas', 'Batokan, Sekretaris Desa, Siti Aminah, siti@batokan.id, 0812-3456-7890'],
    ['semicolons', 'Batokan;Sekretaris Desa;Siti Aminah;siti@batokan.id;081234567890'],
    ['another order', '081234567890\tsiti@batokan.id\tSiti Aminah\tSekretaris Desa\tBatokan'],
    ['a running number', '1\tBatokan\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\t+62 812-3456-7890'],
    ['a code', '35.22.20.2001\tSekretaris Desa\tSiti Aminah\tSITI@batokan.id\t62 812 3456 7890'],
    ['a code without dots', '3522202001\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\t0812.3456.7890'],
    ['code and name', '35.22.20.2001;Batokan;Sekretaris Desa;Siti Aminah;siti@batokan.id;081234567890'],
    [
      'code and name in one',
      '35.22.20.2001 Batokan;Sekretaris Desa;Siti Aminah;siti@batokan.id;081234567890',
    ],
    ['a number that Excel shortened', 'Batokan\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\t81234567890'],
    ['a number with a word', 'Batokan\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\tWA: 0812 3456 7890'],
    [
      'a link of WhatsApp',
      'Batokan\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\thttps://wa.me/6281234567890',
    ],
    ['"Desa" before the name', 'DESA BATOKAN\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\t081234567890'],
    ['"Ds." before the name', 'Ds. Batokan\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\t081234567890'],
    ['quotes', '"Batokan","Sekretaris Desa","Siti Aminah","siti@batokan.id","0812-3456-7890"'],
    [
      'blanks and empty columns',
      ' Batokan \t\tSekretaris  Desa\tSiti Aminah\tsiti@batokan.id\t\t081234567890\t\t',
    ],
    [
      'headers',
      'No\tNama Desa\tNama\tJabatan\tNo. HP/WA\tAlamat Surel\n1\tBatokan\tSiti Aminah\tSekretaris Desa\t081234567890\tsiti@batokan.id',
    ],
    [
      'headers under a title',
      'DAFTAR KONTAK\t\t\t\t\t\n\nNama Desa\tNama\tJabatan\tWhatsApp\tE-mail\t\nBatokan\tSiti Aminah\tSekretaris Desa\t081234567890\tsiti@batokan.id\t',
    ],
    [
      'a column of the kecamatan',
      'Kecamatan\tDesa\tJabatan\tNama\tSurel\tHP\nKasiman\tBatokan\tSekretaris Desa\tSiti Aminah\tsiti@batokan.id\t081234567890',
    ],
  ])('%s', (_, text) => {
    expect(people(read(text).lines)).toEqual([siti]);
  });

  test('an apostrophe in a name stays, and finds its desa in any spelling', () => {
    expect(people(read("Soka'an\tSekdes\tNur'aini\tn@x.id\nSOKAAN\tKades\tMa’ruf\tm@x.id").lines)).toEqual([
      "64.02.06.2099|Sekdes|Nur'aini|n@x.id|",
      '64.02.06.2099|Kades|Ma’ruf|m@x.id|',
    ]);
  });

  test('a person who is called like a desa stays a person', () => {
    const text =
      'Batokan\tSekdes\tKasiman\ta@x.id\nBetet\tSekdes\tBudi Santoso\tb@x.id\nKasiman\tSekdes\tTono\tc@x.id';
    expect(people(read(text).lines)).toEqual([
      '35.22.20.2001|Sekdes|Kasiman|a@x.id|',
      '35.22.20.2002|Sekdes|Budi Santoso|b@x.id|',
      '35.22.20.2008|Sekdes|Tono|c@x.id|',
    ]);
  });

  test('a quote that nobody closed swallows no line', () => {
    expect(people(read('"Batokan\tSekdes\tSiti\ta@x.id\nBetet\tSekdes\tBudi\tb@x.id').lines)).toHaveLength(2);
  });

  test('two addresses in one cell are both kept', () => {
    expect(people(read('Batokan\tSekdes\tSiti\ta@x.id; b@x.id').lines)).toEqual([
      '35.22.20.2001|Sekdes|Siti|a@x.id, b@x.id|',
    ]);
  });

  test('a column that is none of a contact is named, not lost in silence', () => {
    const { dropped } = read('Desa\tNama\tAlamat rumah\nBatokan\tSiti\tJl. Raya 1');
    expect(dropped.map(({ title }) => title)).toEqual(['Alamat rumah']);
  });
});

describe('what is not understood says why, and nothing of the line is taken', () => {
  test.each([
    ['a desa that is unknown', 'Desa\tNama\nAntah\tSiti', 'unit-unknown'],
    ['no desa', 'Desa\tNama\tSurel\n\tSiti\ta@x.id', 'unit-missing'],
    ['code and name of two desa', '35.22.20.2001\tBetet\tSiti\ta@x.id', 'units-differ'],
    ['two desa of one name', 'Oesao\tSekdes\tMaria\tm@x.id', 'unit-shared'],
    ['an address without a dot', 'Batokan\tSekdes\tSiti\tsiti@batokan', 'email-broken'],
    ['two numbers in one cell', 'Batokan\tSekdes\tSiti\t081234567890 / 081234567891', 'phone-broken'],
    ['a number that Excel rounded', 'Batokan\tSekdes\tSiti\t8,12346E+10', 'phone-broken'],
    ['nobody', 'Desa\tNama\tJabatan\nBatokan\t\tSekdes', 'nobody'],
    ['a name of 300 letters', `Batokan\tSekdes\t${'x'.repeat(300)}\ta@x.id`, 'too-long'],
    ['neither ya nor tidak', 'Desa\tNama\tDiingatkan\nBatokan\tSiti\tkadang', 'reminded-unknown'],
  ])('%s', (_, text, code) => {
    const { lines } = read(text);
    expect(lines.map((line) => ('problem' in line ? line.problem.code : 'taken'))).toEqual([code]);
  });

  test('the two Oesao are told apart by the word before, by the code, or by asking', () => {
    expect(people(read('Kelurahan Oesao\tLurah\tMaria\tm@x.id').lines)[0]).toMatch(/^53\.01\.06\.1004/u);
    expect(people(read('Desa Oesao\tSekdes\tMaria\tm@x.id').lines)[0]).toMatch(/^53\.01\.06\.2015/u);
    expect(people(read('53.01.06.2015\tOesao\tSekdes\tMaria\tm@x.id').lines)[0]).toMatch(
      /^53\.01\.06\.2015/u,
    );
    expect(people(read('Oesao\tSekdes\tMaria\tm@x.id', [[1, '53.01.06.1004']]).lines)[0]).toMatch(/1004/u);
    expect(people(read('Oesao\tSekdes\tMaria\tm@x.id', [[1, '35.22.20.2001']]).lines)).toEqual([
      '1: unit-shared',
    ]);
  });
});

describe('what a list changes in Kontak', () => {
  const code = '35.22.20.2001' as UnitCode;
  const contact = (more: Partial<ContactRow>): ContactRow => ({
    unit: code,
    position: 'Sekretaris Desa',
    name: '',
    email: '',
    phone: '',
    isMuted: false,
    ...more,
  });
  const plan = (standing: readonly ContactRow[], text: string) =>
    planContacts(
      standing.map((value, index) => ({ value, row: index + 2 })),
      read(text).lines,
    );
  const kinds = (standing: readonly ContactRow[], text: string) =>
    plan(standing, text).changes.map(({ kind }) => kind);

  test('the empty row of the set-up is filled, also when the list says Sekdes', () => {
    const { changedRows, added } = plan([contact({})], 'Batokan\tSekdes\tSiti\ta@x.id');
    expect(added).toEqual([]);
    expect([...changedRows]).toEqual([[2, contact({ name: 'Siti', email: 'a@x.id' })]]);
  });

  test('pasted again, nothing changes', () => {
    const text = 'Batokan\tSekdes\tSiti\ta@x.id\t0812 3456 7890\nBatokan\tKasi\tBudi\tb@x.id\t081234567899';
    const { changedRows, added } = plan([contact({})], text);
    const after = [...changedRows.values(), ...added];
    expect(after).toHaveLength(2);
    expect(kinds(after, text)).toEqual(['same', 'same']);
  });

  test('a new number replaces the old one of the same person; what the list leaves blank stays', () => {
    const before = contact({ name: 'Siti Aminah', email: 'a@x.id', phone: '0812 1111 1111' });
    const { changedRows } = plan([before], 'Batokan\t\tSITI AMINAH\t\t081234567890');
    expect([...changedRows.values()]).toEqual([{ ...before, phone: '0812-3456-7890' }]);
  });

  test('a successor stands beside, never instead; one office address may serve several', () => {
    const before = contact({ name: 'Siti', email: 'desa@x.id' });
    const { changes, changedRows, added } = plan([before], 'Batokan\tSekdes\tBudi\tdesa@x.id');
    expect([...changedRows]).toEqual([]);
    expect(added.map(({ name }) => name)).toEqual(['Budi']);
    expect(changes[0]).toMatchObject({ kind: 'new', beside: 'Siti' });
  });

  test('the same person twice in a list is one; two numbers for one person are asked about', () => {
    expect(kinds([], 'Batokan\tSekdes\tSiti\ta@x.id\nBatokan\tSekdes\tSiti\ta@x.id')).toEqual([
      'new',
      'same',
    ]);
    expect(kinds([], 'Batokan\tSekdes\tSiti\t081234567890\nBatokan\tSekdes\tSiti\t081234567891')).toEqual([
      'new',
      'problem',
    ]);
    expect(plan([], 'Batokan\tSekdes\tSiti\ta@x.id\nBatokan\tSekdes\tSiti\t081234567890').added).toEqual([
      contact({ position: 'Sekdes', name: 'Siti', email: 'a@x.id', phone: '0812-3456-7890' }),
    ]);
  });

  test('a line that fits two rows is asked about', () => {
    const twice = [contact({ email: 'a@x.id' }), contact({ phone: '081234567890' })];
    expect(kinds(twice, 'Batokan\tSekretaris Desa\tSiti\ta@x.id\t081234567890')).toEqual(['problem']);
  });

  test('who asked not to be reminded stays so, unless the list says otherwise', () => {
    const muted = contact({ name: 'Siti', isMuted: true });
    expect(kinds([muted], 'Batokan\tSekdes\tSiti')).toEqual(['same']);
    expect(kinds([muted], 'Desa\tNama\tDiingatkan\nBatokan\tSiti\tya')).toEqual(['changed']);
  });
});

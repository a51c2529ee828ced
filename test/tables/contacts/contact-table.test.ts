// What is typed in Kontak is understood as a pasted list is, and what is not is named.
import type { CellValue } from '../../../src/tables/cell';
import { contactPlan, contactsOfRow, decodeContacts } from '../../../src/tables/contacts/contact-table';
import { unitReferenceReader } from '../../../src/tables/office/unit-reference';
import { DESA } from '../../core/kasiman';

const keys = contactPlan(10).columns.map(({ key }) => key);
const places = {
  key: 'contacts',
  name: 'Kontak',
  headRow: 1,
  columnsByKey: new Map(keys.map((key, place) => [key, place + 1])),
};

/** What one row of the tab says: the people to write to, and the issues with their column. */
function read(cells: Readonly<Record<string, CellValue>>) {
  const row = keys.map((key) => cells[key] ?? '');
  const { rows, issues } = decodeContacts(places, [['header'], row], unitReferenceReader(DESA, null));
  return {
    people: rows.flatMap(({ value }) => contactsOfRow(value)),
    issues: issues.map(({ code, place }) => `${place?.row}/${place?.column}: ${code}`),
  };
}

describe('Surel: every whole address of a cell is written to', () => {
  test.each([
    ['a@x.id, b@x.id', ['a@x.id', 'b@x.id']],
    ['a@x.id;b@x.id', ['a@x.id', 'b@x.id']],
    ['a@x.id / b@x.id', ['a@x.id', 'b@x.id']],
    ['a@x.id dan b@x.id', ['a@x.id', 'b@x.id']],
    ['a@x.id\nb@x.id', ['a@x.id', 'b@x.id']],
    ['a@x.id;', ['a@x.id']],
    ['<a@x.id>', ['a@x.id']],
    ['Siti <a@x.id>', ['a@x.id']],
    ['"Aminah, Siti" <a@x.id>', ['a@x.id']],
    ['mailto:a@x.id', ['a@x.id']],
    ['SITI@X.ID', ['siti@x.id']],
    ['a@x.id, a@x.id', ['a@x.id']],
    ['\u200ba@x.id\u200b', ['a@x.id']],
    ['a\u200d@x.id', ['a@x.id']],
    ['\u00a0a@x.id ', ['a@x.id']],
    ['-', ['']],
    ['belum ada', ['']],
    ['tidak ada', ['']],
    ['nihil', ['']],
  ])('%j', (email, wanted) => {
    const { people, issues } = read({ unit: 'Batokan', email });
    expect(people.map((person) => person.email)).toEqual(wanted);
    expect(issues).toEqual([]);
  });

  test.each([
    'siti@batokan',
    'siti.batokan.id',
    'siti @x.id',
    'siti@x..',
    'lihat grup WA',
    '0812-3456-7890',
    'siti(at)x.id',
    '@x.id',
    'a@b@x.id',
    'siti@x,id',
  ])('%j is named, and nobody is written to', (email) => {
    const { people, issues } = read({ unit: 'Batokan', email });
    expect(people.map((person) => person.email)).toEqual(['']);
    expect(issues).toEqual(['2/email: contact-email-unread']);
  });

  test('of a whole and a broken address the whole is used and the broken named', () => {
    const { people, issues } = read({ unit: 'Batokan', email: 'a@x.id, siti@batokan' });
    expect(people.map((person) => person.email)).toEqual(['a@x.id']);
    expect(issues).toEqual(['2/email: contact-email-unread']);
  });
});

describe('Desa: the contact belongs to the desa that is meant', () => {
  test.each([
    'Batokan',
    'BATOKAN',
    'Desa Batokan',
    'Ds. Batokan',
    'Ds.Batokan',
    'Pemdes Batokan',
    '35.22.20.2001',
    '3522202001',
    3522202001,
    '3522202001 Batokan',
    '35.22.20.2001 Batokan',
    '35.22.20.2001 Nama Lama',
    '35 22 20 2001',
    '1. Batokan',
    'Batokan\u200b',
    'Ds.\u00a0Batokan',
  ])('%j is Batokan', (unit) => {
    const { people, issues } = read({ unit, email: 'a@x.id' });
    expect(people.map((person) => person.unit)).toEqual(['35.22.20.2001']);
    expect(issues).toEqual([]);
  });

  test.each([
    ['Batokn', 'unknown-unit'],
    ['Kasiman Baru', 'unknown-unit'],
    ['35.22.21.2001', 'unknown-unit'],
    ['3522202001 Betet', 'unknown-unit'],
    ['', 'contact-unit-blank'],
    ['-', 'contact-unit-blank'],
  ])('%j is named, and nobody is written to', (unit, code) => {
    const { people, issues } = read({ unit, email: 'a@x.id' });
    expect(people).toEqual([]);
    expect(issues).toEqual([`2/unit: ${code}`]);
  });

  test('a row that waits for its desa and for everything else is no problem', () => {
    expect(read({ unit: '', position: 'Sekretaris Desa' })).toEqual({ people: [], issues: [] });
  });
});

describe('WhatsApp: one whole number is used', () => {
  test.each([
    ['0812 3456 7890', '0812 3456 7890'],
    ['+62 812-3456-7890', '+62 812-3456-7890'],
    [81234567890, '81234567890'],
    ['https://wa.me/6281234567890', '6281234567890'],
    ['WA: 081234567890', '081234567890'],
    ['(0353) 511000', '(0353) 511000'],
    ['-', ''],
    ['tidak punya', ''],
  ])('%j', (phone, wanted) => {
    const { people, issues } = read({ unit: 'Batokan', phone });
    expect(people.map((person) => person.phone)).toEqual([wanted]);
    expect(issues).toEqual([]);
  });

  test.each(['8,12346E+10', '0812', '198503152010011002', '2019-2025', 'nanti menyusul'])(
    '%j is named',
    (phone) => {
      expect(read({ unit: 'Batokan', phone }).issues).toEqual(['2/phone: contact-phone-unread']);
    },
  );

  test('of two numbers the first is used, and that is said', () => {
    const { people, issues } = read({ unit: 'Batokan', phone: '081234567890 / 081222223333' });
    expect(people.map((person) => person.phone)).toEqual(['081234567890']);
    expect(issues).toEqual(['2/phone: contact-phones-several']);
  });
});

// A desa that is renamed or typed in Desa has a working link after the next refresh.
import type { Office } from 'local-office';
import { kasimanOffice } from '../kasiman';
import { refresh } from '../office-actions';
import { shownCells, typeIn, typeRow } from '../sheet-cells';

/** What the form offers, and the label and link of a desa in the tab. */
function namesOf(office: Office, code: string) {
  const rows = shownCells(office, 'Desa', ['Kode', 'Pilihan', 'Tautan laporan']);
  const [, label = '', link = ''] =
    rows.find(([typed = '']) => typed.replace(/\./gu, '') === code.replace(/\./gu, '')) ?? [];
  const item = office.openForm('Laporan Kerja Bakti').items.find(({ title }) => title === 'Desa');
  const choices = item?.type === 'LIST' ? item.choices.map((choice) => choice.value) : [];
  return {
    label,
    link: decodeURIComponent(link.replace(/\+/gu, ' ')),
    offered: choices.filter((text) => text.startsWith(code)),
  };
}

test.each([
  [
    'a renamed desa',
    (office: Office) => typeIn(office, 'Desa', { Kode: '35.22.20.2001' }, 'Nama', 'Batokan Asri'),
    '35.22.20.2001',
    'Batokan Asri',
  ],
  [
    'a newly typed desa',
    (office: Office) => typeRow(office, 'Desa', { Kode: '35.22.20.2011', Nama: 'Kasiman Baru' }),
    '35.22.20.2011',
    'Kasiman Baru',
  ],
  [
    'a desa typed with its word and its code without dots',
    (office: Office) => typeRow(office, 'Desa', { Kode: '3522202011', Nama: 'Ds. Kasiman Baru' }),
    '35.22.20.2011',
    'Kasiman Baru',
  ],
])('%s: form choice, drop-down and link agree', (_, change, code, name) => {
  const office = kasimanOffice();
  change(office);
  refresh(office);
  const { label, link } = namesOf(office, code);
  expect(label).toBe(`${code} ${name}`);
  expect(link).toContain(`${code} ${name}`);
  expect(namesOf(office, code).offered).toEqual([`${code} ${name}`]);
  const delivery = office.submitForm('Laporan Kerja Bakti', {
    Desa: `${code} ${name}`,
    'Tanggal kegiatan': '2026-02-02',
    'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
    'Jumlah warga yang hadir': '42',
  });
  expect(delivery.accepted).toBe(true);
});

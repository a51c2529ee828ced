// A contact typed in the tab Kontak is written to, or Masalah or Kesehatan names what stands there.
import { kasimanOffice } from '../kasiman';
import { refresh } from '../office-actions';
import { typeIn, typeRow } from '../sheet-cells';
import { isRowNamed, isSaid, plannedAddresses, scene } from './scenes';

/** As on the morning of a reminder that the office looks at before it leaves. */
function lookOnReminderDay(office: ReturnType<typeof kasimanOffice>): void {
  office.faults.loseTriggers();
  office.clock.set('2026-03-02T09:00:00+07:00');
  refresh(office);
}

const named = 'named';

test('a second contact whose desa is blank, as in merged cells, is written to or named', () => {
  const seen = scene(() => {
    const office = kasimanOffice();
    typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Surel', 'sekdes@batokan.example');
    const kades = { Jabatan: 'Kepala Desa', Surel: 'kades@batokan.example' };
    typeRow(office, 'Kontak', kades, { Desa: 'Batokan' });
    lookOnReminderDay(office);
    return isRowNamed(office, 'Kontak', kades) ? named : plannedAddresses(office, 'Desa Batokan');
  });
  expect([['kades@batokan.example', 'sekdes@batokan.example'], named]).toContainEqual(seen);
});

test.each(['Ds. Batokan', '3522202001', '3522202001 Batokan'])(
  'a contact of “%s” is written to as one of Batokan, or this desa is named',
  (typed) => {
    const seen = scene(() => {
      const office = kasimanOffice();
      typeRow(office, 'Kontak', { Desa: typed, Surel: 'kades@batokan.example' });
      lookOnReminderDay(office);
      return isSaid(office, typed) ? named : plannedAddresses(office, 'Desa Batokan');
    });
    expect([['kades@batokan.example'], named]).toContainEqual(seen);
  },
);

test.each([
  ['sekdes@batokan.example;', ['sekdes@batokan.example']],
  ['sekdes@batokan.example, kades@batokan.example', ['kades@batokan.example', 'sekdes@batokan.example']],
  ['Siti <sekdes@batokan.example>', ['sekdes@batokan.example']],
])('“%s” under Surel is used, or named as it stands there', (typed, wanted) => {
  const seen = scene(() => {
    const office = kasimanOffice();
    typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Surel', typed);
    lookOnReminderDay(office);
    return isSaid(office, typed) ? named : plannedAddresses(office, 'Desa Batokan');
  });
  expect([wanted, named]).toContainEqual(seen);
});

// A report whose row staff deleted brings its sender no second receipt.
import { kasimanOn } from '../office-actions';
import { deleteRow, typeIn } from '../sheet-cells';
import { mailsTo, reportFrom, scene } from './scenes';

test('the sender of a report that staff deleted has been told once that it has come', () => {
  const receipts = scene(() => {
    const office = kasimanOn('2026-02-10T09:00:00');
    typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Surel', 'sekdes@batokan.example');
    reportFrom(office, '35.22.20.2001 Batokan');
    deleteRow(office, 'Laporan', { Desa: 'Batokan' });
    office.clock.set('2026-02-11T12:00:00+07:00');
    return mailsTo(office, 'sekdes@batokan.example').map(({ subject }) => subject);
  });
  expect(receipts).toEqual(['Diterima: Laporan Kerja Bakti Desa Batokan']);
});

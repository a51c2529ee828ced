// An invisible sign that was copied along with an address does no harm, or the address is named.
import { kasimanOffice } from '../kasiman';
import { refresh } from '../office-actions';
import { shownCells, typeIn } from '../sheet-cells';
import { isRowNamed, pasteContacts, plannedAddresses, scene } from './scenes';

test.each([
  ['after it', 'sekdes@batokan.example\u200b'],
  ['before it', '\u200bsekdes@batokan.example'],
  ['inside it', 'sekdes\u200d@batokan.example'],
])('an address typed with an invisible sign %s is written to without the sign, or named', (_, typed) => {
  const seen = scene(() => {
    const office = kasimanOffice();
    typeIn(office, 'Kontak', { Desa: 'Batokan' }, 'Surel', typed);
    office.faults.loseTriggers();
    office.clock.set('2026-03-02T09:00:00+07:00');
    refresh(office);
    return isRowNamed(office, 'Kontak', { Desa: 'Batokan' }, 'Surel')
      ? 'named'
      : plannedAddresses(office, 'Desa Batokan');
  });
  expect([['sekdes@batokan.example'], 'named']).toContainEqual(seen);
});

test('an address pasted with an invisible sign is stored without it', () => {
  const office = kasimanOffice();
  pasteContacts(office, [['Batokan', 'Sekdes', 'Siti', 'siti@batokan.example\u200b']]);
  expect(shownCells(office, 'Kontak', ['Nama', 'Surel'], { Desa: 'Batokan' })).toEqual([
    ['Siti', 'siti@batokan.example'],
  ]);
  expect(JSON.stringify(office.state.workbooks)).not.toMatch(/siti@batokan\.example\u200b/u);
});

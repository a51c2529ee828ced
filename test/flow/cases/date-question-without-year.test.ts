// A date question from which staff took the year asks for the year again once the forms are repaired.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, kasimanSetup } from '../kasiman';
import { scene } from './scenes';

/** The question after the date of the activity, as the form holds it. */
function dateQuestion(office: Office) {
  const item = office.openForm('Laporan Kerja Bakti').items.find(({ title }) => title === 'Tanggal kegiatan');
  if (item?.type !== 'DATE') throw new Error('there is no date question');
  return item;
}

test.each<[string, (office: Office) => unknown]>([
  ['Perbarui formulir', (office) => callRpc(office, 'updateForms', {})],
  ['Perbaiki formulir', (office) => callRpc(office, 'repairForms', {})],
  ['the set-up', (office) => callRpc(office, 'prepareWorkbook', kasimanSetup)],
])('%s makes the date question ask for the year again', (_, mend) => {
  const asksForYear = scene(() => {
    const office = kasimanOffice();
    dateQuestion(office).includesYear = false;
    mend(office);
    return dateQuestion(office).includesYear;
  });
  expect(asksForYear).toBe(true);
});

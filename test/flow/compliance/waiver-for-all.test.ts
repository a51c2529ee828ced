// One row of Dispensasi excuses every desa; a blank desa is asked about.
import { namedProblems } from '../cases/scenes';
import { kasimanOffice } from '../kasiman';
import { refresh } from '../office-actions';
import { shownStates, typeRow } from '../sheet-cells';

const lebaran = { Periode: 'Februari 2026', Alasan: 'Lebaran', 'Diberikan oleh': 'Camat Kasiman' };

test.each([
  { unit: 'semua', excused: 10 },
  { unit: 'Batokan; Betet', excused: 2 },
])('“$unit” excuses $excused desa', ({ unit, excused }) => {
  const office = kasimanOffice();
  typeRow(office, 'Dispensasi', { Desa: unit, ...lebaran });
  refresh(office);
  const states = Object.values(shownStates(office));
  expect(states.filter((state) => /dispensasi/iu.test(state))).toHaveLength(excused);
  expect(namedProblems(office).filter(({ tab }) => tab === 'Dispensasi')).toEqual([]);
});

test('a blank desa is asked about, and excuses nobody', () => {
  const office = kasimanOffice();
  typeRow(office, 'Dispensasi', lebaran);
  refresh(office);
  const [problem] = namedProblems(office).filter(({ tab }) => tab === 'Dispensasi');
  expect(problem).toMatchObject({ column: 'Desa', text: expect.stringContaining('Untuk semua desa?') });
});

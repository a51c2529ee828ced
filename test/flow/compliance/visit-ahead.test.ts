// A visit in the future is a plan, not a finding.
import { namedProblems, reportFrom } from '../cases/scenes';
import { kasimanOffice } from '../kasiman';
import { refresh } from '../office-actions';
import { shownStates, typeRow } from '../sheet-cells';

const visit = { Desa: 'Batokan', Kewajiban: 'kerja-bakti', Periode: 'Februari 2026' };

/** On 10 February Batokan has reported, and a visit is written down. */
function officeWithVisit(Tanggal: string, Hasil: string) {
  const office = kasimanOffice();
  office.clock.set('2026-02-10T09:00:00+07:00');
  reportFrom(office, '35.22.20.2001 Batokan');
  typeRow(office, 'Kunjungan', { ...visit, Tanggal, Hasil });
  refresh(office);
  const problems = namedProblems(office).filter(({ tab }) => tab === 'Kunjungan');
  return { office, problems, state: shownStates(office).Batokan };
}

test('one after today contradicts nothing, and that is said', () => {
  const { problems, state } = officeWithVisit('20 Februari 2026', 'Tidak terlaksana');
  expect(state).not.toMatch(/Temuan/u);
  expect(problems).toEqual([
    expect.objectContaining({ column: 'Tanggal', text: expect.stringContaining('dianggap rencana') }),
  ]);
});

test('one made today counts', () => {
  const { problems, state } = officeWithVisit('10 Februari 2026', 'Tidak terlaksana');
  expect(state).toMatch(/Temuan/u);
  expect(problems).toEqual([]);
});

test('a plan without outcome is no problem before its day, and asked about after it', () => {
  expect(officeWithVisit('20 Februari 2026', '').problems).toEqual([]);
  expect(officeWithVisit('9 Februari 2026', '').problems).toEqual([
    expect.objectContaining({ column: 'Hasil' }),
  ]);
});

// Kepatuhan of older years is computed as long as the year is open, and closing computes a last time.
import { callRpc } from '../kasiman';
import { quietOffice, refresh, sendReport, skipTo } from '../office-actions';
import { stateOf, typeIn } from '../sheet-cells';

jest.setTimeout(120_000);

const december = { period: 'Des 2026', tab: 'Kepatuhan 2026' };

function officeIn(moment: string) {
  const office = quietOffice('2026-11-02T08:00:00+07:00');
  sendReport(office, '2026-12-10T09:00:00', 'Betet', '2026-12-06');
  skipTo(office, '2027-02-01T09:00:00');
  refresh(office);
  skipTo(office, moment);
  refresh(office);
  return office;
}

test('F44: two years later a decision on a report of 2026 still changes its cell', () => {
  const office = officeIn('2028-03-01T09:00:00');
  expect(stateOf(office, 'Betet', december)).toBe('✔ Tepat waktu');
  typeIn(office, 'Laporan', 'Betet', 'Pemeriksaan', 'Ditolak');
  refresh(office);
  expect(stateOf(office, 'Betet', december)).toBe('✘ Lewat tenggat');
});

test('F44: three years later the tab stands as it was, and closing computes it a last time', () => {
  const office = officeIn('2029-03-01T09:00:00');
  typeIn(office, 'Laporan', 'Betet', 'Pemeriksaan', 'Ditolak');
  refresh(office);
  expect(stateOf(office, 'Betet', december)).toBe('✔ Tepat waktu');
  expect(callRpc(office, 'readYears', {}).find(({ year }) => year === 2026)).toEqual({
    year: 2026,
    isClosed: false,
    hindrance: '',
    open: [],
  });
  callRpc(office, 'closeYear', { year: 2026 });
  expect(stateOf(office, 'Betet', december)).toBe('✘ Lewat tenggat');
});

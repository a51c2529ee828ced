// Holds the service calls at the far end of the range: 108 desa, five obligations, late in the third year.
import { callRpc } from '../kasiman';
import { type CallCount, countOf, officeOf } from '../measure-calls';
import { monthlyDraft, reportOf } from '../office-actions';

/** As measured: two tabs of older years, four further forms, folded months, and styles of a longer Ringkasan. */
const most = { newYear: 101, monthChange: 46, quietDay: 32, open: 3, refresh: 22, submission: 24 } as const;

const office = officeOf(108);
for (const name of ['Siskamling', 'Laporan Penduduk', 'Posyandu', 'Sosialisasi SE'])
  callRpc(office, 'addObligation', { ...monthlyDraft, name, start: '2026-02-01' });
// Forms go on being heard; the daily runs are called below.
office.state.triggers = office.state.triggers.filter((trigger) =>
  JSON.stringify(trigger).includes('onFormSubmit'),
);

function runOn(day: string): number {
  office.clock.set(`${day}T06:30:00+07:00`);
  office.call('dailyRefresh');
  return countOf(office, 'monthChange').readsAndWrites;
}

function costOf(useCase: CallCount['useCase'], act: () => void): number {
  act();
  act();
  return countOf(office, useCase).readsAndWrites;
}

test('five obligations of 108 desa in December of the third year stay within the figures of guarantees.md', () => {
  for (const day of ['2026-03-01', '2027-01-01']) runOn(day);
  const newYear = runOn('2028-01-01');
  runOn('2028-11-02');
  const monthChange = runOn('2028-12-01');
  const quietDay = runOn('2028-12-02');
  office.clock.set('2028-12-08T09:00:00+07:00');
  const open = costOf('open', () => office.openWorkbook());
  const refresh = costOf('refresh', () => office.clickMenu('Pantau Desa', 'Perbarui sekarang'));
  const numbers = [3, 4];
  const submission = costOf('submission', () => {
    const unit = numbers.shift() ?? 0;
    office.submitForm('Laporan Kerja Bakti', {
      ...reportOf('Batokan', '2028-12-05'),
      Desa: `35.22.20.${2000 + unit} Contoh ${unit}`,
    });
  });
  const measured = { newYear, monthChange, quietDay, open, refresh, submission };
  for (const [useCase, cost] of Object.entries(measured)) {
    const limit = most[useCase as keyof typeof most];
    expect([useCase, cost <= limit && cost > limit / 2, cost]).toEqual([useCase, true, cost]);
  }
}, 300_000);

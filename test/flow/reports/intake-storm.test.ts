// Checks that shuffled, repeated, lost and replayed form events end as if every report had come once and in order.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { slowly } from '../../slow';
import { copyOf, kasimanOffice, kasimanUnits, shownColumn, shownRows } from '../kasiman';
import { reportOf, sweep } from '../office-actions';
import { rowCount, shownRecords, typeIn } from '../sheet-cells';

jest.setTimeout(1_800_000);

/** Reports in the storm. */
const size = slowly({ usual: 120, slow: 1000 });

/** Lots that are the same each time (a linear congruence). */
function lots(seed: number) {
  let state = seed;
  return (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
function shuffled<Value>(values: readonly Value[], lot: () => number): Value[] {
  return values
    .map((value) => ({ value, at: lot() }))
    .sort((left, right) => left.at - right.at)
    .map(({ value }) => value);
}

/** An office whose forms hold every response and whose workbook knows of none; some were sent again by their desa. */
function withResponses(): Office {
  const office = kasimanOffice();
  const lot = lots(7);
  office.faults.loseTriggers();
  for (let index = 0; index < size; index += 1) {
    office.clock.advance(60_000);
    const day = index < 10 ? '2026-02-01' : `2026-01-${String(1 + Math.floor(lot() * 28)).padStart(2, '0')}`;
    const answers = reportOf(kasimanUnits[index % 10]?.name ?? '', day, {
      'Jumlah warga yang hadir': String(index),
    });
    const sent = office.submitForm('Laporan Kerja Bakti', answers);
    if (index % 20 === 0 && sent.accepted) {
      office.clock.advance(60_000);
      office.submitForm(
        'Laporan Kerja Bakti',
        { ...answers, 'Jumlah warga yang hadir': '9' },
        { editOf: sent.response.id },
      );
    }
  }
  office.faults.loseTriggers(false);
  return office;
}
function responseIds(office: Office): string[] {
  return Object.values(office.state.forms).flatMap(({ responses }) => responses.map(({ id }) => id));
}
/** Google tells of one response. */
function tell(office: Office, id: string): void {
  const [formId] = Object.keys(office.state.forms);
  vm.runInContext(
    `var form = FormApp.openById(${JSON.stringify(formId)}); onFormSubmit({ source: form, response: form.getResponse(${JSON.stringify(id)}) });`,
    office.context,
  );
}
/** Two officers decide about the reports whose people are 3 and 4 modulo 10, wherever their rows stand by now. */
function review(office: Office): void {
  shownRecords(office, 'Laporan').forEach(({ 'Warga hadir': people, Pemeriksaan: decision }, index) => {
    const word = { 3: 'Disetujui', 4: 'Ditolak' }[Number(people) % 10];
    if (word !== undefined && word !== decision) typeIn(office, 'Laporan', index, 'Pemeriksaan', word);
  });
}
/** What stands in the tabs, without row numbers, which follow the order in which the reports arrived. */
function endState(office: Office): unknown {
  const texts = (tab: string, without: Readonly<Record<string, string>>): string[] =>
    shownRecords(office, tab)
      .map((record) => Object.values({ ...record, ...without }).join(' | '))
      .sort();
  return {
    reports: texts('Laporan', {}),
    problems: texts('Masalah', { Baris: '' }),
    compliance: shownRows(office, 'Kepatuhan 2026'),
    // The minute of the refresh is the clock's, not the reports'.
    summary: shownRows(office, 'Ringkasan').map((row) =>
      row.map((cell) => cell.replace(/, \d{2}\.\d{2} WIB$/u, '')),
    ),
  };
}

test(`${size} reports shuffled, 30 % told twice, 10 % never, 5 % replayed, two officers reviewing: as if in order`, () => {
  const full = withResponses();
  const inOrder = copyOf(full);
  const ids = responseIds(full);
  sweep(inOrder);
  review(inOrder);
  sweep(inOrder);

  const storm = copyOf(full);
  const lot = lots(11);
  const told = ids.filter(() => lot() >= 0.1);
  const events = shuffled([...told, ...told.filter(() => lot() < 0.3)], lot);
  events.forEach((id, index) => {
    tell(storm, id);
    if (index === Math.floor(events.length / 2)) review(storm);
  });
  for (const id of told.filter(() => lot() < 0.05)) tell(storm, id);
  expect(rowCount(storm, 'Laporan')).toBe(told.length);
  sweep(storm);
  review(storm);
  sweep(storm);

  expect(rowCount(storm, 'Laporan')).toBe(size);
  expect(new Set(shownColumn(storm, 'Laporan', 'Nomor laporan')).size).toBe(size);
  expect(endState(storm)).toEqual(endState(inOrder));
});

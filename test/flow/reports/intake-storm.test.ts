import vm from 'node:vm';
import type { Office } from 'local-office';
import { copyOf, kasimanOffice, kasimanUnits, shownRows } from '../kasiman';

jest.setTimeout(1_800_000);

/** Reports in the storm; STORM=1000 plays the whole of it, which takes minutes. */
const size = Number(process.env.STORM ?? 120);

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
    const { code, name } = kasimanUnits[index % 10] ?? { code: '', name: '' };
    const answers = {
      Desa: `${code} ${name}`,
      'Tanggal kegiatan':
        index < 10 ? '2026-02-01' : `2026-01-${String(1 + Math.floor(lot() * 28)).padStart(2, '0')}`,
      'Apa yang dikerjakan?': ['Membersihkan lingkungan'],
      'Jumlah warga yang hadir': String(index),
    };
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
function sweep(office: Office): void {
  office.clickMenu('Pantau Desa', 'Ambil laporan yang tertinggal');
}
/** Two officers decide about the reports whose people are 3 and 4 modulo 10, wherever their rows stand by now. */
function review(office: Office): void {
  const rows = shownRows(office, 'Laporan');
  const [header = []] = rows;
  const [people, decision] = [header.indexOf('Warga hadir'), header.indexOf('Pemeriksaan')];
  rows.slice(1).forEach((row, index) => {
    const word = { 3: 'Disetujui', 4: 'Ditolak' }[Number(row[people]) % 10];
    if (word === undefined || row[decision] === word) return;
    const column = String.fromCharCode(65 + decision);
    office.editAsUser(`${column}${index + 2}`, word, 'Laporan');
  });
}
/** What stands in the tabs, whatever the order in which the reports arrived; row numbers follow that order. */
function endState(office: Office): unknown {
  const texts = (tab: string, without: string): string[] => {
    const [header = [], ...rows] = shownRows(office, tab);
    const left = header.indexOf(without);
    return rows.map((row) => row.filter((_, index) => index !== left).join(' | ')).sort();
  };
  return {
    reports: texts('Laporan', ''),
    problems: texts('Masalah', 'Baris'),
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
  expect(shownRows(storm, 'Laporan').length - 1).toBe(told.length);
  sweep(storm);
  review(storm);
  sweep(storm);

  expect(shownRows(storm, 'Laporan').length - 1).toBe(size);
  expect(new Set(shownRows(storm, 'Laporan').map(([id]) => id)).size).toBe(size + 1);
  expect(endState(storm)).toEqual(endState(inOrder));
});

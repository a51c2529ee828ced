// Checks the form in which a desa answers to a finding: its link, its reader, and what becomes of the answer.
import type { Office } from 'local-office';
import { callRpc, preparedOffice, shownRows } from '../kasiman';
import { refresh, sweep, wib } from '../office-actions';
import { shownCells, typeIn } from '../sheet-cells';
import { contradictedOffice, decide } from './visit-office';

jest.setTimeout(120_000);

const form = 'Tanda terima dan tanggapan';
const code = 'Kode tautan (jangan diubah)';

/** A finding at Betet, Tindak Lanjut in use, and the form made with it. */
function askedOffice(): Office {
  return preparedOffice('Betet is asked about its finding', () => {
    const office = contradictedOffice();
    callRpc(office, 'startFollowUps', {});
    return office;
  });
}

function linkOf(office: Office): string {
  return callRpc(office, 'readVisitResults', {}).findings[0]?.link ?? '';
}

/** The desa opens its link at a moment and sends. */
function answer(
  office: Office,
  moment: string,
  changed: Readonly<Record<string, string | undefined>> = {},
): void {
  office.clock.set(wib(moment));
  const answers = {
    ...(office.readFormLink(linkOf(office)).answers as Record<string, string>),
    Jawaban: 'Laporan kami benar',
    Penjelasan: 'Kerja bakti di Dusun Krajan,\nbukan di balai desa',
    'Tautan foto': 'https://foto.example/1',
    Nama: 'Tugiman, Sekdes',
    ...changed,
  };
  const given = Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  office.submitForm(form, Object.fromEntries(given));
}

function followUps(office: Office, headers = ['Status', 'Tanggapan', 'Bukti']): string[][] {
  return shownCells(office, 'Tindak Lanjut', headers).filter((cells) => cells.some((cell) => cell !== ''));
}

const line =
  '17 Maret 2026 pukul 10.15, Tugiman, Sekdes (Laporan kami benar): Kerja bakti di Dusun Krajan, bukan di balai desa';

test('F14: the link opens the form with Perihal and check code filled in; Jawaban and Nama are asked', () => {
  const office = askedOffice();
  const { answers } = office.readFormLink(linkOf(office));
  expect(answers).toEqual({
    Perihal: 'Temuan · Betet · Kerja Bakti Februari 2026',
    [code]: expect.stringMatching(/^[2-9A-HJ-NP-Z]{5}$/u),
  });
  const made = Object.values(office.state.forms).find(({ title }) => title === form);
  expect(made?.items).toMatchObject([
    { title: 'Perihal', required: true },
    { title: 'Jawaban', required: true },
    { title: 'Penjelasan', required: false },
    { title: 'Tautan foto', required: false },
    { title: 'Nama', required: true },
    { title: code, required: false },
  ]);
});

test('the answer of a desa to a finding moves it from terbuka to dijawab, read by the daily sweep', () => {
  const office = askedOffice();
  answer(office, '2026-03-17T10:15:00');
  expect(followUps(office)).toEqual([['terbuka', '', '']]);
  sweep(office);
  expect(followUps(office)).toEqual([['dijawab', line, 'https://foto.example/1']]);
  const rows = shownRows(office, 'Tindak Lanjut');
  for (let run = 0; run < 3; run += 1) sweep(office);
  office.run('dailyRefresh');
  refresh(office);
  expect(shownRows(office, 'Tindak Lanjut')).toEqual(rows);
});

test('the panel reads what was sent since the last sweep, and shows it beside both facts', () => {
  const office = askedOffice();
  answer(office, '2026-03-17T10:15:00');
  expect(callRpc(office, 'readVisitResults', {}).findings).toMatchObject([{ unit: 'Betet', response: line }]);
  expect(followUps(office)).toEqual([['dijawab', line, 'https://foto.example/1']]);
});

test('an edit takes the place of the earlier answer; an answer of somebody else stands below it', () => {
  const office = askedOffice();
  const link = office.readFormLink(linkOf(office)).answers;
  answer(office, '2026-03-17T10:15:00');
  sweep(office);
  const sent = Object.values(office.state.forms).find(({ title }) => title === form)?.responses[0];
  office.clock.set(wib('2026-03-17T11:00:00'));
  office.submitForm(
    form,
    { ...link, Jawaban: 'Laporan kami benar', Penjelasan: 'Fotonya tertukar', Nama: 'Tugiman, Sekdes' },
    { editOf: sent?.id ?? '' },
  );
  answer(office, '2026-03-18T09:00:00', { Nama: 'Kades', Penjelasan: undefined, 'Tautan foto': undefined });
  sweep(office);
  sweep(office);
  expect(followUps(office, ['Tanggapan'])).toEqual([
    [
      [
        '17 Maret 2026 pukul 11.00, Tugiman, Sekdes (Laporan kami benar): Fotonya tertukar',
        '18 Maret 2026 pukul 09.00, Kades (Laporan kami benar)',
      ].join('\n'),
    ],
  ]);
});

test.each([
  { name: 'without code', changed: { [code]: undefined }, mark: '⚠ tanpa kode tautan' },
  { name: 'with another code', changed: { [code]: 'ABCDE' }, mark: '⚠ kode tautan lain' },
])('C3: an answer $name is taken up and marked', ({ changed, mark }) => {
  const office = askedOffice();
  answer(office, '2026-03-17T10:15:00', changed);
  sweep(office);
  expect(followUps(office, ['Status'])).toEqual([['dijawab']]);
  expect(followUps(office, ['Tanggapan'])[0]?.[0]).toContain(`(Laporan kami benar; ${mark})`);
});

test('a Perihal that was changed is recognised by the code; one that is unknown keeps a row of its own', () => {
  const office = askedOffice();
  answer(office, '2026-03-17T10:15:00', { Perihal: 'temuan betet' });
  answer(office, '2026-03-17T10:20:00', { Perihal: 'Rapat', [code]: undefined });
  sweep(office);
  sweep(office);
  expect(followUps(office, ['Status', 'Jenis', 'Uraian'])).toEqual([
    ['dijawab', 'temuan', 'Kerja Bakti Februari 2026: kunjungan tidak menemukan yang dilaporkan'],
    [
      'dijawab',
      'tugas',
      'Jawaban formulir untuk “Rapat” tidak cocok dengan tautan mana pun; periksa siapa pengirimnya',
    ],
  ]);
});

test('what staff have decided stays decided when an answer comes late', () => {
  const office = askedOffice();
  decide(office, 'report-right');
  const before = followUps(office, ['Status', 'Putusan', 'Selesai pada']);
  const late = linkLater(office);
  office.clock.set(wib('2026-03-20T08:00:00'));
  office.submitForm(form, { ...late, Jawaban: 'Laporan kami keliru', Nama: 'Kades' });
  sweep(office);
  expect(followUps(office, ['Status', 'Putusan', 'Selesai pada'])).toEqual(before);
  expect(followUps(office, ['Tanggapan'])[0]?.[0]).toContain('Laporan kami keliru');
});

/** The link stands in the desa's chat, although the panel no longer shows the finding. */
function linkLater(office: Office): Record<string, string> {
  return {
    Perihal: 'Temuan · Betet · Kerja Bakti Februari 2026',
    [code]: String(office.readFormLink(linkOf(askedOffice())).answers[code] ?? ''),
  };
}

test('an office without Tindak Lanjut has no such form, and reading results costs it no call more', () => {
  const office = contradictedOffice();
  const desk = callRpc(office, 'readVisitResults', {});
  expect(desk).toMatchObject({ hasForm: false, findings: [{ link: '' }] });
  expect(Object.values(office.state.forms).map(({ title }) => title)).not.toContain(form);
  expect(office.executions.at(-1)?.calls.byMethod).not.toHaveProperty('Lock.tryLock');
});

test('words that staff changed in the form are set back by Perbaiki formulir, and links stay', () => {
  const office = askedOffice();
  const link = linkOf(office);
  const made = Object.values(office.state.forms).find(({ title }) => title === form);
  made?.items.splice(2, 1);
  callRpc(office, 'repairForms', {});
  expect(made?.items.map(({ title }) => title)).toContain('Penjelasan');
  expect(linkOf(office)).toBe(link);
});

test('a desa that is renamed keeps its link', () => {
  const office = askedOffice();
  const old = office.readFormLink(linkOf(office)).answers as Record<string, string>;
  typeIn(office, 'Desa', 'Betet', 'Nama', 'Betet Jaya');
  refresh(office);
  office.submitForm(form, { ...old, Jawaban: 'Laporan kami keliru', Nama: 'Kades' });
  sweep(office);
  expect(followUps(office, ['Status'])).toEqual([['dijawab']]);
});

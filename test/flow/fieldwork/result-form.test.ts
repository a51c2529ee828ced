// Checks the form in which a team sends what its visit found: its questions, its reader, differing answers, its receipt.
import vm from 'node:vm';
import type { Office } from 'local-office';
import { callRpc, preparedOffice, shownRows } from '../kasiman';
import { problemsOf, sweep, wib } from '../office-actions';
import { shownCells, shownStates, typeIn, typeRow } from '../sheet-cells';
import { enterResult, reportedOffice, resultAsked, visitCells } from '../visits/visit-office';

jest.setTimeout(120_000);

const form = 'Hasil kunjungan';
const code = 'Kode tautan (jangan diubah)';

/** The visit to Betet on 14 March waits for its result, and the form was made. */
function askedOffice(): Office {
  return preparedOffice('the form of results was made', () => {
    const office = reportedOffice();
    typeIn(office, 'Kunjungan', 'Betet', 'Periode', 'Februari 2026');
    callRpc(office, 'prepareResultForm', {});
    return office;
  });
}

function linkOf(office: Office): string {
  return callRpc(office, 'readVisitResults', {}).waiting.find(({ unit }) => unit === 'Betet')?.link ?? '';
}

type Changed = Readonly<Record<string, string | string[] | undefined>>;

/** What the phone shows filled in, and what the team adds. */
function answers(office: Office, changed: Changed = {}): Record<string, string | string[]> {
  const all = {
    ...office.readFormLink(linkOf(askedOffice())).answers,
    Hasil: 'tidak terlaksana',
    'Yang hadir': ['Camat (Kecamatan Kasiman)', 'Babinsa'],
    Catatan: 'Lokasi belum dibersihkan',
    Foto: 'https://foto.example/9',
    'Nama pengisi': 'Siti, Kasi Trantib',
    ...changed,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string | string[]] => entry[1] !== undefined),
  );
}

/** The event of Google's trigger is lost: what was sent waits for the sweep. */
function sendUnseen(office: Office, moment: string, changed: Changed = {}, editOf?: string): void {
  office.clock.set(wib(moment));
  office.faults.loseTriggers();
  office.submitForm(form, answers(office, changed), editOf === undefined ? {} : { editOf });
  office.faults.loseTriggers(false);
}

function resultCells(office: Office): string[][] {
  return visitCells(office, 'Betet', ['Hasil', 'Tim', 'Catatan', 'Foto']);
}

const told = [
  [
    'tidak terlaksana',
    'Camat (Kecamatan Kasiman); Babinsa',
    'Lokasi belum dibersihkan',
    'https://foto.example/9',
  ],
];

test('F14: six questions for one obligation, Kunjungan and check code filled in', () => {
  const office = askedOffice();
  expect(office.readFormLink(linkOf(office)).answers).toEqual({
    Kunjungan: 'K-001 · Betet · 14 Maret 2026',
    [code]: expect.stringMatching(/^[2-9A-HJ-NP-Z]{5}$/u),
  });
  const made = Object.values(office.state.forms).find(({ title }) => title === form);
  expect(made?.items.map(({ title }) => title)).toEqual([
    'Kunjungan',
    'Hasil',
    'Yang hadir',
    'Catatan',
    'Foto',
    'Nama pengisi',
    code,
  ]);
});

test('one question more for each further obligation that visits check; the form follows by itself', () => {
  const office = askedOffice();
  callRpc(office, 'addObligation', {
    ...callRpc(office, 'readObligationChoices', {}).presets[0]!.draft,
    name: 'Siskamling',
    start: '2026-01-01',
  });
  typeRow(office, 'Kunjungan', {
    Desa: '35.22.20.2002 Betet',
    Kewajiban: 'siskamling',
    Tanggal: '14 Maret 2026',
  });
  office.run('dailyRefresh');
  const made = Object.values(office.state.forms).find(({ title }) => title === form);
  expect(made?.items.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['Hasil: Kerja Bakti', 'Hasil: Siskamling']),
  );
  expect(made?.items.filter(({ title }) => title !== code)).toHaveLength(7);
});

test('a result sent from a phone stands in Kunjungan at once, and contradicts the report', () => {
  const office = askedOffice();
  office.clock.set(wib('2026-03-16T10:00:00'));
  office.submitForm(form, answers(office));
  expect(resultCells(office)).toEqual(told);
  expect(shownStates(office).Betet).toBe('⚠ Temuan');
  const rows = shownRows(office, 'Kunjungan');
  for (let run = 0; run < 3; run += 1) sweep(office);
  expect(shownRows(office, 'Kunjungan')).toEqual(rows);
});

test('what no event told of is found by the sweep; the panel reads it too', () => {
  const office = askedOffice();
  sendUnseen(office, '2026-03-16T10:00:00');
  expect(visitCells(office, 'Betet', ['Hasil'])).toEqual([['']]);
  expect(callRpc(office, 'readVisitResults', {}).waiting.map(({ unit }) => unit)).toEqual([]);
  expect(resultCells(office)).toEqual(told);
});

test('an edit replaces the earlier answer', () => {
  const office = askedOffice();
  sendUnseen(office, '2026-03-16T10:00:00');
  sweep(office);
  const sent = Object.values(office.state.forms).find(({ title }) => title === form)?.responses[0]?.id;
  sendUnseen(office, '2026-03-16T11:00:00', { Hasil: 'terlaksana', Catatan: 'Bersih' }, sent);
  sweep(office);
  expect(visitCells(office, 'Betet', ['Hasil', 'Catatan', 'Foto'])).toEqual([
    ['terlaksana', 'Bersih', 'https://foto.example/9'],
  ]);
  expect(problemsOf(office).filter((text) => text.includes('dua hasil'))).toEqual([]);
});

describe('a different second answer', () => {
  function disputed(): Office {
    const office = askedOffice();
    sendUnseen(office, '2026-03-16T10:00:00', { Hasil: 'terlaksana', Catatan: 'Bersih', Foto: undefined });
    sweep(office);
    sendUnseen(office, '2026-03-16T12:00:00', { 'Nama pengisi': 'Budi' });
    sweep(office);
    return office;
  }

  test('is kept and stands in Masalah as dua hasil berbeda, the contradicting one counting', () => {
    const office = disputed();
    expect(visitCells(office, 'Betet', ['Hasil', 'Catatan', 'Foto'])).toEqual([
      ['tidak terlaksana', 'Bersih\nBudi: Lokasi belum dibersihkan', 'https://foto.example/9'],
    ]);
    expect(problemsOf(office)).toContainEqual(
      expect.stringContaining(
        'dua hasil berbeda, terlaksana (Siti, Kasi Trantib) dan tidak terlaksana (Budi)',
      ),
    );
  });

  test.each([
    { chosen: 'held', word: 'terlaksana' },
    { chosen: 'not-held', word: 'tidak terlaksana' },
  ] as const)('until staff choose in the panel: $word', ({ chosen, word }) => {
    const office = disputed();
    const [visit] = callRpc(office, 'readVisitResults', {}).waiting;
    expect(visit).toMatchObject({
      unit: 'Betet',
      answers: ['terlaksana (Siti, Kasi Trantib)', 'tidak terlaksana (Budi)'],
    });
    expect(enterResult(office, chosen).isDone).toBe(true);
    sweep(office);
    expect(visitCells(office, 'Betet', ['Hasil'])).toEqual([[word]]);
    expect(problemsOf(office).filter((text) => text.includes('dua hasil'))).toEqual([]);
    expect(callRpc(office, 'readVisitResults', {}).waiting).toEqual([]);
  });

  test('until staff type the other one into Hasil', () => {
    const office = disputed();
    typeIn(office, 'Kunjungan', 'Betet', 'Hasil', 'terlaksana');
    sweep(office);
    expect(visitCells(office, 'Betet', ['Hasil'])).toEqual([['terlaksana']]);
    expect(problemsOf(office).filter((text) => text.includes('dua hasil'))).toEqual([]);
  });
});

test('a result that staff entered first is not silently replaced by the form', () => {
  const office = askedOffice();
  enterResult(office, 'held');
  sendUnseen(office, '2026-03-16T12:00:00');
  sweep(office);
  expect(visitCells(office, 'Betet', ['Hasil'])).toEqual([['tidak terlaksana']]);
  expect(problemsOf(office)).toContainEqual(
    expect.stringContaining('dua hasil berbeda, terlaksana (petugas) dan tidak terlaksana (Siti'),
  );
});

test('a result dated before the visit: warned, counted on the visit’s date', () => {
  const office = askedOffice();
  typeIn(office, 'Kunjungan', 'Betet', 'Tanggal', '20 Maret 2026');
  sendUnseen(office, '2026-03-17T10:00:00');
  sweep(office);
  expect(shownStates(office).Betet).toBe('✔ Tepat waktu');
  expect(problemsOf(office)).toContainEqual(expect.stringContaining('20 Maret 2026 belum tiba'));
  office.clock.set(wib('2026-03-20T18:00:00'));
  sweep(office);
  expect(shownStates(office).Betet).toBe('⚠ Temuan');
  expect(problemsOf(office)).toContainEqual(
    expect.stringContaining('Hasil kunjungan 20 Maret 2026 dikirim 17 Maret 2026, sebelum kunjungannya'),
  );
});

test('the team gets a receipt of its own when the event arrives, once', () => {
  const office = askedOffice();
  for (const jabatan of ['Camat', 'Kapolsek'])
    typeIn(office, 'Tim', { Jabatan: jabatan }, 'Surel', `${jabatan.toLowerCase()}@kasiman.example`);
  office.clock.set(wib('2026-03-16T10:00:00'));
  office.submitForm(form, answers(office));
  office.replayForm(form);
  sweep(office);
  const mails = office.state.mails.filter(({ subject }) => subject.startsWith('Hasil kunjungan dicatat'));
  expect(mails.map(({ to, subject }) => [...to, subject])).toEqual([
    ['camat@kasiman.example', 'Hasil kunjungan dicatat: K-001 · Betet · 14 Maret 2026'],
    ['kapolsek@kasiman.example', 'Hasil kunjungan dicatat: K-001 · Betet · 14 Maret 2026'],
  ]);
});

test('an answer through another code is marked in Catatan; one for a visit that is gone is kept in Tindak Lanjut', () => {
  const office = askedOffice();
  callRpc(office, 'startFollowUps', {});
  sendUnseen(office, '2026-03-16T10:00:00', { [code]: 'ABCDE' });
  sendUnseen(office, '2026-03-16T10:05:00', {
    Kunjungan: 'K-099 · Sekaran · 1 Maret 2026',
    [code]: undefined,
  });
  sweep(office);
  expect(resultCells(office)[0]?.[2]).toBe('Lokasi belum dibersihkan ⚠ kode tautan lain');
  expect(shownCells(office, 'Tindak Lanjut', ['Uraian']).flat()).toContainEqual(
    expect.stringContaining('“K-099 · Sekaran · 1 Maret 2026” tidak cocok'),
  );
});

test('the trigger is there for at most seventeen obligations', () => {
  const office = askedOffice();
  const made = Object.values(office.state.forms).find(({ title }) => title === form);
  expect(office.state.triggers.some(({ sourceId }) => sourceId === made?.id)).toBe(true);
  expect(resultAsked(office, 'held')).toBeDefined();
});

describe('Kesehatan reads the two forms, where they were made', () => {
  function troubles(office: Office) {
    return callRpc(office, 'readHealth', {})
      .checks.filter(({ title }) => title.startsWith('Formulir '))
      .map(({ title, repair }) => [title, repair]);
  }

  /** Both forms, one by title. */
  function withBoth(): Office {
    const office = askedOffice();
    callRpc(office, 'startFollowUps', {});
    return office;
  }

  function formData(office: Office, title: string) {
    const found = Object.values(office.state.forms).find((one) => one.title === title);
    if (found === undefined) throw new Error(`no form ${title}`);
    return found;
  }

  test('as they should be nothing is said; closed or with another destination one sentence, which the button mends', () => {
    const office = withBoth();
    expect(troubles(office)).toEqual([]);
    const [result, response] = [form, 'Tanda terima dan tanggapan'].map((title) => formData(office, title));
    vm.runInContext(
      `FormApp.openById(${JSON.stringify(result?.id)}).setAcceptingResponses(false);
       FormApp.openById(${JSON.stringify(response?.id)}).removeDestination();`,
      office.context,
    );
    expect(troubles(office)).toEqual([
      ['Formulir Hasil kunjungan tertutup', 'forms'],
      ['Formulir Tanda terima dan tanggapan mengirim jawaban ke berkas lain', 'forms'],
    ]);
    callRpc(office, 'repairForms', {});
    expect(troubles(office)).toEqual([]);
  });

  test('one that is gone is said; the button makes a new one, once, and its links open', () => {
    const office = withBoth();
    const { id } = formData(office, form);
    delete office.state.forms[id];
    expect(troubles(office)).toEqual([
      ['Formulir Hasil kunjungan tidak dapat dibuka akun ini', 'gone-forms'],
    ]);
    callRpc(office, 'replaceGoneForms', {});
    callRpc(office, 'replaceGoneForms', {});
    expect(troubles(office)).toEqual([]);
    expect(Object.values(office.state.forms).filter(({ title }) => title === form)).toHaveLength(1);
    expect(office.readFormLink(linkOf(office)).answers).toMatchObject({
      Kunjungan: 'K-001 · Betet · 14 Maret 2026',
    });
  });

  test('an office without them pays no call', () => {
    const [without, withForms] = [reportedOffice(), withBoth()];
    const opened = (office: Office): number => {
      callRpc(office, 'readHealth', {});
      const calls = office.executions[office.executions.length - 1]?.calls.byMethod ?? {};
      return calls['FormApp.openById'] ?? 0;
    };
    expect(opened(withForms) - opened(without)).toBe(2);
  });
});

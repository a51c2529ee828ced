// Checks that sendings are accepted or refused as Google does.

import { toAnswers } from '../../../src/form/answers/given-answer';
import type { Answers, FormData } from '../../../src/form/form-data';
import { storeResponse, submitResponse } from '../../../src/form/responses/submit';
import { choices, counter, formWith, idOf, morning } from '../form-fixture';

function send(form: FormData, byTitle: Record<string, Answers[string]>, more: object = {}) {
  const answers = Object.fromEntries(
    Object.entries(byTitle).map(([title, answer]) => [idOf(form, title), answer]),
  );
  const outcome = submitResponse({
    form,
    answers,
    respondentEmail: '',
    account: '',
    now: morning,
    newId: counter(),
    ...more,
  });
  if (outcome.accepted) storeResponse(form, outcome.response);
  return outcome;
}

function problemOf(form: FormData, title: string, answer: Answers[string]): string | null {
  const outcome = send(form, { [title]: answer });
  return outcome.accepted ? null : (outcome.problems[idOf(form, title)] ?? null);
}

describe('required questions', () => {
  it('says Wajib diisi next to a required question left blank', () => {
    const form = formWith({ type: 'TEXT', title: 'Nama', required: true });
    expect(problemOf(form, 'Nama', '  ')).toBe('Wajib diisi');
    expect(form.responses).toHaveLength(0);
  });

  it('asks for each row of a required grid', () => {
    const form = formWith({
      type: 'GRID',
      title: 'Nilai',
      required: true,
      rows: [
        { label: 'Jalan', entryId: 1 },
        { label: 'Selokan', entryId: 2 },
      ],
      columns: ['baik', 'rusak'],
    });
    expect(problemOf(form, 'Nilai', ['baik', null])).toBe('Setiap baris wajib diisi');
    expect(problemOf(form, 'Nilai', ['baik', 'rusak'])).toBeNull();
  });

  it('accepts a blank answer to a question with a rule that is not required', () => {
    const form = formWith({
      type: 'TEXT',
      title: 'Jumlah',
      validation: { type: 'NUMBER', values: [], helpText: '' },
    });
    expect(problemOf(form, 'Jumlah', '')).toBeNull();
  });
});

describe('rules for texts (source: reference/forms/text-validation-builder)', () => {
  it.each([
    { type: 'NUMBER', values: [], good: ['12', '-3,5', '3.5', '1e3'], bad: ['dua', '12 orang', '1.2.3'] },
    { type: 'WHOLE_NUMBER', values: [], good: ['7', '-2'], bad: ['7,5', 'tujuh'] },
    { type: 'NUMBER_BETWEEN', values: [1, 10], good: ['1', '10'], bad: ['0', '11', 'x'] },
    { type: 'NUMBER_NOT_BETWEEN', values: [1, 10], good: ['0', '11'], bad: ['1', '10', 'x'] },
    { type: 'NUMBER_EQUAL_TO', values: [4], good: ['4', '4.0'], bad: ['5'] },
    { type: 'NUMBER_NOT_EQUAL_TO', values: [4], good: ['5'], bad: ['4'] },
    { type: 'NUMBER_GREATER_THAN', values: [4], good: ['5'], bad: ['4'] },
    { type: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [4], good: ['4'], bad: ['3'] },
    { type: 'NUMBER_LESS_THAN', values: [4], good: ['3'], bad: ['4'] },
    { type: 'NUMBER_LESS_THAN_OR_EQUAL_TO', values: [4], good: ['4'], bad: ['5'] },
    { type: 'EMAIL', values: [], good: ['sekdes@kasiman.desa.id'], bad: ['sekdes', 'a@b', 'a b@c.id'] },
    { type: 'URL', values: [], good: ['https://x.id/a?b=1', 'drive.google.com/x'], bad: ['foto', 'http://'] },
    { type: 'LENGTH_AT_LEAST', values: [3], good: ['abc'], bad: ['ab'] },
    { type: 'LENGTH_AT_MOST', values: [3], good: ['abc'], bad: ['abcd'] },
    { type: 'MATCHES', values: ['[0-9]{3}|x'], good: ['123', 'x'], bad: ['1234', 'xy'] },
    { type: 'DOES_NOT_MATCH', values: ['[0-9]{3}'], good: ['1234'], bad: ['123'] },
    { type: 'CONTAINS', values: ['(?i)rt'], good: ['RT 03'], bad: ['dusun'] },
    { type: 'DOES_NOT_CONTAIN', values: ['rt'], good: ['dusun'], bad: ['rt 3'] },
  ] as const)('$type takes $good and refuses $bad', ({ type, values, good, bad }) => {
    const form = formWith({ type: 'TEXT', title: 'Isi', validation: { type, values, helpText: '' } });
    for (const text of good) expect([text, problemOf(form, 'Isi', text)]).toEqual([text, null]);
    for (const text of bad) expect([text, problemOf(form, 'Isi', text)]).not.toEqual([text, null]);
  });

  it('shows the help text of the rule instead of the standard sentence', () => {
    const form = formWith({
      type: 'TEXT',
      title: 'Jumlah',
      validation: { type: 'WHOLE_NUMBER', values: [], helpText: 'Tulis jumlah orang.' },
    });
    expect(problemOf(form, 'Jumlah', 'banyak')).toBe('Tulis jumlah orang.');
  });
});

describe('choices', () => {
  it('refuses a choice that the question does not offer', () => {
    const form = formWith({ type: 'LIST', title: 'Desa', ...choices('Kasiman', 'Batokan') });
    expect(problemOf(form, 'Desa', 'Betet')).not.toBeNull();
    expect(problemOf(form, 'Desa', 'Batokan')).toBeNull();
  });

  it('takes one answer of the respondent where "other" is offered', () => {
    const form = formWith({ type: 'CHECKBOX', title: 'Jenis', ...choices('Jalan'), hasOther: true });
    expect(problemOf(form, 'Jenis', ['Jalan', 'Embung'])).toBeNull();
    expect(problemOf(form, 'Jenis', ['Embung', 'Kolam'])).not.toBeNull();
  });

  it.each([
    { type: 'AT_LEAST', good: ['a', 'b'], bad: ['a'] },
    { type: 'AT_MOST', good: ['a', 'b'], bad: ['a', 'b', 'c'] },
    { type: 'EXACTLY', good: ['a', 'b'], bad: ['a'] },
  ] as const)('counts ticks: $type two', ({ type, good, bad }) => {
    const form = formWith({
      type: 'CHECKBOX',
      title: 'Pilih',
      ...choices('a', 'b', 'c'),
      validation: { type, values: [2], helpText: '' },
    });
    expect(problemOf(form, 'Pilih', [...good])).toBeNull();
    expect(problemOf(form, 'Pilih', [...bad])).toContain('2');
  });

  it('refuses the same tick twice and more text than a cell holds, which no page sends', () => {
    const form = formWith(
      { type: 'CHECKBOX', title: 'Jenis', ...choices('a') },
      { type: 'TEXT', title: 'Isi' },
    );
    expect(problemOf(form, 'Jenis', ['a', 'a'])).not.toBeNull();
    expect(problemOf(form, 'Isi', 'x'.repeat(50_001))).toBe('Maksimal 50.000 karakter');
    expect(problemOf(form, 'Isi', 'x'.repeat(50_000))).toBeNull();
  });

  it('lets a column of a grid be chosen once where the form says so', () => {
    const rows = [
      { label: 'A', entryId: 1 },
      { label: 'B', entryId: 2 },
    ];
    const form = formWith({
      type: 'GRID',
      title: 'Urutan',
      rows,
      columns: ['1', '2'],
      validation: { type: 'ONE_PER_COLUMN', values: [], helpText: '' },
    });
    expect(problemOf(form, 'Urutan', ['1', '1'])).toBe('Satu kolom hanya boleh dipilih sekali');
    expect(problemOf(form, 'Urutan', ['1', '2'])).toBeNull();
  });
});

describe('dates, times and scales', () => {
  it.each([
    { type: 'DATE', good: '2026-02-28', bad: '2026-02-30' },
    { type: 'TIME', good: '08:30', bad: '24:10' },
    { type: 'DATETIME', good: '2026-02-28 08:30', bad: '2026-02-28' },
    { type: 'DURATION', good: '26:00:10', bad: '00:61:00' },
    { type: 'SCALE', good: '5', bad: '6' },
    { type: 'RATING', good: '3', bad: '4' },
  ] as const)('$type takes $good and refuses $bad', ({ type, good, bad }) => {
    const form = formWith({ type, title: 'Isi' });
    expect(problemOf(form, 'Isi', good)).toBeNull();
    expect(problemOf(form, 'Isi', bad)).not.toBeNull();
  });

  it('takes 29 February where no year is asked', () => {
    const form = formWith({ type: 'DATE', title: 'Isi', includesYear: false });
    expect(problemOf(form, 'Isi', '02-29')).toBeNull();
    expect(problemOf(form, 'Isi', '02-30')).not.toBeNull();
  });
});

describe('sections', () => {
  const branching = () => {
    const form = formWith(
      { type: 'MULTIPLE_CHOICE', title: 'Ada kerja bakti?' },
      { type: 'PAGE_BREAK', title: 'Kegiatan' },
      { type: 'TEXT', title: 'Tempat', required: true },
      { type: 'PAGE_BREAK', title: 'Kendala' },
      { type: 'TEXT', title: 'Sebab', required: true },
    );
    const [question] = form.items;
    if (question?.type === 'MULTIPLE_CHOICE') {
      question.choices = [
        { value: 'Ya', isCorrect: false, navigation: { type: 'CONTINUE' } },
        {
          value: 'Tidak',
          isCorrect: false,
          navigation: { type: 'GO_TO_PAGE', pageId: idOf(form, 'Kendala') },
        },
        { value: 'Ulang', isCorrect: false, navigation: { type: 'RESTART' } },
        { value: 'Selesai', isCorrect: false, navigation: { type: 'SUBMIT' } },
      ];
    }
    const leavesKegiatan = form.items.find((item) => item.title === 'Kendala');
    if (leavesKegiatan?.type === 'PAGE_BREAK') leavesKegiatan.navigation = { type: 'SUBMIT' };
    return form;
  };

  it.each([
    { answer: 'Ya', required: ['Tempat'] },
    { answer: 'Tidak', required: ['Sebab'] },
    { answer: 'Selesai', required: [] },
  ])('requires only what stands on the way: $answer', ({ answer, required }) => {
    const form = branching();
    const outcome = send(form, { 'Ada kerja bakti?': answer });
    const asked = outcome.accepted ? [] : Object.keys(outcome.problems);
    expect(asked).toEqual(required.map((title) => String(idOf(form, title))));
  });

  it('drops answers given on a page that was left again', () => {
    const form = branching();
    const outcome = send(form, { 'Ada kerja bakti?': 'Tidak', Tempat: 'RT 01', Sebab: 'banjir' });
    expect(outcome.accepted && Object.keys(outcome.response.answers)).toEqual(
      expect.not.arrayContaining([String(idOf(form, 'Tempat'))]),
    );
  });

  it('does not accept answers that lead back to the first page', () => {
    const outcome = send(branching(), { 'Ada kerja bakti?': 'Ulang' });
    expect(outcome).toMatchObject({ accepted: false, reason: 'GOES_IN_CIRCLES' });
  });

  it('lets the last steering choice of a page win (source: reference/forms/page-navigation-type)', () => {
    const form = branching();
    const [first] = form.items;
    if (first?.type !== 'MULTIPLE_CHOICE') throw new Error('fixture');
    form.items.splice(1, 0, { ...structuredClone(first), id: 7, entryId: 8, title: 'Kedua' });
    const outcome = send(form, { 'Ada kerja bakti?': 'Selesai', Kedua: 'Tidak' });
    expect(outcome.accepted ? [] : Object.keys(outcome.problems)).toEqual([String(idOf(form, 'Sebab'))]);
  });
});

describe('who may answer', () => {
  it('refuses answers to a form that is not published, or closed, with the form’s own words', () => {
    const form = formWith({ type: 'TEXT', title: 'Nama' });
    form.isPublished = false;
    expect(send(form, { Nama: 'a' })).toMatchObject({ accepted: false, reason: 'CLOSED' });
    form.isPublished = true;
    form.isAcceptingResponses = false;
    form.closedMessage = 'Bulan ini sudah ditutup.';
    expect(send(form, { Nama: 'a' })).toMatchObject({ message: 'Bulan ini sudah ditutup.' });
  });

  it('asks for an address only where addresses are collected, and keeps none otherwise', () => {
    const form = formWith({ type: 'TEXT', title: 'Nama' });
    const open = send(form, { Nama: 'a' }, { respondentEmail: 'x@y.id' });
    expect(open.accepted && open.response.respondentEmail).toBe('');
    form.collectsEmail = true;
    expect(send(form, { Nama: 'a' })).toMatchObject({ problems: { email: 'Wajib diisi' } });
    const asked = send(form, { Nama: 'a' }, { respondentEmail: 'x@y.id' });
    expect(asked.accepted && asked.response.respondentEmail).toBe('x@y.id');
  });

  it('takes one answer per person where the form says so', () => {
    const form = formWith({ type: 'TEXT', title: 'Nama' });
    form.limitsOneResponsePerUser = true;
    expect(send(form, { Nama: 'a' })).toMatchObject({ reason: 'SIGN_IN_NEEDED' });
    expect(send(form, { Nama: 'a' }, { account: 'x@y.id' }).accepted).toBe(true);
    expect(send(form, { Nama: 'b' }, { account: 'x@y.id' })).toMatchObject({ reason: 'ALREADY_ANSWERED' });
  });
});

describe('editing', () => {
  const edited = () => {
    const form = formWith({ type: 'TEXT', title: 'Nama' }, { type: 'TEXT', title: 'Hasil' });
    form.allowsResponseEdits = true;
    form.collectsEmail = true;
    const first = send(form, { Nama: 'Kasiman', Hasil: 'bersih' }, { respondentEmail: 'sekdes@x.id' });
    if (!first.accepted) throw new Error('fixture');
    return { form, id: first.response.id };
  };

  it('keeps the id, takes the new time and tells which answers changed', () => {
    const { form, id } = edited();
    const outcome = send(
      form,
      { Hasil: 'bersih sekali' },
      { editOf: id, now: morning + 60_000, respondentEmail: 'sekdes@x.id' },
    );
    expect(outcome).toMatchObject({
      accepted: true,
      isEdit: true,
      changedItemIds: [idOf(form, 'Hasil')],
      response: { id, timestamp: morning + 60_000, answers: { [idOf(form, 'Nama')]: 'Kasiman' } },
    });
    expect(form.responses).toHaveLength(1);
  });

  it('records the editor’s address instead of the first one (source: reference/forms/form-response)', () => {
    const { form, id } = edited();
    const outcome = send(form, {}, { editOf: id, respondentEmail: 'kades@x.id' });
    expect(outcome.accepted && outcome.response.respondentEmail).toBe('kades@x.id');
  });

  it('is refused once the form no longer allows it', () => {
    const { form, id } = edited();
    form.allowsResponseEdits = false;
    expect(send(form, {}, { editOf: id })).toMatchObject({ accepted: false, reason: 'EDITING_DISABLED' });
  });
});

it('gives a quiz its points by the answer key and leaves the rest to a person', () => {
  const form = formWith(
    {
      type: 'CHECKBOX',
      title: 'Mana?',
      points: 2,
      choices: [
        { value: 'a', isCorrect: true },
        { value: 'b', isCorrect: false },
        { value: 'c', isCorrect: true },
      ],
    },
    { type: 'TEXT', title: 'Mengapa?', points: 3 },
  );
  form.isQuiz = true;
  const right = send(form, { 'Mana?': ['c', 'a'], 'Mengapa?': 'karena' });
  const wrong = send(form, { 'Mana?': ['a', 'b', 'c'] });
  expect(right.accepted && right.response.grades).toEqual({
    [idOf(form, 'Mana?')]: { score: 2, feedback: null },
  });
  expect(wrong.accepted && wrong.response.grades[idOf(form, 'Mana?')]?.score).toBe(0);
});

it('takes answers as programs write them: numbers, dates, one tick, grid rows by label', () => {
  const rows = [
    { label: 'Jalan', entryId: 1 },
    { label: 'Selokan', entryId: 2 },
  ];
  const form = formWith(
    { type: 'SCALE', title: 'Skala' },
    { type: 'DATE', title: 'Tanggal' },
    { type: 'DATETIME', title: 'Saat' },
    { type: 'TIME', title: 'Jam' },
    { type: 'CHECKBOX', title: 'Jenis', ...choices('a', 'b') },
    { type: 'GRID', title: 'Kisi', rows, columns: ['baik'] },
    { type: 'CHECKBOX_GRID', title: 'Kotak', rows, columns: ['baik'] },
  );
  const given = { 0: 4, 1: new Date(morning), 2: new Date(morning), 3: new Date(morning), 4: 'a' };
  const byId = Object.fromEntries(
    Object.entries(given).map(([at, value]) => [form.items[Number(at)]?.id, value]),
  );
  const answers = toAnswers(
    form,
    {
      ...byId,
      [idOf(form, 'Kisi')]: { Selokan: 'baik' },
      [idOf(form, 'Kotak')]: { Jalan: 'baik' },
      999: 'bukan pertanyaan',
    },
    'Asia/Jakarta',
  );
  expect(Object.values(form.items).map((item) => answers[item.id])).toEqual([
    '4',
    '2026-02-05',
    '2026-02-05 08:30',
    '08:30',
    ['a'],
    [null, 'baik'],
    [['baik'], null],
  ]);
  expect(Object.keys(answers)).toHaveLength(7);
});

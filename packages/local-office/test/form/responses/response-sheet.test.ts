// Checks that answers reach the response tab and events as Google writes them.

import type { Answers, FormData } from '../../../src/form/form-data';
import { newItem } from '../../../src/form/new-form';
import { deliverResponse, replayedEvents } from '../../../src/form/responses/deliver-response';
import {
  linkResponseSheet,
  refreshHeaders,
  unlinkResponseSheet,
} from '../../../src/form/responses/response-sheet';
import type { SheetData, WorkbookData } from '../../../src/workbook/workbook-data';
import { choices, counter, formWith, idOf, morning, workbook } from '../form-fixture';

const newId = counter();

function linked(form: FormData): { book: WorkbookData; tab: SheetData } {
  const book = workbook();
  linkResponseSheet(book, form);
  const tab = book.sheets[0];
  if (!tab) throw new Error('no tab');
  return { book, tab };
}

function send(form: FormData, book: WorkbookData, byTitle: Answers, more: object = {}) {
  const answers = Object.fromEntries(
    Object.entries(byTitle).map(([title, answer]) => [idOf(form, title), answer]),
  );
  const office = { forms: { [form.id]: form }, workbooks: { [book.id]: book } };
  const delivery = deliverResponse(office, { form, answers, now: morning, newId, ...more });
  if (!delivery.accepted) throw new Error(delivery.message);
  return { office, event: delivery.events.forSpreadsheet, responseId: delivery.response.id };
}

function row(tab: SheetData, number: number) {
  return (tab.rows[number - 1]?.cells ?? []).map((cell) => cell?.v ?? null);
}

it('adds the tab Jawaban Formulir 1 in front, with Stempel waktu first (google-facts.md, Forms)', () => {
  const form = formWith({ type: 'TEXT', title: 'Desa' }, { type: 'IMAGE', title: 'Logo' });
  const { book, tab } = linked(form);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Jawaban Formulir 1', 'Sheet1']);
  expect(row(tab, 1)).toEqual(['Stempel waktu', 'Desa']);
  expect(tab.frozenRows).toBe(1);
  expect(tab.formUrl).toContain(form.id);
});

it('names the tab in English where the workbook is American', () => {
  const form = formWith({ type: 'TEXT', title: 'Desa' });
  const book = { ...workbook(), locale: 'en_US' };
  linkResponseSheet(book, form);
  linkResponseSheet(book, form);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Form Responses 2', 'Form Responses 1', 'Sheet1']);
  expect(row(book.sheets[1] as SheetData, 1)[0]).toBe('Timestamp');
});

it('tells the event display text: dates dd/MM/yyyy, times with dots (google-facts.md, Triggers)', () => {
  const form = formWith(
    { type: 'LIST', title: 'Desa', ...choices('Kasiman') },
    { type: 'DATE', title: 'Tanggal' },
    { type: 'TIME', title: 'Jam' },
    { type: 'CHECKBOX', title: 'Jenis', ...choices('Jalan', 'Selokan') },
    { type: 'SCALE', title: 'Nilai' },
    { type: 'DURATION', title: 'Lama' },
    { type: 'TEXT', title: 'Catatan' },
  );
  const { book, tab } = linked(form);
  const { event } = send(form, book, {
    Desa: 'Kasiman',
    Tanggal: '2026-02-04',
    Jam: '07:45',
    Jenis: ['Jalan', 'Selokan'],
    Nilai: '4',
    Lama: '01:30:00',
  });
  expect(event).toEqual({
    spreadsheetId: 'buku',
    sheetId: tab.id,
    row: 2,
    columnCount: 8,
    values: [
      '05/02/2026 08.30.15',
      'Kasiman',
      '04/02/2026',
      '07.45.00',
      'Jalan, Selokan',
      '4',
      '1:30:00',
      '',
    ],
    namedValues: {
      'Stempel waktu': ['05/02/2026 08.30.15'],
      Desa: ['Kasiman'],
      Tanggal: ['04/02/2026'],
      Jam: ['07.45.00'],
      Jenis: ['Jalan, Selokan'],
      Nilai: ['4'],
      Lama: ['1:30:00'],
      Catatan: [''],
    },
  });
  const [stamp, , date, , , scale] = row(tab, 2);
  expect(stamp).toBeCloseTo(46058 + (8 * 3600 + 30 * 60 + 15) / 86400, 8);
  expect([date, scale]).toEqual([46057, 4]);
});

it('keeps an answer that looks like a formula as text', () => {
  const form = formWith({ type: 'TEXT', title: 'Catatan' });
  const { book, tab } = linked(form);
  const attack = '=IMPORTXML("http://x","//a")';
  send(form, book, { Catatan: attack });
  expect(tab.rows[1]?.cells[1]).toMatchObject({ v: attack });
  expect(tab.rows[1]?.cells[1]?.f).toBeUndefined();
});

it('shares one namedValues key among questions of the same title', () => {
  const form = formWith({ type: 'TEXT', title: 'Nama' });
  form.items.push({ ...newItem('TEXT', form, newId), title: 'Nama' });
  const { book } = linked(form);
  const office = { forms: {}, workbooks: { [book.id]: book } };
  const answers = Object.fromEntries(form.items.map((item, index) => [item.id, `n${index}`]));
  const delivery = deliverResponse(office, { form, answers, now: morning, newId });
  expect(delivery.accepted && delivery.events.forSpreadsheet?.namedValues.Nama).toEqual(['n0', 'n1']);
});

it('gives each row of a grid question a column of its own', () => {
  const form = formWith({
    type: 'CHECKBOX_GRID',
    title: 'Hadir',
    rows: [
      { label: 'Pagi', entryId: 11 },
      { label: 'Sore', entryId: 12 },
    ],
    columns: ['RT 1', 'RT 2'],
  });
  const { book, tab } = linked(form);
  send(form, book, { Hadir: [['RT 1', 'RT 2'], null] });
  expect(row(tab, 1)).toEqual(['Stempel waktu', 'Hadir [Pagi]', 'Hadir [Sore]']);
  expect(row(tab, 2).slice(1)).toEqual(['RT 1, RT 2', null]);
});

describe('columns when questions change (source: docs/google-facts.md, Forms)', () => {
  it('appends a column for a new question even when it stands first in the form', () => {
    const form = formWith({ type: 'TEXT', title: 'Desa' });
    const { book, tab } = linked(form);
    form.items.unshift({ ...newItem('TEXT', form, newId), title: 'Baru' });
    refreshHeaders(book, form);
    expect(row(tab, 1)).toEqual(['Stempel waktu', 'Desa', 'Baru']);
  });

  it('renames the header with the question, and keeps the column of a deleted one', () => {
    const form = formWith({ type: 'TEXT', title: 'Desa' }, { type: 'TEXT', title: 'Hasil' });
    const { book, tab } = linked(form);
    send(form, book, { Desa: 'Kasiman', Hasil: 'bersih' });
    const [first] = form.items;
    if (first) first.title = 'Nama desa';
    form.items.pop();
    refreshHeaders(book, form);
    expect(row(tab, 1)).toEqual(['Stempel waktu', 'Nama desa', 'Hasil']);
    const { event } = send(form, book, { 'Nama desa': 'Batokan' }, { now: morning + 1000 });
    expect(event?.values.slice(1)).toEqual(['Batokan', '']);
    expect(row(tab, 2)[2]).toBe('bersih');
  });

  it('follows a column that people moved, and leaves a header alone that they rewrote', () => {
    const form = formWith({ type: 'TEXT', title: 'Desa' }, { type: 'TEXT', title: 'Hasil' });
    const { book, tab } = linked(form);
    const cells = tab.rows[0]?.cells ?? [];
    [cells[1], cells[2]] = [cells[2] ?? null, cells[1] ?? null];
    const { event } = send(form, book, { Desa: 'Kasiman', Hasil: 'bersih' });
    expect(event?.values.slice(1)).toEqual(['bersih', 'Kasiman']);
    cells[1] = { v: 'Hasil kegiatan' };
    send(form, book, { Desa: 'Kasiman', Hasil: 'kotor' }, { now: morning + 1000 });
    expect(row(tab, 1)).toEqual(['Stempel waktu', 'Hasil kegiatan', 'Desa']);
    expect(row(tab, 3)[1]).toBe('kotor');
  });
});

describe('edits', () => {
  it('overwrite their own row, wherever it was sorted to, and carry text for changed answers only', () => {
    const form = formWith({ type: 'TEXT', title: 'Desa' }, { type: 'TEXT', title: 'Hasil' });
    form.allowsResponseEdits = true;
    const { book, tab } = linked(form);
    const first = send(form, book, { Desa: 'Kasiman', Hasil: 'kotor' });
    send(form, book, { Desa: 'Batokan', Hasil: 'bersih' }, { now: morning + 1000 });
    tab.rows.splice(1, 2, ...tab.rows.slice(1, 3).reverse());
    const edit = send(form, book, { Hasil: 'bersih' }, { now: morning + 2000, editOf: first.responseId });
    expect(edit.event).toMatchObject({ row: 3, values: ['05/02/2026 08.30.17', '', 'bersih'] });
    expect(edit.event?.namedValues).toMatchObject({ Desa: [''], Hasil: ['bersih'] });
    expect(row(tab, 3).slice(1)).toEqual(['Kasiman', 'bersih']);
    expect(tab.rows).toHaveLength(3);
  });

  it('find their row among responses of the very same moment, wherever they were sorted to', () => {
    const form = formWith({ type: 'TEXT', title: 'Desa' });
    form.allowsResponseEdits = true;
    const { book, tab } = linked(form);
    const sent = ['a', 'b', 'c'].map((name) => send(form, book, { Desa: name }));
    tab.rows.splice(1, 3, ...tab.rows.slice(1, 4).reverse());
    const edit = send(form, book, { Desa: 'B' }, { editOf: sent[1]?.responseId });
    expect(edit.event?.row).toBe(3);
    expect([2, 3, 4].map((number) => row(tab, number)[1])).toEqual(['c', 'B', 'a']);
  });

  it('find a row whose timestamp a script rounded to the millisecond', () => {
    const form = formWith({ type: 'TEXT', title: 'Desa' });
    form.allowsResponseEdits = true;
    const { book, tab } = linked(form);
    const first = send(form, book, { Desa: 'a' }, { now: morning + 123 });
    const cells = tab.rows[1]?.cells ?? [];
    cells[0] = { ...cells[0], v: Number(cells[0]?.v) + 0.2 / 86_400_000 };
    expect(
      send(form, book, { Desa: 'b' }, { now: morning + 9000, editOf: first.responseId }).event?.row,
    ).toBe(2);
  });

  it('append a row when theirs was deleted', () => {
    const form = formWith({ type: 'TEXT', title: 'Desa' });
    form.allowsResponseEdits = true;
    const { book, tab } = linked(form);
    const first = send(form, book, { Desa: 'Kasiman' });
    tab.rows.splice(1, 1);
    const edit = send(form, book, { Desa: 'Betet' }, { now: morning + 2000, editOf: first.responseId });
    expect(edit.event?.row).toBe(2);
  });
});

it('writes the responses of before into a newly linked tab and can replay their events', () => {
  const form = formWith({ type: 'TEXT', title: 'Desa' });
  const { book } = linked(form);
  send(form, book, { Desa: 'Kasiman' });
  const { office } = send(form, book, { Desa: 'Batokan' }, { now: morning + 1000 });
  linkResponseSheet(book, form);
  const [tab] = book.sheets;
  expect(tab?.name).toBe('Jawaban Formulir 2');
  expect([2, 3].map((number) => row(tab as SheetData, number)[1])).toEqual(['Kasiman', 'Batokan']);
  const replay = replayedEvents(office, form);
  expect(replay.map(({ forSpreadsheet }) => [forSpreadsheet?.row, forSpreadsheet?.values[1]])).toEqual([
    [2, 'Kasiman'],
    [3, 'Batokan'],
  ]);
  expect(replay.map(({ forForm }) => forForm.responseId)).toEqual(form.responses.map(({ id }) => id));
});

it('leaves the tab and its rows when the form is unlinked', () => {
  const form = formWith({ type: 'TEXT', title: 'Desa' });
  const { book, tab } = linked(form);
  send(form, book, { Desa: 'Kasiman' });
  unlinkResponseSheet(book, form);
  expect(tab.formUrl).toBeNull();
  expect(row(tab, 2)[1]).toBe('Kasiman');
  expect(send(form, book, { Desa: 'Betet' }).event).toBeNull();
});

describe('what people keep in the tab', () => {
  it('beside the answers stays beside them: a new response pushes their notes down', () => {
    const form = formWith({ type: 'TEXT', title: 'Desa' });
    const { book, tab } = linked(form);
    send(form, book, { Desa: 'a' });
    tab.rows[1]?.cells.push({ v: 'sudah dicek' });
    tab.rows[2] = { cells: [null, null, { v: 'catatan bawah' }] };
    const { event } = send(form, book, { Desa: 'b' }, { now: morning + 1000 });
    expect(event?.row).toBe(3);
    expect(row(tab, 3)[1]).toBe('b');
    expect(row(tab, 4)[2]).toBe('catatan bawah');
  });

  it('in text format keeps leading zeros, also in the rows that follow', () => {
    const form = formWith({ type: 'TEXT', title: 'Telepon' });
    const { book, tab } = linked(form);
    const first = send(form, book, { Telepon: '0812' });
    expect([row(tab, 2)[1], first.event?.values[1]]).toEqual([812, '812']);
    book.styles.push({ numberFormat: '@' });
    tab.rows[1]?.cells.splice(1, 1, { v: '0812', s: book.styles.length - 1 });
    const second = send(form, book, { Telepon: '0813' }, { now: morning + 1000 });
    const third = send(form, book, { Telepon: '0814' }, { now: morning + 2000 });
    expect([row(tab, 3)[1], second.event?.values[1]]).toEqual(['0813', '0813']);
    expect(row(tab, 4)[1]).toBe('0814');
    expect(third.event?.row).toBe(4);
  });
});

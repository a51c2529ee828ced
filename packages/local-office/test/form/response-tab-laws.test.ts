// Checks that every answer stays under its question and in its response's row, however people change the tab.
import fc from 'fast-check';
import type { FormData } from '../../src/form/form-data';
import { newItem } from '../../src/form/new-form';
import { deliverResponse } from '../../src/form/responses/deliver-response';
import { linkResponseSheet, refreshHeaders } from '../../src/form/responses/response-sheet';
import { cellAt, putCell, withNote } from '../../src/workbook/cells';
import { insertColumns, insertRows, moveColumns } from '../../src/workbook/structure/structure';
import type { SheetData, WorkbookData } from '../../src/workbook/workbook-data';
import { counter, formWith, morning, workbook } from './form-fixture';

interface World {
  readonly form: FormData;
  readonly book: WorkbookData;
  readonly tab: SheetData;
  readonly newId: (prefix: string) => string;
  clock: number;
  names: number;
}

function marks(tab: SheetData): Map<string, number> {
  const found = new Map<string, number>();
  for (let column = 1; column <= tab.columnCount; column += 1) {
    const note = cellAt(tab, 1, column)?.n;
    if (note !== undefined) found.set(note, column);
  }
  return found;
}

/** Notes travel with their column: each new column gets one, right after the form made it. */
function markNewColumns({ form, tab }: World): void {
  const known = marks(tab);
  for (const { source, column } of form.destination?.columns ?? []) {
    const mark = source.kind === 'ITEM' ? String(source.itemId) : source.kind;
    if (!known.has(mark)) putCell(tab, 1, column, withNote(cellAt(tab, 1, column), mark));
  }
}

function send(world: World, pick: number, isEdit: boolean): void {
  const { form, book, newId } = world;
  world.clock += pick % 3 === 0 ? 0 : 1000;
  const old = form.responses[pick % Math.max(form.responses.length, 1)];
  const answers = Object.fromEntries(
    form.items.map((item, index) => {
      world.names += 1;
      return [item.id, (pick + index) % 4 === 0 ? '' : `jawaban ${world.names}`];
    }),
  );
  const delivery = deliverResponse(
    { forms: { [form.id]: form }, workbooks: { [book.id]: book } },
    { form, answers, now: world.clock, newId, ...(isEdit && old ? { editOf: old.id } : {}) },
  );
  if (!delivery.accepted) throw new Error(delivery.message);
}

const actions: Readonly<Record<string, (world: World, pick: number) => void>> = {
  send: (world, pick) => send(world, pick, false),
  edit: (world, pick) => send(world, pick, true),
  'add a question': (world, pick) => {
    const { form, book, newId } = world;
    form.items.splice(pick % (form.items.length + 1), 0, {
      ...newItem('TEXT', form, newId),
      title: `Pertanyaan ${newId('judul')}`,
    });
    refreshHeaders(book, form);
    markNewColumns(world);
  },
  'rename a question': ({ form, book, newId }, pick) => {
    const item = form.items[pick % form.items.length];
    if (item) item.title = `Diganti ${newId('judul')}`;
    refreshHeaders(book, form);
  },
  'reorder questions': ({ form }) => {
    form.items.reverse();
  },
  'insert a column': ({ book, tab }, pick) => insertColumns(book, tab, (pick % tab.columnCount) + 1, 1),
  'move a column': ({ book, tab }, pick) => {
    moveColumns(book, tab, (pick % 6) + 1, 1, ((pick * 7) % 6) + 1);
  },
  'insert a row': ({ book, tab }, pick) => insertRows(book, tab, 2 + (pick % 4), 1),
  sort: ({ tab }) => {
    tab.rows.splice(1, tab.rows.length - 1, ...tab.rows.slice(1).reverse());
  },
};

/** Each response has exactly one row, found by its timestamp, and each answer stands in its question's column. */
function check({ form, tab }: World): void {
  const stamps = Object.entries(form.destination?.rowStamps ?? {});
  expect(new Set(stamps.map(([, stamp]) => stamp)).size).toBe(form.responses.length);
  const places = marks(tab);
  const timeColumn = places.get('TIMESTAMP') ?? 0;
  for (const response of form.responses) {
    const stamp = form.destination?.rowStamps[response.id];
    const rows = tab.rows.filter((row) => row?.cells[timeColumn - 1]?.v === stamp);
    expect(rows).toHaveLength(1);
    for (const item of form.items) {
      const written = rows[0]?.cells[(places.get(String(item.id)) ?? 0) - 1]?.v ?? '';
      expect([item.title, written]).toEqual([item.title, response.answers[item.id] ?? '']);
    }
  }
}

it('holds for every order of sending, editing, asking, renaming, moving, inserting and sorting', () => {
  const step = fc.record({ name: fc.constantFrom(...Object.keys(actions)), pick: fc.nat(50) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const form = formWith({ type: 'TEXT', title: 'Satu' }, { type: 'TEXT', title: 'Dua' });
      form.allowsResponseEdits = true;
      const book = workbook();
      linkResponseSheet(book, form);
      const tab = book.sheets[0];
      if (!tab) throw new Error('no tab');
      const world: World = { form, book, tab, newId: counter(), clock: morning, names: 0 };
      markNewColumns(world);
      for (const { name, pick } of steps) actions[name]?.(world, pick);
      check(world);
    }),
    { numRuns: 150 },
  );
});

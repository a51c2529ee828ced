// Checks that the office behind the pages does what a person or a script's page asks, and stores it first.
import { readFileSync } from 'node:fs';
import { createOffice, type Office } from '../../../src/office';
import { NeedsConfirmation, type OfficeHost, RefusedRequest } from '../../../src/server/host/office-host';
import { createRealHost } from '../../../src/server/host/real-host';
import type { StructureIntent, WireCell, WireSheet } from '../../../src/server/wire/protocol';

const toy = 'test/browser/toy-script';
let office: Office;
let host: OfficeHost;
/** What had been written when `save` was last called. */
let stored: string;
let saves: number;

beforeEach(async () => {
  office = createOffice({ questions: 'suspend' });
  office.load({
    files: { 'Code.gs': readFileSync(`${toy}/Code.gs`, 'utf8') },
    html: { Panel: readFileSync(`${toy}/Panel.html`, 'utf8') },
    manifest: readFileSync(`${toy}/appsscript.json`, 'utf8'),
  });
  office.openWorkbook('Buku');
  saves = 0;
  stored = '';
  host = createRealHost({
    office,
    web: {
      available: true,
      title: 'Halaman Web',
      address: 'http://127.0.0.1:1/macros/s/abc/exec',
    },
    log: () => undefined,
    save: () => {
      saves += 1;
      stored = JSON.stringify(office.state.workbooks);
    },
  });
  await host.handle({ do: 'menu', functionName: 'setUp' });
});
afterEach(() => host.close());

function tab(): WireSheet {
  return host.sheets()[0]!;
}
function cell(row: number, column: number): WireCell | null {
  return tab().rows[row - 1]?.[column - 1] ?? null;
}
function text(row: number, column: number): string {
  return cell(row, column)?.text ?? '';
}
function type(row: number, column: number, typed: string, confirmed?: boolean) {
  return host.handle({
    do: 'edit',
    sheetId: tab().id,
    row,
    column,
    text: typed,
    ...(confirmed === undefined ? {} : { confirmed }),
  });
}
function change(intent: object) {
  return host.handle({ do: 'structure', intent: { sheetId: tab().id, ...intent } as StructureIntent });
}
function rect(row: number, column: number, lastRow = row, lastColumn = column) {
  return {
    row,
    column,
    lastRow,
    lastColumn,
  };
}

describe('what a person does in the grid', () => {
  it('is on disk when it is acknowledged, with what onEdit did', async () => {
    await type(2, 2, '✔ Tepat waktu');
    expect(stored).toContain('Tepat waktu');
    expect(text(2, 4)).toBe('13 Feb 2026');
    expect(tab().styles[cell(2, 2)?.style ?? -1]).toMatchObject({ background: '#b7e1cd' });
  });

  it('is refused with a sentence where a rule or a protection forbids it, and changes nothing', async () => {
    await expect(type(2, 2, 'kira-kira')).rejects.toThrow(RefusedRequest);
    expect(text(2, 2)).toBe('');
    await host.handle({ do: 'user', email: 'penyunting@kantor.example' });
    await expect(type(1, 1, 'Nama')).rejects.toThrow(/dilindungi/);
    expect(text(1, 1)).toBe('Desa');
  });

  it('is asked about first where a protection only warns, and done when confirmed', async () => {
    office.run('breakDown');
    office.state.workbooks[office.state.containerId ?? '']?.protections.push({
      id: 99,
      type: 'RANGE',
      sheetId: tab().id,
      range: rect(2, 1, 4, 1),
      unprotected: [],
      description: 'Nama dari Kemendagri',
      warningOnly: true,
      editors: [],
      domainEdit: false,
      creator: 'pemilik@kantor.example',
      restricted: false,
    });
    await expect(type(2, 1, 'Sambeng')).rejects.toThrow(NeedsConfirmation);
    expect(text(2, 1)).toBe('Betet');
    await type(2, 1, 'Sambeng', true);
    expect(text(2, 1)).toBe('Sambeng');
    // Rows, columns and moves of cells ask in the same way, and change nothing before.
    const sheetId = tab().id;
    const deletion = { do: 'structure', intent: { kind: 'deleteRows', sheetId, at: 3, count: 1 } } as const;
    const before = text(3, 1);
    await expect(host.handle(deletion)).rejects.toThrow(NeedsConfirmation);
    expect(text(3, 1)).toBe(before);
    const move = {
      do: 'structure',
      intent: { kind: 'moveRange', sheetId, source: rect(20, 3, 20, 3), row: 2, column: 1 },
    } as const;
    await type(20, 3, 'pindah');
    await expect(host.handle(move)).rejects.toThrow(NeedsConfirmation);
    expect([text(20, 3), text(2, 1)]).toEqual(['pindah', 'Sambeng']);
    await host.handle({ ...move, confirmed: true });
    expect([text(20, 3), text(2, 1)]).toEqual(['', 'pindah']);
    await host.handle({ ...deletion, confirmed: true });
    expect(text(3, 1)).not.toBe(before);
  });

  it('opens the editor with what a person would type, not with what is shown', async () => {
    await type(20, 1, '=1+1');
    await type(21, 1, '1234,567');
    await type(22, 1, "'=bukan rumus");
    await type(23, 1, '12,5%');
    await type(24, 1, '5 Feb 2026');
    const edits = [20, 21, 22, 23, 24].map((row) => cell(row, 1)?.edit ?? text(row, 1));
    expect(edits.slice(0, 4)).toEqual(['=1+1', '1234,567', "'=bukan rumus", '12,5%']);
    const [before, shown] = [
      office.state.workbooks[office.state.containerId ?? '']?.sheets[0]?.rows[23]?.cells[0]?.v,
      edits[4] ?? '',
    ];
    await type(24, 1, shown);
    expect(office.state.workbooks[office.state.containerId ?? '']?.sheets[0]?.rows[23]?.cells[0]?.v).toBe(
      before,
    );
  });

  it('ticks boxes, clears, pastes and is undone step by step', async () => {
    await host.handle({ do: 'toggle', sheetId: tab().id, row: 2, column: 3 });
    expect(cell(2, 3)?.checked).toBe(true);
    await host.handle({
      do: 'paste',
      sheetId: tab().id,
      row: 10,
      column: 6,
      rows: [
        ['1,5', 'a'],
        ['=F10*2', ''],
      ],
    });
    expect([text(10, 6), text(11, 6)]).toEqual(['1,5', '3']);
    await host.handle({ do: 'clear', sheetId: tab().id, range: rect(10, 6, 11, 7) });
    expect(text(11, 6)).toBe('');
    expect(host.sections().book.canUndo).toBe(true);
    await host.handle({ do: 'undo' });
    await host.handle({ do: 'undo' });
    expect(text(10, 6)).toBe('');
    await host.handle({ do: 'undo' });
    expect(cell(2, 3)?.checked).toBe(false);
  });
});

describe('what a person does to the shape of the grid', () => {
  it('fills on from what stands there, and moves a block', async () => {
    await host.handle({ do: 'paste', sheetId: tab().id, row: 10, column: 6, rows: [['2'], ['4']] });
    await change({ kind: 'fill', source: rect(10, 6, 11, 6), target: rect(10, 6, 14, 6) });
    expect([12, 13, 14].map((row) => text(row, 6))).toEqual(['6', '8', '10']);
    await change({ kind: 'moveRange', source: rect(10, 6, 11, 6), row: 10, column: 8 });
    expect([text(10, 6), text(10, 8), text(11, 8)]).toEqual(['', '2', '4']);
  });

  it.each([
    ['inserts above', { kind: 'insertRows', at: 2, count: 2 }, () => expect(text(4, 1)).toBe('Betet')],
    [
      'inserts after the last row',
      { kind: 'insertRows', at: 1001, count: 1 },
      () => expect(tab().rowCount).toBe(1001),
    ],
    [
      'deletes a column',
      { kind: 'deleteColumns', at: 2, count: 1 },
      () => expect(text(1, 2)).toBe('Diperiksa'),
    ],
    ['hides a row', { kind: 'hideRows', at: 3, count: 1 }, () => expect(tab().hiddenRows).toEqual([3])],
    [
      'hides a column',
      { kind: 'hideColumns', at: 4, count: 1 },
      () => expect(tab().hiddenColumns).toEqual([4]),
    ],
    [
      'freezes',
      { kind: 'freeze', rows: 2, columns: 1 },
      () => expect([tab().frozenRows, tab().frozenColumns]).toEqual([2, 1]),
    ],
    [
      'widens',
      { kind: 'resizeColumns', at: 1, count: 2, pixels: 222 },
      () => expect(tab().columnWidths).toMatchObject({ 1: 222, 2: 222 }),
    ],
    [
      'sorts',
      { kind: 'sort', range: rect(2, 1, 4, 4), column: 1, ascending: false },
      () => expect(text(2, 1)).toBe('Kasiman'),
    ],
    [
      'writes a note',
      { kind: 'note', row: 2, column: 1, text: 'ke sana' },
      () => expect(cell(2, 1)?.note).toBe('ke sana'),
    ],
  ])('%s, and takes it back', async (_name, intent, check) => {
    const before = JSON.stringify({ ...tab(), styles: [] });
    await change(intent);
    check();
    await host.handle({ do: 'undo' });
    expect(JSON.stringify({ ...tab(), styles: [] })).toBe(before);
  });

  it('changes nothing of a person who may only look', async () => {
    await host.handle({ do: 'user', email: 'pelihat@kantor.example' });
    expect(host.sections()).toMatchObject({ book: { mayEdit: false }, menus: [] });
    await expect(type(2, 1, 'x')).rejects.toThrow(/melihat/);
    await expect(change({ kind: 'freeze', rows: 3, columns: 0 })).rejects.toThrow(/melihat/);
  });

  // docs/google-facts.md, Spreadsheets: Hidden and frozen rows.
  it.each([
    [
      'freeze',
      { kind: 'freeze', rows: 8, columns: 0 },
      'Anda tidak dapat membekukan semua baris yang terlihat.',
    ],
    [
      'freeze',
      { kind: 'freeze', rows: 0, columns: 3 },
      'Anda tidak dapat membekukan semua kolom yang terlihat.',
    ],
    ['hide', { kind: 'hideRows', at: 2, count: 9999 }, 'Anda tidak dapat menyembunyikan semua baris.'],
    ['hide', { kind: 'hideColumns', at: 1, count: 9999 }, 'Anda tidak dapat menyembunyikan semua kolom.'],
  ])('refuses to %s all that can be seen: %j', async (_what, intent, sentence) => {
    await change({ kind: 'hideRows', at: 1, count: 1 });
    await change({ kind: 'hideRows', at: 9, count: tab().rowCount - 8 });
    await change({ kind: 'hideColumns', at: 4, count: tab().columnCount - 3 });
    const before = JSON.stringify(tab());
    await expect(change(intent)).rejects.toThrow(sentence);
    expect(JSON.stringify(tab())).toBe(before);
  });

  it('tells scripts what is selected', async () => {
    await host.handle({ do: 'select', sheetId: tab().id, range: rect(3, 1, 4, 2) });
    expect(office.call('selectedRange')).toBe('A3:B4');
  });
});

describe('scripts and people', () => {
  it('lets a page call wait for a person’s answer, and answers it then', async () => {
    await host.handle({ do: 'menu', functionName: 'openPanel' });
    const [dialog] = host.sections().dialogs;
    const call = host.handle({
      do: 'pageCall',
      pageId: dialog?.id ?? '',
      functionName: 'askAndTell',
      args: [],
    });
    while (host.sections().question === null) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.sections().question).toMatchObject({ kind: 'prompt', message: 'Nama?' });
    await host.handle({ do: 'answer', button: 'OK', text: 'Sri' });
    await expect(call).resolves.toEqual({ value: 'Halo Sri' });
    expect(host.sections().question).toBeNull();
  });

  it('hands results to pages by Google’s rules', async () => {
    await host.handle({ do: 'menu', functionName: 'openPanel' });
    const pageId = host.sections().dialogs[0]?.id ?? '';
    const call = (functionName: string, ...args: unknown[]) =>
      host.handle({ do: 'pageCall', pageId, functionName, args });
    await expect(call('countVillages', 'B')).resolves.toEqual({ value: { count: 2, prefix: 'B' } });
    await expect(call('failForPage')).rejects.toThrow('Sengaja gagal');
    await expect(call('tidakAda')).rejects.toThrow(/not found/);
    await host.handle({ do: 'closeDialog', dialogId: pageId });
    await expect(call('countVillages', 'B')).rejects.toThrow(/ditutup/);
  });

  it('keeps what a failing script had written, and says what to do', async () => {
    await expect(host.handle({ do: 'menu', functionName: 'breakDown' })).rejects.toThrow(
      /Mesin mogok[\s\S]*Pelaksanaan/,
    );
    expect(text(1, 7)).toBe('sempat tertulis');
    expect(stored).toContain('sempat tertulis');
  });

  it('leaves a scope unticked as the trainer chose, until he ticks it', async () => {
    const send = 'https://www.googleapis.com/auth/script.send_mail';
    office.load({
      files: { 'Code.gs': readFileSync(`${toy}/Code.gs`, 'utf8') },
      manifest: { oauthScopes: [send] },
    });
    await host.handle({ do: 'switches', change: { refusedScope: send } });
    expect(host.sections().switches.refusedScope).toBe(send);
    await expect(host.handle({ do: 'menu', functionName: 'sendMail' })).rejects.toThrow(send);
    await host.handle({ do: 'switches', change: { refusedScope: null } });
    await host.handle({ do: 'menu', functionName: 'sendMail' });
    expect(office.outbox).toHaveLength(1);
  });

  it('has an ended consent again when a person chooses a menu', async () => {
    await host.handle({ do: 'switches', change: { consentExpired: true } });
    await host.handle({ do: 'menu', functionName: 'setUp' });
    expect(host.sections().switches.consentExpired).toBe(false);
  });

  it('fails one execution at the chosen call, and only one', async () => {
    await host.handle({ do: 'switches', change: { failAtCall: 2 } });
    expect(host.sections().switches.failAtCall).toBe(2);
    await expect(host.handle({ do: 'menu', functionName: 'setUp' })).rejects.toThrow(/gagal buatan/);
    expect(host.sections().switches.failAtCall).toBeNull();
    await host.handle({ do: 'menu', functionName: 'setUp' });
  });

  it('moves the clock by a month over its end, and tells what fired', async () => {
    office.clock.set('2026-03-31T08:00:00+07:00');
    office.call('installDaily');
    const { fired } = (await host.handle({ do: 'clockStep', unit: 'month', count: 1 })) as {
      fired: { functionName: string }[];
    };
    expect(new Date(office.state.clock.nowMs).toISOString()).toMatch(/^2026-04-30T01:00:00/);
    expect(fired.length).toBe(30);
    expect(new Set(fired.map(({ functionName }) => functionName))).toEqual(new Set(['daily']));
  });

  it('takes a submission at the form’s page into the workbook', async () => {
    const url = new URL(String(office.call('makeForm')));
    const form = Object.values(office.state.forms)[0]!;
    const ids = form.items.map(({ id }) => String(id));
    const answer = await host.formPage({
      method: 'POST',
      url: new URL(`http://127.0.0.1/formulir/${url.pathname.split('/').at(-2)}`),
      body: JSON.stringify({ answers: { [ids[0]!]: 'Betet', [ids[1]!]: '42' } }),
      contentType: 'application/json',
      headers: {},
    });
    expect(answer).toMatchObject({ status: 200 });
    expect(JSON.stringify(host.sheets())).toContain('"42"');
    expect(stored).toContain('Betet');
    expect(host.sections().forms).toMatchObject([{ title: 'Laporan Mainan', responses: 1, published: true }]);
  });

  it('refuses an account that is not in the office', async () => {
    await expect(host.handle({ do: 'user', email: 'siapa@example.id' })).rejects.toThrow(RefusedRequest);
  });

  it('does not write to the disk for what only looks', async () => {
    const before = saves;
    await host.handle({ do: 'select', sheetId: tab().id, range: rect(1, 1) });
    await host.handle({ do: 'execution', executionId: office.state.executions[0]?.id ?? '' });
    expect(saves).toBe(before);
  });
});

// Checks that garbage from a browser is told from what pages send.
import fc from 'fast-check';
import { parseFrame } from '../../../src/server/wire/frames';

const edit = { id: 1, do: 'edit', sheetId: 0, row: 2, column: 3, text: '1.234,5' };

describe('what a page may send', () => {
  it.each([
    edit,
    { id: 2, do: 'undo' },
    { id: 3, do: 'clockStep', unit: 'month', count: 1 },
    { id: 4, do: 'switches', change: { mailQuotaLeft: null } },
    { id: 5, do: 'structure', intent: { kind: 'insertRows', sheetId: 1, at: 3, count: 2 } },
    { id: 6, do: 'structure', intent: { kind: 'addSheet' } },
    { id: 7, do: 'pageCall', pageId: 'web', functionName: 'save', args: [{ a: [1, null] }] },
  ])('understands $do', (frame) => {
    expect(parseFrame(JSON.stringify(frame))).toEqual({ ok: true, frame });
  });

  it.each([
    ['an unknown request', { id: 1, do: 'hapusSemua' }],
    ['a mutation of the grid library', { id: 1, do: 'sheet.mutation.set-range-values', cellValue: {} }],
    ['row 0', { ...edit, row: 0 }],
    ['a row that is no whole number', { ...edit, row: 1.5 }],
    ['a cell above 50.000 letters', { ...edit, text: 'x'.repeat(50_001) }],
    ['more members than agreed', { ...edit, user: 'camat@example.id' }],
    ['a missing text', { id: 1, do: 'edit', sheetId: 0, row: 1, column: 1 }],
    [
      'a paste above 200.000 cells',
      { id: 1, do: 'paste', sheetId: 0, row: 1, column: 1, rows: Array(201).fill(Array(1000).fill('')) },
    ],
    ['a leap of ten thousand months', { id: 1, do: 'clockStep', unit: 'month', count: 10_000 }],
    ['no number', { do: 'undo' }],
  ])('refuses %s with a reason', (_name, frame) => {
    expect(parseFrame(JSON.stringify(frame))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/\S/),
    });
  });

  it('names the request that it refuses, so that the page can tell the person', () => {
    expect(parseFrame(JSON.stringify({ ...edit, row: -1 }))).toMatchObject({ ok: false, id: 1 });
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseFrame(text).ok).toBe(false);
      }),
    );
  });
});

// Parses what a page sent.
import * as z from 'zod/mini';
import type { PageFrame } from './protocol';

/** Google's limit for one cell. */
const cellLimit = 50_000;
/** Google's limit for a whole workbook; no single paste may be larger. */
const cellsLimit = 200_000;

const index = z.number().check(z.int(), z.minimum(1), z.maximum(10_000_000));
const sheetId = z.number().check(z.int(), z.minimum(0));
const count = z.number().check(z.int(), z.minimum(1), z.maximum(100_000));
const cellText = z
  .string()
  .check(z.maxLength(cellLimit, `Isi sel melebihi ${cellLimit} huruf, batas Google.`));
const name = z.string().check(z.minLength(1), z.maxLength(100));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const range = z.strictObject({ row: index, column: index, lastRow: index, lastColumn: index });

const intent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum([
      'insertRows',
      'insertColumns',
      'deleteRows',
      'deleteColumns',
      'hideRows',
      'hideColumns',
      'showRows',
      'showColumns',
    ]),
    sheetId,
    at: index,
    count,
  }),
  z.strictObject({ kind: z.enum(['moveRows', 'moveColumns']), sheetId, at: index, count, to: index }),
  z.strictObject({
    kind: z.enum(['resizeRows', 'resizeColumns']),
    sheetId,
    at: index,
    count,
    pixels: z.number().check(z.minimum(2), z.maximum(2000)),
  }),
  z.strictObject({
    kind: z.literal('freeze'),
    sheetId,
    rows: z.number().check(z.int(), z.minimum(0)),
    columns: z.number().check(z.int(), z.minimum(0)),
  }),
  z.strictObject({ kind: z.literal('sort'), sheetId, range, column: index, ascending: z.boolean() }),
  z.strictObject({ kind: z.literal('fill'), sheetId, source: range, target: range }),
  z.strictObject({ kind: z.literal('moveRange'), sheetId, source: range, row: index, column: index }),
  z.strictObject({
    kind: z.literal('group'),
    sheetId,
    axis: z.enum(['rows', 'columns']),
    first: index,
    last: index,
    collapsed: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('note'), sheetId, row: index, column: index, text: cellText }),
  z.strictObject({ kind: z.literal('addSheet'), name: z.exactOptional(name) }),
  z.strictObject({ kind: z.literal('renameSheet'), sheetId, name }),
  z.strictObject({ kind: z.enum(['deleteSheet', 'duplicateSheet', 'hideSheet', 'showSheet']), sheetId }),
  z.strictObject({ kind: z.literal('moveSheet'), sheetId, position: index }),
]);

const switches = z.strictObject({
  kind: z.exactOptional(z.enum(['consumer', 'workspace'])),
  loseTriggers: z.exactOptional(z.boolean()),
  repeatEvents: z.exactOptional(z.boolean()),
  mailQuotaLeft: z.exactOptional(z.nullable(z.number().check(z.int(), z.minimum(0)))),
  formLinkFails: z.exactOptional(z.boolean()),
  formSharingFails: z.exactOptional(z.boolean()),
  accountsCollide: z.exactOptional(z.boolean()),
  consentExpired: z.exactOptional(z.boolean()),
  refusedScope: z.exactOptional(z.nullable(z.string().check(z.maxLength(200)))),
  slowness: z.exactOptional(z.number().check(z.minimum(1), z.maximum(1000))),
  failAtCall: z.exactOptional(z.nullable(z.number().check(z.int(), z.minimum(1)))),
});

/** Request numbers come from the page's own counter. */
const numbered = { id: z.number().check(z.int(), z.minimum(1)) };

/** Set when a person goes on after a protection's warning. */
const confirmable = { confirmed: z.exactOptional(z.boolean()) };

const frame = z.discriminatedUnion('do', [
  z.strictObject({
    ...numbered,
    do: z.literal('edit'),
    sheetId,
    row: index,
    column: index,
    text: cellText,
    ...confirmable,
  }),
  z.strictObject({
    ...numbered,
    do: z.literal('toggle'),
    sheetId,
    row: index,
    column: index,
    ...confirmable,
  }),
  z.strictObject({
    ...numbered,
    do: z.literal('paste'),
    ...confirmable,
    sheetId,
    row: index,
    column: index,
    rows: z.array(z.array(cellText)).check(
      z.minLength(1),
      z.refine(
        (rows) => rows.reduce((sum, row) => sum + row.length, 0) <= cellsLimit,
        'Terlalu banyak sel sekaligus.',
      ),
    ),
  }),
  z.strictObject({ ...numbered, do: z.literal('clear'), sheetId, range, ...confirmable }),
  z.strictObject({ ...numbered, do: z.literal('structure'), intent, ...confirmable }),
  z.strictObject({ ...numbered, do: z.literal('undo') }),
  z.strictObject({ ...numbered, do: z.literal('openBook') }),
  z.strictObject({ ...numbered, do: z.literal('select'), sheetId, range }),
  z.strictObject({ ...numbered, do: z.literal('menu'), functionName: id }),
  z.strictObject({
    ...numbered,
    do: z.literal('pageCall'),
    pageId: id,
    functionName: id,
    args: z.array(z.unknown()).check(z.maxLength(50)),
  }),
  z.strictObject({ ...numbered, do: z.literal('closeDialog'), dialogId: id }),
  z.strictObject({ ...numbered, do: z.literal('answer'), button: id, text: cellText }),
  z.strictObject({ ...numbered, do: z.literal('user'), email: z.string().check(z.maxLength(200)) }),
  z.strictObject({ ...numbered, do: z.literal('clockRun'), running: z.boolean() }),
  z.strictObject({
    ...numbered,
    do: z.literal('clockStep'),
    unit: z.enum(['hour', 'day', 'month']),
    count: z.number().check(z.int(), z.minimum(1), z.maximum(24)),
  }),
  z.strictObject({ ...numbered, do: z.literal('switches'), change: switches }),
  z.strictObject({ ...numbered, do: z.literal('mail'), mailId: id }),
  z.strictObject({ ...numbered, do: z.literal('execution'), executionId: id }),
]);

export type ParsedFrame =
  | { readonly ok: true; readonly frame: PageFrame }
  /** `id` is null when not even the request's number could be read. */
  | { readonly ok: false; readonly id: number | null; readonly reason: string };

/** A page's frame, or why it is refused; nothing but a checked frame goes further into the office. */
export function parseFrame(text: string): ParsedFrame {
  const data = parseJson(text);
  if (data === undefined) return { ok: false, id: null, reason: 'bukan JSON' };
  const parsed = frame.safeParse(data);
  if (parsed.success) return { ok: true, frame: parsed.data };
  const number = z.object(numbered).safeParse(data);
  const issues = parsed.error.issues.slice(0, 3).map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return { ok: false, id: number.success ? number.data.id : null, reason: issues.join('; ') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

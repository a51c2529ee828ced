// Cuts the office's state into parts, so that a save writes only what changed.
import type { OfficeState } from '../runtime/state/office-state';

/** Text of each part: `workbooks/<id>`, `sheets/<workbook>/<id>`, `mails/<id>`, `mails` (their order), …, and `rest`. */
export type StateParts = ReadonlyMap<string, string>;

/** Records of things that may be large and of which few change at a time. */
const RECORDS: ReadonlySet<string> = new Set(['workbooks', 'forms']);

/** Tabs, under their workbook's id. */
const SHEETS = 'sheets';

/** Lists whose items have ids and never change once they are in the list. */
const LISTS: ReadonlySet<string> = new Set(['mails', 'executions']);

/** Long-lived parts worth a text of their own; everything else goes into `rest`. */
const ALONE: ReadonlySet<string> = new Set(['properties', 'cache']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface KnownText {
  readonly revision: unknown;
  readonly text: string;
}

/** A cutter that remembers the texts of what can't have changed since: items of lists, tabs by their revision. */
export function createStateCutter(): (state: OfficeState) => StateParts {
  const known = new WeakMap<object, KnownText>();
  const textOf = (value: unknown): string => {
    if (!isRecord(value)) return JSON.stringify(value);
    const revision = value.revision ?? null;
    const old = known.get(value);
    if (old !== undefined && old.revision === revision) return old.text;
    const text = JSON.stringify(value);
    known.set(value, { revision, text });
    return text;
  };
  return (state) => {
    const parts = new Map<string, string>();
    const rest: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(state)) {
      if (key === 'workbooks') {
        for (const [id, workbook] of Object.entries(state.workbooks)) {
          const { sheets, ...frame } = workbook;
          for (const sheet of sheets) parts.set(`${SHEETS}/${id}/${sheet.id}`, textOf(sheet));
          parts.set(`${key}/${id}`, JSON.stringify({ ...frame, sheets: sheets.map((sheet) => sheet.id) }));
        }
      } else if (RECORDS.has(key) && isRecord(value)) {
        for (const [id, item] of Object.entries(value)) parts.set(`${key}/${id}`, JSON.stringify(item));
      } else if (LISTS.has(key) && Array.isArray(value)) {
        const ids = value.map((item: unknown, index) => {
          const id = isRecord(item) ? String(item.id) : String(index);
          parts.set(`${key}/${id}`, textOf(item));
          return id;
        });
        parts.set(key, JSON.stringify(ids));
      } else if (ALONE.has(key)) parts.set(key, JSON.stringify(value));
      else rest[key] = value;
    }
    parts.set('rest', JSON.stringify(rest));
    return parts;
  };
}

function isOfficeState(state: Record<string, unknown>): state is Record<string, unknown> & OfficeState {
  return (
    state.version === 1 && isRecord(state.clock) && isRecord(state.workbooks) && Array.isArray(state.mails)
  );
}

function parse(text: string | undefined): unknown {
  return text === undefined ? null : JSON.parse(text);
}

/** A workbook with its tabs in the place of their ids. */
function withSheets(workbook: unknown, id: string, parts: StateParts): unknown {
  return isRecord(workbook) && Array.isArray(workbook.sheets)
    ? {
        ...workbook,
        sheets: workbook.sheets.map((sheet) => parse(parts.get(`${SHEETS}/${id}/${String(sheet)}`))),
      }
    : workbook;
}

/** The state that parts stand for; undefined when they don't make a whole one. */
export function joinState(parts: StateParts): OfficeState | undefined {
  const state: Record<string, unknown> = {};
  const rest = parse(parts.get('rest'));
  if (!isRecord(rest)) return undefined;
  Object.assign(state, rest);
  for (const key of RECORDS) state[key] = {};
  for (const [part, text] of parts) {
    const slash = part.indexOf('/');
    const key = slash < 0 ? part : part.slice(0, slash);
    const group = state[key];
    if (slash > 0 && RECORDS.has(key) && isRecord(group)) {
      const id = part.slice(slash + 1);
      group[id] = key === 'workbooks' ? withSheets(parse(text), id, parts) : parse(text);
    } else if (slash < 0 && LISTS.has(key)) {
      const ids = parse(text);
      state[key] = Array.isArray(ids) ? ids.map((id) => parse(parts.get(`${key}/${String(id)}`))) : [];
    } else if (slash < 0 && ALONE.has(key)) state[key] = parse(text);
  }
  return isOfficeState(state) ? state : undefined;
}

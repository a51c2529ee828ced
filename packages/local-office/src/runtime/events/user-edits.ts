// Applies what a person does in the grid, then runs the triggers of that change.
import { parseA1 } from '../../text/a1';
import { localeRules } from '../../workbook/cell/locale';
import type { CalculationContext } from '../../workbook/formulas/recalculate';
import {
  applyUserEdit,
  applyUserIntent,
  applyUserPaste,
  type UserContext,
  type UserIntent,
  type UserResult,
  undoLast,
} from '../../workbook/user/user-edit';
import type { SheetData, WorkbookData } from '../../workbook/workbook-data';
import type { RunResult } from '../execution/run-result';
import type { Runner } from '../execution/runner';
import { fireEvent } from './dispatch';

/** Who does it, and whether a protection's warning was confirmed. */
export interface Editing {
  /** Default: who sits at the screen. */
  readonly user?: string;
  readonly confirmed?: boolean;
  /** Default: the container. */
  readonly spreadsheetId?: string;
}

/** The outcome, with the executions that the change started. */
export type EditResult = UserResult & { readonly runs: readonly RunResult[] };

export interface UserEdits {
  /** Formulas, custom functions included, as the office evaluates them. */
  readonly calculation: CalculationContext;
  /** Raw text, as typed and closed with Enter. */
  type(
    place: { readonly sheetId: number; readonly row: number; readonly column: number },
    text: string,
    editing?: Editing,
  ): EditResult;
  paste(
    place: { readonly sheetId: number; readonly row: number; readonly column: number },
    texts: readonly (readonly string[])[],
    editing?: Editing,
  ): EditResult;
  rearrange(intent: UserIntent, editing?: Editing): EditResult;
  undo(editing?: Editing): EditResult;
}

/** The workbook of an edit; throws when there is none. */
export function workbookOf(runner: Runner, spreadsheetId: string | undefined): WorkbookData {
  const id = spreadsheetId ?? runner.state.containerId;
  const workbook = id === null ? undefined : runner.state.workbooks[id];
  if (workbook === undefined) throw new Error('Belum ada buku kerja');
  return workbook;
}

export function createUserEdits(runner: Runner): UserEdits {
  const { state } = runner;
  const calculation: CalculationContext = {
    get engine() {
      return runner.engine;
    },
    now: () => state.clock.nowMs,
    warn: () => undefined,
  };

  /** onEdit for what has a range, then onChange for everything (AS/guides/triggers/events). */
  const fire = (workbook: WorkbookData, user: string, result: UserResult): EditResult => {
    const { event } = result;
    if (!result.ok || event === undefined) return { ...result, runs: [] };
    const runs: RunResult[] = [];
    if (event.range !== undefined) {
      const { value, oldValue, range, sheetId } = event;
      runs.push(
        ...fireEvent(runner, {
          kind: 'edit',
          range: { spreadsheetId: workbook.id, sheetId, ...range },
          user,
          ...(value === undefined ? {} : { value }),
          ...(oldValue === undefined ? {} : { oldValue }),
        }),
      );
    }
    runs.push(
      ...fireEvent(runner, {
        kind: 'change',
        spreadsheetId: workbook.id,
        changeType: event.changeType,
        user,
      }),
    );
    return { ...result, runs };
  };

  const perform = (
    editing: Editing | undefined,
    change: (workbook: WorkbookData, ctx: UserContext) => UserResult,
  ): EditResult => {
    const workbook = workbookOf(runner, editing?.spreadsheetId);
    const user = editing?.user ?? state.actingUser;
    const confirmed = editing?.confirmed ?? false;
    return fire(workbook, user, change(workbook, { user, calculation, confirmed }));
  };

  return {
    calculation,
    type: (place, text, editing) =>
      perform(editing, (workbook, ctx) => applyUserEdit(workbook, { ...place, text }, ctx)),
    paste: (place, texts, editing) =>
      perform(editing, (workbook, ctx) => applyUserPaste(workbook, place, texts, ctx)),
    rearrange: (intent, editing) =>
      perform(editing, (workbook, ctx) => applyUserIntent(workbook, intent, ctx)),
    undo: (editing) => perform(editing, (workbook, ctx) => undoLast(workbook, ctx.user)),
  };
}

/** What a person would type to enter a value in the workbook's locale. */
export function typedText(workbook: WorkbookData, value: string | number | boolean): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replace('.', localeRules(workbook.locale).decimal);
}

/** The place of `B2` or `Data!B2`; without a tab the first one is meant. Throws when there is no such place. */
export function placeOf(
  workbook: WorkbookData,
  a1: string,
  sheetName: string | undefined,
): { readonly sheetId: number; readonly row: number; readonly column: number } {
  const bang = a1.lastIndexOf('!');
  const name = bang < 0 ? sheetName : a1.slice(0, bang).replace(/^'(.*)'$/, '$1');
  const sheet: SheetData | undefined =
    name === undefined ? workbook.sheets[0] : workbook.sheets.find((one) => one.name === name);
  const parsed = parseA1(a1.slice(bang + 1));
  if (sheet === undefined || !parsed)
    throw new Error(`Tidak ada tempat ${a1} pada lembar ${name ?? 'pertama'}`);
  return { sheetId: sheet.id, row: parsed.range.row, column: parsed.range.column };
}

// Makes and opens workbooks.
import { fireEvent } from '../runtime/events/dispatch';
import {
  createUserEdits,
  type EditResult,
  placeOf,
  typedText,
  type UserEdits,
  workbookOf,
} from '../runtime/events/user-edits';
import type { Runner } from '../runtime/execution/runner';
import { usualLocale } from '../runtime/state/account-locale';
import type { AccountData, OfficeState } from '../runtime/state/office-state';
import { drawId } from '../runtime/state/random';
import { newWorkbook } from '../workbook/new-workbook';
import type { WorkbookData } from '../workbook/workbook-data';

export interface OfficeWorkbooks {
  /** Makes the container (if there is none) or another spreadsheet, and tells its data. */
  createWorkbook(
    name: string,
    options?: { readonly locale?: string; readonly timeZone?: string },
  ): WorkbookData;
  /** Opens the container (by name or as it is) as the acting user: menus appear, onOpen triggers run. */
  openWorkbook(name?: string): WorkbookData;
  /**
   * Types a value into a cell (`B2`, `Data!B2`) and runs onEdit and onChange; text is read as Sheets reads typing in the
   * workbook's locale. `where` is the name of the tab, or says more; the first tab is meant when it names none.
   */
  editAsUser(a1: string, value: string | number | boolean, where?: string | TypingPlace): EditResult;
  /** Everything else a person does in the grid: pasting, structure, sorting, undo; each runs its triggers. */
  readonly edits: UserEdits;
}

export interface TypingPlace {
  /** Name of the tab. */
  readonly sheet?: string;
  /** Default: who sits at the screen. */
  readonly user?: string;
  /** True: the person confirms the warning of a protection that only warns; else such an edit is refused. */
  readonly confirmed?: boolean;
}

export function createOfficeWorkbooks(runner: Runner): OfficeWorkbooks {
  const { state } = runner;
  const edits = createUserEdits(runner);
  const createWorkbook: OfficeWorkbooks['createWorkbook'] = (name, options = {}) => {
    const id = drawId(state.ids, '1');
    const { owner } = state.project;
    const workbook = newWorkbook({ locale: usualLocale(state, owner), ...options, id, name, owner });
    workbook.editors.push(...accountsWith(state, 'editor'));
    workbook.viewers.push(...accountsWith(state, 'viewer'));
    state.workbooks[workbook.id] = workbook;
    state.containerId ??= workbook.id;
    return workbook;
  };
  return {
    createWorkbook,
    openWorkbook: (name) => {
      const found = Object.values(state.workbooks).find((workbook) =>
        name === undefined ? workbook.id === state.containerId : workbook.name === name,
      );
      const workbook = found ?? createWorkbook(name ?? 'Buku kerja');
      if (workbook.id === state.containerId) showContainer(runner, workbook.id);
      return workbook;
    },
    edits,
    editAsUser: (a1, value, where = {}) => {
      const { sheet, ...editing } = typeof where === 'string' ? { sheet: where } : where;
      const workbook = workbookOf(runner, undefined);
      return edits.type(placeOf(workbook, a1, sheet), typedText(workbook, value), editing);
    },
  };
}

/** The window of the container opens anew; triggers run only for those who may edit (AS/guides/triggers). */
function showContainer(runner: Runner, spreadsheetId: string): void {
  const { state } = runner;
  state.ui.menus = [];
  state.ui.dialogs = [];
  const role = state.accounts.find((account) => account.email === state.actingUser)?.role;
  if (role === 'owner' || role === 'editor') {
    fireEvent(runner, { kind: 'open', spreadsheetId, user: state.actingUser });
  }
}

function accountsWith(state: OfficeState, role: AccountData['role']): string[] {
  return state.accounts.filter((account) => account.role === role).map((account) => account.email);
}

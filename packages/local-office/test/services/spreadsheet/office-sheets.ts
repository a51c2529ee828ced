// A spreadsheet service over a fresh workbook, without a script engine around it.

import type { Session } from '../../../src/runtime/service/session';
import type { OfficeState } from '../../../src/runtime/state/office-state';
import {
  createSpreadsheetApp,
  type SpreadsheetAppFace,
} from '../../../src/services/spreadsheet/spreadsheet-app';
import type { FormulaEngine } from '../../../src/workbook/formulas/formula-engine';
import { newWorkbook } from '../../../src/workbook/new-workbook';
import type { WorkbookData } from '../../../src/workbook/workbook-data';
import { noFormulaEngine } from '../../workbook/formulas/no-formula-engine';

// biome-ignore lint/suspicious/noExplicitAny: scripts are untyped.
export type Script = any;

export interface Sheets {
  readonly app: Script;
  readonly ss: Script;
  readonly sheet: Script;
  readonly workbook: WorkbookData;
  readonly state: OfficeState;
  readonly toasts: string[];
  /** The same office as another person sees it. */
  as(user: string): SpreadsheetAppFace & Script;
  setNow(ms: number): void;
}

export interface SheetsOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly engine?: FormulaEngine;
  readonly now?: number;
}

/** 1 February 2026, 09.00 in Jakarta. */
export const february = Date.UTC(2026, 1, 1, 2);

export function openSheets(options: SheetsOptions = {}): Sheets {
  const workbook = newWorkbook({
    id: 'buku',
    name: 'Buku Kasiman',
    owner: 'staf@example.id',
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.timeZone ? { timeZone: options.timeZone } : {}),
  });
  workbook.editors.push('kedua@example.id');
  workbook.viewers.push('camat@example.id');
  const state = { workbooks: { buku: workbook }, accounts: [] } as unknown as OfficeState;
  let now = options.now ?? february;
  let ids = 0;
  const toasts: string[] = [];
  const make = (user: string): Script =>
    createSpreadsheetApp({
      session: {
        state,
        effectiveUser: user,
        activeUser: user,
        authMode: 'FULL',
        scriptTimeZone: 'Asia/Jakarta',
        containerId: 'buku',
        now: () => now,
        newId: (prefix: string) => {
          ids += 1;
          return `${prefix}-${ids}`;
        },
        charge: () => undefined,
        remaining: () => 1,
        log: () => undefined,
        engine: options.engine ?? noFormulaEngine,
        printPdf: () => new Uint8Array(),
      } as unknown as Session,
      ui: () => ({}),
      toast: (message, title) => toasts.push(`${title}: ${message}`),
      setMenu: () => undefined,
      exportBlob: () => ({}),
    });
  const app = make('staf@example.id');
  const ss = app.getActiveSpreadsheet();
  return {
    app,
    ss,
    sheet: ss.getSheets()[0],
    workbook,
    state,
    toasts,
    as: make,
    setNow: (ms) => {
      now = ms;
    },
  };
}

/** The sentence that an action throws. */
export function thrown(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was thrown';
}

// The session on which the tests of form faces run.
import type { FormData } from '../../../src/form/form-data';
import type { Session } from '../../../src/runtime/service/session';
import { NORMAL_DAYS } from '../../../src/runtime/state/new-office';
import type { OfficeState } from '../../../src/runtime/state/office-state';
import { createFormApp } from '../../../src/services/form/form-app';
import type { WorkbookData } from '../../../src/workbook/workbook-data';
import { counter, morning, workbook } from '../../form/form-fixture';

/** A session over an office with one workbook and no form; `user` acts. */
export function formSession(user = 'kasi@desa.id') {
  const book = workbook();
  const forms: Record<string, FormData> = {};
  const workbooks: Record<string, WorkbookData> = { [book.id]: book };
  const newId = counter();
  const clock = { now: morning };
  const switches = { ...NORMAL_DAYS };
  const session = {
    state: { forms, workbooks, accounts: [], switches } as unknown as OfficeState,
    effectiveUser: user,
    activeUser: user,
    authMode: 'FULL',
    scriptTimeZone: 'Asia/Jakarta',
    containerId: book.id,
    now: () => clock.now,
    newId,
  } as unknown as Session;
  const graded: string[] = [];
  const app = createFormApp(session, { gradesSubmitted: (_form, response) => graded.push(response) });
  return { app, session, forms, book, clock, switches, graded };
}

// Answers the view Minggu ini and the page of sheets.
import * as z from 'zod/mini';
import { windowTitle as sheetTitle } from '../../messages/fieldwork/sheet-text';
import { windowTitle as letterTitle } from '../../messages/letters/letter-desk-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { issuePass } from '../page-pass';
import type { SetupPorts } from '../ports-setup';
import { prepareResultForm, readWeek } from './read-week';
import type { FieldworkCalls } from './rpc-fieldwork';
import { makeVisitRecord } from './visit-record';
import { readSheets } from './visit-sheets';

/** In pixels: the first as wide as an A4 page on the screen, the second as the menu opens it. */
const sheetPage = { width: 860, height: 560 } as const;
const letterPage = { width: 1000, height: 560 } as const;

/** `K-014`; '' for a visit that has none yet. Letters, digits and hyphens only: it stands in the page. */
const visitNumber = z.string().check(z.regex(/^[A-Za-z0-9-]{0,20}$/u));

const recordSchema = z.object({
  number: visitNumber,
  request: z.string().check(z.regex(/^[a-z0-9]{8,32}$/u)),
  isNumbered: z.optional(z.boolean()),
});

/** Answers of Minggu ini and of Lembar kunjungan. */
export const fieldworkAnswers: Answers<FieldworkCalls, SetupPorts> = {
  readVisitWeek: (ports) => readWeek(ports),
  prepareResultForm: (ports) => prepareResultForm(ports),
  readVisitSheets: (ports) => readSheets(ports),
  makeVisitRecord: (ports, args) => {
    const asked = checked(recordSchema, args);
    return makeVisitRecord(ports, { ...asked, isNumbered: asked.isNumbered === true });
  },
  openVisitSheets: (ports) => {
    const page = { page: 'sheets', title: sheetTitle, pass: issuePass(ports) };
    ports.window.showDialog(page, sheetPage.width, sheetPage.height);
    return {};
  },
  openVisitLetters: (ports, args) => {
    const { number: about } = checked(z.object({ number: visitNumber }), args);
    const page = { page: 'letters', title: letterTitle, pass: issuePass(ports), about };
    ports.window.showDialog(page, letterPage.width, letterPage.height);
    return {};
  },
};

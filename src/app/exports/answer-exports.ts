// Answers the page of downloads and the wall table.
import * as z from 'zod/mini';
import type { Answers } from '../answers';
import { checked, monthText } from '../checked';
import type { SetupPorts } from '../ports-setup';
import { makeExport, previewWallTable, printWallTable, readExportChoices } from './make-exports';
import type { ExportCalls } from './rpc-exports';

const month = monthText;
const exportSchema = z.object({
  from: month,
  to: month,
  format: z.enum(['xlsx', 'csv-semicolon', 'csv-comma']),
});

/** Answers of the page Unduh data and of the wall table. */
export const exportAnswers: Answers<ExportCalls, SetupPorts> = {
  readExportChoices: (ports) => readExportChoices(ports),
  makeExport: (ports, args) => makeExport(ports, checked(exportSchema, args)),
  previewWallTable: (ports, args) => ({
    html: previewWallTable(ports, checked(z.object({ month }), args).month),
  }),
  printWallTable: (ports, args) => printWallTable(ports, checked(z.object({ month }), args).month),
};

// Answers the buttons that make a file of a register.
import * as z from 'zod/mini';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { SetupPorts } from '../ports-setup';
import { exportCirculars } from './export-circulars';
import type { RegisterExportCalls } from './rpc-exports';

const formatSchema = z.object({ format: z.enum(['xlsx', 'csv-semicolon', 'csv-comma']) });

export const registerExportAnswers: Answers<RegisterExportCalls, SetupPorts> = {
  exportCirculars: (ports, args) => exportCirculars(ports, checked(formatSchema, args).format),
};

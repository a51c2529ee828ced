// Answers the sidebars Kesehatan and Tutup tahun.
import * as z from 'zod/mini';
import { closed } from '../../messages/maintenance/year-page-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { ViewPorts } from '../office/office-view';
import type { SetupPorts } from '../ports-setup';
import { closeOfficeYear, readYears } from './close-year';
import {
  acceptBlank,
  confirmForms,
  confirmReports,
  readHealth,
  repairForms,
  repairNumbers,
  repairRegion,
  repairReports,
  repairShape,
  repairTriggers,
  replaceGoneForms,
} from './read-health';
import type { MaintenanceCalls } from './rpc-maintenance';
import { settleDates } from './settle-dates';

/** The most cells that are settled at once. */
const mostCells = 500;

const answerSchema = z.object({
  answer: z.enum(['swap', 'keep']),
  cells: z
    .array(
      z.object({
        tab: z.string().check(z.maxLength(40)),
        column: z.string().check(z.maxLength(60)),
        row: z.int(),
        date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)),
      }),
    )
    .check(z.minLength(1), z.maxLength(mostCells)),
});

/** Answers of the sidebars Kesehatan and Tutup tahun. */
export const maintenanceAnswers: Answers<MaintenanceCalls, SetupPorts & ViewPorts> = {
  readHealth: (ports) => readHealth(ports),
  repairTriggers: (ports) => repairTriggers(ports),
  repairForms: (ports) => repairForms(ports),
  replaceGoneForms: (ports) => replaceGoneForms(ports),
  confirmForms: (ports) => confirmForms(ports),
  repairNumbers: (ports) => repairNumbers(ports),
  restoreLost: (ports) => repairReports(ports, 'lost'),
  restoreRemoved: (ports) => repairReports(ports, 'removed'),
  confirmRemoved: (ports) => confirmReports(ports),
  repairRegion: (ports) => repairRegion(ports),
  settleDates: (ports, args) => readHealth(ports, settleDates(ports, checked(answerSchema, args))),
  acceptBlank: (ports) => acceptBlank(ports),
  repairShape: (ports) => repairShape(ports),
  readYears: (ports) => readYears(ports),
  closeYear: (ports, args) => {
    const { year } = checked(z.object({ year: z.int() }), args);
    const years = closeOfficeYear(ports, year);
    return { message: closed(year), years };
  },
};

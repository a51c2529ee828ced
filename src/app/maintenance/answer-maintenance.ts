// What answers the sidebars that look after the workbook?
import * as z from 'zod/mini';
import { closed } from '../../messages/maintenance/year-page-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { SetupPorts } from '../ports-setup';
import { closeOfficeYear, readYears } from './close-year';
import { readHealth, repairForms, repairTriggers } from './read-health';
import type { CareCalls } from './rpc-maintenance';

/** Answers of the sidebars Kesehatan and Tutup tahun. */
export const careAnswers: Answers<CareCalls, SetupPorts> = {
  readHealth: (ports) => readHealth(ports),
  repairTriggers: (ports) => repairTriggers(ports),
  repairForms: (ports) => repairForms(ports),
  readYears: (ports) => readYears(ports),
  closeYear: (ports, args) => {
    const { year } = checked(z.object({ year: z.int() }), args);
    closeOfficeYear(ports, year);
    return { message: closed(year), years: readYears(ports) };
  },
};

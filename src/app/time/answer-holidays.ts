// Answers the sidebar Hari libur.
import * as z from 'zod/mini';
import { saved, tooMany } from '../../messages/time/holidays-page-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal } from '../failure';
import type { ViewPorts } from '../office/office-view';
import type { Ports } from '../ports';
import { importHolidays, previewHolidays, readHolidayGaps } from './import-holidays';
import type { HolidayCalls } from './rpc-holidays';

/** A decree has some thirty lines; a page around it may have more. */
const mostRows = 500;

const decreeFields = { rows: z.array(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(50))) };
const decreeSchema = z.object(decreeFields);
const importSchema = z.object({ ...decreeFields, seen: z.string().check(z.maxLength(20)) });

/** Answers of the sidebar Hari libur. */
export const holidayAnswers: Answers<HolidayCalls, Ports & ViewPorts> = {
  readHolidayGaps: (ports) => readHolidayGaps(ports),
  previewHolidays: (ports, args) => previewHolidays(ports, short(checked(decreeSchema, args).rows)),
  importHolidays: (ports, args) => {
    const { rows, seen } = checked(importSchema, args);
    const { added, gaps } = importHolidays(ports, short(rows), seen);
    return { message: saved(added), gaps };
  },
};

function short<Row>(rows: readonly Row[]): readonly Row[] {
  if (rows.length > mostRows) throw new Refusal(tooMany);
  return rows;
}

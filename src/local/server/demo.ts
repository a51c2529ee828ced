// What does the office hold when it is opened for the first time?
import type { Office } from '../office';

/** Drives the shipped add-in as a person would, so that the demo shows what is really delivered. */
export type Demo = (office: Office) => void;

/** An empty workbook with the script's menu: all that a first visit needs when no demo is played. */
export const openEmptyBook: Demo = (office) => {
  office.openWorkbook('Pantau Desa');
};

// The part that makes and styles tabs, for a new year, new spare columns and new styles; the set-up has its own copy.
import { googleTabMaker } from '../google/workbook/tab-dressing';
import type { TabPart } from './parts';

export const part = { tabMaker: googleTabMaker } satisfies TabPart;

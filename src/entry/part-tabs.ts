// The part that makes and mends tabs: loaded when a new year begins or spare columns run out. The set-up has its own copy.
import { googleTabMaker } from '../google/workbook/tab-maker';
import type { TabPart } from './parts';

export const part = { tabMaker: googleTabMaker } satisfies TabPart;

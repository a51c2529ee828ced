// What makes and mends tabs? Loaded when a new year begins or spare columns run out; the set-up has its own copy.
import { googleTabMaker } from '../google/workbook/tab-maker';

export const tabMaker = googleTabMaker;

// What makes, mends and styles tabs: a part of the script, since only the set-up, a new year and new styles need it.
import { addColumn, appendWaiting, makeSheet } from './tab-maker';
import { mendSheet } from './tab-mender';
import { applyStyles } from './tab-styles';
import { mendTop } from './tab-top';
import { tidySheets } from './tidy-sheets';

export const googleTabMaker = {
  makeSheet,
  mendSheet,
  addColumn,
  appendWaiting,
  applyStyles,
  mendTop,
  tidySheets,
} as const;

export type TabMaker = typeof googleTabMaker;

// Answers the sidebar Wilayah berubah.
import * as z from 'zod/mini';
import { UNIT_CHANGES } from '../../core/office/unit-change';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { ViewPorts } from '../office/office-view';
import type { SetupPorts } from '../ports-setup';
import { previewChange, readChangeDesk, saveChange } from './change-units';
import type { UnitChangeCalls } from './rpc-change';

const word = z.string().check(z.maxLength(120));
/** A unit is never split into, or merged from, more than a handful. */
const few = 20;
const draftFields = {
  kind: z.enum(UNIT_CHANGES),
  old: z.array(word).check(z.maxLength(few)),
  day: word,
  added: z.array(z.object({ code: word, name: word })).check(z.maxLength(few)),
  keepsOld: z.boolean(),
};
const draftSchema = z.object(draftFields);
const savedSchema = z.object({ ...draftFields, seen: z.string().check(z.maxLength(20)) });

/** Answers of the sidebar Wilayah berubah. */
export const changeAnswers: Answers<UnitChangeCalls, SetupPorts & ViewPorts> = {
  readUnitChange: (ports) => readChangeDesk(ports),
  previewUnitChange: (ports, args) => previewChange(ports, checked(draftSchema, args)),
  saveUnitChange: (ports, args) => {
    const { seen, ...draft } = checked(savedSchema, args);
    return saveChange(ports, draft, seen);
  },
};

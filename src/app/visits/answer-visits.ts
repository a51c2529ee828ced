// Answers the dialog Kunjungan.
import * as z from 'zod/mini';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { Ports } from '../ports';
import { previewSchedule, saveSchedule } from './plan-schedule';
import { readVisitDesk } from './read-visits';
import type { VisitCalls } from './rpc-visits';
import { startVisits } from './start-visits';

const targets = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200));
const previewSchema = z.object({ targets });
const saveSchema = z.object({ targets, seen: z.string().check(z.maxLength(20)) });

/** Answers of the dialog Kunjungan. */
export const visitAnswers: Answers<VisitCalls, Ports> = {
  readVisitDesk: (ports) => readVisitDesk(ports),
  startVisits: (ports) => startVisits(ports),
  previewSchedule: (ports, args) => previewSchedule(ports, checked(previewSchema, args).targets),
  saveSchedule: (ports, args) => {
    const asked = checked(saveSchema, args);
    return saveSchedule(ports, asked.targets, asked.seen);
  },
};

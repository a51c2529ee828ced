// Answers Simpan ke BigQuery.
import * as z from 'zod/mini';
import type { Answers } from '../answers';
import { checked, monthText } from '../checked';
import type { PushPorts } from '../ports-bigquery';
import { readPushDesk } from './push-desk';
import { readPushHealth } from './push-health';
import { pushMonth } from './push-month';
import type { PushCalls } from './rpc-push';
import { savePushPlace } from './save-push-place';

const word = z.string().check(z.maxLength(200));
const monthOrNone = z.union([z.literal(''), monthText]);

export const pushAnswers: Answers<PushCalls, PushPorts> = {
  pushDesk: (ports, args) => readPushDesk(ports, checked(z.object({ month: monthOrNone }), args).month),
  pushPlace: (ports, args) => {
    const fields = { project: word, dataset: word, location: word, month: monthOrNone };
    const { project, dataset, location, month } = checked(z.object(fields), args);
    const place = { project: project.trim(), dataset: dataset.trim(), location: location.trim() };
    return savePushPlace(ports, place, month);
  },
  pushMonth: (ports, args) => {
    const { month } = checked(z.object({ month: monthText }), args);
    const done = pushMonth(ports, month);
    return readPushDesk(ports, month, { done });
  },
  pushHealth: (ports) => ({ checks: readPushHealth(ports) }),
};

// Answers the panel Tindak lanjut.
import * as z from 'zod/mini';
import { FOLLOW_UP_STATES } from '../../core/follow-ups/follow-up';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { Ports } from '../ports';
import type { TaskCalls } from './rpc-tasks';
import { addTask, readTasks, settleTask } from './task-desk';

function text(longest: number) {
  return z.pipe(
    z.string().check(z.maxLength(longest)),
    z.transform((typed) => typed.replace(/\s+/gu, ' ').trim()),
  );
}

const settleSchema = z.object({
  id: z.string().check(z.maxLength(200)),
  seen: z.enum(FOLLOW_UP_STATES),
  state: z.enum(['open', 'done', 'cancelled']),
  note: text(500),
});
const addSchema = z.object({ name: z.string().check(z.regex(/^[a-z0-9]{6,32}$/u)), line: text(2000) });

/** Answers of the panel Tindak lanjut. */
export const taskAnswers: Answers<TaskCalls, Ports> = {
  readTasks: (ports) => readTasks(ports),
  settleTask: (ports, args) => settleTask(ports, checked(settleSchema, args)),
  addTask: (ports, args) => addTask(ports, checked(addSchema, args)),
};

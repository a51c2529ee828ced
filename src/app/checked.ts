// Are the arguments of a page's call what the call takes?
import type * as z from 'zod/mini';
import { failureText } from '../messages/office/app-text';
import { Refusal } from './failure';

/** The arguments as the schema says; throws a Refusal for anything else, since our own pages never send it. */
export function checked<Value>(schema: z.ZodMiniType<Value>, args: unknown): Value {
  const read = schema.safeParse(args);
  if (!read.success) throw new Refusal(failureText.badRequest);
  return read.data;
}

// Checks the arguments of a page's call.
import type * as z from 'zod/mini';
import { failureText } from '../messages/office/app-text';
import { Refusal } from './failure';

/** The arguments, typed by the schema. Throws a Refusal for anything else, which our own pages never send. */
export function checked<Value>(schema: z.ZodMiniType<Value>, args: unknown): Value {
  const read = schema.safeParse(args);
  if (!read.success) throw new Refusal(failureText.badRequest);
  return read.data;
}

// Checks the arguments of a page's call.
import * as z from 'zod/mini';
import { failureText } from '../messages/office/app-text';
import { Refusal } from './failure';

/** The arguments, typed by the schema. Throws a Refusal for anything else, which our own pages never send. */
export function checked<Value>(schema: z.ZodMiniType<Value>, args: unknown): Value {
  const read = schema.safeParse(args);
  if (!read.success) throw new Refusal(failureText.badRequest);
  return read.data;
}

/** `2026-02`, in the years for which an office may have records: months beyond have no neighbours to compare with. */
export const monthText = z.string().check(z.regex(/^(?:19|20|21)\d{2}-\d{2}$/u));

/** `2026-02-13`, in the same years. */
export const dayText = z.string().check(z.regex(/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/u));

// Answers the sidebar Kirim rekap.
import * as z from 'zod/mini';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { Ports } from '../ports';
import { readRecapDesk } from './recap-desk';
import type { RecapCalls } from './rpc-recap';
import { saveRecapLink } from './save-recap-link';

const month = z.string().check(z.regex(/^(?:\d{4}-\d{2})?$/u));
const link = z.string().check(z.maxLength(3000));

/** Answers of the sidebar Kirim rekap. */
export const recapAnswers: Answers<RecapCalls, Ports> = {
  readRecapDesk: (ports, args) => readRecapDesk(ports, checked(z.object({ month }), args).month),
  saveRecapLink: (ports, args) => {
    const asked = checked(z.object({ link, month }), args);
    return saveRecapLink(ports, asked.link.trim(), asked.month);
  },
};

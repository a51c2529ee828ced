// What answers the sidebar "Atur kata-kata pengingat"?
import * as z from 'zod/mini';
import { MAIL_KINDS } from '../../messages/reminders/mail-words';
import { wordsText } from '../../messages/reminders/words-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { Ports } from '../ports';
import { previewWords, readWords, saveWords } from './office-words';
import type { WordsCalls } from './rpc-words';

/** Longer texts never come from our page; how long they may be is said by the rules of the words. */
const words = z.optional(z.string().check(z.maxLength(2000)));

const draft = z.object({
  kind: z.enum(MAIL_KINDS),
  texts: z.object({ subject: words, opening: words, closing: words }),
});

/** Answers of the sidebar. */
export const wordsAnswers: Answers<WordsCalls, Ports> = {
  readWords: (ports) => readWords(ports),
  previewWords: (ports, args) => previewWords(ports, checked(draft, args)),
  saveWords: (ports, args) => ({
    forms: saveWords(ports, checked(draft, args)),
    message: wordsText.saved,
  }),
};

// Answers the page of letters.
import * as z from 'zod/mini';
import { LETTER_KINDS } from '../../core/letters/letter';
import { letterDoneText } from '../../messages/letters/letter-text';
import type { Answers } from '../answers';
import { checked, dayText, monthText } from '../checked';
import type { SetupPorts } from '../ports-setup';
import { cancelLetter, signLetter, signLetters } from './change-letter-state';
import { makeLetters, previewLetters } from './make-letters';
import { printLetters, proposeLetter, readLetters } from './read-letters';
import type { LetterCalls } from './rpc-letters';

const line = z.string().check(z.maxLength(200));
const lines = z.string().check(z.maxLength(4000));
const day = dayText;
const month = monthText;
const kind = z.enum(LETTER_KINDS);
const id = z.string().check(z.regex(/^[a-z0-9-]{8,64}(#\d{1,3})?$/u));
const draftSchema = z.object({
  kind,
  month,
  date: day,
  classification: line,
  sequence: line,
  nature: line,
  attachment: line,
  subject: line,
  recipient: lines,
  copies: lines,
  note: lines,
  units: z.array(line).check(z.maxLength(200)),
  event: z.object({ date: day, time: line, place: line, agenda: lines }),
  basis: lines,
  members: lines,
  stops: lines,
  results: lines,
  visit: line,
});

/** Answers of the page Surat dan laporan. */
export const letterAnswers: Answers<LetterCalls, SetupPorts> = {
  readLetters: (ports) => readLetters(ports),
  proposeLetter: (ports, args) => {
    const asked = checked(z.object({ kind, month, visit: z.optional(line) }), args);
    return proposeLetter(ports, asked.kind, asked.month, asked.visit);
  },
  previewLetter: (ports, args) => previewLetters(ports, checked(draftSchema, args)),
  makeLetter: (ports, args) => {
    const asked = checked(z.object({ id, draft: draftSchema }), args);
    const { ids, numbers, lacking, register } = makeLetters(ports, asked.id, asked.draft);
    const message = [letterDoneText.made(numbers), lacking].filter((text) => text !== '').join(' ');
    return { ids, message, register };
  },
  printLetters: (ports, args) =>
    printLetters(ports, checked(z.object({ ids: z.array(id).check(z.maxLength(200)) }), args).ids),
  signLetters: (ports, args) =>
    signLetters(ports, checked(z.object({ ids: z.array(id).check(z.maxLength(200)) }), args).ids),
  signLetter: (ports, args) => signLetter(ports, checked(z.object({ id }), args).id),
  cancelLetter: (ports, args) => {
    const asked = checked(z.object({ id, reason: line }), args);
    return cancelLetter(ports, asked.id, asked.reason);
  },
};

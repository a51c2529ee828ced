// Answers the sidebar of contacts.
import * as z from 'zod/mini';
import { contactText } from '../../messages/contacts/contact-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal } from '../failure';
import type { Ports } from '../ports';
import { importContacts, previewContacts } from './import-contacts';
import { readContactGaps } from './read-contact-gaps';
import type { ContactCalls } from './rpc-contacts';

/** The most lines that can be planned and written within one call. */
const mostRows = 2000;

const blockFields = {
  rows: z.array(z.array(z.string()).check(z.maxLength(100))),
  answers: z.array(z.object({ line: z.int(), unit: z.string().check(z.maxLength(40)) })),
};
const blockSchema = z.object(blockFields);
const importSchema = z.object({ ...blockFields, seen: z.string().check(z.maxLength(20)) });

/** Answers of the sidebar Kontak. */
export const contactAnswers: Answers<ContactCalls, Ports> = {
  readContactGaps: (ports) => readContactGaps(ports),
  previewContacts: (ports, args) => previewContacts(ports, small(checked(blockSchema, args))),
  importContacts: (ports, args) => {
    const { seen, ...block } = checked(importSchema, args);
    const { added, changed, gaps } = importContacts(ports, small(block), seen);
    return { message: contactText.imported(added, changed), gaps };
  },
};

function small<Block extends { readonly rows: readonly unknown[] }>(block: Block): Block {
  if (block.rows.length > mostRows) throw new Refusal(contactText.tooMany);
  return block;
}

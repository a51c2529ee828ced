// Answers the sidebar of the camat's page.
import * as z from 'zod/mini';
import { isAddress } from '../../core/contacts/contact';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { Ports } from '../ports';
import {
  makeCamatLink,
  proposeCamatAddress,
  readCamatAccess,
  revokeCamatLinks,
  setCamatViewers,
} from './camat-access';
import type { CamatCalls } from './rpc-camat';

const linkWish = z.object({
  label: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  days: z.union([z.literal(7), z.literal(30), z.literal(90)]),
});
const emails = z.array(
  z.string().check(
    z.maxLength(120),
    z.refine((text) => isAddress(text) && !text.includes(';')),
  ),
);

/** Answers of the sidebar Halaman camat. */
export const camatAnswers: Answers<CamatCalls, Ports> = {
  readCamatAccess: (ports) => readCamatAccess(ports),
  proposeCamatAddress: (ports, args) =>
    proposeCamatAddress(
      ports,
      checked(z.object({ address: z.string().check(z.maxLength(500)) }), args).address,
    ),
  makeCamatLink: (ports, args) => makeCamatLink(ports, checked(linkWish, args)),
  revokeCamatLink: (ports, args) =>
    revokeCamatLinks(ports, checked(z.object({ id: z.string().check(z.regex(/^[0-9a-f]{12}$/u)) }), args).id),
  revokeCamatLinks: (ports) => revokeCamatLinks(ports, 'all'),
  setCamatViewers: (ports, args) =>
    setCamatViewers(ports, checked(z.object({ emails: emails.check(z.maxLength(20)) }), args).emails),
};

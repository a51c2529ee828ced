// Answers the dialog Surat edaran.
import * as z from 'zod/mini';
import { ACKNOWLEDGE_STEPS } from '../../core/circulars/acknowledgement';
import type { Answers } from '../answers';
import { checked } from '../checked';
import type { ViewPorts } from '../office/office-view';
import type { SetupPorts } from '../ports-setup';
import { acknowledge } from './acknowledge';
import { addCircular } from './add-circular';
import { makeCircularLinks } from './circular-messages';
import { deskOf, readCircularBook } from './read-circulars';
import type { CircularCalls } from './rpc-circulars';
import { readCircularsToShare, shareInMeeting } from './share-in-meeting';
import { startCirculars } from './start-circulars';

function text(longest: number) {
  return z.pipe(
    z.string().check(z.maxLength(longest)),
    z.transform((typed) => typed.replace(/\s+/gu, ' ').trim()),
  );
}

const draftSchema = z.object({
  issuer: text(200),
  shape: text(60),
  number: text(100),
  date: text(40),
  subject: text(500),
  until: text(40),
  replaces: text(200),
  addressees: text(2000),
  acknowledgeBy: text(40),
  audiences: text(500),
  obligation: text(60),
});
const saidSchema = z.object({
  circular: text(20),
  units: z.array(text(40)).check(z.maxLength(1000)),
  step: z.enum(ACKNOWLEDGE_STEPS),
  person: text(200),
});

const sharedSchema = z.object({ circular: text(20), number: z.string().check(z.regex(/^R-\d{1,6}$/u)) });

/** Answers of the dialog Surat edaran. */
export const circularAnswers: Answers<CircularCalls, SetupPorts & ViewPorts> = {
  readCircularDesk: (ports) => deskOf(readCircularBook(ports)),
  startCirculars: (ports) => startCirculars(ports),
  addCircular: (ports, args) => addCircular(ports, checked(draftSchema, args)),
  makeCircularLinks: (ports, args) =>
    makeCircularLinks(ports, checked(z.object({ circular: text(20) }), args).circular),
  acknowledgeCircular: (ports, args) => acknowledge(ports, checked(saidSchema, args)),
  readCircularsToShare: (ports) => readCircularsToShare(ports),
  shareCircular: (ports, args) => shareInMeeting(ports, checked(sharedSchema, args)),
};

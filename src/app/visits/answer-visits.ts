// Answers the dialog Kunjungan.
import * as z from 'zod/mini';
import { VERDICTS } from '../../core/visits/verdict';
import { VISIT_OUTCOMES } from '../../core/visits/visit';
import { resultText } from '../../messages/visits/result-text';
import { receivedText } from '../../tables/reports/received-text';
import type { Answers } from '../answers';
import { checked } from '../checked';
import { Refusal } from '../failure';
import { startFollowUps } from '../follow-ups/start-follow-ups';
import type { TakerPorts } from '../forms/answer-taker';
import type { ViewPorts } from '../office/office-view';
import type { SetupPorts } from '../ports-setup';
import { previewSchedule, saveSchedule } from './plan-schedule';
import { readVisitDesk } from './read-visits';
import { decideFinding } from './results/decide-finding';
import { readResults } from './results/read-results';
import { recordResult } from './results/record-result';
import { resultDesk } from './results/visit-results';
import type { VisitCalls } from './rpc-visits';
import { startVisits } from './start-visits';

function text(longest: number) {
  return z.string().check(z.maxLength(longest));
}

const targets = z.array(text(60)).check(z.maxLength(200));
const previewSchema = z.object({ targets });
const saveSchema = z.object({ targets, seen: text(20) });
const resultSchema = z.object({
  unitCode: text(40),
  date: text(10),
  seen: text(20),
  outcomes: z
    .array(z.object({ target: text(60), outcome: z.enum(VISIT_OUTCOMES) }))
    .check(z.minLength(1), z.maxLength(200)),
  team: text(1000),
  notes: text(2000),
  photo: text(500),
});
const verdictSchema = z.object({
  key: text(200),
  seen: text(20),
  verdict: z.enum(VERDICTS),
  reason: text(500),
});

/** Answers of the dialog Kunjungan. */
export const visitAnswers: Answers<VisitCalls, SetupPorts & ViewPorts & TakerPorts> = {
  readVisitDesk: (ports) => readVisitDesk(ports),
  startVisits: (ports) => startVisits(ports),
  previewSchedule: (ports, args) => previewSchedule(ports, checked(previewSchema, args).targets),
  saveSchedule: (ports, args) => {
    const asked = checked(saveSchema, args);
    return saveSchedule(ports, asked.targets, asked.seen);
  },
  readVisitResults: (ports) => readResults(ports),
  recordVisitResult: (ports, args) => {
    const asked = checked(resultSchema, args);
    return recordResult(ports, {
      ...asked,
      team: line(asked.team),
      notes: line(asked.notes),
      photo: line(asked.photo),
    });
  },
  startFollowUps: (ports) => {
    const { office, decision } = startFollowUps(ports);
    return { isDone: true, message: resultText.started, desk: resultDesk(ports, office, decision) };
  },
  decideFinding: (ports, args) => {
    const asked = checked(verdictSchema, args);
    const reason = line(asked.reason);
    if (!/[\p{L}\p{N}]/u.test(reason)) throw new Refusal(resultText.noReason);
    return decideFinding(ports, { ...asked, reason });
  },
};

function line(typed: string): string {
  return receivedText(typed).replace(/\s+/gu, ' ').trim();
}

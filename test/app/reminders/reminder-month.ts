// Plays one random month of one random office, with lost, doubled, delayed and killed runs.
import { OfficeBusy } from '../../../src/app/failure';
import { recapView } from '../../../src/app/recap/recap-view';
import { answerTakers } from '../../../src/app/refresh/answer-takers';
import { officeViews } from '../../../src/app/refresh/office-views';
import { sendReminders } from '../../../src/app/reminders/send-reminders';
import { sweepForms } from '../../../src/app/reports/sweep-forms';
import { moment } from '../../core/kasiman';
import type { Fault } from './model-execution';
import {
  digestKey,
  isDigest,
  judgeCount,
  judgeDigestDay,
  judgeDigests,
  judgeReminders,
  ledgerOf,
  type Month,
  type MonthCounts,
  must,
  sendableNow,
} from './month-laws';
import { addDaysTo, isWorkday } from './plain-calendar';
import { type Random, randomFrom } from './random';
import { type Desa, hasSent, randomOffice, sendReport } from './random-office';

export type { MonthCounts } from './month-laws';

/** Plays one month; throws with the day and the seed at the first thing that must not be. */
export function playMonth(seed: number): MonthCounts {
  const random = randomFrom(seed);
  const firstDay = addDaysTo('2026-02-01', random.whole(0, 290));
  const month = beginMonth(seed, random, firstDay);
  const { counts, office, sentKeys } = month;
  const senders = office.units.filter(({ code }) => office.addresses.has(code) || random.chance(0.5));
  refuseSomeMails(month, random.chance(0.3) ? 0.1 : 0);
  for (let number = 0; number < 31; number += 1) playDay(month, senders, addDaysTo(firstDay, number));
  counts.stuck = [...ledgerOf(office.model, 'sedang dikirim').keys()].filter(
    (key) => !sentKeys.has(key),
  ).length;
  return counts;
}

function beginMonth(seed: number, random: Random, firstDay: string): Month {
  return {
    seed,
    random,
    office: randomOffice(random, firstDay),
    counts: {
      runs: 0,
      kills: 0,
      busy: 0,
      lost: 0,
      doubled: 0,
      mails: 0,
      digests: 0,
      waited: 0,
      stuck: 0,
      refused: 0,
      reports: 0,
      lostLedgers: 0,
      sweeps: 0,
      lostSweeps: 0,
      unasked: 0,
    },
    sentKeys: new Set(),
    digestDays: new Set(),
    lastDigest: '',
    triedDigest: '',
    quota: 0,
    isSweeping: false,
    isLedgerLost: false,
    lostDay: '',
  };
}

function refuseSomeMails(month: Month, share: number): void {
  month.office.model.refusal = (mail) => {
    if (month.isSweeping || isDigest(mail) || !month.random.chance(share)) return '';
    month.counts.refused += 1;
    return 'Mail service is not available.';
  };
}

function playDay(month: Month, senders: readonly Desa[], today: string): void {
  const { random, counts, office } = month;
  const { model } = office;
  model.remaining = random.chance(0.3) ? random.whole(0, 26) : random.whole(0, 100);
  playReports(month, senders, today);
  playMorning(month, today);
  if (random.chance(0.15)) {
    counts.lost += 1;
    return;
  }
  const hour = random.chance(0.1) ? random.whole(12, 18) : random.whole(7, 10);
  model.now = moment(`${today} ${String(hour).padStart(2, '0')}:${random.pick(['05', '31', '59'])}`);
  if (random.chance(0.05)) runAtTheSameTime(month);
  if (random.chance(0.01) && model.notebook.has('tab-pengingat')) {
    model.remakeTab('reminders');
    month.isLedgerLost = true;
    counts.lostLedgers += 1;
  }
  remind(month, anyFault(random, 0.12), true);
  model.execution.meanwhile = null;
  if (random.chance(0.2)) {
    counts.doubled += 1;
    remind(month, anyFault(random, 0.1), true);
  }
  if (random.chance(0.05)) remind(month, anyFault(random, 0.1), false);
}

/** In the night some desa report what they owe. */
function playReports({ random, counts, office }: Month, senders: readonly Desa[], today: string): void {
  for (const item of office.owed) {
    for (const unit of senders) {
      const isInSeason = item.start <= today && today <= addDaysTo(item.due, 10);
      if (!isInSeason || hasSent(office, unit, item) || !random.chance(0.03)) continue;
      office.model.now = moment(`${today} 0${random.whole(1, 4)}:30`);
      sendReport(office, unit, item);
      counts.reports += 1;
    }
  }
}

function playMorning(month: Month, today: string): void {
  const { random, counts, office } = month;
  const { model, reported } = office;
  model.now = moment(`${today} 05:30`);
  const hasNews = reported.size > model.rows('reports').length - 1;
  if (random.chance(0.15)) counts.lostSweeps += 1;
  else if (hasNews) sweepInTheMorning(month, anyFault(random, 0.1));
  // A sweep that finds nothing leaves its heartbeat and nothing else that matters here.
  else model.notebook.set('detak:dailyRefresh', `${model.now} `);
}

function sweepInTheMorning({ counts, office: { model } }: Month, fault: Fault | undefined): void {
  counts.sweeps += 1;
  const isDone = model.execution.execute(() => {
    sweepForms(
      { ...model.ports, views: officeViews(() => recapView), takers: answerTakers },
      { isDaily: true },
    );
  }, fault);
  if (!isDone) counts.kills += 1;
}

/** What a run of reminders does itself on a day whose morning's sweep did not come to its end. */
function sweepUnasked(month: Month): boolean {
  const { model } = month.office;
  month.counts.unasked += 1;
  const mails = model.outbox.length;
  month.isSweeping = true;
  try {
    sweepForms({ ...model.ports, views: officeViews(() => recapView), takers: answerTakers });
  } finally {
    month.isSweeping = false;
    // Receipts to those who have reported: no reminders, but they use up the quota.
    const left = model.outbox.splice(mails);
    model.outbox.push(...left.filter(isDigest));
    month.quota = model.remaining;
  }
  return true;
}

/** A second run begins inside a call of the next one. */
function runAtTheSameTime(month: Month): void {
  const { random, counts, office } = month;
  const run = (): void => {
    try {
      sendReminders(office.model.ports, { onlyIfAutomatic: true, sweep: () => false });
      must(month, month.isSweeping, 'two runs at the same time');
    } catch (failure) {
      if (!(failure instanceof OfficeBusy)) throw failure;
      counts.busy += 1;
    }
  };
  office.model.execution.meanwhile = { atCall: random.whole(1, 20), run };
}

/** One run of reminders, judged when it has come to its end or died. */
function remind(month: Month, fault: Fault | undefined, automatic: boolean): void {
  const { counts } = month;
  const { model } = month.office;
  const sendable = sendableNow(month);
  const firstMail = model.outbox.length;
  const refusedBefore = counts.refused;
  month.quota = model.remaining;
  counts.runs += 1;
  const isDone = model.execution.execute(() => {
    sendReminders(model.ports, { onlyIfAutomatic: automatic, sweep: () => sweepUnasked(month) });
  }, fault);
  if (!isDone) counts.kills += 1;
  noticeLostLedger(month);
  const left = model.outbox.slice(firstMail);
  const digests = left.filter(isDigest);
  const reminders = left.filter((mail) => !isDigest(mail));
  judgeReminders(month, sendable, reminders);
  judgeDigests(month, digests);
  counts.mails += reminders.length;
  counts.digests += digests.length;
  const today = model.now.slice(0, 10);
  if (!isDone) {
    if (ledgerOf(model, 'sedang dikirim').has(digestKey(today))) month.triedDigest = today;
    return;
  }
  judgeCount(month, sendable, reminders.length + counts.refused - refusedBefore);
  if (automatic && isWorkday(today) && month.quota - reminders.length >= 1) judgeDigestDay(month);
}

function noticeLostLedger(month: Month): void {
  const { model } = month.office;
  const today = model.now.slice(0, 10);
  if (!month.isLedgerLost || model.notebook.get('tab-pengingat-hilang') !== today) return;
  month.isLedgerLost = false;
  month.lostDay = today;
}

function anyFault(random: Random, share: number): Fault | undefined {
  return random.chance(share)
    ? {
        atCall: random.whole(1, 40),
        when: random.pick(['before', 'after']),
        losesUnflushed: random.chance(0.5),
      }
    : undefined;
}

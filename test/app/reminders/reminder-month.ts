// One random month of one random office: what must hold after each run of reminders, worked out here anew from
// product.md §4.5, with the calendar of JavaScript and nothing of the rules under test.
import { readFormPlaces } from '../../../src/app/forms/form-places';
import { OfficeBusy } from '../../../src/app/office/with-lock';
import { sendReminders } from '../../../src/app/reminders/send-reminders';
import { sweepForms } from '../../../src/app/reports/sweep-forms';
import type { Obligation } from '../../../src/core/obligations/obligation';
import { DEFAULT_TERMS } from '../../../src/core/obligations/obligation-rule';
import { HOLIDAYS_2026 } from '../../../src/core/time/holidays-2026';
import { encodeContact } from '../../../src/tables/contacts/contact-table';
import { encodeObligation } from '../../../src/tables/obligations/obligation-table';
import { encodeUnits } from '../../../src/tables/office/unit-table';
import { encodeSettings } from '../../../src/tables/setup/setting-rows';
import { encodeHolidays } from '../../../src/tables/time/holiday-table';
import { DESA, day, kerjaBakti, moment, obligationId } from '../../core/kasiman';
import { createModel, type Fault, type OfficeModel } from './office-model';

/** What one month counted. */
export interface MonthCounts {
  runs: number;
  kills: number;
  busy: number;
  lost: number;
  doubled: number;
  mails: number;
  digests: number;
  /** Mails that waited because the quota was used up. */
  waited: number;
  /** Keys left in "sedang dikirim" by a kill: shown to staff. */
  stuck: number;
  refused: number;
  reports: number;
  /** The tab Pengingat was deleted and made again. */
  lostLedgers: number;
  sweeps: number;
  /** Mornings without a sweep, and sweeps that a run of reminders made itself. */
  lostSweeps: number;
  unasked: number;
}

const millisecondsPerDay = 24 * 60 * 60 * 1000;
function remembering<Result>(
  work: (date: string, days: number) => Result,
): (date: string, days?: number) => Result {
  const known = new Map<string, Result>();
  return (date, days = 0) => {
    const name = date + days;
    const result = known.get(name) ?? work(date, days);
    known.set(name, result);
    return result;
  };
}
const addDaysTo = remembering((date, days) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10),
);
const weekday = remembering((date) => new Date(`${date}T00:00:00Z`).getUTCDay());
const daysOff = new Set<string>(HOLIDAYS_2026.map(({ date }) => date));
function isWorkday(date: string): boolean {
  return weekday(date) !== 0 && weekday(date) !== 6 && !daysOff.has(date);
}
function laterText(left: string, right: string): string {
  return left > right ? left : right;
}

function digestKey(date: string): string {
  return `ringkasan-camat|${date}|0|kantor|camat`;
}

/** A random number generator that a seed repeats (mulberry32). */
function generator(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    chance: (share: number): boolean => next() < share,
    whole,
    pick: <Item>(items: readonly Item[]): Item => items[whole(0, items.length - 1)]!,
  };
}
type Random = ReturnType<typeof generator>;

/** One thing that a unit owes, in the office's own words. */
interface Owed {
  readonly obligation: string;
  readonly period: string;
  readonly start: string;
  readonly end: string;
  readonly due: string;
}

const camatAddress = 'camat@kasiman.example';
const stages = [-7, -3, 0, 1, 7];

/** The stage whose mail is to go on a day: the latest that has come, for seven days. */
function stageFor(due: string, today: string): number | null {
  const passed = stages.filter((stage) => addDaysTo(due, stage) <= today);
  const latest = passed[passed.length - 1];
  return latest === undefined || addDaysTo(due, latest + 7) < today ? null : latest;
}

interface MonthOffice {
  readonly model: OfficeModel;
  readonly owed: readonly Owed[];
  /** Addresses that are to be mailed, by unit code. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  /** `unit|obligation|period` of what stands in the forms, whether or not the office knows it. */
  readonly reported: Set<string>;
}

function monthsFrom(
  year: number,
  month: number,
): readonly { readonly start: string; readonly end: string }[] {
  return Array.from({ length: 4 }, (_, index) => {
    const start = new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 10);
    const end = new Date(Date.UTC(year, month + index, 0)).toISOString().slice(0, 10);
    return { start, end };
  });
}

function makeOffice(random: Random, firstDay: string): MonthOffice {
  const units = DESA.slice(0, random.whole(1, 4));
  const model = createModel(units.length, moment(`${firstDay} 00:00`));
  const before = new Date(`${firstDay.slice(0, 7)}-01T00:00:00Z`);
  before.setUTCMonth(before.getUTCMonth() - 1);
  const start = before.toISOString().slice(0, 10);
  const owed: Owed[] = [];
  const obligations = Array.from({ length: random.whole(1, 2) }, (_, number): Obligation => {
    const id = obligationId(`kewajiban-${number + 1}`);
    const dueDay = random.whole(1, 12);
    const isDayOfNextMonth = random.chance(0.7);
    const shifts = random.chance(0.6);
    for (const span of monthsFrom(Number(start.slice(0, 4)), Number(start.slice(5, 7)))) {
      const nextMonth = addDaysTo(span.end, 1).slice(0, 7);
      let due = isDayOfNextMonth
        ? `${nextMonth}-${String(dueDay).padStart(2, '0')}`
        : addDaysTo(span.end, dueDay);
      while (shifts && !isWorkday(due)) due = addDaysTo(due, 1);
      owed.push({ obligation: id, period: span.start.slice(0, 7), ...span, due });
    }
    const due = isDayOfNextMonth
      ? ({ kind: 'day-of-next-month', days: dueDay, shiftToWorkingDay: shifts } as const)
      : ({ kind: 'days-after-end', days: dueDay, shiftToWorkingDay: shifts } as const);
    return kerjaBakti(
      { due, effectiveFrom: day(start) },
      { id, name: `Kewajiban ${number + 1}`, start: day(start) },
    );
  });
  const { place, setRows } = model;
  setRows(
    'settings',
    encodeSettings(place('settings'), {
      officeName: 'Kasiman',
      officeCode: '35.22.20',
      tier: 'kecamatan',
      zone: 'WIB',
      headEmail: camatAddress,
      remindersOn: 'ya',
      thanksOn: 'tidak',
    }),
  );
  setRows(
    'units',
    encodeUnits(
      place('units'),
      units.map(({ code, name }) => ({ code, name, link: '' })),
    ),
  );
  setRows(
    'obligations',
    obligations.map((obligation) =>
      encodeObligation(place('obligations'), {
        obligation,
        terms: obligation.rules[0] ?? DEFAULT_TERMS,
        stages,
        formUrl: '',
      }),
    ),
  );
  // Only those that these deadlines can meet: thousands of months are read many times.
  const near = HOLIDAYS_2026.filter(
    ({ date }) => date >= addDaysTo(firstDay, -40) && date <= addDaysTo(firstDay, 90),
  );
  setRows('holidays', encodeHolidays(place('holidays'), near));
  const addresses = new Map<string, string[]>();
  const contacts = units.flatMap(({ code, name }) =>
    Array.from({ length: random.whole(0, 3) }, (_, number) => {
      const shared = random.chance(0.1);
      const email = random.pick([
        `${number}@${name.toLowerCase()}.example`,
        `${number}@${name.toLowerCase()}.example`,
        shared ? 'bersama@kasiman.example' : `Kades@${name}.example`,
        random.chance(0.3) ? 'bukan alamat' : `kasi@${name.toLowerCase()}.example`,
      ]);
      const isReminded = !random.chance(0.1);
      if (isReminded && email.includes('@')) {
        const known = addresses.get(code) ?? [];
        addresses.set(code, [...new Set([...known, email.toLowerCase()])]);
      }
      return encodeContact(place('contacts'), `${code} ${name}`, {
        position: 'Sekretaris Desa',
        name: '',
        email,
        phone: '',
        isMuted: !isReminded,
      });
    }),
  );
  setRows('contacts', contacts);
  model.notebook.set('pengingat-dinyalakan', 'ya');
  const known = owed.filter(({ start: begins }) => begins >= start);
  return { model, owed: known, addresses, reported: new Set() };
}

function formIdOf(obligation: string): string {
  return `formulir-${obligation}`;
}

/** The forms stand in the notebook, as the set-up leaves them. */
function makeForms({ model, owed }: MonthOffice): void {
  for (const { obligation } of owed) {
    model.notebook.set(
      `formulir:${obligation}`,
      [
        formIdOf(obligation),
        'https://forms.example/x?entry.1=~unit~',
        'unit=1',
        'activityDate=2',
        'kinds=3',
      ].join('\n'),
    );
  }
  if (readFormPlaces(Object.fromEntries(model.notebook)).size === 0) throw new Error('forms are not read');
}

/** A village sends its report: it stands in the form, whether or not an event tells of it. */
function sendReport({ model, reported }: MonthOffice, unit: (typeof DESA)[number], owed: Owed): void {
  reported.add(`${unit.code}|${owed.obligation}|${owed.period}`);
  const formId = formIdOf(owed.obligation);
  const activityDate = owed.start;
  const known = model.answers.get(formId) ?? [];
  model.answers.set(formId, [
    ...known,
    {
      responseId: `${unit.code}-${owed.obligation}-${owed.period}`,
      formId,
      submittedAt: model.now,
      respondent: '',
      editUrl: '',
      answersByItemId: new Map<number, string | readonly string[]>([
        [1, `${unit.code} ${unit.name}`],
        [2, activityDate],
        [3, ['Membersihkan lingkungan']],
      ]),
      titlesByItemId: new Map(),
      uploadItemIds: new Set(),
    },
  ]);
}

/** Plays one month; throws with the day and the seed at the first thing that must not be. */
export function playMonth(seed: number): MonthCounts {
  const random = generator(seed);
  const firstDay = addDaysTo('2026-02-01', random.whole(0, 290));
  const office = makeOffice(random, firstDay);
  const { model, owed, addresses, reported } = office;
  makeForms(office);
  const units = DESA.filter(({ code }) => addresses.has(code) || random.chance(0.5));
  const unitCodes = DESA.slice(0, model.rows('units').length - 1).map(({ code }) => code);
  const counts: MonthCounts = {
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
  };
  const refusesNow = random.chance(0.3) ? 0.1 : 0;
  const sentKeys = new Set<string>();
  const refusals = new Map<string, number>();
  const digestDays = new Set<string>();
  let lastDigest = '';
  let triedDigest = '';
  /** Mails that the account could send when the run planned. */
  let quota = 0;
  /** While a run of reminders reads the forms it does not hold the lock: another run may come to its end. */
  let isSweeping = false;
  /** Whether the tab Pengingat was deleted and made again, and nobody has noticed yet; then the day it was noticed. */
  let isLedgerLost = false;
  let lostDay = '';
  const must = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(`seed ${seed}, ${model.now}: ${what}`);
  };
  model.refusal = ({ to, text }) => {
    if (isSweeping || /Keadaan pada/u.test(text) || !random.chance(refusesNow)) return '';
    refusals.set(to, (refusals.get(to) ?? 0) + 1);
    counts.refused += 1;
    return 'Mail service is not available.';
  };

  const ledgerOf = (state: string): ReadonlyMap<string, number> => {
    const { columnsByKey } = model.place('reminders');
    const [key = 0, word = 0] = [columnsByKey.get('key'), columnsByKey.get('state')];
    const found = new Map<string, number>();
    for (const row of model.rows('reminders').slice(1))
      if (row[word - 1] === state)
        found.set(String(row[key - 1]), (found.get(String(row[key - 1])) ?? 0) + 1);
    return found;
  };
  /** What may be sent at this moment: by address the keys, and the keys that go up to the camat. */
  const sendableNow = () => {
    const today = model.now.slice(0, 10);
    const time = model.now.slice(11, 16);
    const [stuck, failed] = [ledgerOf('sedang dikirim'), ledgerOf('gagal')];
    const isOpen = (key: string): boolean =>
      !sentKeys.has(key) && !stuck.has(key) && (failed.get(key) ?? 0) < 3;
    const byAddress = new Map<string, string[]>();
    const camatKeys: string[] = [];
    if (time < '07:30' || time > '16:00') return { byAddress, camatKeys };
    for (const item of owed) {
      const stage = stageFor(item.due, today);
      if (stage === null || item.start > today) continue;
      if (!isWorkday(today) && stage !== 0 && stage !== 1) continue;
      if (isLedgerLost || addDaysTo(item.due, stage) <= lostDay) continue;
      for (const code of unitCodes) {
        if (reported.has(`${code}|${item.obligation}|${item.period}`)) continue;
        const keyFor = (address: string): string =>
          [item.obligation, item.period, stage > 0 ? `+${stage}` : `${stage}`, code, address].join('|');
        for (const address of addresses.get(code) ?? [])
          if (isOpen(keyFor(address)))
            byAddress.set(address, [...(byAddress.get(address) ?? []), keyFor(address)]);
        if (stage === 7 && isOpen(keyFor(camatAddress))) camatKeys.push(keyFor(camatAddress));
      }
    }
    return { byAddress, camatKeys };
  };

  const remind = (fault: Fault | undefined, automatic: boolean): void => {
    const sendable = sendableNow();
    const firstMail = model.outbox.length;
    const refusedBefore = counts.refused;
    quota = model.remaining;
    const today = model.now.slice(0, 10);
    counts.runs += 1;
    const isDone = model.execute(() => {
      sendReminders(model.ports, { onlyIfAutomatic: automatic, sweep: sweepUnasked });
    }, fault);
    if (!isDone) counts.kills += 1;
    if (isLedgerLost && model.notebook.get('tab-pengingat-hilang') === today) {
      isLedgerLost = false;
      lostDay = today;
    }
    const left = model.outbox.slice(firstMail);
    const digests = left.filter(({ text }) => /Keadaan pada/u.test(text));
    const reminders = left.filter(({ text }) => !/Keadaan pada/u.test(text));
    for (const { to, openKeys: openRows } of reminders) {
      const openKeys = openRows.filter((key) => key !== digestKey(today));
      must(openKeys.length > 0, `a mail to ${to} left before it stood in the ledger`);
      const allowed = to === camatAddress ? sendable.camatKeys : (sendable.byAddress.get(to) ?? []);
      for (const key of openKeys) {
        must(!sentKeys.has(key), `${key} was sent twice`);
        must(allowed.includes(key), `${key} was sent and is not owed`);
        sentKeys.add(key);
      }
      must(
        openKeys.length === allowed.length,
        `the mail to ${to} holds ${openKeys.length} of ${allowed.length} things owed`,
      );
    }
    must(
      new Set(reminders.map(({ to }) => to)).size === reminders.length,
      'an address got two mails in one run',
    );
    counts.mails += reminders.length;
    counts.digests += digests.length;
    for (const { openKeys } of digests) {
      must(openKeys.includes(digestKey(today)), 'a digest left before it stood in the ledger');
      must(!digestDays.has(today), 'two digests on one day');
      digestDays.add(today);
      lastDigest = today;
    }
    if (!isDone) {
      if (ledgerOf('sedang dikirim').has(digestKey(today))) triedDigest = today;
      return;
    }
    const tried = left.length - digests.length + counts.refused - refusedBefore;
    const toCamat = sendable.camatKeys.length > 0 ? Math.min(1, quota) : 0;
    const wanted = sendable.byAddress.size;
    const fitting = Math.max(0, Math.min(wanted, quota - 20, quota - toCamat));
    must(tried === toCamat + fitting, `${tried} mails were tried, ${toCamat} + ${fitting} fit`);
    counts.waited += wanted - fitting;
    if (!automatic || !isWorkday(today) || quota - reminders.length < 1) return;
    const monday = addDaysTo(today, -((weekday(today) + 6) % 7));
    const digestDay = owed
      .filter(({ start }) => start <= today)
      .map(({ due }) => addDaysTo(due, 1))
      .filter((date) => date <= today)
      .reduce(laterText, monday);
    // Where the ledger was lost nobody knows whether the day's digest has left: it waits for the next day.
    if (lastDigest < digestDay && triedDigest !== today && lostDay !== today)
      must(false, `the digest of ${digestDay} did not go out`);
  };

  const sweep = (fault: Fault | undefined): void => {
    counts.sweeps += 1;
    const isDone = model.execute(() => {
      sweepForms(model.ports, { isDaily: true });
    }, fault);
    if (!isDone) counts.kills += 1;
  };
  /** What a run of reminders does itself on a day whose morning's sweep did not come to its end. */
  const sweepUnasked = (): boolean => {
    counts.unasked += 1;
    const mails = model.outbox.length;
    isSweeping = true;
    try {
      sweepForms(model.ports);
    } finally {
      isSweeping = false;
      // Receipts to those who have reported: no reminders, but they use up the quota.
      const left = model.outbox.splice(mails);
      model.outbox.push(...left.filter(({ text }) => /Keadaan pada/u.test(text)));
      quota = model.remaining;
    }
    return true;
  };
  const anyFault = (share: number): Fault | undefined =>
    random.chance(share)
      ? {
          atCall: random.whole(1, 40),
          when: random.pick(['before', 'after']),
          losesUnflushed: random.chance(0.5),
        }
      : undefined;

  for (let number = 0; number < 31; number += 1) {
    const today = addDaysTo(firstDay, number);
    const at = (time: string): void => {
      model.now = moment(`${today} ${time}`);
    };
    model.remaining = random.chance(0.3) ? random.whole(0, 26) : random.whole(0, 100);
    for (const item of owed) {
      for (const unit of units.filter(({ code }) => unitCodes.includes(code))) {
        const name = `${unit.code}|${item.obligation}|${item.period}`;
        const isInSeason = item.start <= today && today <= addDaysTo(item.due, 10);
        const isSent = model.answers
          .get(formIdOf(item.obligation))
          ?.some(({ responseId }) => responseId === name.replaceAll('|', '-'));
        if (!isInSeason || isSent || !random.chance(0.03)) continue;
        at(`0${random.whole(1, 4)}:30`);
        sendReport(office, unit, item);
        counts.reports += 1;
      }
    }
    at('05:30');
    const hasNews = reported.size > model.rows('reports').length - 1;
    if (random.chance(0.15)) counts.lostSweeps += 1;
    else if (hasNews) sweep(anyFault(0.1));
    // A sweep that finds nothing leaves its heartbeat and nothing else that matters here.
    else model.notebook.set('detak:dailyRefresh', `${model.now} `);
    if (random.chance(0.15)) {
      counts.lost += 1;
      continue;
    }
    const hour = random.chance(0.1) ? random.whole(12, 18) : random.whole(7, 10);
    at(`${String(hour).padStart(2, '0')}:${random.pick(['05', '31', '59'])}`);
    if (random.chance(0.05)) {
      model.meanwhile = {
        atCall: random.whole(1, 20),
        run: () => {
          try {
            sendReminders(model.ports, { onlyIfAutomatic: true, sweep: () => false });
            must(isSweeping, 'two runs at the same time');
          } catch (failure) {
            if (!(failure instanceof OfficeBusy)) throw failure;
            counts.busy += 1;
          }
        },
      };
    }
    if (random.chance(0.01) && model.notebook.has('tab-pengingat')) {
      model.remakeTab('reminders');
      isLedgerLost = true;
      counts.lostLedgers += 1;
    }
    remind(anyFault(0.12), true);
    model.meanwhile = null;
    if (random.chance(0.2)) {
      counts.doubled += 1;
      remind(anyFault(0.1), true);
    }
    if (random.chance(0.05)) remind(anyFault(0.1), false);
  }
  counts.stuck = [...ledgerOf('sedang dikirim').keys()].filter((key) => !sentKeys.has(key)).length;
  return counts;
}

// What must hold after each run of reminders, worked out anew from docs/rules.md with nothing of the code under test.
import type { LeftMail, OfficeModel } from './office-model';
import { addDaysTo, isWorkday, laterText, weekday } from './plain-calendar';
import type { Random } from './random';
import { camatAddress, type Owed, type RandomOffice, stages } from './random-office';

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

/** A month as it is played, and what has happened in it so far. */
export interface Month {
  readonly seed: number;
  readonly random: Random;
  readonly office: RandomOffice;
  readonly counts: MonthCounts;
  readonly sentKeys: Set<string>;
  readonly digestDays: Set<string>;
  lastDigest: string;
  /** The day whose digest stood open when its run died. */
  triedDigest: string;
  /** Mails that the account could send when the run planned. */
  quota: number;
  /** While a run of reminders reads the forms it does not hold the lock: another run may come to its end. */
  isSweeping: boolean;
  /** Whether the tab Pengingat was deleted and made again, and nobody has noticed yet; then the day it was noticed. */
  isLedgerLost: boolean;
  lostDay: string;
}

/** What may be sent at a moment: by address the keys, and the keys that go up to the camat. */
export interface Sendable {
  readonly byAddress: ReadonlyMap<string, readonly string[]>;
  readonly camatKeys: readonly string[];
}

/** Throws with the seed and the moment where a law does not hold. */
export function must({ seed, office }: Month, holds: boolean, what: string): void {
  if (!holds) throw new Error(`seed ${seed}, ${office.model.now}: ${what}`);
}

/** How often each key of Pengingat stands there in a state. */
export function ledgerOf({ place, rows }: OfficeModel, state: string): ReadonlyMap<string, number> {
  const { columnsByKey } = place('reminders');
  const [key = 0, word = 0] = [columnsByKey.get('key'), columnsByKey.get('state')];
  const found = new Map<string, number>();
  for (const row of rows('reminders').slice(1))
    if (row[word - 1] === state) found.set(String(row[key - 1]), (found.get(String(row[key - 1])) ?? 0) + 1);
  return found;
}

export function sendableNow(month: Month): Sendable {
  const { model, owed } = month.office;
  const time = model.now.slice(11, 16);
  const byAddress = new Map<string, string[]>();
  const camatKeys: string[] = [];
  if (time < '07:30' || time > '16:00') return { byAddress, camatKeys };
  const isOpen = openKeys(month);
  for (const item of owed) {
    const stage = stageToday(month, item);
    if (stage === null) continue;
    for (const { code } of month.office.units) {
      if (month.office.reported.has(`${code}|${item.obligation}|${item.period}`)) continue;
      const keyFor = (address: string): string =>
        [item.obligation, item.period, stage > 0 ? `+${stage}` : `${stage}`, code, address].join('|');
      for (const address of month.office.addresses.get(code) ?? [])
        if (isOpen(keyFor(address)))
          byAddress.set(address, [...(byAddress.get(address) ?? []), keyFor(address)]);
      if (stage === 7 && isOpen(keyFor(camatAddress))) camatKeys.push(keyFor(camatAddress));
    }
  }
  return { byAddress, camatKeys };
}

/** A key is open as long as it was not sent, does not stand as being sent, and has failed less than three times. */
function openKeys({ office, sentKeys }: Month): (key: string) => boolean {
  const [stuck, failed] = [ledgerOf(office.model, 'sedang dikirim'), ledgerOf(office.model, 'gagal')];
  return (key) => !sentKeys.has(key) && !stuck.has(key) && (failed.get(key) ?? 0) < 3;
}

/** The stage whose mail is to go today: the latest that has come, for seven days; null if none. */
function stageToday({ office, isLedgerLost, lostDay }: Month, { due, start }: Owed): number | null {
  const today = office.model.now.slice(0, 10);
  const passed = stages.filter((stage) => addDaysTo(due, stage) <= today);
  const latest = passed[passed.length - 1];
  if (latest === undefined || addDaysTo(due, latest + 7) < today || start > today) return null;
  if (!isWorkday(today) && latest !== 0 && latest !== 1) return null;
  return isLedgerLost || addDaysTo(due, latest) <= lostDay ? null : latest;
}

export function isDigest({ text }: Pick<LeftMail, 'text'>): boolean {
  return /Keadaan pada/u.test(text);
}

export function digestKey(date: string): string {
  return `ringkasan-camat|${date}|0|kantor|camat`;
}

/** Each mail held everything that its address could be told, and nothing else, and nothing twice. */
export function judgeReminders(month: Month, sendable: Sendable, reminders: readonly LeftMail[]): void {
  const { sentKeys, office } = month;
  const today = office.model.now.slice(0, 10);
  for (const { to, openKeys: openRows } of reminders) {
    const keys = openRows.filter((key) => key !== digestKey(today));
    must(month, keys.length > 0, `a mail to ${to} left before it stood in the ledger`);
    const allowed = to === camatAddress ? sendable.camatKeys : (sendable.byAddress.get(to) ?? []);
    for (const key of keys) {
      must(month, !sentKeys.has(key), `${key} was sent twice`);
      must(month, allowed.includes(key), `${key} was sent and is not owed`);
      sentKeys.add(key);
    }
    must(
      month,
      keys.length === allowed.length,
      `the mail to ${to} holds ${keys.length} of ${allowed.length} things owed`,
    );
  }
  const addresses = new Set(reminders.map(({ to }) => to));
  must(month, addresses.size === reminders.length, 'an address got two mails in one run');
}

/** The camat gets at most one digest a day, and none before it stands in the ledger. */
export function judgeDigests(month: Month, digests: readonly LeftMail[]): void {
  const today = month.office.model.now.slice(0, 10);
  for (const { openKeys: keys } of digests) {
    must(month, keys.includes(digestKey(today)), 'a digest left before it stood in the ledger');
    must(month, !month.digestDays.has(today), 'two digests on one day');
    month.digestDays.add(today);
    month.lastDigest = today;
  }
}

/** As many mails were tried as the quota allows, with the reserve of 20 and the camat's first. */
export function judgeCount(month: Month, sendable: Sendable, tried: number): void {
  const { quota } = month;
  const toCamat = sendable.camatKeys.length > 0 ? Math.min(1, quota) : 0;
  const wanted = sendable.byAddress.size;
  const fitting = Math.max(0, Math.min(wanted, quota - 20, quota - toCamat));
  must(month, tried === toCamat + fitting, `${tried} mails were tried, ${toCamat} + ${fitting} fit`);
  month.counts.waited += wanted - fitting;
}

/** A daily run that came to its end on a working day leaves no digest unsent. */
export function judgeDigestDay(month: Month): void {
  const { office, lastDigest, triedDigest, lostDay } = month;
  const today = office.model.now.slice(0, 10);
  const monday = addDaysTo(today, -((weekday(today) + 6) % 7));
  const digestDay = office.owed
    .filter(({ start }) => start <= today)
    .map(({ due }) => addDaysTo(due, 1))
    .filter((date) => date <= today)
    .reduce(laterText, monday);
  // Where the ledger was lost nobody knows whether the day's digest has left: it waits for the next day.
  const isMissing = lastDigest < digestDay && triedDigest !== today && lostDay !== today;
  must(month, !isMissing, `the digest of ${digestDay} did not go out`);
}

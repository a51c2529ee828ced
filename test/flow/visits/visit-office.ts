// Kasiman on the last day of February 2026, with a team and visits in use.
import type { Office } from 'local-office';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { withoutDailyRuns } from '../office-actions';
import { shownCells, shownRecords } from '../sheet-cells';

/** What the visits of these tests check. */
export const targets = ['kerja-bakti'];

/** Before anybody has begun to plan visits. */
export function officeBeforeVisits(): Office {
  return preparedOffice('Kasiman on 28 February, no visits planned', () => {
    const office = withoutDailyRuns(kasimanOffice());
    office.clock.set('2026-02-28T09:00:00+07:00');
    return office;
  });
}

/** With the tab Tim as it is when it is new. */
export function visitOffice(): Office {
  return preparedOffice('Kasiman on 28 February with a team', () => {
    const office = officeBeforeVisits();
    callRpc(office, 'startVisits', {});
    return office;
  });
}

/** Proposes the schedule and saves what was seen. */
export function planSchedule(office: Office) {
  const { seen } = callRpc(office, 'previewSchedule', { targets });
  return callRpc(office, 'saveSchedule', { targets, seen });
}

/** The schedule as Kunjungan shows it: day and desa, in the order of the days. */
export function shownVisits(office: Office): string[] {
  return shownRecords(office, 'Kunjungan')
    .filter(({ Desa = '' }) => Desa !== '')
    .map(({ Desa = '', Tanggal = '' }) => ({ Desa, at: dayOf(Tanggal), Tanggal }))
    .sort((left, right) => left.at - right.at)
    .map(({ Desa, Tanggal }) => `${Tanggal} ${Desa.replace(/^\S+ /u, '')}`);
}

function dayOf(shown: string): number {
  const [day = '', month = '', year = ''] = shown.split(/[ /]/u);
  return Number(year) * 10_000 + monthNumber(month) * 100 + Number(day);
}

function monthNumber(text: string): number {
  const names = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
  const number = names.findIndex((name) => text.startsWith(name)) + 1;
  return number === 0 ? Number(text) : number;
}

/** The cells of the visit to a desa. */
export function visitCells(office: Office, unit: string, headers: readonly string[]): string[][] {
  return shownCells(office, 'Kunjungan', headers, { Desa: unit });
}

/** Reads and writes of the last call; taking the lock counts as a write, writing cells is told apart. */
export function callsOfLast(office: Office) {
  const { read, write, byMethod } = office.executions[office.executions.length - 1]?.calls ?? {
    read: 0,
    write: 0,
    byMethod: {},
  };
  const cellWrites = Object.entries(byMethod).filter(([name]) => /setValues?$|appendRow$/u.test(name)).length;
  return { reads: read, writes: write, cellWrites };
}

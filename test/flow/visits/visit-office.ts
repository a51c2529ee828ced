// Kasiman on the last day of February 2026, with a team and visits in use.
import type { Office } from 'local-office';
import type { Verdict } from '../../../src/core/visits/verdict';
import type { VisitOutcome } from '../../../src/core/visits/visit';
import { callRpc, kasimanOffice, preparedOffice } from '../kasiman';
import { sendReport, withoutDailyRuns } from '../office-actions';
import { shownCells, shownRecords, typeIn, typeRow } from '../sheet-cells';

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

/** Betet reported February's kerja bakti in time; its planned visit on Saturday 14 March has not been answered. */
export function reportedOffice(): Office {
  return preparedOffice('Betet reported February, visited on 14 March', () => {
    const office = visitOffice();
    sendReport(office, '2026-03-02T08:00:00', 'Betet', '2026-02-20');
    typeRow(office, 'Jadwal', {
      Desa: '35.22.20.2002 Betet',
      Kewajiban: 'kerja-bakti',
      'Tanggal rencana': '14 Maret 2026',
    });
    planSchedule(office);
    office.clock.set('2026-03-16T09:00:00+07:00');
    return office;
  });
}

/** The same after staff entered what the visit found. */
export function contradictedOffice(): Office {
  return preparedOffice('a visit contradicts the report of Betet', () => {
    const office = reportedOffice();
    typeIn(office, 'Kunjungan', 'Betet', 'Periode', 'Februari 2026');
    enterResult(office, 'not-held');
    return office;
  });
}

/** What the page would send for the visit to Betet, as it stands now. */
export function resultAsked(office: Office, outcome: VisitOutcome) {
  const { waiting } = callRpc(office, 'readVisitResults', {});
  const visit = waiting.find(({ unit }) => unit === 'Betet');
  if (!visit) throw new Error('no visit waits');
  const { unitCode, date, seen } = visit;
  const outcomes = [{ target: 'kerja-bakti', outcome }];
  return { unitCode, date, seen, outcomes, team: '', notes: 'Lokasi belum dibersihkan', photo: '' };
}

/** Staff enter what was found at Betet. */
export function enterResult(office: Office, outcome: VisitOutcome) {
  return callRpc(office, 'recordVisitResult', resultAsked(office, outcome));
}

/** What the page would send for the one finding that stands. */
export function verdictAsked(office: Office, verdict: Verdict, reason: string) {
  const [finding] = callRpc(office, 'readVisitResults', {}).findings;
  if (!finding) throw new Error('no finding stands');
  return { key: finding.key, seen: finding.seen, verdict, reason };
}

/** Staff decide about it. */
export function decide(office: Office, verdict: Verdict, reason = 'Fotonya cocok') {
  return callRpc(office, 'decideFinding', verdictAsked(office, verdict, reason));
}

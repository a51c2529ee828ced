// The criteria of visits that join several parts of the core: what survives, who goes, what a finding leaves, whom one tells.

import { buildComplianceMatrix } from '../../../src/core/compliance/compliance';
import { tallyCells } from '../../../src/core/compliance/tally';
import { changeFindings } from '../../../src/core/follow-ups/finding-rows';
import { type FollowUp, findingKeyOf } from '../../../src/core/follow-ups/follow-up';
import type { ReminderKey } from '../../../src/core/reminders/reminder-ledger';
import { visitRemindersDue } from '../../../src/core/reminders/visit-reminder';
import { type PlacedVisit, visitGroups } from '../../../src/core/visits/schedule/standing-visits';
import { proposeVisits } from '../../../src/core/visits/schedule/visit-proposal';
import type { TeamMember } from '../../../src/core/visits/team';
import type { FindingVerdict } from '../../../src/core/visits/verdict';
import type { VisitRow } from '../../../src/core/visits/visit';
import { day, desa, kerjaBakti, matrixOf, moment, obligationId, periodId, reportOf } from '../kasiman';
import { codeOf, kasiman, memberOf, names, teamAwayOn } from './office';

const base = kasiman();

/** The rows of Kunjungan once a proposal is saved. */
function saved(rows: readonly PlacedVisit[], today: string, team: readonly TeamMember[] = teamAwayOn()) {
  const { change } = proposeVisits({
    ...base,
    rows,
    team,
    obligations: [kerjaBakti()],
    today: day(today),
  });
  const kept = rows.flatMap((placed): PlacedVisit[] => {
    const value = change.changedRows.get(placed.row);
    return value === undefined ? [placed] : value === null ? [] : [{ ...placed, value }];
  });
  return [...kept, ...change.added.map((value, index) => ({ value, row: 100 + kept.length + index }))];
}

function rowOf(rows: readonly PlacedVisit[], name: string): VisitRow {
  const found = rows.find(({ value }) => value.unit === codeOf(name))?.value;
  if (found === undefined) throw new Error(`no visit to ${name}`);
  return found;
}

function changed(rows: readonly PlacedVisit[], name: string, more: Partial<VisitRow>): PlacedVisit[] {
  return rows.map((placed) =>
    placed.value.unit === codeOf(name) ? { ...placed, value: { ...placed.value, ...more } } : placed,
  );
}

test('A3: moved date, Surat tugas, outcome survive', () => {
  let rows = saved([], '2026-02-28');
  expect(rows).toHaveLength(names.length);
  rows = changed(rows, 'Batokan', { date: day('2026-03-11') });
  rows = changed(rows, 'Betet', { assignment: '090/1' });
  rows = changed(rows, 'Tembeling', { outcome: 'cancelled' });
  const again = saved(rows, '2026-03-01');
  expect(rowOf(again, 'Batokan').date).toBe('2026-03-11');
  expect(rowOf(again, 'Betet')).toMatchObject({ date: '2026-03-25', assignment: '090/1' });
  expect(rowOf(again, 'Tembeling')).toMatchObject({ date: '2026-04-08', outcome: 'cancelled' });
});

test('A7: Kapolsek changed on 1 May: April letters keep the old name', () => {
  const old = memberOf('Kapolsek', { name: 'AKP Lama', until: day('2026-04-30') });
  const next = memberOf('Kapolsek', { name: 'AKP Baru', from: day('2026-05-01') });
  const [camat, , danramil] = teamAwayOn();
  if (camat === undefined || danramil === undefined) throw new Error('no team');
  const rows = saved([], '2026-02-28', [camat, old, next, danramil]);
  expect(rowOf(rows, 'Sidomukti')).toMatchObject({ date: '2026-04-23' });
  expect(rowOf(rows, 'Sidomukti').team).toContain('AKP Lama');
  expect(rowOf(rows, 'Besah').team).toContain('AKP Baru');
  const later = saved(changed(rows, 'Sidomukti', { outcome: 'held' }), '2026-05-02', [camat, next, danramil]);
  expect(rowOf(later, 'Sidomukti').team).toContain('AKP Lama');
});

const key = { unit: desa(2), obligationId: obligationId('kerja-bakti'), periodId: periodId('2026-02') };
const visits = [
  { ...key, id: 'k1', date: day('2026-03-14'), outcome: 'not-held' as const, members: [], notes: '' },
];
const reports = [reportOf(desa(2), '2026-02-20', '2026-03-02 08:00')];
const before = matrixOf({ reports, visits, today: '2026-03-16' });

function cellOf({ cells }: typeof before) {
  const cell = cells.find(({ expected }) => expected.unit.code === desa(2));
  if (cell === undefined) throw new Error('no cell');
  return cell;
}

test('A8: tidak terlaksana against a fulfilled cell: temuan, one follow-up row after three refreshes', () => {
  expect(cellOf(before)).toMatchObject({ state: 'contradicted', isFulfilled: true });
  const open = [{ ...key, visitedOn: day('2026-03-14') }];
  let rows: { value: FollowUp; row: number }[] = [];
  for (let refresh = 0; refresh < 3; refresh += 1) {
    const { missing } = changeFindings(rows, open, day('2026-03-16'));
    rows = [
      ...rows,
      ...missing.map((finding, index) => ({
        row: rows.length + index + 2,
        value: {
          key: findingKeyOf(finding),
          text: '',
          kind: 'finding' as const,
          origin: '',
          owner: '',
          due: null,
          state: 'open' as const,
          response: '',
          verdict: null,
          closedOn: null,
          evidence: '',
          obligation: '',
          discussed: '',
          answers: '',
        },
      })),
    ];
  }
  expect(rows.map(({ value }) => value.key)).toEqual([findingKeyOf(key)]);
});

test('A9: laporan benar restores tepat waktu, completeness unchanged', () => {
  const verdict: FindingVerdict = { ...key, verdict: 'report-right', at: moment('2026-03-27 10:15') };
  const { expected, today } = before;
  const after = buildComplianceMatrix({
    expected,
    today,
    reports,
    visits,
    verdicts: [verdict],
    plans: [],
    calendar: base.calendar,
  });
  expect(cellOf(after)).toMatchObject({ state: 'on-time', explainedOn: '2026-03-27' });
  const shares = [before, after].map(({ cells }) => {
    const { expected: owed, fulfilled } = tallyCells(cells);
    return [owed, fulfilled];
  });
  expect(shares[0]).toEqual(shares[1]);
});

test('A10: reminder run twice, then moved by a day: 3 members → 3 + 0 + 3 mails', () => {
  const team = ['Camat', 'Kapolsek', 'Danramil'].map((position) =>
    memberOf(position, { email: `${position.toLowerCase()}@tim.example` }),
  );
  const rows = saved([], '2026-02-28', team);
  const dueOn = (placed: readonly PlacedVisit[], spent: ReadonlySet<ReminderKey>, today: string) =>
    visitRemindersDue(visitGroups(placed), team, spent, day(today));
  const first = dueOn(rows, new Set(), '2026-03-06');
  const spent = new Set(first.map((due) => due.key));
  const moved = changed(rows, 'Batokan', { date: day('2026-03-10') });
  expect([
    first.length,
    dueOn(rows, spent, '2026-03-06').length,
    dueOn(moved, spent, '2026-03-09').length,
  ]).toEqual([3, 0, 3]);
});

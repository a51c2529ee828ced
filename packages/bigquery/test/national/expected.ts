// What the questions must answer, worked out row by row without SQL.
import { type EventRow, kabupatens } from './events';

export type Cell = string | number | boolean | null;
export type Table = readonly Readonly<Record<string, Cell>>[];

/** What is asked: the last words, the sums of them, and the questions. */
export const ANSWERS = ['current', 'summary', 'trend', 'streak', 'worst'] as const;

export type Answers = Readonly<Record<(typeof ANSWERS)[number], Table>>;

export function expectedAnswers(rows: readonly EventRow[]): Answers {
  const current = expectedCurrent(rows);
  const summary = expectedSummary(current);
  return {
    current: current.map(shownOf),
    summary,
    trend: expectedTrend(summary),
    streak: expectedStreak(current),
    worst: expectedWorst(summary),
  };
}

/** A row as it is kept. */
function shownOf({ desa_code: desa, period, obligation, status, visit, is_closed }: EventRow): Table[number] {
  return {
    provinsi_code: desa.slice(0, 2),
    kabupaten_code: desa.slice(0, 5),
    kecamatan_code: desa.slice(0, 8),
    desa_code: desa,
    period,
    obligation,
    status,
    visit,
    is_closed,
    due_date: period,
  };
}

/** Answers without an order of their own, as `expectedAnswers` sorts them. */
export function byKey(current: Table): Table {
  return sorted(current, (row) => `${row.desa_code} ${row.period} ${row.obligation}`);
}

/** The last word on each desa, period and obligation. */
function expectedCurrent(rows: readonly EventRow[]): readonly EventRow[] {
  const winners = new Map<string, EventRow>();
  for (const row of rows) {
    const isOurs =
      kabupatens.some((kabupaten) => kabupaten === row.landed) && row.desa_code.startsWith(row.landed);
    if (!isOurs) continue;
    const key = `${row.desa_code} ${row.period} ${row.obligation}`;
    const standing = winners.get(key);
    if (standing === undefined || isLater(row, standing)) winners.set(key, row);
  }
  return sorted(
    [...winners.values()].filter(({ status }) => status !== 'VOID'),
    keyOf,
  );
}

function isLater(row: EventRow, standing: EventRow): boolean {
  if (row.rev !== standing.rev) return row.rev > standing.rev;
  if (row.recorded_at !== standing.recorded_at) return row.recorded_at > standing.recorded_at;
  return row.event_id > standing.event_id;
}

function keyOf({ desa_code: desa, period, obligation }: EventRow): string {
  return `${desa} ${period} ${obligation}`;
}

/** The sums of a recap; null while something is open. */
function expectedSummary(current: readonly EventRow[]): Table {
  const groups = grouped(current, ({ desa_code: desa, period, obligation }) =>
    [desa.slice(0, 8), period, obligation].join(' '),
  );
  return [...groups].map(([key, rows]) => {
    const [kecamatan = '', period = '', obligation = ''] = key.split(' ');
    const count = (test: (row: EventRow) => boolean): number => rows.filter(test).length;
    const open = count(({ status }) => status === 'OPEN');
    const closed = (sum: number): number | null => (open === 0 ? sum : null);
    return {
      provinsi_code: kecamatan.slice(0, 2),
      kabupaten_code: kecamatan.slice(0, 5),
      kecamatan_code: kecamatan,
      period,
      obligation,
      open_reports: open,
      expected: closed(count(({ status }) => status !== 'EXEMPT')),
      fulfilled: closed(count(({ status }) => status === 'ON_TIME' || status === 'LATE')),
      on_time: closed(count(({ status }) => status === 'ON_TIME')),
      waived: closed(count(({ status }) => status === 'EXEMPT')),
      visited: closed(count(({ visit }) => visit !== 'NONE')),
      contradicted: closed(count(({ visit }) => visit === 'CONTRADICTED')),
    };
  });
}

interface Sums {
  readonly expected: number | null;
  readonly fulfilled: number | null;
  readonly on_time: number | null;
}

/** Null where nothing is known, as SUM has it. */
function sumOf(rows: readonly Sums[], field: keyof Sums): number | null {
  const known = rows.flatMap((row) => row[field] ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function rateOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

function monthOf(period: unknown): number {
  const [year = 0, month = 0] = String(period).split('-').map(Number);
  return year * 12 + month;
}

function expectedTrend(summary: Table): Table {
  const areas = summary.flatMap((row) =>
    ['00', row.provinsi_code, row.kabupaten_code].map((area) => ({ row, area: String(area) })),
  );
  const groups = grouped(areas, ({ row, area }) => `${area} ${row.obligation} ${monthOf(row.period)}`);
  const completenessByKey = new Map<string, number | null>();
  return [...groups].map(([key, members]) => {
    const [area = '', obligation = '', number = ''] = key.split(' ');
    const rows = members.map(({ row }) => row as unknown as Sums & { period: string });
    const [expected, fulfilled, onTime] = (['expected', 'fulfilled', 'on_time'] as const).map((field) =>
      sumOf(rows, field),
    ) as [number | null, number | null, number | null];
    const completeness = rateOf(fulfilled, expected);
    completenessByKey.set(key, completeness);
    const last = completenessByKey.get(`${area} ${obligation} ${Number(number) - 1}`) ?? null;
    const first = rows[0]?.period ?? '';
    return {
      area_code: area,
      obligation,
      month: Number(first.slice(0, 4)) * 100 + Number(first.slice(5, 7)),
      kecamatan_counted: rows.filter((row) => row.expected !== null).length,
      kecamatan_open: rows.filter((row) => row.expected === null).length,
      expected,
      fulfilled,
      on_time: onTime,
      completeness,
      timeliness: rateOf(onTime, expected),
      change: last === null || completeness === null ? null : completeness - last,
    };
  });
}

function expectedStreak(current: readonly EventRow[]): Table {
  const groups = grouped(current, ({ desa_code: desa, obligation }) => `${desa} ${obligation}`);
  const found = [...groups].flatMap(([key, rows]) => {
    const [desa = '', obligation = ''] = key.split(' ');
    const settled = sorted(rows, ({ period }) => period).filter(({ status }) =>
      ['ON_TIME', 'LATE', 'MISSING'].includes(status),
    );
    const run = settled.slice(settled.findLastIndex(({ status }) => status !== 'MISSING') + 1);
    if (run.length < 2) return [];
    return {
      provinsi_code: desa.slice(0, 2),
      kabupaten_code: desa.slice(0, 5),
      kecamatan_code: desa.slice(0, 8),
      desa_code: desa,
      obligation,
      missed: run.length,
      first_missed: run[0]?.period ?? '',
      last_missed: run.at(-1)?.period ?? '',
    };
  });
  return found.sort((left, right) => right.missed - left.missed);
}

function expectedWorst(summary: Table): Table {
  const newest = new Map<string, number>();
  for (const { obligation, expected, period } of summary)
    if (expected !== null)
      newest.set(String(obligation), Math.max(newest.get(String(obligation)) ?? 0, monthOf(period)));
  const recent = summary.filter(
    ({ obligation, period }) => monthOf(period) > (newest.get(String(obligation)) ?? Infinity) - 3,
  );
  const groups = grouped(recent, ({ kecamatan_code: kecamatan, obligation }) => `${kecamatan} ${obligation}`);
  const rows = [...groups].flatMap(([key, members]) => {
    const [kecamatan = '', obligation = ''] = key.split(' ');
    const sums = members as unknown as readonly Sums[];
    const [expected, fulfilled] = [sumOf(sums, 'expected'), sumOf(sums, 'fulfilled')];
    if (expected === null || fulfilled === null || expected < 10) return [];
    return {
      provinsi_code: kecamatan.slice(0, 2),
      kabupaten_code: kecamatan.slice(0, 5),
      kecamatan_code: kecamatan,
      obligation,
      expected,
      fulfilled,
      completeness: fulfilled / expected,
    };
  });
  return rows.sort((left, right) => left.completeness - right.completeness).slice(0, 50);
}

/** By ascending keys. */
function grouped<Row>(
  rows: readonly Row[],
  keyOfRow: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of sorted(rows, keyOfRow)) {
    const key = keyOfRow(row);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(row);
  }
  return groups;
}

/** By code units, as both engines sort texts; what has the same key keeps its order. */
function sorted<Row>(rows: readonly Row[], keyOfRow: (row: Row) => string): readonly Row[] {
  return [...rows].sort((left, right) => {
    const [first, second] = [keyOfRow(left), keyOfRow(right)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

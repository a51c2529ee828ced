// Random rows of landing tables: revisions, ties, withdrawn rows, rows that belong to another kabupaten.
import fc from 'fast-check';

/** A row of a landing table, without what no question reads. */
export interface EventRow {
  readonly event_id: string;
  readonly desa_code: string;
  readonly period: string;
  readonly obligation: string;
  readonly status: string;
  readonly visit: string;
  readonly is_closed: boolean;
  readonly rev: number;
  /** Seconds since 1970. */
  readonly recorded_at: number;
  /** Whose table it was saved into. */
  readonly landed: string;
}

export const kabupatens = ['11.01', '35.22', '35.23'] as const;

const desa = fc
  .tuple(fc.constantFrom(...kabupatens), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 8 }))
  .map(([kabupaten, kecamatan, number]) => `${kabupaten}.0${kecamatan}.${2000 + number}`);

const periods = ['2025-11-01', '2026-01-01', '2026-02-01', '2026-02-14', '2026-03-01'];

const row: fc.Arbitrary<EventRow> = fc
  .record({
    event_id: fc
      .tuple(fc.constantFrom('a', 'B', 'c0'), fc.nat(99))
      .map(([source, turn]) => `${source}-${turn}`),
    desa_code: desa,
    period: fc.constantFrom(...periods),
    obligation: fc.constantFrom('kerja-bakti', 'kerja-bakti', 'siskamling'),
    status: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom('ON_TIME', 'LATE', 'MISSING', 'MISSING') },
      { weight: 3, arbitrary: fc.constantFrom('EXEMPT', 'VOID', 'OPEN') },
    ),
    visit: fc.constantFrom('NONE', 'NONE', 'VERIFIED', 'CONTRADICTED'),
    is_closed: fc.boolean(),
    rev: fc.integer({ min: 1_773_108_000, max: 1_773_108_002 }),
    recorded_at: fc.integer({ min: 1_773_108_000, max: 1_773_108_002 }),
    strayed: fc.option(fc.constantFrom(...kabupatens), { freq: 12, nil: null }),
  })
  .map(({ strayed, ...fields }) => ({ ...fields, landed: strayed ?? fields.desa_code.slice(0, 5) }));

/** Ids are unique, as the add-in makes them: two equal rows would be one. */
export const eventRows: fc.Arbitrary<readonly EventRow[]> = fc
  .array(row, { minLength: 0, maxLength: 600, size: 'max' })
  .map((rows) => rows.map((each, index) => ({ ...each, event_id: `${each.event_id}-${index}` })));

/** Data set `number` of those that both engines are asked about. */
export function dataSet(number: number): readonly EventRow[] {
  return fc.sample(eventRows, { seed: 20_261_129 + number, numRuns: 1 })[0] ?? [];
}

/** The cells of a row in the order of the landing table's columns. */
export function cellsOf(event: EventRow): readonly (string | number | boolean | null)[] {
  const { desa_code: code, rev } = event;
  return [
    1,
    event.event_id,
    code,
    code.slice(0, 8),
    code.slice(0, 5),
    code.slice(0, 2),
    event.period,
    event.obligation,
    event.status,
    event.visit,
    event.is_closed,
    event.period,
    null,
    rev,
    'ab12cd34',
    `pantau_${rev}`,
    event.recorded_at,
    '0.1.0',
  ];
}

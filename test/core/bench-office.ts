// An office of any size, and the time it takes from rows to rates, for bench/matrix.mjs.
import { summariseForCamat } from '../../src/core/camat/summary';
import { buildComplianceMatrix } from '../../src/core/compliance/compliance';
import { expectedReports } from '../../src/core/compliance/expected-report';
import { addTallies, EMPTY_TALLY, type Tally } from '../../src/core/compliance/tally';
import type { Obligation } from '../../src/core/obligations/obligation';
import type { Unit } from '../../src/core/office/unit';
import type { Report } from '../../src/core/reports/report';
import type { PlainDate } from '../../src/core/time/plain-date';
import { CALENDAR, day, kerjaBakti, moment, obligationId, reportOf, ruleOf, unitOf } from './kasiman';

export interface BenchSize {
  readonly units: number;
  readonly obligations: number;
  /** From January 2024. */
  readonly months: number;
  /** The share of cells that get a report, in tenths of 1. */
  readonly share: number;
}

export interface BenchOffice {
  readonly units: readonly Unit[];
  readonly obligations: readonly Obligation[];
  readonly reports: readonly Report[];
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export interface Measurement {
  readonly cells: number;
  /** The median run. */
  readonly milliseconds: number;
  readonly quickest: number;
  readonly slowest: number;
}

const START = day('2024-01-01');

/** Rows to measure with; making them is not measured. */
export function makeOffice(size: BenchSize): BenchOffice {
  const units = Array.from({ length: size.units }, (_, number) => unitAt(number));
  const obligations = Array.from({ length: size.obligations }, (_, number) => obligationAt(number));
  const months = Array.from({ length: size.months }, (_, number) => monthAt(number));
  const reports = obligations.flatMap(({ id }) =>
    months.flatMap((month, number) =>
      units
        .filter((_, unitNumber) => (unitNumber * 7 + number * 3) % 10 < size.share * 10)
        .map((unit, unitNumber) =>
          reportIn(id, unit, { month, next: monthAt(number + 1), number: unitNumber }),
        ),
    ),
  );
  return { units, obligations, reports, from: START, to: day(`${monthAt(size.months - 1)}-28`) };
}

/** From rows to the camat's summary. */
export function summariseOffice(office: BenchOffice): Tally {
  const rows = { ...office, calendar: CALENDAR, waivers: [], visits: [], plans: [], today: office.to };
  const matrix = buildComplianceMatrix({ ...rows, expected: expectedReports(rows) });
  const { obligations } = summariseForCamat(matrix, office.to);
  return obligations
    .flatMap(({ history }) => history.map(({ tally }) => tally))
    .reduce(addTallies, EMPTY_TALLY);
}

/** The first runs also warm the compiler. */
export function measure(
  office: BenchOffice,
  work: (office: BenchOffice) => Tally,
  runs: number,
): Measurement {
  let cells = 0;
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    const { expected, openExpected } = work(office);
    cells = expected + openExpected;
    return performance.now() - begin;
  }).sort((left, right) => left - right);
  const at = (number: number) => times[number] ?? Number.NaN;
  return { cells, milliseconds: at(runs >> 1), quickest: at(0), slowest: at(runs - 1) };
}

/** Twelve desa to a kecamatan, the kecamatan spread over eighty provinces. */
function unitAt(number: number): Unit {
  const kecamatan = Math.floor(number / 12);
  const province = two(11 + (kecamatan % 80));
  const regency = two(1 + (Math.floor(kecamatan / 80) % 60));
  const code = `${province}.${regency}.${two(1 + Math.floor(kecamatan / 4800))}.${2001 + (number % 12)}`;
  return unitOf(code, `Desa ${number}`);
}

function obligationAt(number: number): Obligation {
  const rules = [ruleOf({ effectiveFrom: START })];
  return kerjaBakti({}, { id: obligationId(`kewajiban-${number}`), start: START, rules });
}

/** `YYYY-MM`. */
function monthAt(number: number): string {
  return `${2024 + Math.floor(number / 12)}-${two(1 + (number % 12))}`;
}

/** Every seventh report comes on the 20th of the next month: late. */
function reportIn(
  id: Obligation['id'],
  unit: Unit,
  when: { readonly month: string; readonly next: string; readonly number: number },
): Report {
  const receivedOn = when.number % 7 === 0 ? `${when.next}-20` : `${when.month}-28`;
  return reportOf(asRead(unit.code), asRead(`${when.month}-13`), `${receivedOn} 09:00`, {
    id: asRead(`2_ABaOnu${id}${when.month}${unit.code}`),
    obligationId: id,
    receivedAt: moment(asRead(`${receivedOn} 09:00`)),
  });
}

/** Texts as they come from a workbook: whole, not pieces that are joined at first use. */
function asRead<Text extends string>(text: Text): Text {
  return JSON.parse(JSON.stringify(text));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

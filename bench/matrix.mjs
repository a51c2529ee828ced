// How long does the whole law of the office take, from a kecamatan to the country?
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
export { buildComplianceMatrix } from './src/core/compliance';
export { expectedReports } from './src/core/expected-report';
export { HOLIDAYS_2026 } from './src/core/holidays-2026';
export { DEFAULT_TERMS } from './src/core/obligation-rule';
export { summariseForCamat } from './src/core/summary';
export { buildWorkingCalendar } from './src/core/working-calendar';
`;

/** The core as it ships, bundled into one module and loaded. */
async function loadCore() {
  const folder = await mkdtemp(join(tmpdir(), 'pantau-desa-bench-'));
  const outfile = join(folder, 'core.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'es2019',
    outfile,
  });
  const core = await import(pathToFileURL(outfile).href);
  await rm(folder, { recursive: true });
  return core;
}

const pad = (value, width) => String(value).padStart(width, '0');

function unitAt(number) {
  const code = `${pad(11 + (number % 80), 2)}.${pad(1 + (Math.floor(number / 80) % 60), 2)}.01.${2001 + Math.floor(number / 4800)}`;
  return {
    code,
    name: `Desa ${number}`,
    kind: 'desa',
    isOffice: false,
    activeIntervals: [{ start: '1945-08-17', end: null }],
  };
}

function obligationAt(core, number) {
  return {
    id: `kewajiban-${number}`,
    name: `Kewajiban ${number}`,
    owner: '',
    legalBasis: '',
    form: 'activity',
    start: '2020-01-01',
    end: null,
    reminderPolicyId: null,
    rules: [{ ...core.DEFAULT_TERMS, effectiveFrom: '2020-01-01' }],
  };
}

/** Two of three cells get a report; every seventh of them came late. */
function reportsFor(units, obligations, months) {
  const reports = [];
  const shared = { evidence: { before: [], after: [], other: [] }, details: {}, flags: [] };
  for (const { id: obligationId } of obligations) {
    for (const { year, month } of months) {
      units.forEach(({ code }, number) => {
        if ((number + month) % 3 === 0) return;
        const received = (number + month) % 7 === 0 ? `${year}-${pad(month, 2)}-28` : null;
        const next = month === 12 ? `${year + 1}-01-20` : `${year}-${pad(month + 1, 2)}-20`;
        reports.push({
          id: `${obligationId}-${year}-${month}-${number}`,
          revision: 0,
          unit: code,
          obligationId,
          activityDate: `${year}-${pad(month, 2)}-13`,
          receivedAt: `${received ?? next}T09:00:00`,
          review: 'received',
          returnedAt: null,
          resubmittedAt: null,
          population: null,
          proxySource: null,
          ...shared,
        });
      });
    }
  }
  return reports;
}

function officeOf(core, { units: unitCount, obligations: obligationCount, months: monthCount }) {
  const units = Array.from({ length: unitCount }, (_, number) => unitAt(number));
  const obligations = Array.from({ length: obligationCount }, (_, number) => obligationAt(core, number));
  const months = Array.from({ length: monthCount }, (_, number) => ({
    year: 2024 + Math.floor(number / 12),
    month: 1 + (number % 12),
  }));
  const last = months[monthCount - 1];
  return { units, obligations, from: '2024-01-01', to: `${last.year}-${pad(last.month, 2)}-28`, months };
}

/** From rows to the camat's summary. */
function work(core, office, reports) {
  const calendar = core.buildWorkingCalendar(core.HOLIDAYS_2026);
  const expected = core.expectedReports({ ...office, calendar, waivers: [] });
  const matrix = core.buildComplianceMatrix({
    expected,
    reports,
    visits: [],
    plans: [],
    calendar,
    today: office.to,
  });
  return { cells: matrix.cells.length, summary: core.summariseForCamat(matrix, office.to) };
}

/** Rows as they come from a workbook: their texts are whole, not pieces that are joined at first use. */
function asRead(rows) {
  const whole = (value) => (typeof value === 'string' ? Buffer.from(value).toString() : value);
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, whole(value)])),
  );
}

/** The median of several runs; the first ones also warm the compiler. */
function measure(core, size, runs) {
  const office = officeOf(core, size);
  const reports = asRead(reportsFor(office.units, office.obligations, office.months));
  const times = [];
  let cells = 0;
  for (let run = 0; run < runs; run += 1) {
    const begin = performance.now();
    ({ cells } = work(core, office, reports));
    times.push(performance.now() - begin);
  }
  times.sort((left, right) => left - right);
  const milliseconds = times[Math.floor(times.length / 2)];
  return { cells, milliseconds, nanosecondsPerCell: (milliseconds * 1e6) / cells, slowest: times.at(-1) };
}

const SIZES = [
  { name: 'kabupaten, small', units: 85, obligations: 10, months: 36, runs: 25 },
  { name: 'kabupaten, largest', units: 852, obligations: 10, months: 36, runs: 9, limit: 300 },
  { name: 'country', units: 84_000, obligations: 5, months: 12, runs: 1, limit: 4000 },
];

const wanted = process.argv.slice(2);
const core = await loadCore();
const results = SIZES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).map((size) => ({
  name: size.name,
  limit: size.limit ?? null,
  ...measure(core, size, size.runs),
}));
for (const { name, cells, milliseconds, nanosecondsPerCell, slowest, limit } of results) {
  const bound = limit === null ? '' : ` (limit ${limit} ms)`;
  console.log(
    `${name}: ${cells} cells in ${milliseconds.toFixed(0)} ms${bound}, ${nanosecondsPerCell.toFixed(0)} ns per cell, slowest run ${slowest.toFixed(0)} ms`,
  );
}
const [small, large] = results;
if (small && large) {
  console.log(
    `time per cell, 852 to 85 units: ${(large.nanosecondsPerCell / small.nanosecondsPerCell).toFixed(2)} (limit 1.3)`,
  );
}
console.log(`memory at the highest: ${(process.resourceUsage().maxRSS / 1024 ** 2).toFixed(2)} GB (limit 2)`);

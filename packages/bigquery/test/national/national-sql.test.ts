// The national tables and the questions to them.
import { readdirSync } from 'node:fs';
import { parseObligationId } from '../../../../src/core/obligations/obligation';
import { parseUnitCode } from '../../../../src/core/office/unit';
import { eventLines } from '../../../../src/core/push/event-lines';
import { landingTableOf, pushIdOf } from '../../../../src/core/push/push-id';
import { makePlainDate } from '../../../../src/core/time/plain-date';
import { slowly } from '../../../../test/slow';
import { duckText } from '../../src/duck/dialect';
import { nationalSql, QUESTIONS } from '../../src/national/national-sql';
import { type Engine, openDuck } from './duck-engine';
import { dataSet } from './events';
import { ANSWERS, expectedAnswers } from './expected';
import { landingColumns, place, sql, sqlFolder } from './place';
import { findZeta, openZeta } from './zeta-engine';

jest.setTimeout(600_000);

const dataSets = slowly({ usual: 20, slow: 200 });

/** Asks an engine about every data set; how many rows it answered to each question. */
async function compare(engine: Engine): Promise<Record<(typeof ANSWERS)[number], number>> {
  const seen = { current: 0, summary: 0, trend: 0, streak: 0, worst: 0 };
  for (let number = 0; number < dataSets; number += 1) {
    const rows = dataSet(number);
    const expected = expectedAnswers(rows);
    expect({ number, ...(await engine.answers(rows)) }).toEqual({ number, ...expected });
    for (const name of ANSWERS) seen[name] += expected[name].length;
  }
  return seen;
}

/** ZetaSQL, Google's own engine, answers too where it is installed. */
const zeta = findZeta();
const engines: readonly { readonly name: string; readonly open: () => Promise<Engine> }[] = [
  { name: 'DuckDB', open: openDuck },
  ...(zeta === null ? [] : [{ name: 'ZetaSQL', open: () => openZeta(zeta) }]),
];

describe(`W7: ${dataSets} random data sets`, () => {
  it.each(engines)('$name gives the rows that were worked out by hand', async ({ open }) => {
    const engine = await open();
    try {
      const seen = await compare(engine);
      // None of the questions was asked only where nothing is to be found.
      expect(ANSWERS.filter((name) => seen[name] < dataSets)).toEqual([]);
    } finally {
      engine.close();
    }
  });
});

describe('the SQL files', () => {
  const placeOfRow = { kabupaten: '35.22', month: '2026-03', revision: 7, sourceId: 'ab12cd34' } as const;

  it('make landing tables under the name and with the columns that the add-in saves', () => {
    const kabupaten = parseUnitCode(placeOfRow.kabupaten) ?? fail();
    const desa = parseUnitCode('35.22.20.2001') ?? fail();
    const obligationId = parseObligationId('kerja-bakti') ?? fail();
    const [period, due] = [makePlainDate(2026, 2, 1), makePlainDate(2026, 3, 5)];
    const fact = {
      desa,
      period,
      obligationId,
      status: 'ON_TIME',
      visit: 'NONE',
      isClosed: true,
      due,
    } as const;
    const pushId = pushIdOf({ ...placeOfRow, kabupaten });
    const stamp = { ...placeOfRow, pushId, recordedAt: '2026-03-10T02:00:00Z', appVersion: '0.1.0' };
    const saved = Object.keys(JSON.parse(eventLines([fact], stamp)));
    const columns = landingColumns.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    expect(saved).toEqual(columns);
    expect(landingColumns.filter(({ isRequired }) => !isRequired)).toEqual([
      { name: 'received_date', type: 'DATE', isRequired: false },
    ]);
    const name = `\`${place.project}\`.\`${place.dataset}\`.\`${landingTableOf(kabupaten)}\``;
    expect(sql.landing(kabupaten)).toContain(`CREATE TABLE IF NOT EXISTS ${name} (`);
  });

  it('count a table for its own kabupaten only, each once', () => {
    const branches = sql.current(['35.23', '35.22', '35.23']).match(/FROM `[^\n]+\n {2}WHERE [^\n]+/gu);
    const branch = (table: string, code: string): string =>
      `FROM \`${place.project}\`.\`${place.dataset}\`.\`events_v1_${table}\`\n  WHERE kabupaten_code = '${code}'`;
    expect(branches).toEqual([branch('3522', '35.22'), branch('3523', '35.23')]);
  });

  it('stay within one query for 514 kabupaten, under the longest names that Google allows', () => {
    const longest = nationalSql(sqlFolder, { project: 'p'.repeat(30), dataset: 'd'.repeat(1024) });
    const codes = Array.from(
      { length: 514 },
      (_, index) => `${11 + Math.floor(index / 14)}.${10 + (index % 14)}`,
    );
    const text = longest.makeCurrent(codes);
    expect(text.match(/FROM `/gu)).toHaveLength(514);
    expect(text.length).toBeLessThan(1_048_576);
  });

  it('hold nothing that the two engines read differently, and leave no name open', () => {
    const texts = [
      sql.landing('35.22'),
      sql.makeCurrent(['35.22', '35.23']),
      sql.makeSummary(),
      ...QUESTIONS.map(sql.question),
    ];
    for (const text of texts) expect(duckText(text)).not.toMatch(/[{}`]/u);
    expect(readdirSync(sqlFolder).sort()).toEqual(
      ['current', 'landed', 'landing', 'summary', ...QUESTIONS].sort().map((name) => `${name}.sql`),
    );
  });

  it.each([
    {
      what: 'a name that is no project',
      ask: () => nationalSql(sqlFolder, { ...place, project: 'x`; DROP' }),
    },
    { what: 'a name that is no dataset', ask: () => nationalSql(sqlFolder, { ...place, dataset: 'a.b' }) },
    { what: 'a code that is no kabupaten', ask: () => sql.landing("35.22' OR '1'='1") },
    { what: 'no kabupaten', ask: () => sql.current([]) },
  ])('refuse $what', ({ ask }) => {
    expect(ask).toThrow(RangeError);
  });
});

function fail(): never {
  throw new Error('not a code');
}

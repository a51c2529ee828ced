// Asks ZetaSQL, Google's reference engine, what BigQuery is asked; only where it is installed (README.md).
import { createServer } from 'node:net';
import type { Engine } from './duck-engine';
import { cellsOf, type EventRow, kabupatens } from './events';
import { byKey, type Cell, type Table } from './expected';
import { type Column, landingColumns, place, sql } from './place';

/** What is used of the package. */
interface Zeta {
  runServer(port: number): unknown;
  terminateServer(): void;
  readonly ZetaSQLClient: {
    init(port: number): void;
    getInstance(): { testConnection(): Promise<boolean> };
    readonly API: Readonly<
      Record<string, (request: object, done: (error: unknown, answer: unknown) => void) => void>
    >;
  };
}

/** Null where it is not installed. */
export function findZeta(): Zeta | null {
  try {
    return require('@fivetrandevelopers/zetasql') as Zeta;
  } catch (failure) {
    if ((failure as { code?: unknown }).code === 'MODULE_NOT_FOUND') return null;
    throw failure;
  }
}

/** A value as the engine's protocol has it: the name of the one field that is set, and the field. */
type ZetaValue = Readonly<Record<string, unknown>> & { readonly value?: string };

interface ZetaAnswer {
  readonly content: {
    readonly tableData: { readonly row: readonly { readonly cell: readonly ZetaValue[] }[] };
  };
  readonly prepared: {
    readonly columns: readonly { readonly name: string; readonly type: { typeKind: number } }[];
  };
}

interface ZetaColumn {
  readonly name: string;
  readonly type: Column['type'] | 'DOUBLE';
}

interface Asked {
  readonly columns: readonly ZetaColumn[];
  readonly rows: Table;
}

/** A table that a question may name, with its rows. */
interface ZetaTable {
  readonly name: string;
  readonly columns: readonly ZetaColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

export async function openZeta(zeta: Zeta): Promise<Engine> {
  const port = await freePort();
  zeta.runServer(port);
  zeta.ZetaSQLClient.init(port);
  if (!(await zeta.ZetaSQLClient.getInstance().testConnection())) throw new Error('ZetaSQL does not answer');
  const call = <Reply>(method: string, request: object): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const { API: api } = zeta.ZetaSQLClient;
      api[method]?.(request, (error, answer) => (error ? reject(error) : resolve(answer as Reply)));
    });
  const language = {
    ...(await call<object>('getLanguageOptions', { maximumFeatures: true })),
    productMode: 1,
  };
  const ask = async (text: string, tables: readonly ZetaTable[]): Promise<Asked> => {
    const answer = await call<ZetaAnswer>('evaluateQuery', {
      sql: text.replaceAll(`\`${place.project}\`.\`${place.dataset}\`.`, ''),
      options: { languageOptions: language },
      simpleCatalog: {
        name: 'catalog',
        table: tables.map(({ name, columns }) => ({
          name,
          column: columns.map((column) => ({ name: column.name, type: { typeKind: `TYPE_${column.type}` } })),
        })),
        builtinFunctionOptions: { languageOptions: language },
      },
      tableContent: Object.fromEntries(
        tables.map(({ name, columns, rows }) => [
          name,
          {
            tableData: {
              row: rows.map((row) => ({
                cell: row.map((cell, index) => encode(cell, columns[index]?.type)),
              })),
            },
          },
        ]),
      ),
    });
    const columns = answer.prepared.columns.map(({ name, type }) => ({ name, type: typeOf(type.typeKind) }));
    const rows = answer.content.tableData.row.map(({ cell }) =>
      Object.fromEntries(cell.map((value, index) => [columns[index]?.name ?? '', decode(value)])),
    );
    return { columns, rows };
  };
  return {
    answers: async (rows) => {
      const landing = kabupatens.map((kabupaten) => landingTable(kabupaten, rows));
      const current = await ask(sql.current(kabupatens), landing);
      const currentTable = tableOf('current_v1', current);
      const summary = await ask(sql.summary(), [currentTable]);
      const summaryTable = tableOf('summary_v1', summary);
      return {
        current: byKey(current.rows),
        summary: summary.rows,
        trend: (await ask(sql.question('trend'), [summaryTable])).rows,
        streak: (await ask(sql.question('streak'), [currentTable])).rows,
        worst: (await ask(sql.question('worst'), [summaryTable])).rows,
      };
    },
    close: () => zeta.terminateServer(),
  };
}

function landingTable(kabupaten: string, rows: readonly EventRow[]): ZetaTable {
  return {
    name: `events_v1_${kabupaten.replace('.', '')}`,
    columns: landingColumns,
    rows: rows.filter(({ landed }) => landed === kabupaten).map(cellsOf),
  };
}

/** An answer as a table for the next question. */
function tableOf(name: string, { columns, rows }: Asked): ZetaTable {
  return { name, columns, rows: rows.map((row) => columns.map((column) => row[column.name] ?? null)) };
}

/** By the numbers that the engine's protocol gives to types. */
const types: Readonly<Record<number, ZetaColumn['type']>> = {
  2: 'INT64',
  5: 'BOOL',
  7: 'DOUBLE',
  8: 'STRING',
  10: 'DATE',
  19: 'TIMESTAMP',
};

function typeOf(kind: number): ZetaColumn['type'] {
  const type = types[kind];
  if (type === undefined) throw new Error(`Type ${kind} is in no answer`);
  return type;
}

const msPerDay = 86_400_000;

function encode(cell: Cell, type: ZetaColumn['type'] | undefined): object {
  if (cell === null) return {};
  switch (type) {
    case 'DATE':
      return { dateValue: Date.parse(`${cell}T00:00:00Z`) / msPerDay };
    case 'TIMESTAMP':
      return { timestampValue: { seconds: cell } };
    case 'BOOL':
      return { boolValue: cell };
    case 'INT64':
      return { int64Value: cell };
    case 'DOUBLE':
      return { doubleValue: cell };
    default:
      return { stringValue: cell };
  }
}

/** Numbers as numbers, days as texts, moments as seconds. */
function decode(value: ZetaValue): Cell {
  const kind = value.value;
  if (kind === undefined) return null;
  const held = value[kind];
  switch (kind) {
    case 'dateValue':
      return new Date(Number(held) * msPerDay).toISOString().slice(0, 10);
    case 'timestampValue':
      return Number((held as { seconds: unknown }).seconds);
    case 'int64Value':
      return Number(held);
    default:
      return held as Cell;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

// A DuckDB database in memory that sorts, divides and reads the clock as BigQuery does.
import { type DuckDBConnection, DuckDBInstance, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';

export interface Column {
  readonly name: string;
  readonly type: DuckDBType;
}

export interface Answer {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly DuckDBValue[])[];
}

/** DuckDB refused a statement, in its own words: `Parser Error: …`, `Catalog Error: …`. */
export class SqlError extends Error {}

export interface Database {
  readonly connection: DuckDBConnection;
  /** A further connection, for work side by side. */
  connect(): Promise<DuckDBConnection>;
  /** Runs one statement of DuckDB's own SQL. Rejects with SqlError. */
  ask(sql: string): Promise<Answer>;
  close(): void;
}

/** `threads`: how many cores a query may use; default all. */
export async function openDatabase({ threads }: { readonly threads?: number } = {}): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    // `NULL` is the smallest value in BigQuery: first when ascending, last when descending.
    default_null_order: 'sqlite',
    ...(threads === undefined ? {} : { threads: String(threads) }),
  });
  const connect = async (): Promise<DuckDBConnection> => {
    const made = await instance.connect();
    await made.run("SET TimeZone = 'UTC'");
    return made;
  };
  const connection = await connect();
  return {
    connection,
    connect,
    ask: async (sql) => {
      const reader = await connection.runAndReadAll(sql).catch((failure: unknown) => {
        throw new SqlError(String((failure as { message?: unknown }).message ?? failure));
      });
      const columns = reader.columnNames().map((name, index) => ({ name, type: reader.columnType(index) }));
      return { columns, rows: reader.getRows() };
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

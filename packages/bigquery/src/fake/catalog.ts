// Projects, datasets, tables and views, with what Google tells of each; their rows stand in DuckDB.
import type { Database } from '../duck/database';
import { ApiError } from './api-error';

export interface DatasetPath {
  readonly project: string;
  readonly dataset: string;
}

export interface TablePath extends DatasetPath {
  readonly table: string;
}

export const FIELD_TYPES = ['STRING', 'INTEGER', 'FLOAT', 'BOOLEAN', 'DATE', 'TIMESTAMP'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly mode: 'NULLABLE' | 'REQUIRED';
}

export interface Table extends TablePath {
  readonly fields: readonly Field[];
  /** The column by whose days it is partitioned. */
  readonly partitionField: string | null;
  readonly needsPartitionFilter: boolean;
  /** The question of a view; null for a table. */
  readonly view: string | null;
  readonly createdMs: number;
}

export interface Dataset extends DatasetPath {
  readonly location: string;
}

export interface Catalog {
  addDataset(dataset: Dataset): Promise<void>;
  /** Throws 404. */
  dataset(path: DatasetPath): Dataset;
  hasDataset(path: DatasetPath): boolean;
  /** Makes the table in DuckDB too; a view's question is in DuckDB's spelling. */
  addTable(table: Table, duckSql: string): Promise<void>;
  /** Throws 404. */
  dropTable(path: TablePath): Promise<void>;
  /** Throws 404. */
  table(path: TablePath): Table;
  findTable(path: TablePath): Table | undefined;
}

export function createCatalog(database: Database): Catalog {
  const projects = new Set<string>();
  const datasets = new Map<string, Dataset>();
  const tables = new Map<string, Table>();
  const findTable = (path: TablePath): Table | undefined => tables.get(nameOf(path));
  const tableAt = (path: TablePath): Table => {
    const found = findTable(path);
    if (found === undefined) throw new ApiError(404, 'notFound', `Not found: Table ${nameOf(path)}`);
    return found;
  };
  return {
    addDataset: async (dataset) => {
      const { project, dataset: name } = dataset;
      if (!projects.has(project)) await database.ask(`ATTACH ':memory:' AS ${quoted(project)}`);
      projects.add(project);
      await database.ask(`CREATE SCHEMA ${quoted(project)}.${quoted(name)}`);
      datasets.set(nameOf({ project, dataset: name }), dataset);
    },
    hasDataset: ({ project, dataset }) => datasets.has(nameOf({ project, dataset })),
    dataset: ({ project, dataset }) => {
      const name = nameOf({ project, dataset });
      const found = datasets.get(name);
      if (found === undefined) throw new ApiError(404, 'notFound', `Not found: Dataset ${name}`);
      return found;
    },
    addTable: async (table, duckSql) => {
      await database.ask(duckSql);
      tables.set(nameOf(table), table);
    },
    findTable,
    table: tableAt,
    dropTable: async (path) => {
      const { view } = tableAt(path);
      await database.ask(`DROP ${view === null ? 'TABLE' : 'VIEW'} ${duckNameOf(path)}`);
      tables.delete(nameOf(path));
    },
  };
}

/** `project:dataset.table`, as Google's sentences have it. */
export function nameOf(path: DatasetPath | TablePath): string {
  const dataset = `${path.project}:${path.dataset}`;
  return 'table' in path ? `${dataset}.${path.table}` : dataset;
}

/** The name by which DuckDB knows a table. */
export function duckNameOf({ project, dataset, table }: TablePath): string {
  return [project, dataset, table].map(quoted).join('.');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

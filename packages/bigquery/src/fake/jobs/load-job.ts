// A load job: lines of JSON appended to a table, all of them or none.
import { ApiError, type ErrorProto, notEmulated } from '../api-error';
import { type Catalog, type Field, nameOf, type Table } from '../catalog';
import { duckColumn } from '../ddl';
import { appendRows, decodeLines, partitionsOf } from '../rows';
import type { World } from '../world';
import type { Outcome } from './job';

/** What the fake reads of `configuration.load`. */
export interface LoadConfiguration {
  readonly destinationTable: {
    readonly projectId: string;
    readonly datasetId: string;
    readonly tableId: string;
  };
  readonly sourceFormat?: string;
  readonly writeDisposition?: string;
  readonly createDisposition?: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string; readonly mode?: string }[];
  };
}

/**
 * What this fake understands; anything else is refused by name, so that nothing is ignored silently. `location` means
 * nothing here, but Google's Node client sends it.
 */
const understood = new Set([
  'destinationTable',
  'sourceFormat',
  'writeDisposition',
  'createDisposition',
  'schema',
  'location',
]);

/** Throws for what cannot be begun at all. */
export function checkLoad(load: LoadConfiguration): void {
  const stranger = Object.keys(load).find((name) => !understood.has(name));
  if (stranger !== undefined) throw notEmulated(`configuration.load.${stranger}`);
  if (load.sourceFormat !== 'NEWLINE_DELIMITED_JSON')
    throw notEmulated(`sourceFormat ${load.sourceFormat ?? 'CSV'}`);
  if ((load.writeDisposition ?? 'WRITE_APPEND') !== 'WRITE_APPEND')
    throw notEmulated(`writeDisposition ${load.writeDisposition}`);
}

/** The work of the job: what it fails with stands in the job, not in the answer to the call. */
export async function runLoad(
  world: World,
  load: LoadConfiguration,
  { bytes, location }: { readonly bytes: Uint8Array; readonly location: string },
): Promise<Outcome> {
  try {
    const table = await destinationOf(world, load, location);
    const rows = decodeLines(table.fields, new TextDecoder().decode(bytes));
    const refused = world.quotas.chargeLoad(table, 'reason' in rows ? 0 : partitionsOf(table, rows));
    if (refused !== null) return { kind: 'failed', error: refused };
    if ('reason' in rows) return { kind: 'failed', error: rows };
    await appendRows(world.database, table, rows);
    const statistics = {
      inputFiles: '1',
      inputFileBytes: String(bytes.length),
      outputRows: String(rows.length),
      badRecords: '0',
    };
    return { kind: 'done', answer: null, statistics: { load: statistics } };
  } catch (failure) {
    if (failure instanceof ApiError)
      return { kind: 'failed', error: { reason: failure.reason, message: failure.message } };
    throw failure;
  }
}

async function destinationOf(
  { catalog, clock }: World,
  load: LoadConfiguration,
  location: string,
): Promise<Table> {
  const { projectId: project, datasetId: dataset, tableId: table } = load.destinationTable;
  const path = { project, dataset, table };
  if (catalog.dataset(path).location !== location)
    throw new ApiError(
      404,
      'notFound',
      `Not found: Dataset ${project}:${dataset} was not found in location ${location}`,
    );
  const fields = load.schema?.fields.map(readField) ?? null;
  if (catalog.findTable(path) === undefined && load.createDisposition !== 'CREATE_NEVER')
    await makeTable(catalog, { ...path, fields, createdMs: clock.nowMs() });
  const found = catalog.table(path);
  if (found.view !== null) throw new ApiError(400, 'invalid', `Cannot load into view ${nameOf(path)}`);
  const wrong = fields === null ? null : schemaFault(found, fields);
  if (wrong !== null) throw new ApiError(400, wrong.reason, wrong.message);
  return found;
}

async function makeTable(
  catalog: Catalog,
  {
    fields,
    ...path
  }: Pick<Table, 'project' | 'dataset' | 'table' | 'createdMs'> & {
    readonly fields: readonly Field[] | null;
  },
): Promise<void> {
  if (fields === null) throw new ApiError(400, 'invalid', 'No schema specified on job or table.');
  const table = { ...path, fields, partitionField: null, needsPartitionFilter: false, view: null };
  const columns = fields.map(duckColumn).join(', ');
  await catalog.addTable(
    table,
    `CREATE TABLE "${path.project}"."${path.dataset}"."${path.table}" (${columns})`,
  );
}

const types: Readonly<Record<string, Field['type']>> = {
  STRING: 'STRING',
  INTEGER: 'INTEGER',
  INT64: 'INTEGER',
  FLOAT: 'FLOAT',
  FLOAT64: 'FLOAT',
  BOOLEAN: 'BOOLEAN',
  BOOL: 'BOOLEAN',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMP',
};

function readField({
  name,
  type,
  mode = 'NULLABLE',
}: {
  readonly name: string;
  readonly type: string;
  readonly mode?: string;
}): Field {
  const known = types[type.toUpperCase()];
  if (known === undefined) throw notEmulated(`a column of type ${type}`);
  if (mode !== 'NULLABLE' && mode !== 'REQUIRED') throw notEmulated(`a column of mode ${mode}`);
  return { name, type: known, mode };
}

/** A schema that a load brings along must be that of the table. */
function schemaFault(table: Table, fields: readonly Field[]): ErrorProto | null {
  const wrong = fields.find(
    ({ name, type }) => !table.fields.some((known) => known.name === name && known.type === type),
  );
  if (wrong === undefined) return null;
  const message = `Provided Schema does not match Table ${nameOf(table)}. Cannot add fields (field: ${wrong.name})`;
  return { reason: 'invalid', message };
}

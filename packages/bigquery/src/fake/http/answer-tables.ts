// Answers calls about datasets and tables.
import { ApiError, notEmulated } from '../api-error';
import { type DatasetPath, duckNameOf, nameOf, type TablePath } from '../catalog';
import type { World } from '../world';

export function getDataset({ catalog }: World, path: DatasetPath): object {
  const { project, dataset, location } = catalog.dataset(path);
  return {
    kind: 'bigquery#dataset',
    id: nameOf({ project, dataset }),
    datasetReference: { projectId: project, datasetId: dataset },
    location,
  };
}

export async function getTable({ catalog, database }: World, path: TablePath): Promise<object> {
  const table = catalog.table(path);
  const { fields, partitionField, needsPartitionFilter, view, createdMs } = table;
  const { rows } =
    view === null ? await database.ask(`SELECT COUNT(*) FROM ${duckNameOf(table)}`) : { rows: [] };
  return {
    kind: 'bigquery#table',
    id: nameOf(path),
    tableReference: { projectId: path.project, datasetId: path.dataset, tableId: path.table },
    type: view === null ? 'TABLE' : 'VIEW',
    location: catalog.dataset(path).location,
    creationTime: String(createdMs),
    schema: { fields },
    ...(view === null
      ? { numRows: String(rows[0]?.[0] ?? 0) }
      : { view: { query: view, useLegacySql: false } }),
    ...(partitionField === null
      ? {}
      : {
          timePartitioning: { type: 'DAY', field: partitionField },
          requirePartitionFilter: needsPartitionFilter,
        }),
  };
}

/** The one call that Google answers without a word. */
export async function deleteTable({ catalog }: World, path: TablePath): Promise<null> {
  await catalog.dropTable(path);
  return null;
}

/** Streaming, which the sandbox refuses (cloud.google.com/bigquery/docs/sandbox). */
export function insertAll({ hasBilling, catalog }: World, path: TablePath): never {
  catalog.table(path);
  if (hasBilling) throw notEmulated('tabledata.insertAll');
  throw new ApiError(
    403,
    'accessDenied',
    'Access Denied: BigQuery BigQuery: Streaming insert is not allowed in the free tier',
  );
}

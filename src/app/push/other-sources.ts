// Asks the kabupaten's table whether another workbook writes into it too.
import { workbookMarkOf } from '../../core/push/push-id';
import { addDays, makePlainDate, type PlainDate } from '../../core/time/plain-date';
import type { LoadJob, PushPorts } from '../ports-bigquery';
import type { PendingPush, PushState } from './push-state';

/** Google bills at least 10 MB for a table that a query names (docs/bigquery.md); the rows of three months are far less. */
const mostBytes = 100_000_000;

/** How many days before the month the periods looked at may begin: a quarter's deadline lies after its end. */
const lookBackDays = 100;

/** Other workbooks among the rows of late; null when the question got no answer, which stops nothing. */
export function otherSources(
  { bigQuery }: Pick<PushPorts, 'bigQuery'>,
  { project, dataset, table, location, jobId }: LoadJob,
  { month }: PendingPush,
): PushState['others'] | null {
  const own = workbookMarkOf(jobId.slice(jobId.lastIndexOf('_') + 1));
  const sql = [
    'SELECT source_id, CAST(MAX(recorded_at) AS STRING) AS last_at',
    `FROM \`${project}\`.\`${dataset}\`.\`${table}\``,
    `WHERE period >= DATE '${addDays(firstDayOf(month), -lookBackDays)}' AND SUBSTR(source_id, 1, ${own.length}) != '${own}'`,
    'GROUP BY source_id ORDER BY source_id',
  ].join('\n');
  const rows = bigQuery.query({ project, location, sql, maximumBytesBilled: mostBytes });
  return rows?.map(([sourceId = '', at = '']) => ({ sourceId, at: at.slice(0, 16) })) ?? null;
}

function firstDayOf(month: string): PlainDate {
  return makePlainDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
}

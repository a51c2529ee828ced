// A query job: a question or a CREATE statement, within what the sandbox and the caller allow.
import { type Answer, SqlError } from '../../duck/database';
import { bareText, DialectRefused, duckText } from '../../duck/dialect';
import { ApiError, notEmulated } from '../api-error';
import { bytesBilled } from '../billing';
import { runDdl } from '../ddl';
import type { World } from '../world';
import type { Outcome } from './job';

export interface Question {
  readonly project: string;
  readonly location: string;
  readonly sql: string;
  /** Null: as much as it takes. */
  readonly maximumBytesBilled: number | null;
}

/** Throws what Google answers to the call itself: statements that the sandbox refuses, legacy SQL. */
export function checkQuestion(
  { hasBilling }: Pick<World, 'hasBilling'>,
  { sql }: Pick<Question, 'sql'>,
): void {
  const [word = ''] = /^[a-z]+/iu.exec(bareText(sql).trim()) ?? [];
  const verb = word.toUpperCase();
  if (/^(?:INSERT|UPDATE|DELETE|MERGE|TRUNCATE)$/u.test(verb)) {
    if (!hasBilling)
      throw new ApiError(
        403,
        'billingNotEnabled',
        'Billing has not been enabled for this project. DML queries are not allowed in the free tier. Set up a billing account to remove this restriction.',
      );
    throw notEmulated(`the statement ${verb}`);
  }
  if (!/^(?:SELECT|WITH|CREATE)$/u.test(verb)) throw notEmulated(`the statement ${verb || sql.slice(0, 20)}`);
  if (/;\s*\S/u.test(bareText(sql))) throw notEmulated('a script of several statements');
}

export async function runQuestion(world: World, question: Question): Promise<Outcome> {
  try {
    return await answerQuestion(world, question);
  } catch (failure) {
    return { kind: 'failed', error: errorOf(failure) };
  }
}

async function answerQuestion(
  world: World,
  { project, location, sql, maximumBytesBilled }: Question,
): Promise<Outcome> {
  const { database, catalog, clock } = world;
  if (/^\s*CREATE\b/iu.test(bareText(sql))) {
    await runDdl(world, sql, { project, location, nowMs: clock.nowMs() });
    const nothing: Answer = { columns: [], rows: [] };
    return {
      kind: 'done',
      answer: nothing,
      statistics: { query: { statementType: 'CREATE', totalBytesProcessed: '0' } },
    };
  }
  const bytes = await bytesBilled(database, catalog, { sql, location });
  if (maximumBytesBilled !== null && bytes > maximumBytesBilled)
    throw new ApiError(
      400,
      'bytesBilledLimitExceeded',
      `Query exceeded limit for bytes billed: ${maximumBytesBilled}. ${bytes} or higher required.`,
    );
  const answer = await database.ask(duckText(sql));
  const query = {
    statementType: 'SELECT',
    totalBytesProcessed: String(bytes),
    totalBytesBilled: String(bytes),
  };
  return { kind: 'done', answer, statistics: { totalBytesProcessed: String(bytes), query } };
}

/** DuckDB's words for what is wrong with a question as a failure of the job. */
function errorOf(failure: unknown): { readonly reason: string; readonly message: string } {
  if (failure instanceof ApiError) return { reason: failure.reason, message: failure.message };
  if (failure instanceof DialectRefused) return { reason: 'notImplemented', message: failure.message };
  if (!(failure instanceof SqlError)) throw failure;
  if (/^Catalog Error: (?:Table|Schema)/u.test(failure.message))
    return { reason: 'notFound', message: `Not found: ${failure.message}` };
  if (/^(?:Parser|Binder|Catalog|Conversion|Invalid Input) Error/u.test(failure.message))
    return { reason: 'invalidQuery', message: failure.message };
  throw failure;
}

// QUERY: the function that parses and runs a query.
import { numberArg, textArg } from '../arguments';
import { type EvalContext, type FunctionTable, table } from '../function';
import { parseQuery, QuerySyntaxError } from '../query/parse-query';
import { queryTable } from '../query/query-table';
import { run } from '../query/run-query';
import { fail, isError, type Value } from '../value';

export function query([source = null, text, headers]: readonly Value[], ctx: EvalContext): Value {
  if (isError(source)) return source;
  const count = headers === undefined ? undefined : numberArg([headers], 0, ctx);
  try {
    const result = run(parseQuery(textArg([text ?? null], 0, ctx)), queryTable(source, count));
    return result.length === 0 ? fail('#N/A', 'Query completed with an empty output.') : result;
  } catch (error) {
    if (error instanceof QuerySyntaxError || error instanceof SyntaxError) {
      return fail('#VALUE!', `Unable to parse query string for Function QUERY parameter 2: ${error.message}`);
    }
    throw error;
  }
}

/** QUERY: select, where, group by, pivot, order by, limit, offset, label and format. */
export const queryFunctions: FunctionTable = { QUERY: table(2, 3, query, [1, 2]) };

// Prints the SQL of the national tables with a project's own names in it (docs/bigquery.md):
// node packages/bigquery/build/run.mjs print <project> <dataset> <what> [kabupaten …]
import path from 'node:path';
import { nationalSql, QUESTIONS } from '../national/national-sql';

const [project = '', dataset = '', what = '', ...kabupatens] = process.argv.slice(2);
const sql = nationalSql(path.join(import.meta.dirname, '../sql'), { project, dataset });
const question = QUESTIONS.find((name) => name === what);
const texts: Readonly<Record<string, () => string>> = {
  landing: () => kabupatens.map((kabupaten) => `${sql.landing(kabupaten).trim()};`).join('\n\n'),
  current: () => sql.makeCurrent(kabupatens),
  summary: () => sql.makeSummary(),
};
const text = question === undefined ? texts[what]?.() : sql.question(question);
if (text === undefined)
  throw new RangeError(`Print one of: ${[...Object.keys(texts), ...QUESTIONS].join(', ')}`);
console.log(text.trim());

// The SQL files of the national tables with the names of a project in them, in GoogleSQL.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where the tables stand. */
export interface TablePlace {
  readonly project: string;
  readonly dataset: string;
}

/** The questions that are put to the national tables. */
export const QUESTIONS = ['trend', 'streak', 'worst'] as const;

export type Question = (typeof QUESTIONS)[number];

export interface NationalSql {
  /** Makes the table into which the workbook of a kabupaten saves. */
  landing(kabupaten: string): string;
  /** The last word on each report, out of the tables of these kabupaten. */
  current(kabupatens: readonly string[]): string;
  /** The sums of every kecamatan, period and obligation. */
  summary(): string;
  question(name: Question): string;
  /** Keeps the last words under their name, nightly: a question would have to read the tables of all kabupaten. */
  makeCurrent(kabupatens: readonly string[]): string;
  /** Keeps the sums of the last words under their name, so that readers read one small table. */
  makeSummary(): string;
}

/** `folder` holds the SQL files. Names of a project or dataset that Google does not allow are refused. */
export function nationalSql(folder: string, { project, dataset }: TablePlace): NationalSql {
  if (!/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/u.test(project) || !/^\w{1,1024}$/u.test(dataset))
    throw new RangeError(`Not a project and a dataset: ${project}, ${dataset}`);
  const nameOf = (table: string): string => `\`${project}\`.\`${dataset}\`.\`${table}\``;
  const names = { current: nameOf('current_v1'), summary: nameOf('summary_v1') };
  const fill = (file: string, words: Readonly<Record<string, string>> = {}): string =>
    readFileSync(path.join(folder, `${file}.sql`), 'utf8').replace(/\{(\w+)\}/gu, (mark, word: string) => {
      const given = { ...names, ...words }[word];
      if (given === undefined) throw new Error(`${file}.sql: nothing is known as ${mark}`);
      return given;
    });
  const wordsOf = (kabupaten: string): Readonly<Record<string, string>> => ({
    kabupaten: requireCode(kabupaten),
    landing: nameOf(`events_v1_${kabupaten.replace('.', '')}`),
  });
  const current: NationalSql['current'] = (kabupatens) => {
    if (kabupatens.length === 0) throw new RangeError('No kabupaten');
    const branches = [...new Set(kabupatens)].sort().map((code) => fill('landed', wordsOf(code)).trimEnd());
    return fill('current', { landed: branches.join('\n  UNION ALL\n') });
  };
  return {
    landing: (kabupaten) => fill('landing', wordsOf(kabupaten)),
    current,
    summary: () => fill('summary'),
    question: (name) => fill(name),
    makeCurrent: (kabupatens) =>
      `CREATE OR REPLACE TABLE ${names.current} AS\n${withoutComment(current(kabupatens))}`,
    makeSummary: () => `CREATE OR REPLACE TABLE ${names.summary} AS\n${withoutComment(fill('summary'))}`,
  };
}

function requireCode(kabupaten: string): string {
  if (!/^\d{2}\.\d{2}$/u.test(kabupaten)) throw new RangeError(`Not the code of a kabupaten: ${kabupaten}`);
  return kabupaten;
}

/** Without the lines of comment on top. */
function withoutComment(sql: string): string {
  return sql.replace(/^(?:--.*\n)+/u, '');
}

// Rewrites GoogleSQL for DuckDB where the difference is one of spelling, and refuses what DuckDB would answer otherwise.

/** A question that DuckDB might answer differently from BigQuery without saying so. */
export class DialectRefused extends Error {}

/**
 * The statement in DuckDB's spelling: back-ticks become double quotes (a dotted path one name each), texts in double
 * quotes single ones, TIMESTAMP a moment with a zone. Throws DialectRefused; spelling apart, nothing is translated.
 */
export function duckText(googleSql: string): string {
  const parts = partsOf(googleSql);
  const bare = parts.map(({ kind, text }) => (kind === 'code' ? text : placeholders[kind])).join('');
  const refused = refusals.find(({ pattern }) => pattern.test(bare));
  if (refused !== undefined) throw new DialectRefused(`${refused.what} is not answered alike by DuckDB`);
  return parts.map(spelled).join('');
}

/** The statement without comments, its texts emptied: for those who look for words of the language. */
export function bareText(googleSql: string): string {
  return partsOf(googleSql)
    .map(({ kind, text }) => (kind === 'text' ? "''" : kind === 'comment' ? ' ' : text))
    .join('');
}

type Kind = 'code' | 'text' | 'name' | 'comment';

interface Part {
  readonly kind: Kind;
  readonly text: string;
}

const placeholders = { text: "''", name: 'n', comment: ' ' } as const;

const refusals: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a parameter (@name)', pattern: /@\w/u },
  { what: 'SAFE.', pattern: /\bSAFE\s*\./iu },
  { what: 'CONCAT, which gives NULL for a NULL in BigQuery only', pattern: /\bCONCAT\s*\(/iu },
  { what: 'LIMIT within ARRAY_AGG', pattern: /\bARRAY_AGG\s*\([^()]*\bLIMIT\b/iu },
  { what: 'WEEK(day)', pattern: /\bWEEK\s*\(\s*[A-Z]+DAY\s*\)/iu },
  { what: 'DATE(moment, zone)', pattern: /\bDATE\s*\([^()]*,[^()]*\)/iu },
  { what: 'a whole number divided by DIV', pattern: /\bDIV\s*\(/iu },
  { what: 'DATE_ADD, DATE_SUB, DATE_DIFF or DATE_TRUNC', pattern: /\bDATE_(?:ADD|SUB|DIFF|TRUNC)\s*\(/iu },
  { what: 'an array by OFFSET or ORDINAL', pattern: /\[\s*(?:SAFE_)?(?:OFFSET|ORDINAL)\s*\(/iu },
];

function partsOf(sql: string): readonly Part[] {
  const pattern =
    /(?<comment>--[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|`(?<name>[^`\n]+)`/gu;
  const parts: Part[] = [];
  let end = 0;
  for (const match of sql.matchAll(pattern)) {
    if (match.index > end) parts.push({ kind: 'code', text: sql.slice(end, match.index) });
    end = match.index + match[0].length;
    const { comment, text, name } = match.groups ?? {};
    if (comment !== undefined) parts.push({ kind: 'comment', text: comment });
    if (text !== undefined) parts.push({ kind: 'text', text });
    if (name !== undefined) parts.push({ kind: 'name', text: name });
  }
  if (end < sql.length) parts.push({ kind: 'code', text: sql.slice(end) });
  return parts;
}

function spelled({ kind, text }: Part): string {
  switch (kind) {
    case 'comment':
      return text.startsWith('#') ? `--${text.slice(1)}` : text;
    case 'name':
      return text
        .split('.')
        .map((name) => `"${name}"`)
        .join('.');
    case 'text':
      return textLiteral(text);
    case 'code':
      return text
        .replace(/\bTIMESTAMP\b(?!\s*\()/giu, 'TIMESTAMPTZ')
        .replace(/\bFLOAT64\b/giu, 'DOUBLE')
        .replace(/\bINT64\b/giu, 'BIGINT');
  }
}

/** A text with a backslash is refused: GoogleSQL reads escapes in it, DuckDB does not. */
function textLiteral(text: string): string {
  if (text.includes('\\')) throw new DialectRefused('a backslash in a text is not read alike by DuckDB');
  return `'${text.slice(1, -1).replaceAll("'", "''")}'`;
}

// Writes a page's script so that Google's HTML service, which cuts `//…`, comments and tags out of it, finds nothing to cut.
import ts from 'typescript';

/** What must not stand in a script that a page carries, and why. */
const forbidden = [
  ['//', 'what follows it on the line is cut, also inside a text'],
  ['/*', 'it begins a comment'],
  ['</', 'it ends the script'],
  ['<!--', 'it begins an HTML comment'],
  ['`', 'the cut loses its place at a template'],
];

/** What a backquote is written as inside a text or a pattern. */
const backquote = '\\x60';

/**
 * The script with `//`, `/*`, `</` and `<!--` written otherwise wherever they stand in a text or a regular expression;
 * it does the same. Throws when one of them, or a template literal, is left.
 * @param {string} script minified, without comments, templates already lowered
 * @param {string} name of the page, for the error
 */
export function asServedScript(script, name) {
  const source = ts.createSourceFile('page.js', script, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  /** @type {{ start: number, end: number, text: string }[]} */
  const literals = [];
  ts.forEachChild(source, function visit(node) {
    const start = node.getStart(source);
    const text = safeLiteral(node, script.slice(start, node.end));
    if (text !== null) literals.push({ start, end: node.end, text });
    ts.forEachChild(node, visit);
  });
  let safe = '';
  let copied = 0;
  for (const { start, end, text } of literals) {
    safe += script.slice(copied, start) + text;
    copied = end;
  }
  safe += script.slice(copied);
  refuseWhatIsCut(safe, name);
  return safe;
}

/**
 * Throws for the first sequence that Google's HTML service would cut or take for something else.
 * @param {string} script
 * @param {string} name
 */
export function refuseWhatIsCut(script, name) {
  for (const [mark = '', reason] of forbidden) {
    const at = script.indexOf(mark);
    if (at < 0) continue;
    const around = script.slice(Math.max(0, at - 30), at + 30);
    throw new Error(`The script of ${name} holds ${mark} (${reason}): …${around}…`);
  }
}

/**
 * A text or pattern written safely, null for everything else. The minifier writes texts with line breaks in backquotes.
 * @param {ts.Node} node
 * @param {string} literal as it stands in the script
 */
function safeLiteral(node, literal) {
  if (ts.isStringLiteral(node)) return safeText(literal);
  if (ts.isRegularExpressionLiteral(node)) return safePattern(literal);
  const isPlain = ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTaggedTemplateExpression(node.parent);
  return isPlain ? safeText(JSON.stringify(node.text)) : null;
}

/**
 * A text in quotes: a backslash before `/`, `*` or `!` changes nothing of what it says.
 * @param {string} literal
 */
function safeText(literal) {
  let text = '';
  for (const [piece] of literal.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    const last = text.at(-1) ?? '';
    const touches =
      (piece === '/' && '/<'.includes(last)) ||
      (piece === '*' && last === '/') ||
      (piece === '!' && last === '<');
    text += piece === '`' ? backquote : touches ? `\\${piece}` : piece;
  }
  return text;
}

/**
 * A regular expression: a slash becomes a class of its own outside brackets, an escaped sign inside them.
 * @param {string} literal
 */
function safePattern(literal) {
  if (!forbidden.some(([mark = '']) => literal.includes(mark))) return literal;
  const end = literal.lastIndexOf('/');
  let inClass = false;
  let pattern = '';
  for (const [piece] of literal.slice(1, end).matchAll(/\\[\s\S]|[\s\S]/gu)) {
    if (piece === '[') inClass = true;
    else if (piece === ']') inClass = false;
    if (piece === '`') pattern += backquote;
    else if (inClass) pattern += piece === '/' || piece === '*' ? `\\${piece}` : piece;
    else pattern += piece === '\\/' ? '[/]' : piece;
  }
  return `/${pattern.replace(/<!--/gu, '<[!]--')}${literal.slice(end)}`;
}

// Turns a template with scriptlets into the code it stands for.
import { ServiceError } from '../../runtime/service/service';

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>` prints as it is (AS/guides/html/templates). */
  | { readonly kind: 'run' | 'print' | 'raw'; readonly code: string; readonly context: PrintContext };

/** Where in a page a printed value lands: it decides how it is escaped. */
export type PrintContext = 'html' | 'attribute' | 'unquoted' | 'url' | 'script' | 'scriptString' | 'style';

const openTag = /<\?(!=|=)?/g;

/** Where the page stands after `text`, given everything before it: one small pass over the tags so far. */
function contextAfter(before: string): PrintContext {
  const lower = before.toLowerCase();
  const inside = (tag: string): boolean =>
    Math.max(lower.lastIndexOf(`<${tag}>`), lower.lastIndexOf(`<${tag} `)) > lower.lastIndexOf(`</${tag}`);
  const tagStart = before.lastIndexOf('<');
  const inTag = tagStart > before.lastIndexOf('>') && /^<\/?[A-Za-z]/.test(before.slice(tagStart));
  if (inTag) {
    const tag = before.slice(tagStart);
    const attribute = /([\w:-]+)\s*=\s*("[^"]*|'[^']*|[^\s"'>]*)$/.exec(tag);
    if (attribute === null) return 'attribute';
    const name = (attribute[1] ?? '').toLowerCase();
    const value = attribute[2] ?? '';
    if (name.startsWith('on')) return 'scriptString';
    if (/^(href|src|action|formaction)$/.test(name) && /^["']?$/.test(value)) return 'url';
    return /^["']/.test(value) ? 'attribute' : 'unquoted';
  }
  if (inside('style')) return 'style';
  if (!inside('script')) return 'html';
  const code = before.slice(Math.max(lower.lastIndexOf('<script>'), lower.lastIndexOf('<script ')));
  return isInString(code.slice(code.indexOf('>') + 1)) ? 'scriptString' : 'script';
}

function isInString(code: string): boolean {
  let quote = '';
  for (let at = 0; at < code.length; at += 1) {
    const letter = code.charAt(at);
    if (letter === '\\') at += 1;
    else if (quote !== '') {
      if (letter === quote || (letter === '\n' && quote !== '`')) quote = '';
    } else if (code.startsWith('//', at)) at = Math.max(at, `${code}\n`.indexOf('\n', at));
    else if (letter === '"' || letter === "'" || letter === '`') quote = letter;
  }
  return quote !== '';
}

function cut(template: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let page = '';
  openTag.lastIndex = 0;
  for (let match = openTag.exec(template); match !== null; match = openTag.exec(template)) {
    const text = template.slice(at, match.index);
    page += text;
    pieces.push({ kind: 'text', text });
    const end = template.indexOf('?>', openTag.lastIndex);
    if (end < 0) throw new ServiceError('Malformed HTML content: unclosed scriptlet');
    const code = template.slice(openTag.lastIndex, end);
    const kind = match[1] === undefined ? 'run' : match[1] === '=' ? 'print' : 'raw';
    pieces.push({ kind, code, context: kind === 'print' ? contextAfter(page) : 'html' });
    if (kind === 'print') page += '0';
    at = end + 2;
    openTag.lastIndex = at;
  }
  pieces.push({ kind: 'text', text: template.slice(at) });
  return pieces;
}

/**
 * A function body that returns the page; it may use `output._` and `output._$` as Google's generated code does. Loops
 * and conditions may span several scriptlets.
 */
export function templateCode(template: string): string {
  const lines = cut(template).map((piece) => {
    if (piece.kind === 'text') return piece.text === '' ? '' : `output._ = ${JSON.stringify(piece.text)};`;
    if (piece.kind === 'run') return piece.code;
    if (piece.kind === 'raw') return `output._ = (${trimCode(piece.code)}\n);`;
    return `output._$('${piece.context}', (${trimCode(piece.code)}\n));`;
  });
  // In a block of its own, so that a property named `output` on the template doesn't clash.
  return `{\n${OUTPUT_SOURCE}\n${lines.filter((line) => line !== '').join('\n')}\nreturn output.$out();\n}`;
}

function trimCode(code: string): string {
  return code.trim().replace(/;+$/, '');
}

/** Runs in the script's realm: collects the page and escapes by context, since values may be objects of the script. */
const OUTPUT_SOURCE = String.raw`const output = (function () {
  let page = '';
  const html = (text) => text.replace(/[&<>"']/g, (c) => '&#' + c.charCodeAt(0) + ';')
    .replace(/&#38;/g, '&amp;').replace(/&#60;/g, '&lt;').replace(/&#62;/g, '&gt;').replace(/&#34;/g, '&quot;');
  const inString = (text) => text.replace(/[\\'"\x60<>&=\/\n\r\u2028\u2029]/g,
    (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
  const escapers = {
    html,
    attribute: html,
    unquoted: (text) => html(text).replace(/[\s=\x60]/g, (c) => '&#' + c.charCodeAt(0) + ';'),
    url: (text) => /^\s*(?!https?:|mailto:|tel:)[a-z][a-z0-9+.\-]*:/i.test(text) ? '#zSoyz' : html(encodeURI(text).replace(/%25([0-9a-f]{2})/gi, '%$1')),
    scriptString: inString,
    script: (text, value) => typeof value === 'string' ? "'" + inString(text) + "'"
      : value === null || value === undefined ? ' null ' : typeof value === 'object' ? "'" + inString(text) + "'" : ' ' + text + ' ',
    style: (text) => text.replace(/[<>"'\\{};()]/g, (c) => '\\' + c.charCodeAt(0).toString(16) + ' '),
  };
  return {
    set _(value) { page += value; },
    get _() { return ''; },
    _$(context, value) { page += escapers[context](value === undefined ? 'undefined' : String(value), value); },
    append(value) { page += value; },
    $out() { return page; },
  };
})();`;

// How does a document look on paper?
import type { Attributes, BlockNode, DocumentData, InlineNode, SectionNode, TextRun } from './document-data';

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
    .replaceAll('\r', '<br>');
}

/** Only plain words, numbers and colours get into a style. */
function safe(value: unknown): string {
  return String(value).replace(/[^\w #.,%-]/g, '');
}

function styleOf(attributes: Attributes): string {
  const rules: string[] = [];
  const add = (rule: string, name: string, unit = ''): void => {
    const value = attributes[name];
    if (value !== undefined && value !== null) rules.push(`${rule}:${safe(value)}${unit}`);
  };
  if (attributes.BOLD === true) rules.push('font-weight:bold');
  if (attributes.ITALIC === true) rules.push('font-style:italic');
  if (attributes.UNDERLINE === true) rules.push('text-decoration:underline');
  if (attributes.STRIKETHROUGH === true) rules.push('text-decoration:line-through');
  add('color', 'FOREGROUND_COLOR');
  add('background-color', 'BACKGROUND_COLOR');
  add('font-size', 'FONT_SIZE', 'pt');
  add('font-family', 'FONT_FAMILY');
  add('margin-top', 'SPACING_BEFORE', 'pt');
  add('margin-bottom', 'SPACING_AFTER', 'pt');
  add('padding-left', 'INDENT_START', 'pt');
  add('line-height', 'LINE_SPACING');
  add('width', 'WIDTH', 'pt');
  if (attributes.TEXT_ALIGNMENT === 'SUPERSCRIPT') rules.push('vertical-align:super');
  if (attributes.TEXT_ALIGNMENT === 'SUBSCRIPT') rules.push('vertical-align:sub');
  const alignment = attributes.HORIZONTAL_ALIGNMENT;
  if (typeof alignment === 'string') rules.push(`text-align:${safe(alignment).toLowerCase()}`);
  return rules.length === 0 ? '' : ` style="${rules.join(';')}"`;
}

function runHtml({ text, attributes }: TextRun): string {
  const inner = `<span${styleOf(attributes)}>${escapeHtml(text)}</span>`;
  const link = attributes.LINK_URL;
  return typeof link === 'string' && /^(?:https?|mailto):/i.test(link)
    ? `<a href="${escapeHtml(link)}">${inner}</a>`
    : inner;
}

function inlineHtml(node: InlineNode): string {
  switch (node.type) {
    case 'TEXT':
      return node.runs.map(runHtml).join('');
    case 'INLINE_IMAGE':
      return `<img src="data:${safe(node.contentType).replace(/ /g, '')};base64,${node.base64}" width="${node.width}" height="${node.height}" alt="">`;
    case 'PAGE_BREAK':
      return '<span style="page-break-after:always"></span>';
    case 'HORIZONTAL_RULE':
      return '<hr>';
  }
}

const tags: Readonly<Record<string, string>> = {
  TITLE: 'h1',
  SUBTITLE: 'h2',
  HEADING1: 'h1',
  HEADING2: 'h2',
  HEADING3: 'h3',
  HEADING4: 'h4',
  HEADING5: 'h5',
  HEADING6: 'h6',
};

type Looks = Readonly<Record<string, Attributes>>;

function blockHtml(node: BlockNode, looks: Looks): string {
  if (node.type === 'TABLE') {
    const rows = node.children.map(
      (row) =>
        `<tr>${row.children.map((cell) => `<td${styleOf(cell.attributes)}>${cell.children.map((child) => blockHtml(child, looks)).join('')}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  }
  const inner = node.children.map(inlineHtml).join('');
  if (node.type === 'LIST_ITEM') {
    return `<ul><li style="margin-left:${node.nestingLevel * 24}pt">${inner}</li></ul>`;
  }
  const tag = tags[node.heading] ?? 'p';
  const look = { ...looks[node.heading], ...node.attributes };
  return `<${tag}${styleOf(look)}>${inner === '' ? '&nbsp;' : inner}</${tag}>`;
}

function sectionHtml(section: SectionNode | null, looks: Looks): string {
  return section === null ? '' : section.children.map((child) => blockHtml(child, looks)).join('');
}

/** A page for the office's printer: old-fashioned HTML, nothing fetched. */
export function documentHtml(data: DocumentData): string {
  return (
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escapeHtml(data.name)}</title><style>` +
    'body{font-family:Arial,sans-serif;font-size:11pt}table{border-collapse:collapse;width:100%}' +
    'td{border:1px solid #000;padding:4pt;vertical-align:top}p{margin:0 0 4pt}</style></head><body>' +
    `${sectionHtml(data.header, {})}${sectionHtml(data.body, data.body.headingLooks ?? {})}${sectionHtml(data.footer, {})}</body></html>`
  );
}

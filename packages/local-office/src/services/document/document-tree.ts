// How do the parts of a document lie within each other?
import type {
  Attributes,
  BlockNode,
  DocumentData,
  InlineNode,
  ListItemNode,
  ParagraphNode,
  SectionNode,
  TableCellNode,
  TableNode,
  TableRowNode,
  TextRun,
} from './document-data';
import { emptyParagraph } from './document-data';
import { textOfRuns } from './text-runs';

export type DocNode = SectionNode | BlockNode | TableRowNode | TableCellNode | InlineNode;
export type ContainerNode = Extract<DocNode, { children: unknown }>;
export type TextNode = Extract<InlineNode, { type: 'TEXT' }>;
/** What paragraphs and tables stand in. */
export type BlockHolder = SectionNode | TableCellNode;
/** What letters and pictures stand in. */
export type InlineHolder = ParagraphNode | ListItemNode;

export function isContainer(node: DocNode): node is ContainerNode {
  return 'children' in node;
}
export function isBlockHolder(node: DocNode): node is BlockHolder {
  return node.type.endsWith('_SECTION') || node.type === 'TABLE_CELL';
}
export function isInlineHolder(node: DocNode): node is InlineHolder {
  return node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM';
}

export function childrenOf(node: DocNode): readonly DocNode[] {
  return isContainer(node) ? node.children : [];
}

/** A run of letters in the default look. */
export function textNode(text: string, attributes: Attributes = {}): TextNode {
  return {
    type: 'TEXT',
    runs: text === '' ? [] : [{ text, attributes }],
  };
}

/** Paragraphs of a text; each line break begins a new one only where `lines` says so, as in cells. */
export function paragraphNode(text: string): ParagraphNode {
  return {
    ...emptyParagraph(),
    children: text === '' ? [] : [textNode(text)],
  };
}

export function listItemNode(text: string, listId: string): ListItemNode {
  return {
    type: 'LIST_ITEM',
    heading: 'NORMAL',
    attributes: {},
    children: text === '' ? [] : [textNode(text)],
    listId,
    nestingLevel: 0,
    glyph: 'BULLET',
  };
}

export function cellNode(text: string): TableCellNode {
  return {
    type: 'TABLE_CELL',
    attributes: {},
    children: [paragraphNode(text)],
  };
}

export function rowNode(cells: readonly string[]): TableRowNode {
  return {
    type: 'TABLE_ROW',
    attributes: {},
    children: cells.map(cellNode),
  };
}

export function tableNode(cells: readonly (readonly string[])[]): TableNode {
  return {
    type: 'TABLE',
    attributes: {},
    children: cells.map(rowNode),
  };
}

/** The text of a part: paragraphs and cells on lines of their own, pictures and breaks as nothing. */
export function textOf(node: DocNode): string {
  if (node.type === 'TEXT') return textOfRuns(node.runs);
  if (!isContainer(node)) return '';
  return childrenOf(node)
    .map(textOf)
    .join(isInlineHolder(node) ? '' : '\n');
}

/** All parts of a kind within a part, itself excluded, in reading order. */
export function partsWithin(node: DocNode, isWanted: (part: DocNode) => boolean): DocNode[] {
  return childrenOf(node).flatMap((child) => [
    ...(isWanted(child) ? [child] : []),
    ...partsWithin(child, isWanted),
  ]);
}

export function isText(node: DocNode): node is TextNode {
  return node.type === 'TEXT';
}

/** Text nodes of a part in reading order, itself included. */
export function textNodes(node: DocNode): TextNode[] {
  return isText(node) ? [node] : childrenOf(node).flatMap(textNodes);
}

function sectionsOf(data: DocumentData): SectionNode[] {
  return [data.body, data.header, data.footer].filter((section) => section !== null);
}

/** The part that a part stands in; undefined for sections and for parts that stand nowhere. */
export function parentOf(data: DocumentData, node: DocNode): ContainerNode | undefined {
  for (const section of sectionsOf(data)) {
    const found = holderOf(section, node);
    if (found !== undefined) return found;
  }
  return undefined;
}

function holderOf(container: ContainerNode, node: DocNode): ContainerNode | undefined {
  for (const child of childrenOf(container)) {
    if (child === node) return container;
    const found = isContainer(child) ? holderOf(child, node) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Takes the child at an index out; a section never loses its last paragraph (the caller checks). */
export function removeAt(container: ContainerNode, index: number): void {
  container.children.splice(index, 1);
}

/** Puts letters at the end of a paragraph, joined with letters that stand there already. */
export function appendInline(holder: InlineHolder, node: InlineNode): InlineNode {
  const last = holder.children.at(-1);
  if (node.type === 'TEXT' && last?.type === 'TEXT') {
    last.runs.push(...node.runs);
    return last;
  }
  holder.children.push(node);
  return node;
}

/** Letters replaced by a text in the look of the first letter that stood there. */
export function setTextOf(holder: InlineHolder, text: string): void {
  const look = textNodes(holder)[0]?.runs[0]?.attributes ?? {};
  holder.children = text === '' ? [] : [textNode(text, { ...look })];
}

/** All runs of a part in order, for looking at their attributes. */
export function runsOf(node: DocNode): TextRun[] {
  return textNodes(node).flatMap(({ runs }) => runs);
}

/** A copy that stands nowhere. */
export function copyNode<Node extends DocNode>(node: Node): Node {
  return structuredClone(node);
}

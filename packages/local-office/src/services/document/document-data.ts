// What does the office remember of a text document?

/** How text or a paragraph looks, by the names of DocumentApp.Attribute; a missing name is the default look. */
export type Attributes = Record<string, string | number | boolean | null>;

/** Letters of one look. */
export interface TextRun {
  text: string;
  attributes: Attributes;
}

export type InlineNode =
  | { readonly type: 'TEXT'; runs: TextRun[] }
  | {
      readonly type: 'INLINE_IMAGE';
      contentType: string;
      base64: string;
      width: number;
      height: number;
      altTitle: string | null;
      altDescription: string | null;
      linkUrl: string | null;
    }
  | { readonly type: 'PAGE_BREAK' }
  | { readonly type: 'HORIZONTAL_RULE' };

export interface ParagraphNode {
  readonly type: 'PARAGRAPH';
  /** A name of DocumentApp.ParagraphHeading. */
  heading: string;
  attributes: Attributes;
  children: InlineNode[];
}

export interface ListItemNode {
  readonly type: 'LIST_ITEM';
  heading: string;
  attributes: Attributes;
  children: InlineNode[];
  listId: string;
  nestingLevel: number;
  /** A name of DocumentApp.GlyphType. */
  glyph: string;
}

export interface TableCellNode {
  readonly type: 'TABLE_CELL';
  attributes: Attributes;
  children: BlockNode[];
}

export interface TableRowNode {
  readonly type: 'TABLE_ROW';
  attributes: Attributes;
  children: TableCellNode[];
}

export interface TableNode {
  readonly type: 'TABLE';
  attributes: Attributes;
  children: TableRowNode[];
}

export type BlockNode = ParagraphNode | ListItemNode | TableNode;

/** A body, header or footer: blocks one below the other. */
export interface SectionNode {
  readonly type: 'BODY_SECTION' | 'HEADER_SECTION' | 'FOOTER_SECTION';
  attributes: Attributes;
  /** Looks that a body gives its headings, by the names of DocumentApp.ParagraphHeading. */
  headingLooks?: Record<string, Attributes>;
  children: BlockNode[];
}

export interface DocumentData {
  readonly id: string;
  name: string;
  language: string | null;
  owner: string;
  readonly editors: string[];
  readonly viewers: string[];
  readonly body: SectionNode;
  header: SectionNode | null;
  footer: SectionNode | null;
  readonly createdMs: number;
  updatedMs: number;
}

/** By document id. */
export type DocumentsState = Record<string, DocumentData>;

export function emptyDocuments(): DocumentsState {
  return {};
}

/** An empty paragraph; every section has at least one. */
export function emptyParagraph(): ParagraphNode {
  return {
    type: 'PARAGRAPH',
    heading: 'NORMAL',
    attributes: {},
    children: [],
  };
}

/** A fresh section with its one empty paragraph. */
export function emptySection(type: SectionNode['type']): SectionNode {
  return {
    type,
    attributes: {},
    children: [emptyParagraph()],
  };
}

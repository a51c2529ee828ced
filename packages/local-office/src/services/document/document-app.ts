// How does a script make and open documents?
import { declareService, ServiceError } from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { textArgument } from '../form/arguments';
import { Body, FooterSection, HeaderSection, Table, TableCell, TableRow } from './block-face';
import { type DocumentData, emptySection } from './document-data';
import {
  attributes,
  elementTypes,
  fontFamilies,
  glyphTypes,
  horizontalAlignments,
  paragraphHeadings,
  positionedLayouts,
  tabTypes,
  textAlignments,
  verticalAlignments,
} from './document-enums';
import { Document } from './document-face';
import { documentHtml } from './document-html';
import type { DocNode } from './document-tree';
import { DocumentContext, documentRule, type Element, RangeElement } from './element-face';
import { HorizontalRule, InlineImage, PageBreak } from './inline-face';
import { ListItem, Paragraph } from './paragraph-face';
import { Text } from './text-face';

const makers: Readonly<Record<DocNode['type'], new (context: DocumentContext, node: DocNode) => Element>> = {
  BODY_SECTION: Body,
  HEADER_SECTION: HeaderSection,
  FOOTER_SECTION: FooterSection,
  PARAGRAPH: Paragraph,
  LIST_ITEM: ListItem,
  TABLE: Table,
  TABLE_ROW: TableRow,
  TABLE_CELL: TableCell,
  TEXT: Text,
  INLINE_IMAGE: InlineImage,
  PAGE_BREAK: PageBreak,
  HORIZONTAL_RULE: HorizontalRule,
};

function makeFace(context: DocumentContext, node: DocNode): Element {
  return new makers[node.type](context, node);
}

/** What the runtime does for DocumentApp. */
export interface DocumentHooks {
  /** DocumentApp.getUi(): throws where no screen is. */
  readonly ui?: () => object;
}

/** DocumentApp. */
export class DocumentApp {
  readonly Attribute = attributes;
  readonly ElementType = elementTypes;
  readonly FontFamily = fontFamilies;
  readonly GlyphType = glyphTypes;
  readonly HorizontalAlignment = horizontalAlignments;
  readonly ParagraphHeading = paragraphHeadings;
  readonly PositionedLayout = positionedLayouts;
  readonly TabType = tabTypes;
  readonly TextAlignment = textAlignments;
  readonly VerticalAlignment = verticalAlignments;

  constructor(
    private readonly session: Session,
    private readonly hooks: DocumentHooks = {},
  ) {}

  create(name: unknown): Document {
    const { session } = this;
    const text = textArgument(name, 'DocumentApp.create');
    session.charge('documentsCreated', 1);
    const now = session.now();
    const data: DocumentData = {
      id: session.newId('1doc'),
      name: text,
      language: null,
      owner: session.effectiveUser,
      editors: [],
      viewers: [],
      body: emptySection('BODY_SECTION'),
      header: null,
      footer: null,
      createdMs: now,
      updatedMs: now,
    };
    session.state.documents[data.id] = data;
    return this.face(data);
  }

  openById(id: unknown): Document {
    const wanted = textArgument(id, 'DocumentApp.openById');
    const { documents } = this.session.state;
    const data = Object.hasOwn(documents, wanted) ? documents[wanted] : undefined;
    if (data === undefined || !this.mayOpen(data)) {
      throw new ServiceError("Document is missing (perhaps it was deleted, or you don't have read access?)");
    }
    return this.face(data);
  }

  openByUrl(url: unknown): Document {
    const text = textArgument(url, 'DocumentApp.openByUrl');
    const id = /(?:\/d\/|[?&]id=)([\w-]+)/.exec(text)?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }

  /** The document that the script is bound to; null for any other script. */
  getActiveDocument(): Document | null {
    const { containerId, state } = this.session;
    const data =
      containerId !== null && Object.hasOwn(state.documents, containerId)
        ? state.documents[containerId]
        : undefined;
    return data === undefined ? null : this.face(data);
  }

  getUi(): object {
    const ui = this.hooks.ui?.();
    if (ui === undefined) throw new ServiceError('Cannot call DocumentApp.getUi() from this context.');
    return ui;
  }

  private face(data: DocumentData): Document {
    return new Document(new DocumentContext(this.session, data, makeFace));
  }

  private mayOpen(data: DocumentData): boolean {
    const user = this.session.effectiveUser;
    const entry = this.session.state.drive.entries[data.id];
    const isShared = entry !== undefined && entry.access !== 'PRIVATE';
    return data.owner === user || data.editors.includes(user) || data.viewers.includes(user) || isShared;
  }
}

/** A document as the PDF that Drive gives for it; counts as a conversion. */
export function documentPdf(session: Session, id: string): Uint8Array | undefined {
  const data = session.state.documents[id];
  if (data === undefined) return undefined;
  session.charge('filesConverted', 1);
  return session.printPdf(documentHtml(data));
}

declareService(RangeElement, {
  name: 'RangeElement',
  methods: {
    getElement: 'local',
    getEndOffsetInclusive: 'local',
    getStartOffset: 'local',
    isPartial: 'local',
  },
});

declareService(DocumentApp, {
  name: 'DocumentApp',
  methods: {
    create: {
      ...documentRule('write'),
      scopes: ['https://www.googleapis.com/auth/documents'],
      needsFullAuth: true,
    },
    getActiveDocument: documentRule('read'),
    getUi: { kind: 'local', scopes: [] },
    openById: {
      ...documentRule('read'),
      scopes: ['https://www.googleapis.com/auth/documents'],
      needsFullAuth: true,
    },
    openByUrl: {
      ...documentRule('read'),
      scopes: ['https://www.googleapis.com/auth/documents'],
      needsFullAuth: true,
    },
  },
  properties: [
    'Attribute',
    'ElementType',
    'FontFamily',
    'GlyphType',
    'HorizontalAlignment',
    'ParagraphHeading',
    'PositionedLayout',
    'TabType',
    'TextAlignment',
    'VerticalAlignment',
  ],
});

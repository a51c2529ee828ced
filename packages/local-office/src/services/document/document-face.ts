// What can a script do with a document as a whole?
import { declareService, ServiceError, signatureError } from '../../runtime/service';
import { textArgument } from '../form/arguments';
import { User } from '../session';
import { Blob } from '../utilities/blob';
import { Body, FooterSection, HeaderSection } from './block-face';
import type { DocumentData } from './document-data';
import { emptySection } from './document-data';
import { tabTypes } from './document-enums';
import { documentHtml } from './document-html';
import { type DocumentContext, documentRule } from './element-face';

function emailOf(value: unknown, method: string): string {
  if (typeof value === 'string') return value.trim();
  if (value instanceof User) return value.getEmail();
  throw signatureError(method, [value]);
}

function emailsOf(value: unknown, method: string): string[] {
  if (!Array.isArray(value)) throw signatureError(method, [value]);
  return value.map((item) => emailOf(item, method));
}

/** The parts of a document that its only tab has, too. */
abstract class DocumentParts {
  constructor(protected readonly context: DocumentContext) {}

  protected get data(): DocumentData {
    return this.context.data;
  }

  getBody(): Body {
    return new Body(this.context, this.data.body);
  }
  /** Null until addHeader. */
  getHeader(): HeaderSection | null {
    return this.data.header === null ? null : new HeaderSection(this.context, this.data.header);
  }
  getFooter(): FooterSection | null {
    return this.data.footer === null ? null : new FooterSection(this.context, this.data.footer);
  }
  /** Footnotes, bookmarks and named ranges cannot be made here, so there are none. */
  getFootnotes(): readonly object[] {
    return [];
  }
  getBookmarks(): readonly object[] {
    return [];
  }
  getNamedRanges(_name: unknown = null): readonly object[] {
    return [];
  }
  addHeader(): HeaderSection {
    this.context.edit();
    if (this.data.header !== null) throw new ServiceError('Document tab already contains a header.');
    this.data.header = emptySection('HEADER_SECTION');
    return new HeaderSection(this.context, this.data.header);
  }
  addFooter(): FooterSection {
    this.context.edit();
    if (this.data.footer !== null) throw new ServiceError('Document tab already contains a footer.');
    this.data.footer = emptySection('FOOTER_SECTION');
    return new FooterSection(this.context, this.data.footer);
  }
}

/** DocumentApp.DocumentTab. */
export class DocumentTab extends DocumentParts {}

/** DocumentApp.Tab: a document of the local office has one. */
export class Tab {
  constructor(private readonly context: DocumentContext) {}

  asDocumentTab(): DocumentTab {
    return new DocumentTab(this.context);
  }
  getChildTabs(): readonly Tab[] {
    return [];
  }
  getId(): string {
    return 't.0';
  }
  getIndex(): number {
    return 0;
  }
  getTitle(): string {
    return 'Tab 1';
  }
  getType(): object {
    return tabTypes.of('DOCUMENT_TAB');
  }
}

/** DocumentApp.Document. */
export class Document extends DocumentParts {
  /** For other services: what the document holds. */
  read(): DocumentData {
    return this.data;
  }

  getId(): string {
    return this.data.id;
  }
  getName(): string {
    return this.data.name;
  }
  setName(name: unknown): this {
    const text = textArgument(name, 'DocumentApp.Document.setName');
    this.context.edit();
    this.data.name = text;
    return this;
  }
  getUrl(): string {
    return `https://docs.google.com/open?id=${this.data.id}`;
  }
  getLanguage(): string | null {
    return this.data.language;
  }
  setLanguage(languageCode: unknown): this {
    const code =
      languageCode === null ? null : textArgument(languageCode, 'DocumentApp.Document.setLanguage');
    this.context.edit();
    this.data.language = code;
    return this;
  }

  /** Afterwards this object takes no more changes. */
  saveAndClose(): void {
    this.context.edit();
    this.context.isClosed = true;
  }

  getBlob(): Blob {
    return this.getAs('application/pdf');
  }
  getAs(contentType: unknown): Blob {
    const type = textArgument(contentType, 'DocumentApp.Document.getAs');
    const { session } = this.context;
    if (type !== 'application/pdf') {
      throw new ServiceError(
        `Converting from application/vnd.google-apps.document to ${type} is not supported.`,
      );
    }
    session.charge('filesConverted', 1);
    const bytes = session.printPdf(documentHtml(this.data));
    return new Blob(session, { bytes, contentType: type, name: `${this.data.name}.pdf` });
  }

  /** No one has the document open, so nothing is selected. */
  getSelection(): null {
    return null;
  }
  getCursor(): null {
    return null;
  }
  getTabs(): Tab[] {
    return [new Tab(this.context)];
  }
  getActiveTab(): Tab {
    return new Tab(this.context);
  }
  getTab(tabId: unknown): Tab | null {
    return tabId === 't.0' ? new Tab(this.context) : null;
  }

  getEditors(): User[] {
    return [this.data.owner, ...this.data.editors].map((email) => new User(email));
  }
  getViewers(): User[] {
    return this.data.viewers.map((email) => new User(email));
  }
  addEditor(user: unknown): this {
    return this.share('editors', [emailOf(user, 'DocumentApp.Document.addEditor')]);
  }
  addEditors(users: unknown): this {
    return this.share('editors', emailsOf(users, 'DocumentApp.Document.addEditors'));
  }
  addViewer(user: unknown): this {
    return this.share('viewers', [emailOf(user, 'DocumentApp.Document.addViewer')]);
  }
  addViewers(users: unknown): this {
    return this.share('viewers', emailsOf(users, 'DocumentApp.Document.addViewers'));
  }
  removeEditor(user: unknown): this {
    return this.unshare('editors', emailOf(user, 'DocumentApp.Document.removeEditor'));
  }
  removeViewer(user: unknown): this {
    return this.unshare('viewers', emailOf(user, 'DocumentApp.Document.removeViewer'));
  }

  private share(list: 'editors' | 'viewers', emails: readonly string[]): this {
    for (const email of emails) {
      if (email === this.data.owner || this.data.editors.includes(email)) continue;
      this.unshare('viewers', email);
      this.data[list].push(email);
    }
    return this;
  }
  private unshare(list: 'editors' | 'viewers', email: string): this {
    const index = this.data[list].indexOf(email);
    if (index >= 0) this.data[list].splice(index, 1);
    return this;
  }
}

const read = documentRule('read');
const write = documentRule('write');
const partMethods = {
  addFooter: write,
  addHeader: write,
  getBody: read,
  getBookmarks: read,
  getFooter: read,
  getFootnotes: read,
  getHeader: read,
  getNamedRanges: read,
} as const;

declareService(DocumentTab, { name: 'DocumentTab', methods: partMethods });
declareService(Tab, {
  name: 'Tab',
  methods: {
    asDocumentTab: 'local',
    getChildTabs: read,
    getId: read,
    getIndex: read,
    getTitle: read,
    getType: read,
  },
});
declareService(Document, {
  name: 'Document',
  methods: {
    ...partMethods,
    addEditor: write,
    addEditors: write,
    addViewer: write,
    addViewers: write,
    getActiveTab: read,
    getAs: read,
    getBlob: read,
    getCursor: read,
    getEditors: read,
    getId: 'local',
    getLanguage: read,
    getName: read,
    getSelection: read,
    getTab: read,
    getTabs: read,
    getUrl: 'local',
    getViewers: read,
    removeEditor: write,
    removeViewer: write,
    saveAndClose: write,
    setLanguage: write,
    setName: write,
  },
});

// A page that HtmlService made. (AS/reference/html)
import { defineEnum, type EnumFamily } from '../../runtime/service/google-enum';
import { declareService, RealmTask, ServiceError, signatureError } from '../../runtime/service/service';
import type { RuntimeSession } from '../../runtime/service/session';
import { escapeHtml } from '../../text/escape-html';
import { Blob, blobOf } from '../utilities/blob';
import { servedHtml } from './served-html';
import { templateCode } from './template-code';

const sandboxModes = defineEnum('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
const frameModes = defineEnum('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** Meta tags that Google lets through (AS/reference/html/html-output#addMetaTag). */
const ALLOWED_META: ReadonlySet<string> = new Set([
  ...['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'],
]);

/** A name and content of a meta tag. */
export class HtmlOutputMetaTag implements GoogleAppsScript.HTML.HtmlOutputMetaTag {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

declareService(HtmlOutputMetaTag, {
  name: 'HtmlOutputMetaTag',
  methods: { getName: 'local', getContent: 'local' },
});

/** A finished page; setters return the page itself. */
export class HtmlOutput
  implements
    Pick<GoogleAppsScript.HTML.HtmlOutput, 'getContent' | 'getTitle' | 'getFaviconUrl' | 'getMetaTags'>
{
  private title = '';
  private width: number | null = null;
  private height: number | null = null;
  private favicon = '';
  private frameMode: string = 'DEFAULT';
  private readonly metaTags: HtmlOutputMetaTag[] = [];

  constructor(
    private readonly session: RuntimeSession,
    private content: string,
  ) {}

  addMetaTag(name: unknown, content: unknown): this {
    if (!ALLOWED_META.has(String(name))) {
      throw new ServiceError('The specified meta tag cannot be used in this context.');
    }
    this.metaTags.push(new HtmlOutputMetaTag(String(name), String(content)));
    return this;
  }

  append(addedContent: unknown): this {
    this.content += String(addedContent);
    return this;
  }

  appendUntrusted(addedContent: unknown): this {
    return this.append(escapeHtml(String(addedContent)));
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this.session, this.content);
  }

  clear(): this {
    this.content = '';
    return this;
  }

  getAs(contentType: string): Blob {
    return this.getBlob().getAs(contentType);
  }

  getBlob(): Blob {
    const name = this.title === '' ? 'Output.html' : `${this.title}.html`;
    return new Blob(this.session, { bytes: Buffer.from(this.content), contentType: 'text/html', name });
  }

  getContent(): string {
    return this.content;
  }

  getFaviconUrl(): string {
    return this.favicon;
  }

  getHeight(): number | null {
    return this.height;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.metaTags];
  }

  getTitle(): string {
    return this.title;
  }

  getWidth(): number | null {
    return this.width;
  }

  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }

  setFaviconUrl(iconUrl: unknown): this {
    this.favicon = String(iconUrl);
    return this;
  }

  setHeight(height: unknown): this {
    this.height = height === null ? null : Number(height);
    return this;
  }

  /** Without effect since only IFRAME is left (AS/guides/html/restrictions). */
  setSandboxMode(mode: unknown): this {
    if (sandboxModes.nameOf(mode) === undefined)
      throw signatureError('HtmlService.HtmlOutput.setSandboxMode', [mode]);
    return this;
  }

  setTitle(title: unknown): this {
    this.title = title === null ? '' : String(title);
    return this;
  }

  setWidth(width: unknown): this {
    this.width = width === null ? null : Number(width);
    return this;
  }

  setXFrameOptionsMode(mode: unknown): this {
    const name = frameModes.nameOf(mode);
    if (name === undefined) throw signatureError('HtmlService.HtmlOutput.setXFrameOptionsMode', [mode]);
    this.frameMode = name;
    return this;
  }

  /** For the browser: the content as Google serves it, whichever way it was made. */
  servedContent(): string {
    return asServed(this.session, this.content);
  }

  /** For the server: may other sites frame the page? */
  mayBeFramed(): boolean {
    return this.frameMode === 'ALLOWALL';
  }
}

declareService(HtmlOutput, {
  name: 'HtmlOutput',
  methods: {
    addMetaTag: 'local',
    append: 'local',
    appendUntrusted: 'local',
    asTemplate: 'local',
    clear: 'local',
    getAs: 'read',
    getBlob: 'local',
    getContent: 'local',
    getFaviconUrl: 'local',
    getHeight: 'local',
    getMetaTags: 'local',
    getTitle: 'local',
    getWidth: 'local',
    setContent: 'local',
    setFaviconUrl: 'local',
    setHeight: 'local',
    setSandboxMode: 'local',
    setTitle: 'local',
    setWidth: 'local',
    setXFrameOptionsMode: 'local',
  },
});

/** A page with scriptlets; properties that the script sets on it are variables of the scriptlets. */
export class HtmlTemplate {
  constructor(
    private readonly session: RuntimeSession,
    private readonly source: string,
  ) {}

  /** Runs the scriptlets in the script's own realm and gives the page. */
  evaluate(): RealmTask {
    return new RealmTask(
      templateCode(this.source),
      (page) => new HtmlOutput(this.session, asServed(this.session, page)),
    );
  }

  getCode(): string {
    return `(function() { ${templateCode(this.source)} })();`;
  }

  getCodeWithComments(): string {
    return this.getCode();
  }

  getRawContent(): string {
    return this.source;
  }
}

declareService(HtmlTemplate, {
  name: 'HtmlTemplate',
  methods: { evaluate: 'local', getCode: 'local', getCodeWithComments: 'local', getRawContent: 'local' },
});

/** Pages and templates from texts and from the project's HTML files. */
export class HtmlService {
  readonly SandboxMode: EnumFamily<string> = sandboxModes;
  readonly XFrameOptionsMode: EnumFamily<string> = frameModes;

  constructor(private readonly session: RuntimeSession) {}

  createHtmlOutput(html: unknown = null): HtmlOutput {
    return new HtmlOutput(this.session, html === null ? '' : textOf('HtmlService.createHtmlOutput', html));
  }

  createHtmlOutputFromFile(filename: unknown): HtmlOutput {
    return new HtmlOutput(this.session, asServed(this.session, this.file(filename)));
  }

  createTemplate(html: unknown): HtmlTemplate {
    return new HtmlTemplate(this.session, textOf('HtmlService.createTemplate', html));
  }

  createTemplateFromFile(filename: unknown): HtmlTemplate {
    return new HtmlTemplate(this.session, this.file(filename));
  }

  /** Null outside a web app; the office's pages have none either. */
  getUserAgent(): null {
    return null;
  }

  /** The name may carry `.html`; folders are part of it. */
  private file(filename: unknown): string {
    const name = String(filename).replace(/\.html$/, '');
    const html = Object.hasOwn(this.session.project.html, name) ? this.session.project.html[name] : undefined;
    if (html === undefined) throw new ServiceError(`No HTML file named ${String(filename)} was found.`);
    return html;
  }
}

function asServed(session: RuntimeSession, html: string): string {
  return session.cutsPages ? servedHtml(html) : html;
}

function textOf(method: string, html: unknown): string {
  if (typeof html === 'string') return html;
  const blob = blobOf(html);
  if (blob === undefined) throw signatureError(method, [html]);
  return blob.getDataAsString();
}

declareService(HtmlService, {
  name: 'HtmlService',
  properties: ['SandboxMode', 'XFrameOptionsMode'],
  methods: {
    createHtmlOutput: 'local',
    createHtmlOutputFromFile: 'local',
    createTemplate: 'local',
    createTemplateFromFile: 'local',
    getUserAgent: 'local',
  },
});

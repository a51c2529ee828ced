// ContentService and its text output. (AS/reference/content)
import { defineEnum, type EnumFamily, type GoogleEnum } from '../runtime/service/google-enum';
import { declareService, signatureError } from '../runtime/service/service';

const mimeTypes = defineEnum('MimeType', [
  'ATOM',
  'CSV',
  'ICAL',
  'JAVASCRIPT',
  'JSON',
  'RSS',
  'TEXT',
  'VCARD',
  'XML',
]);

/** What HTTP calls each of ContentService's types. */
export const CONTENT_TYPES = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'application/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/x-vcard',
  XML: 'application/xml',
} as const satisfies Readonly<Record<(typeof mimeTypes.names)[number], string>>;

/** A text that doGet or doPost returns. */
export class TextOutput implements Pick<GoogleAppsScript.Content.TextOutput, 'getContent' | 'getFileName'> {
  private content: string;
  private mimeType: keyof typeof CONTENT_TYPES = 'TEXT';
  private fileName: string | null = null;

  constructor(content: string) {
    this.content = content;
  }

  append(addedContent: unknown): this {
    this.content += String(addedContent);
    return this;
  }

  clear(): this {
    this.content = '';
    return this;
  }

  downloadAsFile(filename: unknown): this {
    this.fileName = String(filename);
    return this;
  }

  getContent(): string {
    return this.content;
  }

  getFileName(): string {
    return this.fileName ?? '';
  }

  getMimeType(): GoogleEnum {
    return mimeTypes.of(this.mimeType);
  }

  setContent(content: unknown): this {
    this.content = String(content);
    return this;
  }

  setMimeType(mimeType: unknown): this {
    const name = mimeTypes.nameOf(mimeType);
    if (name === undefined) throw signatureError('ContentService.TextOutput.setMimeType', [mimeType]);
    this.mimeType = name;
    return this;
  }

  /** The HTTP content type, for the server. */
  httpContentType(): string {
    return CONTENT_TYPES[this.mimeType];
  }
}

declareService(TextOutput, {
  name: 'TextOutput',
  methods: {
    append: 'local',
    clear: 'local',
    downloadAsFile: 'local',
    getContent: 'local',
    getFileName: 'local',
    getMimeType: 'local',
    setContent: 'local',
    setMimeType: 'local',
  },
});

/** Texts of other types than HTML. */
export class ContentService {
  readonly MimeType: EnumFamily<string> = mimeTypes;

  createTextOutput(content: unknown = null): TextOutput {
    return new TextOutput(content === null ? '' : String(content));
  }
}

declareService(ContentService, {
  name: 'ContentService',
  properties: ['MimeType'],
  methods: { createTextOutput: 'local' },
});

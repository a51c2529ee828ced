// A Blob: bytes with a type and a name.
import { declareService, ServiceError } from '../../runtime/service/service';
import type { Session } from '../../runtime/service/session';
import { escapeHtml } from '../../text/escape-html';
import { bytesOf, decodeBytes, encodeText } from './charset';

const TYPES_BY_EXTENSION: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'text/xml',
  zip: 'application/zip',
};

function extensionOf(contentType: string): string | undefined {
  return Object.entries(TYPES_BY_EXTENSION).find(([, type]) => type === contentType)?.[0];
}

export interface BlobContent {
  readonly bytes: Uint8Array;
  /** Null when nobody said it. */
  readonly contentType: string | null;
  readonly name: string | null;
}

type Face = Pick<
  GoogleAppsScript.Base.Blob,
  'getContentType' | 'getDataAsString' | 'getName' | 'isGoogleType'
>;

/** Base.Blob (AS/reference/base/blob). Any service may hand one out: `new Blob(session, { bytes, contentType, name })`. */
export class Blob implements Face {
  private content: BlobContent;

  constructor(
    private readonly session: Session,
    content: BlobContent,
  ) {
    this.content = content;
  }

  /** For other faces (mail attachments, pictures): the content as it is now. */
  read(): BlobContent {
    return this.content;
  }

  copyBlob(): Blob {
    return new Blob(this.session, this.content);
  }

  getBlob(): Blob {
    return this;
  }

  /** Conversion counts as a converted file; only pages and texts become PDF here. */
  getAs(contentType: string): Blob {
    const { bytes, contentType: from, name } = this.content;
    if (from === null) {
      throw new ServiceError('Blob object must have non-null content type for this operation.');
    }
    if (from === contentType) return this.copyBlob();
    const base = name === null ? null : name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
    const extension = extensionOf(contentType);
    const newName = base === null || extension === undefined ? name : `${base}.${extension}`;
    // Texts may be taken for plain text (gas-fakes testhtmlservice).
    if (contentType === 'text/plain' && from.startsWith('text/')) {
      return new Blob(this.session, { bytes, contentType, name: newName });
    }
    if (contentType !== 'application/pdf' || !/^text\/(html|plain)/.test(from)) {
      throw new ServiceError(`Converting from ${from} to ${contentType} is not supported.`);
    }
    this.session.charge('filesConverted', 1);
    const text = decodeBytes(bytes, 'UTF-8');
    const html = from.startsWith('text/html') ? text : `<pre>${escapeHtml(text)}</pre>`;
    return new Blob(this.session, { bytes: this.session.printPdf(html), contentType, name: newName });
  }

  getBytes(): Uint8Array {
    return this.content.bytes;
  }

  getContentType(): string | null {
    return this.content.contentType;
  }

  getDataAsString(charset: string | null = null): string {
    return decodeBytes(this.content.bytes, charset ?? 'UTF-8');
  }

  getName(): string | null {
    return this.content.name;
  }

  isGoogleType(): boolean {
    return this.content.contentType?.startsWith('application/vnd.google-apps') ?? false;
  }

  setBytes(data: readonly number[]): this {
    const bytes = bytesOf(data);
    if (bytes === undefined) throw new ServiceError('Invalid argument: data');
    this.content = { ...this.content, bytes };
    return this;
  }

  setContentType(contentType: string | null): this {
    this.content = { ...this.content, contentType };
    return this;
  }

  setContentTypeFromExtension(): this {
    const extension = /\.([A-Za-z0-9]+)$/.exec(this.content.name ?? '')?.[1]?.toLowerCase() ?? '';
    return this.setContentType(TYPES_BY_EXTENSION[extension] ?? 'application/octet-stream');
  }

  setDataFromString(text: string, charset: string | null = null): this {
    this.content = { ...this.content, bytes: encodeText(String(text), charset ?? 'UTF-8') };
    return this;
  }

  setName(name: string | null): this {
    this.content = { ...this.content, name };
    return this;
  }

  /** Google prints the class name. */
  toString(): string {
    return 'Blob';
  }
}

declareService(Blob, {
  name: 'Blob',
  methods: {
    copyBlob: 'local',
    getAs: 'read',
    getBlob: 'local',
    getBytes: 'local',
    getContentType: 'local',
    getDataAsString: 'local',
    getName: 'local',
    isGoogleType: 'local',
    setBytes: 'local',
    setContentType: 'local',
    setContentTypeFromExtension: 'local',
    setDataFromString: 'local',
    setName: 'local',
  },
});

/** Anything that a script may pass where Google wants a BlobSource: the blob it stands for, or undefined. */
export function blobOf(value: unknown): Blob | undefined {
  if (value instanceof Blob) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const getBlob: unknown = Reflect.get(value, 'getBlob');
  if (typeof getBlob !== 'function') return undefined;
  const blob: unknown = Reflect.apply(getBlob, value, []);
  return blob instanceof Blob ? blob : undefined;
}

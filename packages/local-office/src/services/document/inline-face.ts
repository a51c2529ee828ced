// What are pictures, lines and page breaks within a paragraph?
import { declareService, ServiceError } from '../../runtime/service';
import { numberArgument, textArgument } from '../form/arguments';
import { Blob, type BlobContent, blobOf } from '../utilities/blob';
import type { InlineNode } from './document-data';
import { documentRule, Element, elementMethods } from './element-face';

type ImageNode = Extract<InlineNode, { type: 'INLINE_IMAGE' }>;

/** DocumentApp.HorizontalRule. */
export class HorizontalRule extends Element {}
/** DocumentApp.PageBreak. */
export class PageBreak extends Element {}

/** DocumentApp.InlineImage; its size is what was set, since the office does not look into pictures. */
export class InlineImage extends Element {
  private get image(): ImageNode {
    if (this.node.type !== 'INLINE_IMAGE') throw new ServiceError('Element is not an image.');
    return this.node;
  }

  getBlob(): Blob {
    const { base64, contentType } = this.image;
    return new Blob(this.context.session, { bytes: Buffer.from(base64, 'base64'), contentType, name: null });
  }
  getAs(contentType: unknown): Blob {
    return this.getBlob().getAs(textArgument(contentType, this.named('getAs')));
  }
  getAltTitle(): string | null {
    return this.image.altTitle;
  }
  setAltTitle(title: unknown): this {
    this.context.edit();
    this.image.altTitle = textArgument(title, this.named('setAltTitle'));
    return this;
  }
  getAltDescription(): string | null {
    return this.image.altDescription;
  }
  setAltDescription(description: unknown): this {
    this.context.edit();
    this.image.altDescription = textArgument(description, this.named('setAltDescription'));
    return this;
  }
  getLinkUrl(): string | null {
    return this.image.linkUrl;
  }
  setLinkUrl(url: unknown): this {
    this.context.edit();
    this.image.linkUrl = url === null ? null : textArgument(url, this.named('setLinkUrl'));
    return this;
  }
  getWidth(): number {
    return this.image.width;
  }
  getHeight(): number {
    return this.image.height;
  }
  setWidth(width: unknown): this {
    this.context.edit();
    this.image.width = numberArgument(width, this.named('setWidth'));
    return this;
  }
  setHeight(height: unknown): this {
    this.context.edit();
    this.image.height = numberArgument(height, this.named('setHeight'));
    return this;
  }
}

/** Pixels of a picture whose size nobody told (unsourced; Google reads it from the file). */
const USUAL_SIDE = 100;

/** The node of a picture that a script passes as a blob or as an image of a document. */
export function imageNode(image: unknown): ImageNode {
  if (image instanceof InlineImage && image.node.type === 'INLINE_IMAGE') return structuredClone(image.node);
  const blob = blobOf(image);
  if (blob === undefined) throw new ServiceError('Invalid image data.');
  const content: BlobContent = blob.read();
  if (!/^image\//.test(content.contentType ?? '')) throw new ServiceError('Invalid image data.');
  return {
    type: 'INLINE_IMAGE',
    contentType: content.contentType ?? '',
    base64: Buffer.from(content.bytes).toString('base64'),
    width: USUAL_SIDE,
    height: USUAL_SIDE,
    altTitle: null,
    altDescription: null,
    linkUrl: null,
  };
}

const read = documentRule('read');
const write = documentRule('write');

declareService(HorizontalRule, { name: 'HorizontalRule', methods: elementMethods });
declareService(PageBreak, { name: 'PageBreak', methods: elementMethods });
declareService(InlineImage, {
  name: 'InlineImage',
  methods: {
    ...elementMethods,
    getAltDescription: read,
    getAltTitle: read,
    getAs: read,
    getBlob: read,
    getHeight: read,
    getLinkUrl: read,
    getWidth: read,
    setAltDescription: write,
    setAltTitle: write,
    setHeight: write,
    setLinkUrl: write,
    setWidth: write,
  },
});

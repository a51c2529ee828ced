// What can a script do with the letters of a document?
import type { GoogleEnum } from '../../runtime/google-enum';
import { declareService, ServiceError } from '../../runtime/service';
import { booleanArgument, integerArgument, numberArgument, textArgument } from '../form/arguments';
import type { Attributes } from './document-data';
import { textAlignments } from './document-enums';
import { type DocNode, runsOf, type TextNode, textNodes, textOf } from './document-tree';
import {
  alignmentAttribute,
  alignmentOf,
  type DocumentContext,
  documentRule,
  Element,
  elementMethods,
  enumArgument,
  findTextIn,
  type RangeElement,
  readAttributes,
  replaceTextIn,
  searchPattern,
} from './element-face';
import { decorate, lookAt, lookChanges, replaceIn, textOfRuns } from './text-runs';

/** A stretch of one text node: offsets within that node, the end exclusive. */
interface Piece {
  readonly text: TextNode;
  readonly start: number;
  readonly end: number;
}

/**
 * DocumentApp.Text: one run of letters, or all letters of a part (`editAsText`); there paragraphs count one
 * offset for the break between them.
 */
export class Text extends Element {
  constructor(context: DocumentContext, node: DocNode) {
    super(context, node);
  }

  getText(): string {
    return textOf(this.node);
  }

  editAsText(): Text {
    return this;
  }

  /** The text nodes with the offset at which each begins. */
  private places(): { readonly text: TextNode; readonly at: number }[] {
    if (this.node.type === 'TEXT') return [{ text: this.node, at: 0 }];
    const whole = this.getText();
    let from = 0;
    return textNodes(this.node).map((text) => {
      const letters = textOfRuns(text.runs);
      const at = whole.indexOf(letters, from);
      from = at + letters.length;
      return { text, at };
    });
  }

  /** The pieces between two offsets; throws Google's sentence when they lie outside the text. */
  private pieces(start: number, endInclusive: number): Piece[] {
    const length = this.getText().length;
    if (start < 0 || endInclusive >= length || start > endInclusive) {
      throw new ServiceError(`Index (${endInclusive}) must be less than the content length (${length}).`);
    }
    return this.places()
      .map(({ text, at }) => ({
        text,
        start: Math.max(0, start - at),
        end: Math.min(textOfRuns(text.runs).length, endInclusive + 1 - at),
      }))
      .filter((piece) => piece.end > piece.start);
  }

  private placeAt(offset: number): { readonly text: TextNode; readonly offset: number } | undefined {
    const found = this.places().findLast(({ at }) => at <= offset);
    return found === undefined ? undefined : { text: found.text, offset: offset - found.at };
  }

  appendText(text: unknown): this {
    return this.put(this.getText().length, textArgument(text, this.named('appendText')));
  }

  insertText(offset: unknown, text: unknown): this {
    const method = this.named('insertText');
    const at = integerArgument(offset, method);
    const length = this.getText().length;
    if (at < 0 || at > length) {
      throw new ServiceError(`Index (${at}) must be less than or equal to the content length (${length}).`);
    }
    return this.put(at, textArgument(text, method));
  }

  private put(offset: number, text: string): this {
    this.context.edit();
    const place = this.placeAt(offset);
    if (place === undefined) throw new ServiceError('There is no text to insert into.');
    place.text.runs = replaceIn(place.text.runs, place.offset, place.offset, text);
    if (place.text.runs.length === 0 && text !== '') place.text.runs = [{ text, attributes: {} }];
    return this;
  }

  setText(text: unknown): this {
    const letters = textArgument(text, this.named('setText'));
    this.context.edit();
    const [first, ...others] = this.places();
    if (first === undefined) throw new ServiceError('There is no text to replace.');
    const look = first.text.runs[0]?.attributes ?? {};
    first.text.runs = letters === '' ? [] : [{ text: letters, attributes: { ...look } }];
    for (const { text: other } of others) other.runs = [];
    return this;
  }

  deleteText(startOffset: unknown, endOffsetInclusive: unknown): this {
    const method = this.named('deleteText');
    this.context.edit();
    const pieces = this.pieces(
      integerArgument(startOffset, method),
      integerArgument(endOffsetInclusive, method),
    );
    for (const { text, start, end } of pieces) text.runs = replaceIn(text.runs, start, end, '');
    return this;
  }

  findText(pattern: unknown, from: unknown = null): RangeElement | null {
    return findTextIn(this.context, this.node, searchPattern(pattern, this.named('findText')), from);
  }

  replaceText(pattern: unknown, replacement: unknown): this {
    const method = this.named('replaceText');
    this.context.edit();
    replaceTextIn(this.node, searchPattern(pattern, method), textArgument(replacement, method));
    return this;
  }

  /** `(attributes)` for all letters or `(start, endInclusive, attributes)`. */
  override setAttributes(...args: unknown[]): this {
    return this.decorate(args, 'setAttributes', (value, method) => readAttributes(value, method));
  }

  override getAttributes(offset: unknown = null): Attributes {
    return offset === null ? super.getAttributes() : this.lookAt(offset, 'getAttributes');
  }

  getTextAttributeIndices(): number[] {
    return this.places().flatMap(({ text, at }) => lookChanges(text.runs).map((offset) => offset + at));
  }

  private decorate(
    args: readonly unknown[],
    method: string,
    read: (value: unknown, method: string) => Attributes,
  ): this {
    const name = this.named(method);
    const isPartial = args.length >= 3;
    const value = read(args[isPartial ? 2 : 0], name);
    this.context.edit();
    const length = this.getText().length;
    if (!isPartial && length === 0) return this;
    const [start, end] = isPartial
      ? [integerArgument(args[0], name), integerArgument(args[1], name)]
      : [0, length - 1];
    for (const piece of this.pieces(start, end)) {
      piece.text.runs = decorate(piece.text.runs, piece.start, piece.end, value);
    }
    return this;
  }

  private lookAt(offset: unknown, method: string): Attributes {
    const at = integerArgument(offset, this.named(method));
    const length = this.getText().length;
    if (at < 0 || at >= length) {
      throw new ServiceError(`Index (${at}) must be less than the content length (${length}).`);
    }
    const place = this.placeAt(at);
    return place === undefined ? {} : lookAt(place.text.runs, place.offset);
  }

  /** One attribute at an offset, or of all letters (null when they differ). */
  private look(name: string, offset: unknown, method: string): Attributes[string] {
    const look = offset === null ? super.getAttributes() : this.lookAt(offset, method);
    return look[name] ?? null;
  }

  setBold(...args: unknown[]): this {
    return this.decorate(args, 'setBold', (value, method) => ({ BOLD: booleanArgument(value, method) }));
  }
  isBold(offset: unknown = null): boolean | null {
    return flag(this.look('BOLD', offset, 'isBold'));
  }
  setItalic(...args: unknown[]): this {
    return this.decorate(args, 'setItalic', (value, method) => ({ ITALIC: booleanArgument(value, method) }));
  }
  isItalic(offset: unknown = null): boolean | null {
    return flag(this.look('ITALIC', offset, 'isItalic'));
  }
  setUnderline(...args: unknown[]): this {
    return this.decorate(args, 'setUnderline', (value, method) => ({
      UNDERLINE: booleanArgument(value, method),
    }));
  }
  isUnderline(offset: unknown = null): boolean | null {
    return flag(this.look('UNDERLINE', offset, 'isUnderline'));
  }
  setStrikethrough(...args: unknown[]): this {
    return this.decorate(args, 'setStrikethrough', (value, method) => ({
      STRIKETHROUGH: booleanArgument(value, method),
    }));
  }
  isStrikethrough(offset: unknown = null): boolean | null {
    return flag(this.look('STRIKETHROUGH', offset, 'isStrikethrough'));
  }
  setFontSize(...args: unknown[]): this {
    return this.decorate(args, 'setFontSize', (value, method) => ({
      FONT_SIZE: numberArgument(value, method),
    }));
  }
  getFontSize(offset: unknown = null): number | null {
    const value = this.look('FONT_SIZE', offset, 'getFontSize');
    return typeof value === 'number' ? value : null;
  }
  setFontFamily(...args: unknown[]): this {
    return this.decorate(args, 'setFontFamily', (value, method) => ({
      FONT_FAMILY: textArgument(value, method),
    }));
  }
  getFontFamily(offset: unknown = null): string | null {
    return letters(this.look('FONT_FAMILY', offset, 'getFontFamily'));
  }
  setForegroundColor(...args: unknown[]): this {
    return this.decorate(args, 'setForegroundColor', (value, method) => ({
      FOREGROUND_COLOR: color(value, method),
    }));
  }
  getForegroundColor(offset: unknown = null): string | null {
    return letters(this.look('FOREGROUND_COLOR', offset, 'getForegroundColor'));
  }
  setBackgroundColor(...args: unknown[]): this {
    return this.decorate(args, 'setBackgroundColor', (value, method) => ({
      BACKGROUND_COLOR: color(value, method),
    }));
  }
  getBackgroundColor(offset: unknown = null): string | null {
    return letters(this.look('BACKGROUND_COLOR', offset, 'getBackgroundColor'));
  }
  setLinkUrl(...args: unknown[]): this {
    return this.decorate(args, 'setLinkUrl', (value, method) => ({
      LINK_URL: value === null ? null : textArgument(value, method),
    }));
  }
  getLinkUrl(offset: unknown = null): string | null {
    return letters(this.look('LINK_URL', offset, 'getLinkUrl'));
  }
  setTextAlignment(...args: unknown[]): this {
    return this.decorate(args, 'setTextAlignment', (value, method) =>
      alignmentAttribute(enumArgument(textAlignments, value, method)),
    );
  }
  getTextAlignment(offset: unknown = null): GoogleEnum | null {
    return alignmentOf(
      offset === null ? runsOf(this.node) : [{ attributes: this.lookAt(offset, 'getTextAlignment') }],
    );
  }
}

function flag(value: Attributes[string]): boolean | null {
  return typeof value === 'boolean' ? value : null;
}
function letters(value: Attributes[string]): string | null {
  return typeof value === 'string' ? value : null;
}

function color(value: unknown, method: string): string | null {
  if (value === null) return null;
  const text = textArgument(value, method);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new ServiceError(`Invalid argument: color`);
  return text.toLowerCase();
}

const read = documentRule('read');
const write = documentRule('write');

declareService(Text, {
  name: 'Text',
  methods: {
    ...elementMethods,
    appendText: write,
    deleteText: write,
    editAsText: 'local',
    findText: read,
    getBackgroundColor: read,
    getFontFamily: read,
    getFontSize: read,
    getForegroundColor: read,
    getLinkUrl: read,
    getText: read,
    getTextAlignment: read,
    getTextAttributeIndices: read,
    insertText: write,
    isBold: read,
    isItalic: read,
    isStrikethrough: read,
    isUnderline: read,
    replaceText: write,
    setBackgroundColor: write,
    setBold: write,
    setFontFamily: write,
    setFontSize: write,
    setForegroundColor: write,
    setItalic: write,
    setLinkUrl: write,
    setStrikethrough: write,
    setText: write,
    setTextAlignment: write,
    setUnderline: write,
  },
});

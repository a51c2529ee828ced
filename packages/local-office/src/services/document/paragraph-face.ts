// What can a script do with a paragraph and an item of a list?
import type { GoogleEnum } from '../../runtime/google-enum';
import { declareService, ServiceError, signatureError } from '../../runtime/service';
import { booleanArgument, integerArgument, numberArgument, textArgument } from '../form/arguments';
import type { Attributes, InlineNode, ListItemNode } from './document-data';
import { glyphTypes, horizontalAlignments, paragraphHeadings } from './document-enums';
import {
  appendInline,
  copyNode,
  type InlineHolder,
  isInlineHolder,
  setTextOf,
  textNode,
} from './document-tree';
import { Container, containerMethods, documentRule, type Element, enumArgument } from './element-face';
import { imageNode } from './inline-face';
import { Text } from './text-face';

/** What paragraphs and list items have in common. */
abstract class InlineContainer extends Container {
  protected get holder(): InlineHolder {
    if (!isInlineHolder(this.node)) throw new ServiceError('Element is not a paragraph.');
    return this.node;
  }

  editAsText(): Text {
    return new Text(this.context, this.node);
  }

  setText(text: unknown): this {
    const letters = textArgument(text, this.named('setText'));
    this.context.edit();
    setTextOf(this.holder, letters);
    return this;
  }

  clear(): this {
    this.context.edit();
    this.holder.children = [];
    return this;
  }

  private put(node: InlineNode, at: unknown, method: string): Element {
    this.context.edit();
    if (at === null) return this.context.face(appendInline(this.holder, node));
    const index = integerArgument(at, this.named(method));
    if (index < 0 || index > this.holder.children.length) {
      throw new ServiceError(
        `Child index (${index}) must be less than or equal to the number of child elements (${this.holder.children.length}).`,
      );
    }
    this.holder.children.splice(index, 0, node);
    return this.context.face(node);
  }

  private textOf(text: unknown, method: string): InlineNode {
    if (text instanceof Text && text.node.type === 'TEXT') return copyNode(text.node);
    return textNode(textArgument(text, this.named(method)));
  }

  appendText(text: unknown): Element {
    return this.put(this.textOf(text, 'appendText'), null, 'appendText');
  }
  insertText(childIndex: unknown, text: unknown): Element {
    return this.put(this.textOf(text, 'insertText'), childIndex, 'insertText');
  }
  appendInlineImage(image: unknown): Element {
    return this.put(imageNode(image), null, 'appendInlineImage');
  }
  insertInlineImage(childIndex: unknown, image: unknown): Element {
    return this.put(imageNode(image), childIndex, 'insertInlineImage');
  }
  appendPageBreak(_pageBreak: unknown = null): Element {
    return this.put({ type: 'PAGE_BREAK' }, null, 'appendPageBreak');
  }
  insertPageBreak(childIndex: unknown, _pageBreak: unknown = null): Element {
    return this.put({ type: 'PAGE_BREAK' }, childIndex, 'insertPageBreak');
  }
  appendHorizontalRule(): Element {
    return this.put({ type: 'HORIZONTAL_RULE' }, null, 'appendHorizontalRule');
  }
  insertHorizontalRule(childIndex: unknown): Element {
    return this.put({ type: 'HORIZONTAL_RULE' }, childIndex, 'insertHorizontalRule');
  }

  getHeading(): GoogleEnum | null {
    return paragraphHeadings.find(this.holder.heading) ?? null;
  }
  setHeading(heading: unknown): this {
    const name = enumArgument(paragraphHeadings, heading, this.named('setHeading'));
    this.context.edit();
    this.holder.heading = name;
    return this;
  }
  getAlignment(): GoogleEnum | null {
    const name = this.holder.attributes.HORIZONTAL_ALIGNMENT;
    return typeof name === 'string' ? (horizontalAlignments.find(name) ?? null) : null;
  }
  setAlignment(alignment: unknown): this {
    const name = enumArgument(horizontalAlignments, alignment, this.named('setAlignment'));
    return this.set('HORIZONTAL_ALIGNMENT', name);
  }

  private set(name: string, value: Attributes[string]): this {
    this.context.edit();
    this.holder.attributes = { ...this.holder.attributes, [name]: value };
    return this;
  }
  private numberOf(name: string): number | null {
    const value = this.holder.attributes[name];
    return typeof value === 'number' ? value : null;
  }

  getIndentStart(): number | null {
    return this.numberOf('INDENT_START');
  }
  setIndentStart(points: unknown): this {
    return this.set('INDENT_START', numberArgument(points, this.named('setIndentStart')));
  }
  getIndentEnd(): number | null {
    return this.numberOf('INDENT_END');
  }
  setIndentEnd(points: unknown): this {
    return this.set('INDENT_END', numberArgument(points, this.named('setIndentEnd')));
  }
  getIndentFirstLine(): number | null {
    return this.numberOf('INDENT_FIRST_LINE');
  }
  setIndentFirstLine(points: unknown): this {
    return this.set('INDENT_FIRST_LINE', numberArgument(points, this.named('setIndentFirstLine')));
  }
  getLineSpacing(): number | null {
    return this.numberOf('LINE_SPACING');
  }
  setLineSpacing(multiplier: unknown): this {
    return this.set('LINE_SPACING', numberArgument(multiplier, this.named('setLineSpacing')));
  }
  getSpacingBefore(): number | null {
    return this.numberOf('SPACING_BEFORE');
  }
  setSpacingBefore(points: unknown): this {
    return this.set('SPACING_BEFORE', numberArgument(points, this.named('setSpacingBefore')));
  }
  getSpacingAfter(): number | null {
    return this.numberOf('SPACING_AFTER');
  }
  setSpacingAfter(points: unknown): this {
    return this.set('SPACING_AFTER', numberArgument(points, this.named('setSpacingAfter')));
  }
  isLeftToRight(): boolean {
    return this.holder.attributes.LEFT_TO_RIGHT !== false;
  }
  setLeftToRight(leftToRight: unknown): this {
    return this.set('LEFT_TO_RIGHT', booleanArgument(leftToRight, this.named('setLeftToRight')));
  }
}

/** DocumentApp.Paragraph. */
export class Paragraph extends InlineContainer {}

/** DocumentApp.ListItem. */
export class ListItem extends InlineContainer {
  private get item(): ListItemNode {
    if (this.node.type !== 'LIST_ITEM') throw new ServiceError('Element is not a list item.');
    return this.node;
  }

  getListId(): string {
    return this.item.listId;
  }
  /** Joins the list of another item. */
  setListId(listItem: unknown): this {
    if (!(listItem instanceof ListItem)) throw signatureError(this.named('setListId'), [listItem]);
    this.context.edit();
    this.item.listId = listItem.item.listId;
    return this;
  }
  getNestingLevel(): number {
    return this.item.nestingLevel;
  }
  setNestingLevel(level: unknown): this {
    const value = integerArgument(level, this.named('setNestingLevel'));
    this.context.edit();
    this.item.nestingLevel = value;
    return this;
  }
  getGlyphType(): GoogleEnum | null {
    return glyphTypes.find(this.item.glyph) ?? null;
  }
  setGlyphType(glyphType: unknown): this {
    const name = enumArgument(glyphTypes, glyphType, this.named('setGlyphType'));
    this.context.edit();
    this.item.glyph = name;
    return this;
  }
}

const read = documentRule('read');
const write = documentRule('write');

const inlineMethods = {
  ...containerMethods,
  appendHorizontalRule: write,
  appendInlineImage: write,
  appendPageBreak: write,
  appendText: write,
  clear: write,
  editAsText: 'local',
  getAlignment: read,
  getHeading: read,
  getIndentEnd: read,
  getIndentFirstLine: read,
  getIndentStart: read,
  getLineSpacing: read,
  getSpacingAfter: read,
  getSpacingBefore: read,
  insertHorizontalRule: write,
  insertInlineImage: write,
  insertPageBreak: write,
  insertText: write,
  isLeftToRight: read,
  setAlignment: write,
  setHeading: write,
  setIndentEnd: write,
  setIndentFirstLine: write,
  setIndentStart: write,
  setLeftToRight: write,
  setLineSpacing: write,
  setSpacingAfter: write,
  setSpacingBefore: write,
  setText: write,
} as const;

declareService(Paragraph, { name: 'Paragraph', methods: inlineMethods });
declareService(ListItem, {
  name: 'ListItem',
  methods: {
    ...inlineMethods,
    getGlyphType: read,
    getListId: read,
    getNestingLevel: read,
    setGlyphType: write,
    setListId: write,
    setNestingLevel: write,
  },
});

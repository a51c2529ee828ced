// What can a script do with any part of a document?
import type { EnumFamily } from '../../runtime/google-enum';
import { GoogleEnum } from '../../runtime/google-enum';
import {
  type CallKind,
  type MethodRule,
  ServiceError,
  serviceRuleOf,
  signatureError,
} from '../../runtime/service';
import type { Session } from '../../runtime/session';
import { integerArgument, textArgument } from '../form/arguments';
import type { Attributes, DocumentData } from './document-data';
import { attributes as attributeEnum, elementTypes, textAlignments } from './document-enums';
import {
  type ContainerNode,
  childrenOf,
  copyNode,
  type DocNode,
  isContainer,
  isInlineHolder,
  parentOf,
  partsWithin,
  removeAt,
  runsOf,
  textNodes,
  textOf,
} from './document-tree';
import { decorate, replaceIn, textOfRuns, withoutNulls } from './text-runs';

/** One opened document of an execution. */
export class DocumentContext {
  isClosed = false;

  constructor(
    readonly session: Session,
    readonly data: DocumentData,
    private readonly maker: (context: DocumentContext, node: DocNode) => Element,
  ) {}

  face(node: DocNode): Element {
    return this.maker(this, node);
  }

  /** Before every change; throws Google's sentence once the document was closed. */
  edit(): void {
    if (this.isClosed) throw new ServiceError('Document is closed, its contents cannot be updated.');
    this.data.updatedMs = this.session.now();
  }
}

const scopes = [
  'https://www.googleapis.com/auth/documents',
  'https://www.googleapis.com/auth/documents.currentonly',
];
export function documentRule(kind: CallKind): MethodRule {
  return { kind, scopes };
}

/** Attribute values from a script's object: enums by their names. */
export function readAttributes(value: unknown, method: string): Attributes {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw signatureError(method, [value]);
  const result: Attributes = {};
  for (const [name, item] of Object.entries(value)) {
    if (attributeEnum.find(name) === undefined) throw new ServiceError(`Invalid argument: ${name}`);
    if (item instanceof GoogleEnum) result[name] = item.name();
    else if (
      typeof item === 'string' ||
      typeof item === 'number' ||
      typeof item === 'boolean' ||
      item === null
    ) {
      result[name] = item;
    } else throw new ServiceError(`Invalid argument: ${name}`);
  }
  return result;
}

export function enumArgument<Name extends string>(
  family: EnumFamily<Name>,
  value: unknown,
  method: string,
): Name {
  const name = family.nameOf(value);
  if (name === undefined) throw signatureError(method, [value]);
  return name;
}

/** Attributes of letters; they live in runs, not in paragraphs. */
const letterAttributes = new Set([
  'BACKGROUND_COLOR',
  'BOLD',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'ITALIC',
  'LINK_URL',
  'STRIKETHROUGH',
  'UNDERLINE',
]);

/** A regular expression of findText and replaceText; Google knows no capture groups in the replacement. */
export function searchPattern(value: unknown, method: string): RegExp {
  const source = textArgument(value, method);
  try {
    return new RegExp(source.replace(/^\(\?i\)/, ''), source.startsWith('(?i)') ? 'gi' : 'g');
  } catch {
    throw new ServiceError(`Invalid regular expression pattern ${source}`);
  }
}

/** DocumentApp.Element, the base of all parts. */
export abstract class Element {
  constructor(
    readonly context: DocumentContext,
    readonly node: DocNode,
  ) {}

  protected named(method: string): string {
    return `DocumentApp.${this.toString()}.${method}`;
  }

  getType(): GoogleEnum | null {
    return elementTypes.find(this.node.type) ?? null;
  }

  getParent(): Element | null {
    const parent = parentOf(this.context.data, this.node);
    return parent === undefined ? null : this.context.face(parent);
  }

  private sibling(step: 1 | -1): Element | null {
    const parent = parentOf(this.context.data, this.node);
    const siblings = parent === undefined ? [] : childrenOf(parent);
    const found = siblings[siblings.indexOf(this.node) + step];
    return siblings.includes(this.node) && found !== undefined ? this.context.face(found) : null;
  }
  getNextSibling(): Element | null {
    return this.sibling(1);
  }
  getPreviousSibling(): Element | null {
    return this.sibling(-1);
  }

  isAtDocumentEnd(): boolean {
    const last = this.context.data.body.children.at(-1);
    return last === this.node || (last !== undefined && childrenOf(last).at(-1) === this.node);
  }

  /** All attributes by name; null where nothing was chosen or letters differ. */
  getAttributes(): Attributes {
    const own: Attributes = 'attributes' in this.node ? { ...this.node.attributes } : {};
    const runs = runsOf(this.node);
    for (const name of letterAttributes) {
      const values = new Set(runs.map(({ attributes }) => attributes[name] ?? null));
      const [only = null] = values;
      own[name] = values.size === 1 ? only : null;
    }
    if (isInlineHolder(this.node)) own.HEADING = this.node.heading;
    return own;
  }

  setAttributes(attributes: unknown): this {
    const given = readAttributes(attributes, this.named('setAttributes'));
    this.context.edit();
    const letters = Object.fromEntries(Object.entries(given).filter(([name]) => letterAttributes.has(name)));
    for (const text of textNodes(this.node)) {
      text.runs = decorate(text.runs, 0, textOfRuns(text.runs).length, letters);
    }
    const { node } = this;
    if ('attributes' in node) {
      const rest = Object.entries(given).filter(
        ([name]) => !letterAttributes.has(name) && name !== 'HEADING',
      );
      node.attributes = withoutNulls({ ...node.attributes, ...Object.fromEntries(rest) });
    }
    if (isInlineHolder(node) && typeof given.HEADING === 'string') node.heading = given.HEADING;
    return this;
  }

  copy(): Element {
    return this.context.face(copyNode(this.node));
  }

  /** A section keeps its last paragraph. */
  removeFromParent(): this | null {
    this.context.edit();
    const parent = parentOf(this.context.data, this.node);
    if (parent === undefined) return null;
    removeChild(parent, this.node);
    return this;
  }

  /** Joins the part with the one before it of the same kind. */
  merge(): Element {
    this.context.edit();
    const before = this.getPreviousSibling();
    const target = before?.node;
    if (before === null || target === undefined || target.type !== this.node.type) {
      throw new ServiceError('Element must be preceded by an element of the same type.');
    }
    if (target.type === 'TEXT' && this.node.type === 'TEXT') target.runs.push(...this.node.runs);
    else if (isInlineHolder(target) && isInlineHolder(this.node)) target.children.push(...this.node.children);
    else throw new ServiceError(`Element.merge(${this.node.type}) belum didukung kantor lokal`);
    this.removeFromParent();
    return before;
  }

  private as(type: string): this {
    if (this.node.type === type) return this;
    throw new ServiceError(`${this.node.type} can't be cast to ${type}.`);
  }
  asBody(): this {
    return this.as('BODY_SECTION');
  }
  asFooterSection(): this {
    return this.as('FOOTER_SECTION');
  }
  asHeaderSection(): this {
    return this.as('HEADER_SECTION');
  }
  asHorizontalRule(): this {
    return this.as('HORIZONTAL_RULE');
  }
  asInlineImage(): this {
    return this.as('INLINE_IMAGE');
  }
  asListItem(): this {
    return this.as('LIST_ITEM');
  }
  asPageBreak(): this {
    return this.as('PAGE_BREAK');
  }
  asParagraph(): this {
    return this.as('PARAGRAPH');
  }
  asTable(): this {
    return this.as('TABLE');
  }
  asTableCell(): this {
    return this.as('TABLE_CELL');
  }
  asTableRow(): this {
    return this.as('TABLE_ROW');
  }
  asText(): this {
    return this.as('TEXT');
  }

  toString(): string {
    return serviceRuleOf(this)?.name ?? 'Element';
  }
}

/** Takes a child out; throws Google's sentence for the last paragraph of a section. */
export function removeChild(parent: ContainerNode, child: DocNode): void {
  const siblings = childrenOf(parent);
  const index = siblings.indexOf(child);
  if (index < 0) throw new ServiceError('Element does not contain the specified child element.');
  const isLast = index === siblings.length - 1;
  if (parent.type.endsWith('_SECTION') && isLast && isInlineHolder(child)) {
    throw new ServiceError("Can't remove the last paragraph in a document section.");
  }
  removeAt(parent, index);
}

/** A place that findText and findElement found. */
export interface FoundRange {
  readonly element: Element;
  /** -1 for a whole element. */
  readonly start: number;
  /** Inclusive; -1 for a whole element. */
  readonly end: number;
}

/** DocumentApp.RangeElement. */
export class RangeElement {
  constructor(private readonly found: FoundRange) {}

  getElement(): Element {
    return this.found.element;
  }
  getStartOffset(): number {
    return this.found.start;
  }
  getEndOffsetInclusive(): number {
    return this.found.end;
  }
  isPartial(): boolean {
    return this.found.start >= 0;
  }
}

function indexOfNode(nodes: readonly DocNode[], node: DocNode): number {
  return nodes.indexOf(node);
}

/** The next match after `from`, in reading order. */
export function findTextIn(
  context: DocumentContext,
  node: DocNode,
  pattern: RegExp,
  from: unknown,
): RangeElement | null {
  const texts = textNodes(node);
  const after = from instanceof RangeElement ? from : undefined;
  const startAt = after === undefined ? 0 : indexOfNode(texts, after.getElement().node);
  for (const [index, text] of texts.entries()) {
    if (index < startAt) continue;
    pattern.lastIndex = after !== undefined && index === startAt ? after.getEndOffsetInclusive() + 1 : 0;
    const match = pattern.exec(textOfRuns(text.runs));
    if (match === null || match[0] === '') continue;
    return new RangeElement({
      element: context.face(text),
      start: match.index,
      end: match.index + match[0].length - 1,
    });
  }
  return null;
}

/** Replaces all matches within each run of letters; the replacement is taken as it stands. */
export function replaceTextIn(node: DocNode, pattern: RegExp, replacement: string): void {
  for (const text of textNodes(node)) {
    const matches = [...textOfRuns(text.runs).matchAll(pattern)].filter(([whole]) => whole !== '').reverse();
    for (const match of matches) {
      text.runs = replaceIn(text.runs, match.index, match.index + match[0].length, replacement);
    }
  }
}

/** Raised and lowered letters; kept beside the attributes that Google names. */
export function alignmentAttribute(name: string): Attributes {
  return {
    TEXT_ALIGNMENT: name === 'NORMAL' ? null : name,
  };
}

/** How letters stand; null when they differ. */
export function alignmentOf(runs: readonly { readonly attributes: Attributes }[]): GoogleEnum | null {
  const names = new Set(runs.map(({ attributes }) => String(attributes.TEXT_ALIGNMENT ?? 'NORMAL')));
  const [name = 'NORMAL'] = names;
  return names.size > 1 ? null : (textAlignments.find(name) ?? null);
}

/** Parts that hold others. */
export abstract class Container extends Element {
  getNumChildren(): number {
    return childrenOf(this.node).length;
  }

  getChild(childIndex: unknown): Element {
    const index = integerArgument(childIndex, this.named('getChild'));
    const child = childrenOf(this.node)[index];
    if (child === undefined) {
      throw new ServiceError(
        `Child index (${index}) must be less than the number of child elements (${childrenOf(this.node).length}).`,
      );
    }
    return this.context.face(child);
  }

  getChildIndex(child: unknown): number {
    const index = child instanceof Element ? childrenOf(this.node).indexOf(child.node) : -1;
    if (index < 0) throw new ServiceError('Element does not contain the specified child element.');
    return index;
  }

  getText(): string {
    return textOf(this.node);
  }

  removeChild(child: unknown): this {
    if (!(child instanceof Element)) throw signatureError(this.named('removeChild'), [child]);
    this.context.edit();
    if (isContainer(this.node)) removeChild(this.node, child.node);
    return this;
  }

  findText(pattern: unknown, from: unknown = null): RangeElement | null {
    return findTextIn(this.context, this.node, searchPattern(pattern, this.named('findText')), from);
  }

  findElement(elementType: unknown, from: unknown = null): RangeElement | null {
    const type = enumArgument(elementTypes, elementType, this.named('findElement'));
    const found = partsWithin(this.node, (part) => part.type === type);
    const after = from instanceof RangeElement ? from.getElement().node : undefined;
    const next = found[after === undefined ? 0 : found.indexOf(after) + 1];
    return next === undefined
      ? null
      : new RangeElement({ element: this.context.face(next), start: -1, end: -1 });
  }

  replaceText(pattern: unknown, replacement: unknown): this {
    const method = this.named('replaceText');
    this.context.edit();
    replaceTextIn(this.node, searchPattern(pattern, method), textArgument(replacement, method));
    return this;
  }

  getLinkUrl(): string | null {
    const value = this.getAttributes().LINK_URL;
    return typeof value === 'string' ? value : null;
  }
  setLinkUrl(url: unknown): this {
    return this.setAttributes({ LINK_URL: url });
  }
  /** Null when letters differ. */
  getTextAlignment(): GoogleEnum | null {
    return alignmentOf(runsOf(this.node));
  }
  setTextAlignment(textAlignment: unknown): this {
    const name = enumArgument(textAlignments, textAlignment, this.named('setTextAlignment'));
    this.context.edit();
    for (const text of textNodes(this.node)) {
      text.runs = decorate(text.runs, 0, textOfRuns(text.runs).length, alignmentAttribute(name));
    }
    return this;
  }
}

const read = documentRule('read');
const write = documentRule('write');

export const elementMethods = {
  asBody: 'local',
  asFooterSection: 'local',
  asHeaderSection: 'local',
  asHorizontalRule: 'local',
  asInlineImage: 'local',
  asListItem: 'local',
  asPageBreak: 'local',
  asParagraph: 'local',
  asTable: 'local',
  asTableCell: 'local',
  asTableRow: 'local',
  asText: 'local',
  copy: read,
  getAttributes: read,
  getNextSibling: read,
  getParent: read,
  getPreviousSibling: read,
  getType: read,
  isAtDocumentEnd: read,
  merge: write,
  removeFromParent: write,
  setAttributes: write,
} as const;

export const containerMethods = {
  ...elementMethods,
  findElement: read,
  findText: read,
  getChild: read,
  getChildIndex: read,
  getLinkUrl: read,
  getNumChildren: read,
  getText: read,
  getTextAlignment: read,
  removeChild: write,
  replaceText: write,
  setLinkUrl: write,
  setTextAlignment: write,
} as const;

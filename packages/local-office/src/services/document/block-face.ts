// What can a script put into a body, header, footer or table cell, and what is a table?
import type { GoogleEnum } from '../../runtime/google-enum';
import { declareService, ServiceError, signatureError } from '../../runtime/service';
import { integerArgument, numberArgument, textArgument } from '../form/arguments';
import {
  type Attributes,
  type BlockNode,
  emptyParagraph,
  type SectionNode,
  type TableCellNode,
  type TableNode,
  type TableRowNode,
} from './document-data';
import { paragraphHeadings, verticalAlignments } from './document-enums';
import {
  type BlockHolder,
  cellNode,
  copyNode,
  isBlockHolder,
  isInlineHolder,
  listItemNode,
  paragraphNode,
  partsWithin,
  rowNode,
  tableNode,
} from './document-tree';
import {
  Container,
  containerMethods,
  documentRule,
  type Element,
  enumArgument,
  readAttributes,
  removeChild,
} from './element-face';
import { imageNode } from './inline-face';
import { ListItem, Paragraph } from './paragraph-face';
import { Text } from './text-face';
import { withoutNulls } from './text-runs';

/** What bodies, headers, footers and cells have in common. */
abstract class BlockContainer extends Container {
  protected get holder(): BlockHolder {
    if (!isBlockHolder(this.node)) throw new ServiceError('Element holds no paragraphs.');
    return this.node;
  }

  editAsText(): Text {
    return new Text(this.context, this.node);
  }

  clear(): this {
    this.context.edit();
    this.holder.children = [emptyParagraph()];
    return this;
  }

  setText(text: unknown): this {
    const letters = textArgument(text, this.named('setText'));
    this.context.edit();
    this.holder.children = letters.split('\n').map(paragraphNode);
    return this;
  }

  private put<Face extends Element>(node: BlockNode, at: unknown, method: string): Element | Face {
    this.context.edit();
    const { children } = this.holder;
    const index = at === null ? children.length : integerArgument(at, this.named(method));
    if (index < 0 || index > children.length) {
      throw new ServiceError(
        `Child index (${index}) must be less than or equal to the number of child elements (${children.length}).`,
      );
    }
    children.splice(index, 0, node);
    // Google keeps a paragraph behind everything else of a section.
    if (node.type === 'TABLE' && index === children.length - 1) children.push(emptyParagraph());
    return this.context.face(node);
  }

  private paragraph(value: unknown, method: string): BlockNode {
    if (value instanceof Paragraph && value.node.type === 'PARAGRAPH') return freshCopy(this, value.node);
    return paragraphNode(textArgument(value, this.named(method)));
  }
  appendParagraph(paragraph: unknown): Element {
    return this.put(this.paragraph(paragraph, 'appendParagraph'), null, 'appendParagraph');
  }
  insertParagraph(childIndex: unknown, paragraph: unknown): Element {
    return this.put(this.paragraph(paragraph, 'insertParagraph'), childIndex, 'insertParagraph');
  }

  /** An item beside items continues their list; else it begins one. */
  private listItem(value: unknown, at: number, method: string): BlockNode {
    if (value instanceof ListItem && value.node.type === 'LIST_ITEM') return freshCopy(this, value.node);
    const before = this.holder.children[at - 1];
    const listId = before?.type === 'LIST_ITEM' ? before.listId : this.context.session.newId('kix.list');
    const item = listItemNode(textArgument(value, this.named(method)), listId);
    return before?.type === 'LIST_ITEM' ? { ...item, glyph: before.glyph } : item;
  }
  appendListItem(listItem: unknown): Element {
    const item = this.listItem(listItem, this.holder.children.length, 'appendListItem');
    return this.put(item, null, 'appendListItem');
  }
  insertListItem(childIndex: unknown, listItem: unknown): Element {
    const at = integerArgument(childIndex, this.named('insertListItem'));
    return this.put(this.listItem(listItem, at, 'insertListItem'), at, 'insertListItem');
  }

  private table(value: unknown, method: string): TableNode {
    if (value === null) return tableNode([]);
    if (value instanceof Table && value.node.type === 'TABLE') return freshCopy(this, value.node);
    if (!Array.isArray(value) || !value.every(Array.isArray))
      throw signatureError(this.named(method), [value]);
    return tableNode(
      value.map((row: unknown[]) => row.map((cell) => textArgument(cell, this.named(method)))),
    );
  }
  appendTable(cells: unknown = null): Element {
    return this.put(this.table(cells, 'appendTable'), null, 'appendTable');
  }
  insertTable(childIndex: unknown, cells: unknown = null): Element {
    return this.put(this.table(cells, 'insertTable'), childIndex, 'insertTable');
  }

  private inParagraph(
    node: ReturnType<typeof imageNode> | { type: 'HORIZONTAL_RULE' } | { type: 'PAGE_BREAK' },
    at: unknown,
    method: string,
  ): Element {
    this.put({ ...emptyParagraph(), children: [node] }, at, method);
    return this.context.face(node);
  }
  appendImage(image: unknown): Element {
    return this.inParagraph(imageNode(image), null, 'appendImage');
  }
  insertImage(childIndex: unknown, image: unknown): Element {
    return this.inParagraph(imageNode(image), childIndex, 'insertImage');
  }
  appendHorizontalRule(): Element {
    return this.inParagraph({ type: 'HORIZONTAL_RULE' }, null, 'appendHorizontalRule');
  }
  insertHorizontalRule(childIndex: unknown): Element {
    return this.inParagraph({ type: 'HORIZONTAL_RULE' }, childIndex, 'insertHorizontalRule');
  }
  appendPageBreak(_pageBreak: unknown = null): Element {
    return this.inParagraph({ type: 'PAGE_BREAK' }, null, 'appendPageBreak');
  }
  insertPageBreak(childIndex: unknown, _pageBreak: unknown = null): Element {
    return this.inParagraph({ type: 'PAGE_BREAK' }, childIndex, 'insertPageBreak');
  }

  /** Footnotes cannot be made here. */
  getFootnotes(): readonly object[] {
    return [];
  }
  /** Paragraphs and list items, those in tables too. */
  getParagraphs(): Element[] {
    return partsWithin(this.node, isInlineHolder).map((node) => this.context.face(node));
  }
  getListItems(): Element[] {
    return partsWithin(this.node, (node) => node.type === 'LIST_ITEM').map((node) => this.context.face(node));
  }
  getTables(): Element[] {
    return partsWithin(this.node, (node) => node.type === 'TABLE').map((node) => this.context.face(node));
  }
  getImages(): Element[] {
    return partsWithin(this.node, (node) => node.type === 'INLINE_IMAGE').map((node) =>
      this.context.face(node),
    );
  }

  protected setting(name: string, value: Attributes[string]): this {
    this.context.edit();
    this.holder.attributes = { ...this.holder.attributes, [name]: value };
    return this;
  }
  protected measure(name: string, usual: number | null): number | null {
    const value = this.holder.attributes[name];
    return typeof value === 'number' ? value : usual;
  }
}

/** A part of any document is put in as it is once; Google refuses one that stands somewhere already. */
function freshCopy<Node extends BlockNode>(into: Element, node: Node): Node {
  const parent = into.context.face(node).getParent();
  if (parent !== null) throw new ServiceError('Element must be detached.');
  return copyNode(node);
}

/** A page of Google's is 8.5 × 11 inches with margins of an inch, in points. */
const page = { width: 612, height: 792, margin: 72 } as const;

/** DocumentApp.Body. */
export class Body extends BlockContainer {
  getHeadingAttributes(paragraphHeading: unknown): Attributes {
    const heading = enumArgument(paragraphHeadings, paragraphHeading, this.named('getHeadingAttributes'));
    return { ...this.section.headingLooks?.[heading] };
  }
  setHeadingAttributes(paragraphHeading: unknown, attributes: unknown): this {
    const method = this.named('setHeadingAttributes');
    const heading = enumArgument(paragraphHeadings, paragraphHeading, method);
    const look = readAttributes(attributes, method);
    this.context.edit();
    const looks = this.section.headingLooks ?? {};
    this.section.headingLooks = { ...looks, [heading]: withoutNulls({ ...looks[heading], ...look }) };
    return this;
  }
  private get section(): SectionNode {
    if (this.node.type !== 'BODY_SECTION') throw new ServiceError('Element is not a body.');
    return this.node;
  }
  getPageWidth(): number | null {
    return this.measure('PAGE_WIDTH', page.width);
  }
  setPageWidth(points: unknown): this {
    return this.setting('PAGE_WIDTH', numberArgument(points, this.named('setPageWidth')));
  }
  getPageHeight(): number | null {
    return this.measure('PAGE_HEIGHT', page.height);
  }
  setPageHeight(points: unknown): this {
    return this.setting('PAGE_HEIGHT', numberArgument(points, this.named('setPageHeight')));
  }
  getMarginTop(): number | null {
    return this.measure('MARGIN_TOP', page.margin);
  }
  setMarginTop(points: unknown): this {
    return this.setting('MARGIN_TOP', numberArgument(points, this.named('setMarginTop')));
  }
  getMarginBottom(): number | null {
    return this.measure('MARGIN_BOTTOM', page.margin);
  }
  setMarginBottom(points: unknown): this {
    return this.setting('MARGIN_BOTTOM', numberArgument(points, this.named('setMarginBottom')));
  }
  getMarginLeft(): number | null {
    return this.measure('MARGIN_LEFT', page.margin);
  }
  setMarginLeft(points: unknown): this {
    return this.setting('MARGIN_LEFT', numberArgument(points, this.named('setMarginLeft')));
  }
  getMarginRight(): number | null {
    return this.measure('MARGIN_RIGHT', page.margin);
  }
  setMarginRight(points: unknown): this {
    return this.setting('MARGIN_RIGHT', numberArgument(points, this.named('setMarginRight')));
  }
}

/** DocumentApp.HeaderSection. */
export class HeaderSection extends BlockContainer {}
/** DocumentApp.FooterSection. */
export class FooterSection extends BlockContainer {}

/** DocumentApp.Table. */
export class Table extends Container {
  private get table(): TableNode {
    if (this.node.type !== 'TABLE') throw new ServiceError('Element is not a table.');
    return this.node;
  }
  private rowAt(rowIndex: unknown, method: string): TableRowNode {
    const index = integerArgument(rowIndex, this.named(method));
    const row = this.table.children[index];
    if (row === undefined) {
      throw new ServiceError(
        `Row index (${index}) must be less than the number of rows (${this.table.children.length}).`,
      );
    }
    return row;
  }

  editAsText(): Text {
    return new Text(this.context, this.node);
  }
  clear(): this {
    this.context.edit();
    this.table.children = [];
    return this;
  }
  getNumRows(): number {
    return this.table.children.length;
  }
  getRow(rowIndex: unknown): Element {
    return this.context.face(this.rowAt(rowIndex, 'getRow'));
  }
  getCell(rowIndex: unknown, cellIndex: unknown): Element {
    return this.context.face(cellOf(this.rowAt(rowIndex, 'getCell'), cellIndex, this.named('getCell')));
  }
  appendTableRow(tableRow: unknown = null): Element {
    return this.putRow(this.table.children.length, tableRow, 'appendTableRow');
  }
  insertTableRow(childIndex: unknown, tableRow: unknown = null): Element {
    return this.putRow(integerArgument(childIndex, this.named('insertTableRow')), tableRow, 'insertTableRow');
  }
  private putRow(index: number, tableRow: unknown, method: string): Element {
    this.context.edit();
    if (tableRow !== null && !(tableRow instanceof TableRow))
      throw signatureError(this.named(method), [tableRow]);
    const row = tableRow?.node.type === 'TABLE_ROW' ? copyNode(tableRow.node) : rowNode([]);
    this.table.children.splice(index, 0, row);
    return this.context.face(row);
  }
  removeRow(rowIndex: unknown): Element {
    const row = this.rowAt(rowIndex, 'removeRow');
    this.context.edit();
    removeChild(this.table, row);
    return this.context.face(row);
  }

  private look(name: string, value: Attributes[string]): this {
    this.context.edit();
    this.table.attributes = { ...this.table.attributes, [name]: value };
    return this;
  }
  getBorderColor(): string | null {
    const value = this.table.attributes.BORDER_COLOR;
    return typeof value === 'string' ? value : null;
  }
  setBorderColor(color: unknown): this {
    return this.look('BORDER_COLOR', textArgument(color, this.named('setBorderColor')));
  }
  getBorderWidth(): number | null {
    const value = this.table.attributes.BORDER_WIDTH;
    return typeof value === 'number' ? value : null;
  }
  setBorderWidth(width: unknown): this {
    return this.look('BORDER_WIDTH', numberArgument(width, this.named('setBorderWidth')));
  }
  getColumnWidth(columnIndex: unknown): number | null {
    const index = integerArgument(columnIndex, this.named('getColumnWidth'));
    const value = this.table.children[0]?.children[index]?.attributes.WIDTH;
    return typeof value === 'number' ? value : null;
  }
  setColumnWidth(columnIndex: unknown, width: unknown): this {
    const method = this.named('setColumnWidth');
    const [index, points] = [integerArgument(columnIndex, method), numberArgument(width, method)];
    this.context.edit();
    for (const row of this.table.children) {
      const cell = row.children[index];
      if (cell !== undefined) cell.attributes = { ...cell.attributes, WIDTH: points };
    }
    return this;
  }
}

function cellOf(row: TableRowNode, cellIndex: unknown, method: string): TableCellNode {
  const index = integerArgument(cellIndex, method);
  const cell = row.children[index];
  if (cell !== undefined) return cell;
  throw new ServiceError(
    `Cell index (${index}) must be less than the number of cells (${row.children.length}).`,
  );
}

/** DocumentApp.TableRow. */
export class TableRow extends Container {
  private get row(): TableRowNode {
    if (this.node.type !== 'TABLE_ROW') throw new ServiceError('Element is not a table row.');
    return this.node;
  }

  editAsText(): Text {
    return new Text(this.context, this.node);
  }
  clear(): this {
    this.context.edit();
    this.row.children = [];
    return this;
  }
  getNumCells(): number {
    return this.row.children.length;
  }
  getCell(cellIndex: unknown): Element {
    return this.context.face(cellOf(this.row, cellIndex, this.named('getCell')));
  }
  getParentTable(): Element | null {
    return this.getParent();
  }
  appendTableCell(contents: unknown = null): Element {
    return this.putCell(this.row.children.length, contents, 'appendTableCell');
  }
  insertTableCell(childIndex: unknown, contents: unknown = null): Element {
    return this.putCell(
      integerArgument(childIndex, this.named('insertTableCell')),
      contents,
      'insertTableCell',
    );
  }
  private putCell(index: number, contents: unknown, method: string): Element {
    this.context.edit();
    const cell =
      contents instanceof TableCell && contents.node.type === 'TABLE_CELL'
        ? copyNode(contents.node)
        : cellNode(contents === null ? '' : textArgument(contents, this.named(method)));
    this.row.children.splice(index, 0, cell);
    return this.context.face(cell);
  }
  removeCell(cellIndex: unknown): Element {
    const cell = cellOf(this.row, cellIndex, this.named('removeCell'));
    this.context.edit();
    removeChild(this.row, cell);
    return this.context.face(cell);
  }
  getMinimumHeight(): number | null {
    const value = this.row.attributes.MINIMUM_HEIGHT;
    return typeof value === 'number' ? value : null;
  }
  setMinimumHeight(points: unknown): this {
    const height = numberArgument(points, this.named('setMinimumHeight'));
    this.context.edit();
    this.row.attributes = { ...this.row.attributes, MINIMUM_HEIGHT: height };
    return this;
  }
}

/** DocumentApp.TableCell. */
export class TableCell extends BlockContainer {
  getParentRow(): Element | null {
    return this.getParent();
  }
  getParentTable(): Element | null {
    return this.getParent()?.getParent() ?? null;
  }
  getColSpan(): number {
    return 1;
  }
  getRowSpan(): number {
    return 1;
  }
  getBackgroundColor(): string | null {
    const value = this.holder.attributes.BACKGROUND_COLOR;
    return typeof value === 'string' ? value : null;
  }
  setBackgroundColor(color: unknown): this {
    return this.setting(
      'BACKGROUND_COLOR',
      color === null ? null : textArgument(color, this.named('setBackgroundColor')),
    );
  }
  getWidth(): number | null {
    return this.measure('WIDTH', null);
  }
  setWidth(points: unknown): this {
    return this.setting('WIDTH', numberArgument(points, this.named('setWidth')));
  }
  getPaddingTop(): number | null {
    return this.measure('PADDING_TOP', null);
  }
  setPaddingTop(points: unknown): this {
    return this.setting('PADDING_TOP', numberArgument(points, this.named('setPaddingTop')));
  }
  getPaddingBottom(): number | null {
    return this.measure('PADDING_BOTTOM', null);
  }
  setPaddingBottom(points: unknown): this {
    return this.setting('PADDING_BOTTOM', numberArgument(points, this.named('setPaddingBottom')));
  }
  getPaddingLeft(): number | null {
    return this.measure('PADDING_LEFT', null);
  }
  setPaddingLeft(points: unknown): this {
    return this.setting('PADDING_LEFT', numberArgument(points, this.named('setPaddingLeft')));
  }
  getPaddingRight(): number | null {
    return this.measure('PADDING_RIGHT', null);
  }
  setPaddingRight(points: unknown): this {
    return this.setting('PADDING_RIGHT', numberArgument(points, this.named('setPaddingRight')));
  }
  getVerticalAlignment(): GoogleEnum | null {
    const name = this.holder.attributes.VERTICAL_ALIGNMENT;
    return typeof name === 'string' ? (verticalAlignments.find(name) ?? null) : null;
  }
  setVerticalAlignment(alignment: unknown): this {
    const name = enumArgument(verticalAlignments, alignment, this.named('setVerticalAlignment'));
    return this.setting('VERTICAL_ALIGNMENT', name);
  }
}

const read = documentRule('read');
const write = documentRule('write');

const blockMethods = {
  ...containerMethods,
  appendHorizontalRule: write,
  appendImage: write,
  appendListItem: write,
  appendParagraph: write,
  appendTable: write,
  clear: write,
  editAsText: 'local',
  getFootnotes: read,
  getImages: read,
  getListItems: read,
  getParagraphs: read,
  getTables: read,
  insertHorizontalRule: write,
  insertImage: write,
  insertListItem: write,
  insertParagraph: write,
  insertTable: write,
  setText: write,
} as const;

declareService(HeaderSection, { name: 'HeaderSection', methods: blockMethods });
declareService(FooterSection, { name: 'FooterSection', methods: blockMethods });
declareService(Body, {
  name: 'Body',
  methods: {
    ...blockMethods,
    appendPageBreak: write,
    getHeadingAttributes: read,
    getMarginBottom: read,
    getMarginLeft: read,
    getMarginRight: read,
    getMarginTop: read,
    getPageHeight: read,
    getPageWidth: read,
    insertPageBreak: write,
    setHeadingAttributes: write,
    setMarginBottom: write,
    setMarginLeft: write,
    setMarginRight: write,
    setMarginTop: write,
    setPageHeight: write,
    setPageWidth: write,
  },
});
declareService(TableCell, {
  name: 'TableCell',
  methods: {
    ...blockMethods,
    getBackgroundColor: read,
    getColSpan: read,
    getPaddingBottom: read,
    getPaddingLeft: read,
    getPaddingRight: read,
    getPaddingTop: read,
    getParentRow: read,
    getParentTable: read,
    getRowSpan: read,
    getVerticalAlignment: read,
    getWidth: read,
    setBackgroundColor: write,
    setPaddingBottom: write,
    setPaddingLeft: write,
    setPaddingRight: write,
    setPaddingTop: write,
    setVerticalAlignment: write,
    setWidth: write,
  },
});
declareService(TableRow, {
  name: 'TableRow',
  methods: {
    ...containerMethods,
    appendTableCell: write,
    clear: write,
    editAsText: 'local',
    getCell: read,
    getMinimumHeight: read,
    getNumCells: read,
    getParentTable: read,
    insertTableCell: write,
    removeCell: write,
    setMinimumHeight: write,
  },
});
declareService(Table, {
  name: 'Table',
  methods: {
    ...containerMethods,
    appendTableRow: write,
    clear: write,
    editAsText: 'local',
    getBorderColor: read,
    getBorderWidth: read,
    getCell: read,
    getColumnWidth: read,
    getNumRows: read,
    getRow: read,
    insertTableRow: write,
    removeRow: write,
    setBorderColor: write,
    setBorderWidth: write,
    setColumnWidth: write,
  },
});

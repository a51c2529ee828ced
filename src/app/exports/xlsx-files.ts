// The files inside an Excel workbook, a table on each sheet (ECMA-376).

import { columnLetters } from '../../core/column-letters';
import { daysBetween, makePlainDate, type PlainDate, type PlainDateTime } from '../../core/time/plain-date';
import { type ExportTable, type ExportValue, valueText } from '../../messages/exports/export-table';
import { escapeMarkup } from '../../messages/html';

/** A file inside the workbook, which is a zip archive of them. */
interface PackedFile {
  readonly name: string;
  readonly text: string;
}

/** Cell styles, by their number in the style sheet below: text stays text (`@`), even if it looks like a number. */
const looks = { text: 1, number: 2, head: 3, day: 4, moment: 5 } as const;

/** Day 0 of Excel's count: 1 March 1900 and every later day get the number that Excel gives them. */
const dayZero = makePlainDate(1899, 12, 30);

/** Widest column in letters, so that a long reason does not push all others off the screen. */
const widest = 40;

/** A sheet of the workbook. */
interface NamedTable {
  readonly name: string;
  readonly table: ExportTable;
}

/** The files in the order of the archive. Text is never a formula and never read as a date or a number. */
export function xlsxFiles(sheets: readonly NamedTable[]): readonly PackedFile[] {
  return [
    { name: '[Content_Types].xml', text: contentTypes(sheets.length) },
    { name: '_rels/.rels', text: relations(relation('rId1', 'xl/workbook.xml', 'officeDocument')) },
    { name: 'xl/workbook.xml', text: workbook(sheets) },
    { name: 'xl/_rels/workbook.xml.rels', text: workbookRelations(sheets.length) },
    { name: 'xl/styles.xml', text: styles },
    ...sheets.map(({ table }, index) => ({ name: `xl/${sheetFile(index)}`, text: sheet(table) })),
  ];
}

function sheetFile(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const documentRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
function typeOf(part: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
}

function contentTypes(sheets: number): string {
  const parts = Array.from(
    { length: sheets },
    (_, index) => `<Override PartName="/xl/${sheetFile(index)}" ContentType="${typeOf('worksheet')}"/>`,
  );
  return (
    `${prolog}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${typeOf('sheet.main')}"/>${parts.join('')}` +
    `<Override PartName="/xl/styles.xml" ContentType="${typeOf('styles')}"/></Types>`
  );
}

function relation(id: string, target: string, type: string): string {
  return `<Relationship Id="${id}" Type="${documentRelations}/${type}" Target="${target}"/>`;
}

function relations(...all: readonly string[]): string {
  return `${prolog}<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

function workbookRelations(sheets: number): string {
  return relations(
    ...Array.from({ length: sheets }, (_, index) =>
      relation(`rId${index + 1}`, sheetFile(index), 'worksheet'),
    ),
    relation(`rId${sheets + 1}`, 'styles.xml', 'styles'),
  );
}

function workbook(sheets: readonly NamedTable[]): string {
  const listed = sheets.map(
    ({ name }, index) =>
      `<sheet name="${xmlText(name.slice(0, 31))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${prolog}<workbook xmlns="${main}" xmlns:r="${documentRelations}"><sheets>${listed.join('')}</sheets></workbook>`;
}

/** Number format 49 is `@`, 1 is `0`; days and moments look in every language as in the CSV file. */
const styles =
  `${prolog}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function sheet({ headers, rows }: ExportTable): string {
  const last = `${columnLetters(headers.length)}${rows.length + 1}`;
  const columns = headers.map((header, index) => {
    const longest = rows.reduce(
      (most, cells) => Math.max(most, valueText(cells[index] ?? '').length),
      header.length,
    );
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(widest, longest + 2)}" customWidth="1"/>`;
  });
  const head = rowXml(headers, 1, looks.head);
  const body = rows.map((cells, index) => rowXml(cells, index + 2, looks.text));
  return [
    `${prolog}<worksheet xmlns="${main}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${columns.join('')}</cols><sheetData>${head}${body.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`,
  ].join('');
}

function rowXml(cells: readonly ExportValue[], row: number, textLook: number): string {
  return `<row r="${row}">${cells.map((cell, index) => cellXml(cell, `${columnLetters(index + 1)}${row}`, textLook)).join('')}</row>`;
}

function cellXml(value: ExportValue, place: string, textLook: number): string {
  if (value === '') return '';
  if (typeof value === 'number') return numberXml(value, place, looks.number);
  return typeof value === 'object'
    ? numberXml(serialOf(value.at), place, value.at.length > 10 ? looks.moment : looks.day)
    : `<c r="${place}" s="${textLook}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function numberXml(value: number, place: string, look: number): string {
  return `<c r="${place}" s="${look}"><v>${value}</v></c>`;
}

/** Days since Excel's day 0, the time of day as a fraction. */
function serialOf(at: PlainDate | PlainDateTime): number {
  const [hours = 0, minutes = 0, seconds = 0] = at.slice(11).split(':').map(Number);
  return daysBetween(dayZero, at) + (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** XML knows no control signs but tab and line ends. */
function xmlText(text: string): string {
  return escapeMarkup(text.replace(/(?![\t\n\r])\p{Cc}/gu, ''));
}

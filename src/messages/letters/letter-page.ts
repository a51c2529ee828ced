// Renders a letter as it lies on paper.
import { concatHtml, type Html, html, htmlText, joinHtml, trustedHtml } from '../html';
import type {
  LetterBlock,
  LetterColumn,
  LetterDocument,
  Letterhead,
  LetterLink,
  Signature,
} from './letter-document';
import { letterStyle } from './letter-style';

/** F4 as Indonesian offices call it (folio, 215 × 330 mm), or A4. */
export type Paper = 'F4' | 'A4';

/** Large and pale across each page, and in words above the letterhead. */
export type LetterMark = 'KONSEP' | 'BATAL';

interface LetterSheet {
  /** What renderLetter gave when the letter was made. */
  readonly html: string;
  /** Null once it is signed. */
  readonly mark: LetterMark | null;
}

const paperSizes: Readonly<Record<Paper, string>> = { F4: '215mm 330mm', A4: '210mm 297mm' };

const markWords: Readonly<Record<LetterMark, string>> = {
  KONSEP: 'KONSEP – belum ditandatangani',
  BATAL: 'BATAL – surat ini tidak berlaku',
};

/**
 * One letter as HTML without a page around it: this is what the register keeps. Everything people typed is escaped.
 * The last paragraph stays with the signature on one sheet; of a long table or list its last lines.
 */
export function renderLetter(letter: LetterDocument): string {
  const { head, title, number, recipient, blocks, copies, enclosed = [], footer } = letter;
  const last = blocks.slice(-1).filter(isShort);
  const end = [
    ...last.map(blockHtml),
    signatureHtml(letter),
    copies.length === 0 ? html`` : html`<div class="copies">Tembusan:${listHtml(copies)}</div>`,
    footer === '' ? html`` : html`<div class="source">${footer}</div>`,
  ];
  return htmlText(
    concatHtml([
      headHtml(head),
      title === null ? factsHtml(letter) : titleHtml(title, number),
      recipient.length === 0 ? html`` : recipientHtml(recipient),
      ...blocks.slice(0, blocks.length - last.length).map(blockHtml),
      html`<div class="${last.length > 0 ? 'end' : 'end tail'}">${end}</div>`,
      enclosed.length === 0 ? html`` : html`<div class="next">${enclosed.map(blockHtml)}</div>`,
    ]),
  );
}

/** Whether a block fits on a sheet together with the signature, wherever it begins. */
function isShort(block: LetterBlock): boolean {
  if (block.kind === 'table') return block.rows.length <= mostLinesAtEnd;
  return block.kind !== 'points' || block.items.length <= mostLinesAtEnd;
}

const mostLinesAtEnd = 8;

/** Letters as one page that prints each on sheets of its own. */
export function letterPage(
  sheets: readonly LetterSheet[],
  { title, paper }: { readonly title: string; readonly paper: Paper },
): string {
  const look = trustedHtml(
    `<style>@page{size:${paperSizes[paper]};margin:15mm 18mm 18mm 25mm}${letterStyle}</style>`,
  );
  const head = html`<head><meta charset="utf-8"><title>${title}</title>${look}</head>`;
  const letters = sheets.map(({ html: letter, mark }, index) => {
    const onNextSheet = index > 0 ? html` class="next"` : html``;
    return html`<div${onNextSheet}>${markedHtml(trustedHtml(letter), mark)}</div>`;
  });
  return htmlText(
    html`<!doctype html><html lang="id">${head}<body>${letters}${paleHtml(sheets)}</body></html>`,
  );
}

/** The head of a table is repeated on every sheet, also where nothing can be fixed to the page. */
function markedHtml(letter: Html, mark: LetterMark | null): Html {
  return mark === null
    ? letter
    : html`<table class="page"><thead><tr><td class="page"><div class="mark">${markWords[mark]}</div></td></tr></thead><tbody><tr><td class="page">${letter}</td></tr></tbody></table>`;
}

/** Fixed to the page, so a browser prints it on every sheet: only where all sheets carry the same mark. */
function paleHtml(sheets: readonly LetterSheet[]): Html {
  const marks = new Set(sheets.map(({ mark }) => mark));
  const [mark] = marks;
  return marks.size === 1 && mark ? html`<div class="pale">${mark}</div>` : html``;
}

function headHtml({ lines, address }: Letterhead): Html {
  const shown = lines.map((line, index) =>
    index === lines.length - 1 ? html`<b class="last">${line}</b>` : html`<b>${line}</b>`,
  );
  const where = address === '' ? html`` : html`<span>${address}</span>`;
  return html`<div class="head">${shown}${where}</div>`;
}

function factsHtml({ number, nature, attachment, subject, placeAndDate }: LetterDocument): Html {
  const date = html`<td class="date" rowspan="4">${placeAndDate}</td>`;
  const facts = [
    ['Nomor', number],
    ['Sifat', nature],
    ['Lampiran', attachment],
    ['Hal', subject],
  ];
  const rows = facts.map(
    ([label = '', value = ''], index) =>
      html`<tr><td class="label">${label}</td><td class="sign">:</td><td class="what">${value}</td>${index === 0 ? date : ''}</tr>`,
  );
  return html`<table class="facts">${rows}</table>`;
}

function titleHtml(title: string, number: string): Html {
  return html`<div class="name"><b>${title}</b>${number === '' ? '' : `NOMOR ${number}`}</div>`;
}

function recipientHtml(recipient: readonly string[]): Html {
  const [first = '', ...rest] = recipient;
  return html`<div class="to">${[`Yth. ${first}`, ...rest].map((line) => html`<p>${line}</p>`)}</div>`;
}

function blockHtml(block: LetterBlock): Html {
  switch (block.kind) {
    case 'text':
      return block.text.endsWith(':')
        ? html`<p class="lead">${unbroken(block.text)}</p>`
        : html`<p>${unbroken(block.text)}</p>`;
    case 'heading':
      return html`<h2>${block.text}</h2>`;
    case 'points':
      return listHtml(block.items);
    case 'links':
      return html`<ol>${block.items.map((item) => html`<li>${linkHtml(item)}</li>`)}</ol>`;
    case 'pairs':
      return html`<table class="pairs">${block.rows.map(([label, value]) => html`<tr><td class="label">${label}</td><td class="sign">:</td><td class="what">${value}</td></tr>`)}</table>`;
    case 'table':
      return tableHtml(block.columns, block.rows, block.isRoomy ? ' roomy' : '');
  }
}

/** The longest address that somebody types from paper; a longer one can only be opened in the PDF. */
const longestShown = 60;

function linkHtml({ label, url }: LetterLink): Html {
  if (url === '') return html`${label}`;
  const shown = url.length <= longestShown ? url : 'buka formulir (di kertas: kode QR pada Lembar kunjungan)';
  return html`${label === '' ? '' : `${label}: `}<a href="${url}">${shown}</a>`;
}

/** No line ends between a number and its per cent sign. */
function unbroken(text: string): Html {
  return joinHtml(text.split(/(?<=\d) (?=%)/u), html`&nbsp;`);
}

function listHtml(items: readonly string[]): Html {
  return html`<ol>${items.map((item) => html`<li>${item}</li>`)}</ol>`;
}

function tableHtml(
  columns: readonly LetterColumn[],
  rows: readonly (readonly string[])[],
  room: string,
): Html {
  const given = columns.map(({ width }) => width ?? 0);
  const left = 100 - given.reduce((sum, width) => sum + width, 0);
  const share = left / Math.max(1, columns.filter(({ width }) => width === undefined).length);
  const head = columns.map(
    ({ title, width = share }) => html`<th style="width:${width.toFixed(1)}%">${title}</th>`,
  );
  const body = rows.map((cells) => {
    const shown = cells.map((cell, index) =>
      columns[index]?.align === 'centre' ? html`<td class="centre">${cell}</td>` : html`<td>${cell}</td>`,
    );
    return html`<tr>${shown}</tr>`;
  });
  const look = `${columns.length > mostRoomyColumns ? 'grid tight' : 'grid'}${room}`;
  return html`<table class="${look}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** More columns than this need smaller print to stay on the paper. */
const mostRoomyColumns = 6;

/** One beside the other where two sign. */
function signatureHtml({ signature, second, title, placeAndDate }: LetterDocument): Html {
  const place = title === null ? html`` : html`${placeAndDate}<br>`;
  const left = second === undefined ? html`` : signerHtml(second, title === null ? html`` : html`<br>`);
  const beside = second
    ? html`<td class="by">${left}</td><td class="between">&nbsp;</td>`
    : html`<td class="before">&nbsp;</td>`;
  return html`<table class="signature"><tr>${beside}<td class="by">${signerHtml(signature, place)}</td></tr></table>`;
}

/** Where nothing is filled in, dots are left for the pen. */
function signerHtml({ position, name, rank, personnelNumber }: Signature, above: Html): Html {
  return concatHtml([
    above,
    html`${position},<div class="space"></div>`,
    name === '' ? html`…………………………………` : html`<b>${name}</b>`,
    rank === '' ? html`` : html`<br>${rank}`,
    personnelNumber === '' ? html`` : html`<br>NIP ${personnelNumber}`,
  ]);
}

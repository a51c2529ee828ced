// Renders the table of a month that hangs on the office's wall.
import { figuresOf } from '../../core/camat/period-figures';
import { capitalise } from '../../core/capitalise';
import { CELL_STATES } from '../../core/compliance/cell-state';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { MonthReport } from '../../core/letters/month-report';
import type { OfficeProfile, Terms } from '../../core/office/profile';
import { dateOf, type PlainDateTime, timeOf } from '../../core/time/plain-date';
import { progressText } from '../camat/summary-text';
import { stateLooks, stateText } from '../compliance/state-text';
import { concatHtml, type Html, html, htmlText, joinHtml, trustedHtml } from '../html';
import { wordOfLines } from '../letters/letter-month-parts';
import type { Paper } from '../letters/letter-page';
import { officeTitle, unitTitle } from '../office/unit-name';
import {
  dayText,
  monthText,
  outOfText,
  percentText,
  shortDateText,
  shortPeriodText,
  timeText,
} from '../time/date-text';
import { cellSpace, largestPrint, type Print } from './print-size';

interface WallTableFacts {
  readonly profile: OfficeProfile;
  readonly report: MonthReport;
  readonly now: PlainDateTime;
  readonly paper: Paper;
}

/** Width and height in millimetres, lying. */
const paperSizes: Readonly<Record<Paper, readonly [number, number]>> = { F4: [330, 215], A4: [297, 210] };
/** On each side, in millimetres. */
const margin = 12;

const style = `
body{margin:0;color:#000;background:#fff;font:10.5pt/1.3 Arial,"Liberation Sans",Helvetica,sans-serif}
h1{font-size:17pt;margin:0;text-align:center}
p{margin:2pt 0 8pt;text-align:center}
table{border-collapse:collapse;table-layout:fixed;width:99.8%}
th,td{border:.75pt solid #000;padding:${cellSpace.above}em ${cellSpace.beside}em;line-height:${cellSpace.line};text-align:left;font-weight:normal;vertical-align:middle}
thead th,tfoot th{font-weight:bold;text-align:center;background:#eee}
thead{display:table-header-group}
tr{page-break-inside:avoid}
.number{text-align:center}
.legend{margin:6pt 0 0;text-align:left;font-size:9pt}
.legend span{white-space:nowrap;border:.5pt solid #777;padding:0 4pt}`;

/** Title and state of affairs above the table, two lines of legend below it, and some air, in points. */
const aroundTable = 86;
const pointsPerMillimetre = 72 / 25.4;

/**
 * One sheet in the largest print that fits: the state of every unit in symbol, word and colour, with a legend. Very
 * many units run on to further sheets, the head on each. Printed without marks of a letter.
 */
export function wallTable({ profile, report, now, paper }: WallTableFacts): string {
  const { terms } = profile;
  const where = officeTitle(profile);
  const title = `Papan laporan ${wordOfLines(report.lines, terms)} bulan ${monthText(report.month.start)}`;
  const [width, height] = paperSizes[paper];
  const inside = (side: number): number => (side - 2 * margin) * pointsPerMillimetre;
  const table = textsOf(report, terms);
  const print = largestPrint(
    [table.head, ...table.rows, table.foot],
    inside(width),
    inside(height) - aroundTable,
  );
  const look = trustedHtml(`<style>@page{size:${width}mm ${height}mm;margin:${margin}mm}${style}</style>`);
  const state = `${where} · keadaan ${dayText(dateOf(now))}, ${timeText(timeOf(now))} ${profile.zone}`;
  return htmlText(
    concatHtml([
      html`<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title>${look}</head>`,
      html`<body><h1>${title.toUpperCase()}</h1><p>${state}</p>`,
      html`${tableHtml(table, report, print)}${legendHtml(report)}</body></html>`,
    ]),
  );
}

/** What stands in the table, cell by cell. */
interface WallTexts {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly foot: readonly string[];
}

function textsOf({ periods, lines }: MonthReport, terms: Terms): WallTexts {
  return {
    head: [
      'No.',
      capitalise(wordOfLines(lines, terms)),
      ...periods.map(
        ({ obligationPeriod: { obligation, period, due } }) =>
          `${obligation.name} ${shortPeriodText(period)}\ntenggat ${shortDateText(due)}`,
      ),
    ],
    rows: lines.map(({ unit, cells }, index) => [
      `${index + 1}`,
      unitTitle(unit, terms),
      ...cells.map(stateText),
    ]),
    foot: [
      '',
      'Sudah lapor',
      ...periods.map((period) => {
        const { reported, owed } = figuresOf(period);
        const share = percentText({ numerator: reported, denominator: owed });
        return period.isClosed ? `${outOfText(reported, owed)} (${share})` : progressText(reported, owed);
      }),
    ],
  };
}

function tableHtml({ head, rows, foot }: WallTexts, { lines }: MonthReport, print: Print): Html {
  const columns = print.columns.map((width) => html`<col style="width:${(width * 100).toFixed(1)}%">`);
  const headCells = (texts: readonly string[]): readonly Html[] =>
    texts.map((text) => html`<th>${joinHtml(text.split('\n'), html`<br>`)}</th>`);
  const bodyRows = rows.map(([number = '', name = '', ...texts], line) => {
    const cells = texts.map((text, column) => cellHtml(text, lines[line]?.cells[column]));
    return html`<tr><td class="number">${number}</td><td>${name}</td>${cells}</tr>`;
  });
  return concatHtml([
    html`<table style="font-size:${print.size}pt"><colgroup>${columns}</colgroup>`,
    html`<thead><tr>${headCells(head)}</tr></thead><tbody>${bodyRows}</tbody>`,
    html`<tfoot><tr>${headCells(foot)}</tr></tfoot></table>`,
  ]);
}

function cellHtml(text: string, cell: ComplianceCell | undefined): Html {
  if (cell === undefined) return html``;
  const { fill, ink, bold } = stateLooks[cell.state];
  return html`<td style="background:${fill};color:${ink}${bold ? ';font-weight:bold' : ''}">${text}</td>`;
}

/** Only the symbols that occur in the table. */
function legendHtml({ lines }: MonthReport): Html {
  const present = new Set(lines.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const symbols = CELL_STATES.filter((state) => present.has(state)).map((state, index) => {
    const { symbol, word, fill, ink } = stateLooks[state];
    const space = index === 0 ? '' : ' ';
    return html`${space}<span style="background:${fill};color:${ink}">${symbol} ${word}</span>`;
  });
  return symbols.length === 0 ? html`` : html`<p class="legend">Arti tanda: ${symbols}</p>`;
}

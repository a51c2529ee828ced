// Which table hangs on the office's wall for a month?

import { CELL_STATES } from '../core/cell-state';
import type { ComplianceCell } from '../core/compliance-cell';
import type { MonthReport } from '../core/month-report';
import { figuresOf } from '../core/period-figures';
import { dateOf, type PlainDateTime, timeOf } from '../core/plain-date';
import type { OfficeProfile } from '../core/profile';
import { dayText, percentText, shortDateText, shortPeriodText, timeText, wholeText } from './date-text';
import { escapeHtml } from './email-page';
import { monthText } from './letter-monthly';
import type { Paper } from './letter-page';
import { stateLooks, stateText } from './state-text';
import { progressText } from './summary-text';
import { capitalised, unitTitle } from './unit-name';

export interface WallTableFacts {
  readonly profile: OfficeProfile;
  readonly report: MonthReport;
  readonly now: PlainDateTime;
  readonly paper: Paper;
}

const paperSizes: Readonly<Record<Paper, string>> = { F4: '330mm 215mm', A4: '297mm 210mm' };

/** Many desa must fit on one sheet: from this many lines on, the print is smaller. */
const crowded = 24;

const style = `
body{margin:0;color:#000;background:#fff;font:10.5pt/1.3 Arial,"Liberation Sans",Helvetica,sans-serif}
h1{font-size:17pt;margin:0;text-align:center}
p{margin:2pt 0 8pt;text-align:center}
table{border-collapse:collapse;width:100%}
th,td{border:.75pt solid #000;padding:3pt 5pt;text-align:left;font-weight:normal;vertical-align:middle}
thead th,tfoot th{font-weight:bold;text-align:center;background:#eee}
thead{display:table-header-group}
tr{page-break-inside:avoid}
.number{text-align:center;width:8mm}
.name{width:62mm}
.crowded{font-size:8.5pt}
.crowded th,.crowded td{padding:1pt 4pt}
.legend{margin:6pt 0 0;text-align:left;font-size:9pt}
.legend span{white-space:nowrap;border:.5pt solid #777;padding:0 4pt}`;

/** One sheet: who stands how, in symbol, word and colour, with what the signs mean. Printed without marks of a letter. */
export const wallTable = ({ profile, report, now, paper }: WallTableFacts): string => {
  const { terms } = profile;
  const where = `${terms.office} ${profile.name}`;
  const title = `Papan laporan ${terms.unit} bulan ${monthText(report)}`;
  return [
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    `<style>@page{size:${paperSizes[paper]};margin:12mm}${style}</style></head><body>`,
    `<h1>${escapeHtml(title.toUpperCase())}</h1>`,
    `<p>${escapeHtml(`${where} · keadaan ${dayText(dateOf(now))}, ${timeText(timeOf(now))} ${profile.zone}`)}</p>`,
    tableHtml(profile, report),
    legendHtml(report),
    '</body></html>',
  ].join('');
};

const tableHtml = ({ terms }: OfficeProfile, { periods, lines }: MonthReport): string => {
  const heads = periods.map(
    ({ obligationPeriod: { obligation, period, due } }) =>
      `<th>${escapeHtml(`${obligation.name} ${shortPeriodText(period)}`)}<br>tenggat ${escapeHtml(shortDateText(due))}</th>`,
  );
  const rows = lines.map(
    ({ unit, cells }, index) =>
      `<tr><td class="number">${index + 1}</td><td class="name">${escapeHtml(unitTitle(unit, terms))}</td>${cells.map(cellHtml).join('')}</tr>`,
  );
  const totals = periods.map((period) => {
    const { reported, owed } = figuresOf(period);
    const share = percentText({ numerator: reported, denominator: owed });
    const closed = `${wholeText(reported)} dari ${wholeText(owed)} (${share})`;
    return `<th>${period.isClosed ? closed : progressText(reported, owed)}</th>`;
  });
  return [
    `<table${lines.length >= crowded ? ' class="crowded"' : ''}><thead><tr><th class="number">No.</th>`,
    `<th class="name">${escapeHtml(capitalised(terms.unit))}</th>${heads.join('')}</tr></thead>`,
    `<tbody>${rows.join('')}</tbody>`,
    `<tfoot><tr><th colspan="2">Sudah lapor</th>${totals.join('')}</tr></tfoot></table>`,
  ].join('');
};

const cellHtml = (cell: ComplianceCell): string => {
  const { fill, ink, bold } = stateLooks[cell.state];
  return `<td style="background:${fill};color:${ink}${bold ? ';font-weight:bold' : ''}">${escapeHtml(stateText(cell))}</td>`;
};

/** Only the signs that stand in the table. */
const legendHtml = ({ lines }: MonthReport): string => {
  const present = new Set(lines.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const signs = CELL_STATES.filter((state) => present.has(state)).map((state) => {
    const { symbol, word, fill, ink } = stateLooks[state];
    return `<span style="background:${fill};color:${ink}">${escapeHtml(`${symbol} ${word}`)}</span>`;
  });
  return signs.length === 0 ? '' : `<p class="legend">Arti tanda: ${signs.join(' ')}</p>`;
};

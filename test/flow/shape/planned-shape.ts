// Reads the shape of every tab by its keys, wherever its columns stand.
import type { Office } from 'local-office';

type Workbook = Office['state']['workbooks'][string];
type Sheet = Workbook['sheets'][number];

/** What belongs to each column with a key, and to each tab, in lines; where columns stand and how many wait is left out. */
export function shapeOf({ state }: Office): ReadonlyMap<string, string> {
  const workbook = state.workbooks[state.containerId ?? ''];
  if (workbook === undefined) throw new Error('no workbook');
  const lines = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const keys = (sheet.rows[0]?.cells ?? []).map((cell) => String(cell?.v ?? ''));
    if (!keys.some((key) => /^[\w-]+\.[\w-]+/u.test(key))) continue;
    lines.set(`tab ${sheet.name}`, JSON.stringify(tabShape(sheet, workbook)));
    keys.forEach((key, at) => {
      if (key !== '' && !key.endsWith('.cadangan'))
        lines.set(`column ${key}`, JSON.stringify(columnShape(sheet, workbook, at)));
    });
    const waiting = keys.flatMap((key, at) => (key.endsWith('.cadangan') ? [at] : []));
    const inSight = waiting.filter((at) => !sheet.columns[at]?.hidden).length;
    lines.set(`waiting in ${sheet.name}`, `${waiting.length > 0} ${inSight}`);
  }
  return lines;
}

function tabShape(sheet: Sheet, { protections }: Workbook): unknown {
  return {
    frozen: [sheet.frozenRows, sheet.frozenColumns],
    hiddenRows: sheet.rows.flatMap((row, at) => (row?.hidden ? [at] : [])),
    hasFilter: sheet.filter !== null,
    guards: protections
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ type, description, warningOnly }) => [type, description, warningOnly]),
    colours: sheet.conditionalFormats.map(({ condition }) => condition),
  };
}

function columnShape(sheet: Sheet, { styles, validations }: Workbook, at: number): unknown {
  const { width = 100, hidden = false } = sheet.columns[at] ?? {};
  const headers = sheet.rows.slice(2, sheet.frozenRows).map((row) => row?.cells[at]);
  const body = sheet.rows[sheet.frozenRows]?.cells[at];
  return {
    width,
    hidden,
    headers: headers.map((cell) => [cell?.v ?? '', cell?.n ?? '', styles[cell?.s ?? 0]?.background ?? '']),
    format: styles[body?.s ?? 0]?.numberFormat ?? '',
    choices: body?.d === undefined ? '' : validations[body.d],
  };
}

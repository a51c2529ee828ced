// Makes what can be taken out of the workbook: a file for other programs, and the month's table for the wall.
import { parseMonth } from '../../core/time/month';
import { complianceTab } from '../../messages/compliance/state-text';
import { exportTable } from '../../messages/exports/export-table';
import { exported, monthsTurned, wallTableName } from '../../messages/exports/export-text';
import { wallTable } from '../../messages/exports/wall-table';
import { failureText } from '../../messages/office/app-text';
import { Refusal } from '../failure';
import { monthReportOf } from '../letters/compose-letters';
import { fileNameOf, monthChoicesOf, proposedMonth } from '../letters/file-choices';
import { letterSettingsOf, requireProfile } from '../letters/letter-desk';
import type { PdfFile } from '../letters/rpc-letters';
import { decideOffice } from '../office/decide-office';
import { crowdWordOf } from '../office/office-terms';
import { readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import type { SetupPorts } from '../ports-setup';
import { csvText } from './csv-text';
import type { ExportChoices, ExportFile, ExportFormat } from './rpc-exports';
import { xlsxFiles } from './xlsx-files';

type ReadPorts = Pick<Ports, 'workbook' | 'clock'>;

export function readExportChoices(ports: ReadPorts): ExportChoices {
  const office = readOffice(ports);
  const months = monthChoicesOf(office);
  const to = proposedMonth(office);
  const ofYear = months.map(({ value }) => value).filter((value) => value.slice(0, 4) === to.slice(0, 4));
  return { months, to, from: ofYear[ofYear.length - 1] ?? to, unitWord: crowdWordOf(office) };
}

/** The file. Throws a Refusal when the months are turned around or name no month. */
export function makeExport(
  ports: Pick<SetupPorts, 'workbook' | 'clock' | 'printer'>,
  asked: { readonly from: string; readonly to: string; readonly format: ExportFormat },
): ExportFile {
  const [first, last] = [parseMonth(asked.from), parseMonth(asked.to)];
  if (first === null || last === null) throw new Refusal(failureText.badRequest);
  if (first.start > last.end) throw new Refusal(monthsTurned);
  const office = readOffice(ports);
  const profile = requireProfile(office);
  const table = exportTable(decideOffice(office).matrix, profile, { start: first.start, end: last.end });
  const name = `kepatuhan-${profile.code}-${asked.from}-sd-${asked.to}`;
  const message = exported(table.rows.length, crowdWordOf(office));
  if (asked.format === 'xlsx') {
    const data = ports.printer.packFiles(xlsxFiles(table, complianceTab.title));
    return { fileName: `${name}.xlsx`, mimeType: xlsxType, content: { kind: 'base64', data }, message };
  }
  const data = csvText(table, asked.format === 'csv-comma' ? ',' : ';');
  return {
    fileName: `${name}.csv`,
    mimeType: 'text/csv;charset=utf-8',
    content: { kind: 'text', data },
    message,
  };
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The month's table as a page without scripts. */
export function previewWallTable(ports: ReadPorts, month: string): string {
  const office = readOffice(ports);
  const report = monthReportOf({ office, decision: decideOffice(office) }, month);
  const { paper } = letterSettingsOf(office);
  return wallTable({ profile: requireProfile(office), report, now: office.now, paper });
}

export function printWallTable(
  ports: Pick<SetupPorts, 'workbook' | 'clock' | 'printer'>,
  month: string,
): PdfFile {
  return {
    fileName: `${fileNameOf(wallTableName(month))}.pdf`,
    base64: ports.printer.printPdf(previewWallTable(ports, month)),
  };
}

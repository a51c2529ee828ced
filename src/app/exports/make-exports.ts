// Makes what can be taken out of the workbook: a file for other programs, and the month's table for the wall.
import { parseMonth } from '../../core/time/month';
import { complianceTab } from '../../messages/compliance/state-text';
import { type ExportTable, exportTable } from '../../messages/exports/export-table';
import { exported, monthsTurned, wallTableName } from '../../messages/exports/export-text';
import { visitExportTable } from '../../messages/exports/visit-export';
import { wallTable } from '../../messages/exports/wall-table';
import { failureText } from '../../messages/office/app-text';
import { visitTab } from '../../messages/visits/visit-columns';
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
import type { ComplianceExport, ExportChoices, ExportFormat } from './rpc-exports';
import { visitMonths } from './visit-months';
import { xlsxFiles } from './xlsx-files';

type ReadPorts = Pick<Ports, 'workbook' | 'clock'>;

export function readExportChoices(ports: ReadPorts): ExportChoices {
  const office = readOffice(ports);
  const months = monthChoicesOf(office);
  const to = proposedMonth(office);
  const ofYear = months.map(({ value }) => value).filter((value) => value.slice(0, 4) === to.slice(0, 4));
  return { months, to, from: ofYear[ofYear.length - 1] ?? to, unitWord: crowdWordOf(office) };
}

/** The file, with what visits found on a sheet or in a file of its own. Throws a Refusal when the months are turned around or name no month. */
export function makeExport(
  ports: Pick<SetupPorts, 'workbook' | 'clock' | 'printer'>,
  asked: { readonly from: string; readonly to: string; readonly format: ExportFormat },
): ComplianceExport {
  const [first, last] = [parseMonth(asked.from), parseMonth(asked.to)];
  if (first === null || last === null) throw new Refusal(failureText.badRequest);
  if (first.start > last.end) throw new Refusal(monthsTurned);
  const office = readOffice(ports);
  const profile = requireProfile(office);
  const decision = decideOffice(office);
  const table = exportTable(decision.matrix, profile, { start: first.start, end: last.end });
  const months = visitMonths(decision, first.start, last.end);
  const visits = months.length === 0 ? null : visitExportTable(months, profile);
  const nameOf = (what: string): string => `${what}-${profile.code}-${asked.from}-sd-${asked.to}`;
  const message = exported(table.rows.length, crowdWordOf(office), months.length);
  if (asked.format === 'xlsx') {
    const sheets = [
      { name: complianceTab.title, table },
      ...(visits === null ? [] : [{ name: visitTab.title, table: visits }]),
    ];
    const data = ports.printer.packFiles(xlsxFiles(sheets));
    const content = { kind: 'base64', data } as const;
    return { fileName: `${nameOf('kepatuhan')}.xlsx`, mimeType: xlsxType, content, message, visits: null };
  }
  const text = (of: ExportTable): string => csvText(of, asked.format === 'csv-comma' ? ',' : ';');
  return {
    fileName: `${nameOf('kepatuhan')}.csv`,
    mimeType: csvType,
    content: { kind: 'text', data: text(table) },
    message,
    visits: visits === null ? null : { fileName: `${nameOf('kunjungan')}.csv`, text: text(visits) },
  };
}

const csvType = 'text/csv;charset=utf-8';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The month's table as a page without scripts. */
export function previewWallTable(ports: ReadPorts, month: string): string {
  const office = readOffice(ports);
  const report = monthReportOf({ decision: decideOffice(office) }, month);
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

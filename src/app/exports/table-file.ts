// Makes the file of a table for other programs.
import type { ExportTable } from '../../messages/exports/export-table';
import type { SetupPorts } from '../ports-setup';
import { csvText } from './csv-text';
import type { ExportFile, ExportFormat } from './rpc-exports';
import { xlsxFiles } from './xlsx-files';

interface Wanted {
  readonly table: ExportTable;
  /** Of the file, without its ending. */
  readonly name: string;
  /** Of the sheet in Excel. */
  readonly title: string;
  readonly message: string;
  readonly format: ExportFormat;
}

export function tableFile(
  { printer }: Pick<SetupPorts, 'printer'>,
  { table, name, title, message, format }: Wanted,
): ExportFile {
  if (format === 'xlsx') {
    const data = printer.packFiles(xlsxFiles([{ name: title, table }]));
    return { fileName: `${name}.xlsx`, mimeType: xlsxType, content: { kind: 'base64', data }, message };
  }
  const data = csvText(table, format === 'csv-comma' ? ',' : ';');
  return {
    fileName: `${name}.csv`,
    mimeType: 'text/csv;charset=utf-8',
    content: { kind: 'text', data },
    message,
  };
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

// What the page of downloads asks the server, and what comes back.
import type { MonthChoice } from '../letters/file-choices';
import type { PdfFile } from '../letters/rpc-letters';

export type ExportFormat = 'xlsx' | 'csv-semicolon' | 'csv-comma';

export interface ExportChoices {
  /** Latest first. */
  readonly months: readonly MonthChoice[];
  /** The months that are proposed: from January, or from the first month, to the last that is over. */
  readonly from: string;
  readonly to: string;
  readonly unitWord: string;
}

/** A file for the person to keep: CSV as text, Excel as bytes in base64. */
export interface ExportFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: { readonly kind: 'text' | 'base64'; readonly data: string };
  /** `10 baris: satu baris per desa, kewajiban, dan periode.` */
  readonly message: string;
}

/** The file of compliance. */
export interface ComplianceExport extends ExportFile {
  /** As a CSV file of its own: an Excel file has it on a sheet. Null where no visit was ever made. */
  readonly visits: { readonly fileName: string; readonly text: string } | null;
}

/** Calls of the page Unduh data, and of the wall table on the page of letters. */
export interface ExportCalls {
  readExportChoices: { args: Record<string, never>; result: ExportChoices };
  /** Both months belong to the span, `YYYY-MM`. */
  makeExport: {
    args: { readonly from: string; readonly to: string; readonly format: ExportFormat };
    result: ComplianceExport;
  };
  previewWallTable: { args: { readonly month: string }; result: { readonly html: string } };
  printWallTable: { args: { readonly month: string }; result: PdfFile };
}

/** Served by the part of the registers. */
export interface RegisterExportCalls {
  exportCirculars: { args: { readonly format: ExportFormat }; result: ExportFile };
}

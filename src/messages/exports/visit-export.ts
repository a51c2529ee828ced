// The columns of an export of visits: how many desa were visited, and how often visits found what was reported.
import type { VisitFindings } from '../../core/compliance/visit-agreement';
import type { OfficeProfile } from '../../core/office/profile';
import type { Rate } from '../../core/rate';
import type { DateInterval } from '../../core/time/date-interval';
import { percentText, periodKeyText } from '../time/date-text';
import type { ExportTable, ExportValue } from './export-table';

/** The three months that end with one month, as the monthly letter counts them. */
export interface VisitMonth {
  /** `2026-03`. */
  readonly month: string;
  /** Both ends belong to it. */
  readonly window: DateInterval;
  readonly coverage: Rate;
  readonly findings: VisitFindings;
}

type Field = (month: VisitMonth, office: OfficeProfile) => ExportValue;

/** One entry per column, in order; a new one goes to the end. Nobody is named. */
const fields = {
  kode_kantor: (_, office) => office.code,
  nama_kantor: (_, office) => office.name,
  kunci_bulan: ({ month }) => month,
  bulan: ({ month }) => periodKeyText(month),
  rentang_mulai: ({ window }) => ({ at: window.start }),
  rentang_selesai: ({ window }) => ({ at: window.end }),
  wilayah_aktif: ({ coverage }) => coverage.denominator,
  wilayah_dikunjungi: ({ coverage }) => coverage.numerator,
  cakupan: ({ coverage }) => percentText(coverage),
  laporan_sesuai: ({ findings }) => findings.confirmed,
  laporan_tidak_sesuai: ({ findings }) => findings.contradicted,
  laporan_tidak_dapat_diperiksa: ({ findings }) => findings.notChecked,
  kesesuaian: ({ findings }) => percentText(shareOf(findings.confirmed, findings)),
  temuan: ({ findings }) => percentText(shareOf(findings.contradicted, findings)),
} as const satisfies Readonly<Record<string, Field>>;

/** One row per month, in their order. */
export function visitExportTable(months: readonly VisitMonth[], office: OfficeProfile): ExportTable {
  const columns: readonly Field[] = Object.values(fields);
  return {
    headers: Object.keys(fields),
    rows: months.map((month) => columns.map((field) => field(month, office))),
  };
}

function shareOf(numerator: number, { confirmed, contradicted }: VisitFindings): Rate {
  return { numerator, denominator: confirmed + contradicted };
}

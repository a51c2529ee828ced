// The columns of an export, and what stands in each row.
import type { ComplianceMatrix } from '../../core/compliance/compliance';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import type { OfficeProfile } from '../../core/office/profile';
import type { DateInterval } from '../../core/time/date-interval';
import type { PlainDate, PlainDateTime } from '../../core/time/plain-date';
import type { VisitFinding } from '../../core/visits/visit';
import { stateLooks } from '../compliance/state-text';
import { maskedText } from '../masked-text';
import { unitKindWords } from '../office/choice-words';
import { periodText } from '../time/date-text';

/** A day, or a moment in the office's zone. */
interface ExportTime {
  readonly at: PlainDate | PlainDateTime;
}

/** Numbers are counts; all else but days and moments is text, codes above all; '' where there is nothing. */
export type ExportValue = string | number | ExportTime;

/** As CSV writes it and as wide as Excel shows it: `2026-02-28`, `2026-03-07 10:00:00`. */
export function valueText(value: ExportValue): string {
  return typeof value === 'object' ? value.at.replace('T', ' ') : String(value);
}

export interface ExportTable {
  /** Never changed: other programs read them. docs/ekspor.md explains each. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExportValue[])[];
}

const findingWords: Readonly<Record<VisitFinding, string>> = {
  confirmed: 'sesuai',
  contradicted: 'tidak sesuai',
  'not-checked': 'tidak dapat diperiksa',
};

function timeOrNothing(at: PlainDate | PlainDateTime | null): ExportValue {
  return at === null ? '' : { at };
}

function yesNo(value: boolean): string {
  return value ? 'ya' : 'tidak';
}

type Field = (cell: ComplianceCell, office: OfficeProfile) => ExportValue;

/** One entry per column, in order; a new one goes to the end. No contact is among them. */
const fields = {
  kode_kantor: (_, office) => office.code,
  nama_kantor: (_, office) => office.name,
  kode_wilayah: ({ expected }) => expected.unit.code,
  nama_wilayah: ({ expected }) => expected.unit.name,
  jenis_wilayah: ({ expected }) => unitKindWords[expected.unit.kind],
  kunci_kewajiban: ({ expected }) => expected.obligationPeriod.obligation.id,
  kewajiban: ({ expected }) => expected.obligationPeriod.obligation.name,
  kunci_periode: ({ expected }) => expected.obligationPeriod.period.id,
  periode: ({ expected }) => periodText(expected.obligationPeriod.period),
  periode_mulai: ({ expected }) => ({ at: expected.obligationPeriod.period.start }),
  periode_selesai: ({ expected }) => ({ at: expected.obligationPeriod.period.end }),
  tenggat: ({ expected }) => ({ at: expected.obligationPeriod.due }),
  kunci_status: ({ state }) => state,
  status: ({ state }) => stateLooks[state].word,
  wajib_lapor: ({ expected }) => expected.expected,
  jumlah_minimal: ({ expected }) => expected.obligationPeriod.rule.minimumCount,
  jumlah_diterima: ({ count }) => count,
  jumlah_masuk: ({ submittedCount }) => submittedCount,
  terpenuhi: ({ isFulfilled }) => yesNo(isFulfilled),
  diterima_pada: ({ receivedAt }) => timeOrNothing(receivedAt),
  tepat_waktu: ({ isFulfilled, isOnTime }) => (isFulfilled ? yesNo(isOnTime) : ''),
  hari_terlambat: ({ lateDays }) => lateDays,
  tenggat_lewat: ({ isClosed }) => yesNo(isClosed),
  hasil_kunjungan: ({ finding }) => (finding === null ? '' : findingWords[finding]),
  alasan_dispensasi: ({ expected }) => maskedText(expected.waiver?.reason ?? ''),
  tanggal_rencana: ({ plannedDate }) => timeOrNothing(plannedDate),
} as const satisfies Readonly<Record<string, Field>>;

/** Columns of numbers, right after the text ones in nothing but their format. */
const exportHeaders: readonly string[] = Object.keys(fields);

/** One row per unit, obligation and period that ends within the span, in the order of Kepatuhan. */
export function exportTable(
  matrix: ComplianceMatrix,
  office: OfficeProfile,
  { start, end }: DateInterval,
): ExportTable {
  const columns: readonly Field[] = Object.values(fields);
  const rows = matrix.cells
    .filter(({ expected }) => {
      const { period } = expected.obligationPeriod;
      return period.end >= start && period.end <= end && expected.exemptReason !== 'not-bound';
    })
    .map((cell) => columns.map((field) => field(cell, office)));
  return { headers: exportHeaders, rows };
}

// The columns of the file of circulars, and what stands in each row.
import type { AcknowledgeStep } from '../../core/circulars/acknowledgement';
import type { Circular, CircularStatus } from '../../core/circulars/circular';
import type { PlainDate } from '../../core/time/plain-date';
import type { ExportTable, ExportValue } from '../exports/export-table';
import { circularStatusWords } from './circular-words';

interface ExportedCircular {
  readonly circular: Circular;
  readonly status: CircularStatus;
  /** Names of those to whom it is addressed; empty for all. */
  readonly addressees: readonly string[];
  readonly asked: number;
  readonly counts: Readonly<Record<AcknowledgeStep, number>>;
}

type Field = (exported: ExportedCircular) => ExportValue;

/** One entry per column, in order; never changed. Numbers of circulars are text, as they were written. */
const fields = {
  nomor_urut: ({ circular }) => circular.id,
  penerbit: ({ circular }) => circular.issuer,
  bentuk: ({ circular }) => circular.shape,
  nomor: ({ circular }) => circular.number,
  tanggal: ({ circular }) => dayOrNothing(circular.date),
  perihal: ({ circular }) => circular.subject,
  berlaku_mulai: ({ circular }) => dayOrNothing(circular.from),
  berlaku_sampai: ({ circular }) => dayOrNothing(circular.until),
  menggantikan: ({ circular }) => circular.replaces,
  status: ({ status }) => circularStatusWords[status],
  ditujukan: ({ addressees }) => (addressees.length === 0 ? 'semua' : addressees.join('; ')),
  tanda_terima_sampai: ({ circular }) => dayOrNothing(circular.acknowledgeBy),
  penerima: ({ asked }) => asked,
  diterima: ({ counts }) => counts.received,
  dibaca: ({ counts }) => counts.read,
  dilaksanakan: ({ counts }) => counts['carried-out'],
  sasaran_sosialisasi: ({ circular }) => circular.audiences.join('; '),
  kewajiban: ({ circular }) => circular.obligations.join('; '),
  tautan_berkas: ({ circular }) => circular.fileUrl,
} as const satisfies Readonly<Record<string, Field>>;

export function circularExportTable(circulars: readonly ExportedCircular[]): ExportTable {
  const columns: readonly (readonly [string, Field])[] = Object.entries<Field>(fields);
  return {
    headers: columns.map(([header]) => header),
    rows: circulars.map((circular) => columns.map(([, field]) => field(circular))),
  };
}

function dayOrNothing(day: PlainDate | null): ExportValue {
  return day === null ? '' : { at: day };
}

// The Indonesian word that stands in a drop-down for each value.
import type { DueKind } from '../../core/obligations/due-rule';
import type { EvidenceChoice } from '../../core/obligations/evidence-rule';
import type { ReportForm } from '../../core/obligations/obligation';
import type { OverlapPolicy } from '../../core/obligations/obligation-rule';
import type { UnitKind } from '../../core/office/unit';
import type { LedgerState } from '../../core/reminders/reminder-ledger';
import type { ReviewState } from '../../core/reports/report';
import type { PeriodType } from '../../core/time/period';
import type { Holiday } from '../../core/time/working-calendar';
import type { TeamMode } from '../../core/visits/team';
import type { VisitOutcome } from '../../core/visits/visit';

export const periodTypeWords = {
  weekly: 'mingguan',
  biweekly: 'dua mingguan',
  monthly: 'bulanan',
  quarterly: 'triwulanan',
  'half-yearly': 'semesteran',
  yearly: 'tahunan',
  campaign: 'sekali',
} as const satisfies Record<PeriodType, string>;

export const dueKindWords = {
  'day-of-next-month': 'tanggal bulan berikutnya',
  'days-after-end': 'hari setelah periode berakhir',
} as const satisfies Record<DueKind, string>;

export const overlapWords = {
  half: 'setengah periode',
  any: 'sehari saja',
  whole: 'seluruh periode',
} as const satisfies Record<OverlapPolicy, string>;

/** Kind of evidence and whether it is required, as one choice. */
export const evidenceWords = {
  none: 'tidak diminta',
  'photo-wished': '1 foto, dianjurkan',
  'photo-required': '1 foto, wajib',
  'before-and-after-wished': 'foto sebelum dan sesudah, dianjurkan',
  'before-and-after-required': 'foto sebelum dan sesudah, wajib',
} as const satisfies Record<EvidenceChoice, string>;

export const reportFormWords = {
  activity: 'kegiatan',
  population: 'perkembangan penduduk',
  siskamling: 'siskamling',
  dissemination: 'sosialisasi',
  milestone: 'tonggak',
  recap: 'rekap',
} as const satisfies Record<ReportForm, string>;

export const unitKindWords = {
  pusat: 'pusat',
  provinsi: 'provinsi',
  kabupaten: 'kabupaten',
  kecamatan: 'kecamatan',
  desa: 'desa',
  kelurahan: 'kelurahan',
  'desa-adat': 'desa adat',
  rw: 'RW',
} as const satisfies Record<UnitKind, string>;

export const reviewWords = {
  received: 'Diterima',
  edited: 'Diubah',
  'needs-work': 'Perlu perbaikan',
  approved: 'Disetujui',
  rejected: 'Ditolak',
} as const satisfies Record<ReviewState, string>;

export const visitOutcomeWords = {
  held: 'terlaksana',
  'not-held': 'tidak terlaksana',
  'cannot-check': 'tidak dapat diperiksa',
  cancelled: 'dibatalkan',
} as const satisfies Record<VisitOutcome, string>;

export const teamModeWords = {
  always: 'selalu',
  'in-turn': 'bergilir',
  invited: 'bila diundang',
} as const satisfies Record<TeamMode, string>;

export const holidayKindWords = {
  libur: 'libur nasional',
  'cuti bersama': 'cuti bersama',
} as const satisfies Record<Holiday['kind'], string>;

export const ledgerStateWords = {
  sending: 'sedang dikirim',
  sent: 'terkirim',
  failed: 'gagal',
} as const satisfies Record<LedgerState, string>;

/** Through whose link a report came; the symbol is painted. */
export const linkWords = { own: 'sesuai', none: '⚠ tanpa kode', other: '⚠', code: 'kode' } as const;

/** The words before the codes in "Berlaku untuk". */
export const bindingWords = { all: 'semua', office: 'kantor' } as const;

/** In columns of yes and no; `true`, `1` and their like are understood too. */
export const yesNoWords = { yes: 'ya', no: 'tidak' } as const;

/** Before a photo's address in Laporan: which of the two it is. */
export const photoWords = { before: 'sebelum', after: 'sesudah', inChat: 'foto di WhatsApp' } as const;

/** Between the days of a span, and for an end that has not come. */
export const spanWords = { until: 's.d.', running: 'sekarang' } as const;

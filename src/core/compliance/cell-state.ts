// The states of a cell: one unit, one obligation, one period.

/**
 * The eleven states, in the order in which the first match wins. In the office's words: tidak berlaku, dispensasi,
 * temuan, terverifikasi, tepat waktu, terlambat, perlu perbaikan, menunggu pemeriksaan, sebagian, menunggu, lewat tenggat.
 */
export const CELL_STATES = [
  'not-applicable',
  'waived',
  'contradicted',
  'verified',
  'on-time',
  'late',
  'needs-work',
  'awaiting-review',
  'partial',
  'awaiting',
  'overdue',
] as const;

export type CellState = (typeof CELL_STATES)[number];

// Word, symbol and colours of each state.
import type { HeatCell } from '../../core/camat/month-heat';
import { CELL_STATES, type CellState } from '../../core/compliance/cell-state';
import type { ComplianceCell } from '../../core/compliance/compliance-cell';
import { maskedText } from '../masked-text';
import { dateText } from '../time/date-text';
import { progressOfCell } from './steps-text';

/** A state as people see it: never by colour alone. Contrasts are at least 4.5 (WCAG AA). */
interface StateLook {
  readonly word: string;
  readonly symbol: string;
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
}

function look(symbol: string, word: string, fill: string, ink: string): StateLook {
  return { word, symbol, fill, ink, bold: false };
}

export const stateLooks = {
  'not-applicable': look('–', 'Tidak berlaku', '#E8EAED', '#4A4E52'),
  waived: look('◇', 'Dispensasi', '#E6CFFA', '#4A2A7B'),
  contradicted: look('⚠', 'Temuan', '#6A1B9A', '#FFFFFF'),
  verified: look('✔✔', 'Terverifikasi', '#0B5A28', '#FFFFFF'),
  'on-time': look('✔', 'Tepat waktu', '#B7E1CD', '#0B4A22'),
  late: look('◷', 'Terlambat', '#FDD663', '#5A3A00'),
  'needs-work': look('✎', 'Perlu perbaikan', '#A6C8FF', '#0B3B8C'),
  'awaiting-review': look('▣', 'Diperiksa', '#FFC7A8', '#6B2A00'),
  partial: look('◐', 'Sebagian', '#7FD6E3', '#04424B'),
  awaiting: look('…', 'Menunggu', '#FFFFFF', '#3C4043'),
  overdue: { ...look('✘', 'Lewat tenggat', '#D93025', '#FFFFFF'), bold: true },
} as const satisfies Record<CellState, StateLook>;

/** The tab Kepatuhan: its name without the year, its first two headers, and the note on both. */
export const complianceTab = {
  title: 'Kepatuhan',
  code: 'Kode',
  name: 'Desa',
  note: 'Diisi oleh Pantau Desa; baris dikenali dari kode wilayah, bukan dari urutannya.',
} as const;

/** What each symbol means, one per line: stands in the note of the first header, where it costs no row. */
export function complianceLegend(): string {
  return CELL_STATES.map((state) => `${stateLooks[state].symbol}  ${stateLooks[state].word}`).join('\n');
}

/** The states in the order in which a rule "starts with the symbol" must be tried: ✔✔ before ✔. */
export function statesByPaintOrder(): readonly CellState[] {
  return [...CELL_STATES].sort(
    (left, right) => stateLooks[right].symbol.length - stateLooks[left].symbol.length,
  );
}

/** What stands in a cell of Kepatuhan: `◷ Terlambat 4 hari`, `◐ Sebagian 1/2`, `✔ Tepat waktu, bergeser +7 hari`. */
export function stateText(cell: ComplianceCell): string {
  return `${stateLooks[cell.state].symbol} ${stateWords(cell)}`;
}

/** The same without its symbol: for letters, where symbols would be out of place. */
export function stateWords(cell: ComplianceCell): string {
  const detail = stateDetail(cell);
  return `${stateLooks[cell.state].word}${detail === '' ? '' : ` ${detail}`}${shiftText(cell)}${explainedText(cell)}${proxyText(cell)}`;
}

/** `banjir`, `HUT RI`: why a unit is excused, inside a sentence and without anybody's number; '' if it is not. */
export function waiverText({ expected }: ComplianceCell): string {
  return maskedText(expected.waiver?.reason ?? '')
    .replace(/[\s.]+$/u, '')
    .replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}

/** A report that staff recorded for the unit always says so, and never looks like one that the unit sent itself. */
function proxyText({ isProxy, expected }: ComplianceCell): string {
  return isProxy && expected.expected === 1 ? ', dicatat petugas' : '';
}

/** By how many days a planned activity moved (F06); nothing where nothing was planned, or the plan was kept. */
function shiftText({ planShiftDays: days, isFulfilled }: ComplianceCell): string {
  if (days === null || days === 0 || !isFulfilled) return '';
  return `, bergeser ${days > 0 ? '+' : '−'}${Math.abs(days)} hari`;
}

/** A finding that staff have lifted is said as long as the cell stands. */
function explainedText({ explainedOn }: ComplianceCell): string {
  return explainedOn === null ? '' : `, temuan dijelaskan ${dateText(explainedOn)}`;
}

/** Words for the map of twelve months, where a cell is 74 pixels wide. */
const shortWords = {
  'not-applicable': 'Tak wajib',
  waived: 'Disp.',
  contradicted: 'Temuan',
  verified: 'Terbukti',
  'on-time': 'Tepat',
  late: 'Lambat',
  'needs-work': 'Perbaiki',
  'awaiting-review': 'Periksa',
  partial: 'Sebagian',
  awaiting: 'Tunggu',
  overdue: 'Lewat',
} as const satisfies Record<CellState, string>;

/** A month of one unit: `✔ Tepat`, with some of several still missing `✘ 2 dari 3`; '' where nothing was asked. */
export function heatText({ state, fulfilled, owed }: HeatCell): string {
  if (state === null) return '';
  return `${stateLooks[state].symbol} ${owed > 1 && fulfilled < owed ? `${fulfilled} dari ${owed}` : shortWords[state]}`;
}

function stateDetail(cell: ComplianceCell): string {
  const { rule } = cell.expected.obligationPeriod;
  switch (cell.state) {
    case 'waived':
      return waiverText(cell);
    case 'late':
      return `${cell.lateDays} hari`;
    case 'partial':
      return `${progressOfCell(cell)}${cell.isClosed ? ' lewat tenggat' : ''}`;
    case 'awaiting':
      return rule.minimumCount > 1 ? `0/${rule.minimumCount}` : '';
    case 'needs-work':
      return cell.isEvidenceIncomplete ? '(bukti belum lengkap)' : '';
    default:
      return '';
  }
}

// What the tables must hold in the end, computed from the letters that were sent and nothing else.
import type { LetterRecap } from '../../../../src/core/recap/recap-code';
import { bojonegoro } from '../../../../test/flow/recap/recap-office';

/** One code as a kecamatan sent it, on a day. */
export interface Sent {
  readonly day: string;
  readonly recap: LetterRecap;
  /** Staff have refused it: as if it had never come. */
  isRejected: boolean;
}

/** `35.22.20.2001|2026-02-01|kerja-bakti` → `LATE VERIFIED true`. */
export type Cells = Readonly<Record<string, string>>;

/**
 * The cells of the last code of each kecamatan and month (capabilities of the way up, BigQuery): a no row, b EXEMPT,
 * c d e ON_TIME, f C D LATE, k MISSING, g h i j MISSING once it is closed, else OPEN.
 */
export function toldCells(sent: readonly Sent[]): Cells {
  const counted = sent.filter(({ isRejected }) => !isRejected);
  const last = new Map(counted.map((one) => [`${one.recap.unit} ${one.recap.month}`, one]));
  const cells: Record<string, string> = {};
  for (const { day, recap } of last.values()) {
    const kecamatan = bojonegoro.children.find(({ code }) => code === recap.unit);
    const codes = (kecamatan?.children ?? []).map(({ code }) => code).sort();
    for (const { obligationId, periodId, due, letters } of recap.blocks)
      codes.forEach((code, index) => {
        const letter = letters.charAt(index);
        const hasEnded = letters.includes('k') || day > due;
        const isClosed = letter === 'k' || (hasEnded && !letters.includes('j'));
        if (letter !== 'a')
          cells[`${code}|${periodId}-01|${obligationId}`] =
            `${statusOf(letter, isClosed)} ${visitOf(letter)} ${isClosed}`;
      });
  }
  return cells;
}

function statusOf(letter: string, isClosed: boolean): string {
  if (letter === 'b') return 'EXEMPT';
  if ('cde'.includes(letter)) return 'ON_TIME';
  if ('CDf'.includes(letter)) return 'LATE';
  return isClosed ? 'MISSING' : 'OPEN';
}

function visitOf(letter: string): string {
  if ('cC'.includes(letter)) return 'CONTRADICTED';
  return 'dD'.includes(letter) ? 'VERIFIED' : 'NONE';
}

// The recap of the office itself for a month: from its own desa, or from the recaps that it has received.
import { recapOfMonth } from '../../core/compliance/office-recap';
import type { OfficeProfile } from '../../core/office/profile';
import type { OfficeTier } from '../../core/office/unit';
import { isProvisionalBlock } from '../../core/recap/closed-letter';
import { sumsOfBlock } from '../../core/recap/recap-board';
import { blocksOf, type Recap } from '../../core/recap/recap-code';
import { completenessOfSums, timelinessOfSums } from '../../core/recap/recap-sums';
import { recapUpwards } from '../../core/recap/recap-upwards';
import { monthOfDay, parseMonth } from '../../core/time/month';
import type { PlainDate } from '../../core/time/plain-date';
import { obligationPeriodText } from '../../messages/obligations/obligation-period-text';
import { provisional } from '../../messages/recap/recap-page-text';
import { missingBelow } from '../../messages/recap/recap-text';
import { outOfText, percentText, periodKeyText, wholeText } from '../../messages/time/date-text';
import type { Decision } from '../office/decide-office';
import { recapObligationName } from '../office/facts/recap-lines';
import { meaningReader } from '../office/facts/received-recaps';
import type { Office } from '../office/read-office';
import { officeBoard } from './office-board';
import type { RecapLine } from './rpc-recap';

/** The kind of recap that a level of office sends; null sends none. */
const kinds = {
  desa: null,
  kecamatan: 'PD1',
  kabupaten: 'PD2',
  provinsi: 'PD3',
  pusat: null,
} as const satisfies Record<OfficeTier, Recap['kind'] | null>;

/** The recap with the words for each of its blocks. */
export interface OwnRecap {
  readonly recap: Recap;
  readonly lines: readonly RecapLine[];
  /** Something in it may still change before its deadline: it enters no rate above. */
  readonly isProvisional: boolean;
}

/** Null where offices of this level send no recap. `month` is a key: `2026-03`. */
export function ownRecap(
  month: string,
  profile: OfficeProfile,
  office: Office,
  decision: Decision,
): OwnRecap | null {
  const kind = kinds[profile.tier];
  if (kind === null) return null;
  if (kind === 'PD1') {
    const span = parseMonth(month) ?? monthOfDay(decision.matrix.today);
    const { recap, obligationPeriods } = recapOfMonth(decision.matrix, profile.code, span);
    const names = obligationPeriods.map(obligationPeriodText);
    return toldOn(decision.matrix.today, recap, (_, index) => names[index] ?? '');
  }
  const meaningOf = meaningReader(office.settings);
  const recap = recapUpwards(officeBoard(office, decision), { kind, unit: profile.code, month, meaningOf });
  const nameOf = ({ obligationId, periodId }: Block): string =>
    `${recapObligationName(obligationId)} ${periodKeyText(periodId)}`;
  return toldOn(decision.matrix.today, recap, nameOf);
}

type Block = ReturnType<typeof blocksOf>[number];

function toldOn(today: PlainDate, recap: Recap, nameOf: (block: Block, index: number) => string): OwnRecap {
  const blocks = blocksOf(recap);
  const lines = blocks.map((block, index) => {
    const sums = sumsOfBlock(block);
    const missing = 'sums' in block ? block.sums.filter((part) => part === null).length : 0;
    return {
      owed: nameOf(block, index),
      fulfilled: outOfText(sums.fulfilled, sums.expected),
      onTime: outOfText(sums.onTime, sums.expected),
      completeness: percentText(completenessOfSums(sums)),
      timeliness: percentText(timelinessOfSums(sums)),
      note: isProvisionalBlock(block, today)
        ? provisional
        : missing > 0
          ? missingBelow(wholeText(missing))
          : '',
    };
  });
  return { recap, lines, isProvisional: blocks.some((block) => isProvisionalBlock(block, today)) };
}

// Prepares the recap of a month for the office above.
import { daysCovered } from '../../core/compliance/days-covered';
import { type OfficeRecap, recapOfMonth } from '../../core/compliance/office-recap';
import type { ObligationPeriod } from '../../core/obligations/obligation-period';
import type { OfficeProfile } from '../../core/office/profile';
import { encodeRecap, type LetterBlock, type LetterRecap } from '../../core/recap/recap-code';
import { recapLinkWith } from '../../core/recap/recap-link';
import { completenessOfSums, sumsOfLetters, timelinessOfSums } from '../../core/recap/recap-sums';
import { monthOfDay, monthsBack, parseMonth } from '../../core/time/month';
import { obligationPeriodText } from '../../messages/obligations/obligation-period-text';
import { failureText } from '../../messages/office/app-text';
import {
  provisionalText,
  recapIntroduction,
  recapMonthText,
  recapReceivers,
  recapText,
} from '../../messages/recap/recap-text';
import { outOfText, percentText, periodKeyText } from '../../messages/time/date-text';
import { Refusal } from '../failure';
import { type Decision, decideOffice } from '../office/decide-office';
import { type KnownLayout, readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import type { RecapDesk, RecapLine } from './rpc-recap';

/** The key of the line of Pengaturan that keeps the link. */
export const recapLinkKey = 'recapLink';

/** The figures, the code and where it goes. A month that is not offered, or '', is the proposed one. */
export function readRecapDesk(
  ports: Pick<Ports, 'workbook' | 'clock'>,
  month: string,
  { layout }: KnownLayout = {},
): RecapDesk {
  const office = readOffice(ports, { layout });
  const { profile } = office.settings;
  if (profile === null) throw new Refusal(failureText.notReady);
  if (profile.tier !== 'kecamatan') throw new Refusal(recapText.notYourTier);
  const decision = decideOffice(office);
  const months = monthsBack(office.today, daysCovered(office.obligations, office.today).from);
  const chosen = months.includes(month) ? month : proposedMonth(months, profile, decision);
  const { recap, obligationPeriods } = recapOf(chosen, profile, decision);
  const code = recap.blocks.length === 0 ? '' : encodeRecap(recap);
  const link = office.settings.texts.get(recapLinkKey) ?? '';
  const receiver = recapReceivers[profile.tier];
  return {
    months: months.map((value) => ({ value, text: recapMonthText(value) })),
    month: chosen,
    introduction: recapIntroduction(receiver, chosen),
    lines: recap.blocks.flatMap((block, index) => lineOf(block, obligationPeriods[index])),
    note: noteOf(recap, receiver),
    code,
    formLink: code === '' ? '' : recapLinkWith(link, code),
    link,
  };
}

/** The running month where nothing of it is awaited any more, else the last one that is over, if it is offered. */
function proposedMonth(months: readonly string[], profile: OfficeProfile, decision: Decision): string {
  const [running = '', over = running] = months;
  const { blocks } = recapOf(running, profile, decision).recap;
  return blocks.length > 0 && !blocks.some(isProvisional) ? running : over;
}

function recapOf(month: string, { code }: OfficeProfile, { matrix }: Decision): OfficeRecap {
  return recapOfMonth(matrix, code, parseMonth(month) ?? monthOfDay(matrix.today));
}

function lineOf(block: LetterBlock, obligationPeriod: ObligationPeriod | undefined): readonly RecapLine[] {
  if (obligationPeriod === undefined) return [];
  const sums = sumsOfLetters(block.letters);
  return [
    {
      owed: obligationPeriodText(obligationPeriod),
      fulfilled: outOfText(sums.fulfilled, sums.expected),
      onTime: outOfText(sums.onTime, sums.expected),
      completeness: percentText(completenessOfSums(sums)),
      timeliness: percentText(timelinessOfSums(sums)),
      isProvisional: isProvisional(block),
    },
  ];
}

function noteOf({ blocks, month }: LetterRecap, receiver: string): string {
  if (blocks.length === 0) return recapText.nothingDue(periodKeyText(month));
  return blocks.some(isProvisional) ? provisionalText(receiver) : '';
}

function isProvisional({ letters }: LetterBlock): boolean {
  return letters.includes('j');
}

// Prepares the recap of a month for the office above.
import { daysCovered } from '../../core/compliance/days-covered';
import type { OfficeProfile } from '../../core/office/profile';
import { encodeRecap } from '../../core/recap/recap-code';
import { recapLinkWith } from '../../core/recap/recap-link';
import { monthsBack } from '../../core/time/month';
import { failureText } from '../../messages/office/app-text';
import {
  provisionalText,
  recapIntroduction,
  recapMonthText,
  recapReceivers,
  recapText,
} from '../../messages/recap/recap-text';
import { periodKeyText } from '../../messages/time/date-text';
import { Refusal } from '../failure';
import { type Decision, decideOffice } from '../office/decide-office';
import { type KnownLayout, type Office, readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import { type OwnRecap, ownRecap } from './own-recap';
import type { RecapDesk } from './rpc-recap';

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
  const decision = decideOffice(office);
  const months = monthsBack(office.today, daysCovered(office.obligations, office.today).from);
  const chosen = months.includes(month) ? month : proposedMonth(months, profile, office, decision);
  const own = requireRecap(ownRecap(chosen, profile, office, decision));
  const { recap, lines } = own;
  // A kecamatan without a deadline sends all the same, or it would be one that has not sent.
  const code = recap.kind === 'PD1' || recap.blocks.length > 0 ? encodeRecap(recap) : '';
  const link = office.settings.texts.get(recapLinkKey) ?? '';
  const receiver = recapReceivers[profile.tier];
  return {
    months: months.map((value) => ({ value, text: recapMonthText(value) })),
    month: chosen,
    introduction: recapIntroduction(receiver, chosen),
    lines,
    note: noteOf(own, receiver),
    code,
    formLink: code === '' ? '' : recapLinkWith(link, code),
    link,
  };
}

function requireRecap(own: OwnRecap | null): OwnRecap {
  if (own === null) throw new Refusal(recapText.notYourTier);
  return own;
}

/** The running month where nothing of it is awaited any more, else the last one that is over, if it is offered. */
function proposedMonth(
  months: readonly string[],
  profile: OfficeProfile,
  office: Office,
  decision: Decision,
): string {
  const [running = '', over = running] = months;
  const own = ownRecap(running, profile, office, decision);
  const isOver = own !== null && own.lines.length > 0 && !own.isProvisional;
  return isOver ? running : over;
}

function noteOf({ recap, isProvisional }: OwnRecap, receiver: string): string {
  if (recap.blocks.length > 0) return isProvisional ? provisionalText(receiver) : '';
  return recap.kind === 'PD1'
    ? recapText.nothingDue(periodKeyText(recap.month), receiver)
    : recapText.nothingReceived(periodKeyText(recap.month));
}

// Addresses that open a form with the unit's own answers already in it.
import { type Obligation, ruleOn } from '../../core/obligations/obligation';
import { RECAP_PLACEHOLDER } from '../../core/recap/recap-link';
import type { DateInterval } from '../../core/time/date-interval';
import type { PlainDate } from '../../core/time/plain-date';
import { photoFrame, storyFrame } from '../../messages/forms/form-text';
import { monthText } from '../../messages/time/date-text';
import { prefilledLink } from '../../tables/forms/form-plan';
import type { UnitRow } from '../../tables/office/unit-table';
import type { Ports } from '../ports';
import { monthKey } from './form-of-obligation';
import { isFinished, readFormPlaces } from './form-places';
import { linkCodes } from './link-codes';

/**
 * The link of a unit for an obligation; '' when the obligation has no form yet. With a period the month that it ends
 * with is answered, where the form asks for one: such a link is for one message. Without, it stays right for years;
 * `lean` fills in unit and code alone, for a code that a cheap phone can read.
 */
export type UnitLinkOf = (
  obligation: Obligation,
  row: Pick<UnitRow, 'unit' | 'label'>,
  period?: DateInterval | 'lean',
) => string;

/** Links from the script's notebook: name and check code of the unit, and the frames of the long answers. */
export function unitLinks(
  ports: Pick<Ports, 'signer'>,
  notebook: Readonly<Record<string, string>>,
  today: PlainDate,
): UnitLinkOf {
  const places = readFormPlaces(notebook);
  const codeOf = linkCodes(ports, notebook);
  return (obligation, { unit, label }, period) => {
    const place = places.get(obligation.id);
    if (!isFinished(place)) return '';
    const photos = photoFrame(ruleOn(obligation, today).evidence);
    const code = codeOf(obligation, unit);
    return prefilledLink(place, {
      unit: label,
      ...(period === 'lean' ? {} : { story: storyFrame }),
      ...(obligation.form === 'recap' ? { recap: RECAP_PLACEHOLDER } : {}),
      ...(photos === '' || period === 'lean' ? {} : { photos }),
      ...(code === '' ? {} : { code }),
      ...(period === undefined || period === 'lean' ? {} : { [monthKey]: monthText(period.end) }),
    });
  };
}

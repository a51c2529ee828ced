// Finds out what is wrong with the forms that belong to no obligation.
import type { SpecialFormTrouble } from '../../../messages/maintenance/health-fact';
import type { SetupPorts } from '../../ports-setup';
import { isFinished } from '../form-places';
import { specialPlaces } from './special-forms';

/** The worst of each that was begun, gone before closed before what it lacks. Nothing is asked of Google where none was. */
export function specialTroubles(
  { formMaker }: Pick<SetupPorts, 'formMaker'>,
  notes: Readonly<Record<string, string>>,
): readonly SpecialFormTrouble[] {
  return [...specialPlaces(notes)].flatMap(([form, place]): SpecialFormTrouble[] => {
    if (!isFinished(place)) return [{ form, trouble: 'unfinished' }];
    const { answers, gaps } = formMaker.readState(place);
    if (answers !== 'open') return [{ form, trouble: answers }];
    return gaps.slice(0, 1).map((trouble) => ({ form, trouble }));
  });
}

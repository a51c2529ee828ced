// Records the submissions of which no event came.

import { zoneNames } from '../../core/office/unit';
import { readSentAnswers, type TakerPorts, takeSentAnswers } from '../forms/answer-taker';
import { readFormPlaces } from '../forms/form-places';
import { obligationsWithStaleForm } from '../forms/form-state';
import { staleSpecialForms } from '../forms/special/special-state';
import { heartbeatEntry } from '../notebook/heartbeat';
import { notedZone } from '../notebook/noted-version';
import type { ViewPorts } from '../office/office-view';
import type { Office } from '../office/read-office';
import type { Ports } from '../ports';
import { hasUnfinishedTabs } from '../shape/shape-notes';
import { type Recorded, type RecordOptions, recordSubmissions } from './record-submissions';
import { sweepsSince, sweptEntry } from './sweep-mark';

/** How a sweep is set off. */
interface SweepOptions extends Pick<RecordOptions, 'workAlso'> {
  /** Default false. */
  readonly isDaily?: boolean;
  readonly finishTabs?: () => void;
}

/** What a sweep recorded, and whether a form has to follow a change in the workbook. */
export interface Swept extends Recorded {
  readonly hasStaleForms: boolean;
}

/**
 * Reads every form since the last sweep, records what is not yet in Laporan and brings the views up to date; known
 * responses change nothing. A form that cannot be opened does not hold up the others. The mark of the last sweep moves
 * only after everything was read and recorded, so that the next sweep finds what this one missed. Only the daily run
 * leaves a heartbeat: a sweep from the menu does not hide a dead trigger. `finishTabs` is called first where an execution
 * died while it made tabs, or the script is of a newer release than the tabs.
 */
export function sweepForms(
  ports: Ports & ViewPorts & TakerPorts,
  { isDaily = false, finishTabs, ...more }: SweepOptions = {},
): Swept {
  const notebook = ports.notebook.readAll();
  if (hasUnfinishedTabs(notebook)) finishTabs?.();
  const zone = notedZone(notebook) || zoneNames.WIB;
  const now = ports.clock.now(zone);
  const since = sweepsSince(notebook);
  const places = [...readFormPlaces(notebook)];
  const received = places.flatMap(([obligationId, place]) => {
    const answers = ports.formReader.readAnswersSince(place.formId, since, zone);
    return answers === null ? [] : [{ obligationId, place, answers }];
  });
  const others = readSentAnswers(ports, notebook, since, zone);
  const isWhole = received.length === places.length && others.isWhole;
  if (!isWhole) ports.logger.note('A form cannot be opened; its reports wait until it can.');
  const noted = {
    ...(isWhole ? sweptEntry(now) : {}),
    ...(isDaily
      ? heartbeatEntry('dailyRefresh', { at: now, account: ports.person.account() }, notebook)
      : {}),
  };
  const takeAlso = (office: Office): Office => takeSentAnswers(ports, office, others.sent);
  const options = { ...more, takeAlso, refresh: true, noted };
  const recorded = recordSubmissions(ports, options, () => ({ received, blankEvents: 0 }));
  const { office } = recorded;
  const hasStaleForms =
    obligationsWithStaleForm(office, notebook).length + staleSpecialForms(office, notebook).length > 0;
  return { ...recorded, hasStaleForms };
}

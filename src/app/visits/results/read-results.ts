// Reads what the view Hasil shows, after taking up what was sent since the last sweep.
import { zoneNames } from '../../../core/office/unit';
import { readSentAnswers, type TakerPorts, takeSentAnswers } from '../../forms/answer-taker';
import { specialPlaces } from '../../forms/special/special-forms';
import { decideOffice } from '../../office/decide-office';
import { type ViewPorts, writeViews } from '../../office/office-view';
import { readOffice } from '../../office/read-office';
import { withLock } from '../../office/with-lock';
import type { Ports } from '../../ports';
import { sweepsSince } from '../../reports/sweep-mark';
import type { ResultDesk } from '../rpc-visits';
import { resultDesk } from './visit-results';

/**
 * Where no form was made this only reads. Otherwise the answers are taken up under the lock, as the daily sweep takes
 * them; it will find them again and change nothing.
 */
export function readResults(ports: Ports & ViewPorts & TakerPorts): ResultDesk {
  const layout = ports.workbook.readLayout();
  if (specialPlaces(layout.notes).size === 0) {
    const office = readOffice(ports, { layout });
    return resultDesk(ports, office, decideOffice(office));
  }
  return withLock(ports, () => {
    const read = readOffice(ports);
    const { notes, zone } = read.layout;
    const { sent } = readSentAnswers(ports, notes, sweepsSince(notes), zone || zoneNames[read.settings.zone]);
    const office = takeSentAnswers(ports, read, sent);
    const decision = decideOffice(office);
    if (office !== read) {
      writeViews(ports, office, decision);
      ports.workbook.flush();
    }
    return resultDesk(ports, office, decision);
  });
}

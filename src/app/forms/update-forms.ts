// Makes the forms follow a changed obligation, a renamed desa or a new release.
import { zoneNames } from '../../core/office/unit';
import { type Office, readOffice } from '../office/read-office';
import { withLock } from '../office/with-lock';
import type { SetupPorts } from '../ports-setup';
import { isFinished, readFormPlaces } from './form-places';
import { prepareForms, prepareTriggers } from './prepare-forms';
import { mendSpecialForms } from './special/ensure-special-form';

/**
 * Mends every form in place and makes those that are missing; links already given out keep working. Triggers are made
 * only when a form is new: the others have theirs, perhaps on another account. Returns the layout for what is read next.
 */
export function updateForms(ports: SetupPorts, { isRepair } = { isRepair: false }): Pick<Office, 'layout'> {
  return withLock(ports, () => {
    const office = readOffice(ports);
    const notes = ports.notebook.readAll();
    const known = readFormPlaces(notes);
    const { places } = prepareForms(ports, office, { isRepair });
    if ([...places.keys()].some((id) => !isFinished(known.get(id)))) {
      prepareTriggers(ports, zoneNames[office.settings.zone], { places, notes });
      ports.workbook.tidyTabs();
    }
    mendSpecialForms(ports, office, { isRepair });
    ports.workbook.flush();
    return office;
  });
}

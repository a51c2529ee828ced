// How do the forms follow a changed obligation, a renamed desa or a new release?
import { zoneNames } from '../../tables/setting-table';
import { readOffice } from '../office/read-office';
import { aloneOrBusy } from '../office/refresh-office';
import type { SetupPorts } from '../ports-setup';
import { readFormPlaces } from './form-places';
import { prepareForms, prepareTriggers } from './prepare-forms';

/**
 * Mends every form in place and makes those that lack; links already given out go on working. Triggers are made only
 * for a form that is new: the others have theirs, perhaps on another account.
 */
export const updateForms = (ports: SetupPorts): void =>
  aloneOrBusy(ports, () => {
    const office = readOffice(ports);
    const known = readFormPlaces(ports.notebook.readAll());
    const places = prepareForms(ports, office);
    if ([...places.keys()].some((id) => !known.has(id))) {
      prepareTriggers(ports, zoneNames[office.settings.zone], places);
      ports.workbook.tidyTabs();
    }
    ports.workbook.flush();
  });

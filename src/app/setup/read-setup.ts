// What the set-up wizard finds when it opens.

import { plainUnitName } from '../../core/office/shared-name';
import { zoneNames } from '../../core/office/unit';
import { dateOf } from '../../core/time/plain-date';
import { WorkbookNotReady } from '../failure';
import { readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import type { SetupState } from './rpc-setup';

/** The answers of an earlier set-up; in a new workbook only the day. */
export function readSetup(ports: Pick<Ports, 'workbook' | 'clock'>): SetupState {
  try {
    const { today, settings, units } = readOffice(ports, { withGaps: true });
    const { profile, headEmail, contactPerson, contactPhone } = settings;
    if (profile === null) return { today, office: null };
    return {
      today,
      office: {
        ...profile,
        units: units
          .filter(({ isOffice }) => !isOffice)
          .map((unit) => ({ code: unit.code, name: plainUnitName(unit) })),
        headEmail,
        contactPerson,
        contactPhone,
      },
    };
  } catch (failure) {
    if (!(failure instanceof WorkbookNotReady)) throw failure;
    return { today: dateOf(ports.clock.now(zoneNames.WIB)), office: null };
  }
}

// Which link does each desa get, and which words go with it?
import { ruleOn } from '../core/obligation';
import { isBound } from '../core/obligation-rule';
import { shareText } from '../messages/share-text';
import { unitTitle } from '../messages/unit-name';
import { linkOfUnit } from './form-of-obligation';
import { readFormPlaces } from './form-places';
import type { Ports } from './ports';
import { readOffice } from './read-office';
import type { UnitLink } from './rpc-links';

/** One link per obligation and desa that owes it, in the order of the tabs. */
export const readLinks = (ports: Pick<Ports, 'workbook' | 'clock' | 'notebook'>): readonly UnitLink[] => {
  const office = readOffice(ports);
  const { profile } = office.settings;
  const places = readFormPlaces(ports.notebook.readAll());
  if (profile === null) return [];
  return office.obligations.flatMap((obligation) => {
    const place = places.get(obligation.id);
    if (!place) return [];
    return office.unitRows
      .filter(({ value }) => isBound(ruleOn(obligation, office.today), value.unit))
      .map(({ value }) => {
        const url = linkOfUnit(place, value.label);
        const unitName = unitTitle(value.unit, profile.terms);
        const whatsappText = shareText({
          profile,
          unitName,
          obligationName: obligation.name,
          url,
        });
        return { unit: value.unit.code, label: `${unitName} · ${obligation.name}`, url, whatsappText };
      });
  });
};

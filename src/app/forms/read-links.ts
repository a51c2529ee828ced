// Reads the link of each desa, with the words to send it with.

import { ruleOn } from '../../core/obligations/obligation';
import { isBound } from '../../core/obligations/obligation-rule';
import { unitWords } from '../../core/office/profile';
import { shareText } from '../../messages/forms/share-text';
import { unitTitle } from '../../messages/office/unit-name';
import { type KnownLayout, readOffice } from '../office/read-office';
import type { Ports } from '../ports';
import { obligationsWithStaleForm } from './form-state';
import { roundProgress } from './link-round';
import type { LinkPage } from './rpc-links';
import { shortLinkOf } from './short-links';
import { unitLinks } from './unit-links';

/** One link per obligation and desa that owes it, in the order of the tabs. */
export function readLinks(
  ports: Pick<Ports, 'workbook' | 'clock' | 'notebook' | 'signer'>,
  { layout }: KnownLayout = {},
): LinkPage {
  const office = readOffice(ports, { layout });
  const { profile } = office.settings;
  if (profile === null)
    return {
      links: [],
      officeName: '',
      staleForms: [],
      round: { sent: 0, total: 0 },
    };
  const notebook = ports.notebook.readAll();
  const linkOf = unitLinks(ports, notebook, office.today);
  const links = office.obligations.flatMap((obligation) =>
    office.unitRows
      .filter(({ value }) => isBound(ruleOn(obligation, office.today), value.unit))
      .flatMap(({ value }) => {
        const url = linkOf(obligation, value);
        if (url === '') return [];
        const unitName = unitTitle(value.unit, profile.terms);
        const { name: obligationName } = obligation;
        const short = shortLinkOf(notebook, { obligation: obligation.id, unit: value.unit.code, url });
        const shared = short || url;
        const whatsappText = shareText({ profile, unitName, obligation, url: shared });
        const codeUrl = short || linkOf(obligation, value, 'lean');
        const label = `${unitName} · ${obligationName}`;
        const { unit: unitWord } = unitWords(value.unit.kind, profile.terms);
        const link = { unitName, unitWord, obligationName, label, url: shared, codeUrl, whatsappText };
        return [{ unit: value.unit.code, ...link }];
      }),
  );
  return {
    links,
    officeName: `${profile.terms.office} ${profile.name}`,
    staleForms: obligationsWithStaleForm(office, notebook).map(({ name }) => name),
    round: roundProgress(office, ports, notebook),
  };
}
